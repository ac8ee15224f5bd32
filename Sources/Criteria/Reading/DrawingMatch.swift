import Findings
import PermitModel

/// How a box of a drawing relates to the devices of 別紙X.
struct DrawingMatch {
  enum Verdict {
    /// A device of 別紙X under its symbol.
    case agrees
    /// A device of 別紙X under another symbol than its own.
    case misnumbered(LetteredDevice)
    /// The symbol of a device that the drawing shows under no other symbol, with another name.
    case renamed(LetteredDevice)
    /// No device of 別紙X.
    case unknown
    /// Without a name; a blank field.
    case blank
  }

  let paper: String
  let box: DrawingBox
  let verdict: Verdict

  var name: String { box.name.text }
  var symbol: String { box.symbol.text }

  /// Whether the box stands for the device, be it under another name.
  func shows(_ device: LetteredDevice) -> Bool {
    if case .renamed(let other) = verdict, other.device == device.device { return true }
    return Folding.name(name) == Folding.name(device.device.name.text)
  }

  /// The boxes of a drawing, each judged.
  static func all(_ drawing: Drawing, _ application: PermitApplication) -> [DrawingMatch] {
    let devices = application.facilities.items.flatMap(\.letteredDevices)
    // An explanatory drawing shows some devices only: what it leaves out may be in the others.
    let drawings = drawing.kind.value == .device ? application.drawings.items : [drawing]
    let shown = Set(drawings.flatMap(\.boxes.items).map { Folding.name($0.name.text) })
    return drawing.boxes.items.map { box in
      DrawingMatch(
        paper: drawing.kind.value?.rawValue ?? "図面", box: box,
        verdict: judge(box, devices, shown))
    }
  }

  private static func judge(
    _ box: DrawingBox, _ devices: [LetteredDevice], _ shown: Set<String>
  ) -> Verdict {
    guard let written = box.name.value, !written.isEmpty else { return .blank }
    let name = Folding.name(written)
    let symbol = Folding.name(box.symbol.text)
    let named = devices.filter { Folding.name($0.device.name.text) == name }
    if named.contains(where: { Folding.name($0.symbol) == symbol }) { return .agrees }
    if let first = named.first { return .misnumbered(first) }
    // The device whose work another does may have a box of its own.
    if devices.contains(where: { Folding.name($0.device.also.text) == name }) { return .agrees }
    let owner = devices.first {
      Folding.name($0.symbol) == symbol && !$0.device.name.isBlank
        && !shown.contains(Folding.name($0.device.name.text))
    }
    return owner.map(Verdict.renamed) ?? .unknown
  }
}
