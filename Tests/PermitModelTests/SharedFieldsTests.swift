import Findings
import PermitModel
import Testing

@Suite struct `Records behind one reference` {
  @Test func `a copy that is changed leaves the other as it was`() {
    var facility = Facility()
    facility.type = Located(.rectification)
    var device = Device()
    device.name = Located("蒸留塔")
    facility.structure.removers = Listed([device], isWritten: true)
    let before = facility

    facility.type.value = .other
    facility.structure.removers.items[0].name.value = "精留塔"
    facility.structure.removers.items.append(Device())

    #expect(before.type.value == .rectification)
    #expect(before.structure.removers.items == [device])
    #expect(facility.type.value == .other)
    #expect(facility.structure.removers.items.map(\.name.value) == ["精留塔", nil])
    #expect(device.name.value == "蒸留塔")
  }

  @Test func `devices are equal by what they say`() {
    var device = Device()
    device.name = Located("弁")
    var twin = Device()
    #expect(device != twin)
    twin.name = Located("弁")
    #expect(device == twin)
  }

  @Test func `fields can be set by key path`() {
    var drawing = Drawing()
    let copy = drawing
    drawing[keyPath: \.legend] = Located(true)
    drawing[keyPath: \.streams.reclaimed.line] = Located("実線")
    #expect(drawing.legend.value == true && drawing.streams.reclaimed.line.value == "実線")
    #expect(copy.legend.isBlank && copy.streams.reclaimed.line.isBlank)
  }
}
