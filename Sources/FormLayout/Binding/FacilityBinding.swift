import Findings
import PermitModel

/// The facilities of the site: the columns of the cover and the sheets of 別紙X.
enum FacilityBinding {
  static func list(_ application: PermitApplication) -> FormValue {
    // Without a facility the papers still show the places where one has to be written.
    let written = application.facilities.items
    let facilities = written.isEmpty ? [Facility()] : written
    return Leaf.list(Array(facilities.enumerated()), empty: (offset: 0, element: Facility())) {
      value($0.element, number: facilities.count > 1 ? String($0.offset + 1) : "", application)
    }
  }

  /// 方式 with the concrete name of another method in brackets (handbook p.10).
  static func typeName(_ facility: Facility) -> FormValue {
    let type = facility.type.value?.rawValue ?? facility.type.written ?? ""
    if facility.type.value == .other, let name = facility.typeName.written ?? facility.typeName.value {
      return Leaf.made("\(type)（\(name)）", site: facility.typeName.site)
    }
    return Leaf.made(type, site: facility.type.site)
  }

  private static func value(
    _ facility: Facility, number: String, _ application: PermitApplication
  ) -> FormValue {
    let run = facility.operations.items.flatMap(\.refrigerants.items)
    let structure = facility.structure
    return .record([
      "number": Leaf.made(number, site: facility.site),
      "type": typeName(facility),
      "count": Leaf.count(facility.count),
      "kinds": KindText.lines(unique(run.isEmpty ? application.refrigerants.items : run)),
      "sections": sections(facility),
      "analysis": AnalysisBinding.value(structure.analysers.items),
      "analysis-letter": Leaf.made(letter(5, facility)),
      "handover": handover(structure.handover),
      "handover-letter": Leaf.made(letter(6, facility)),
      "omission": Leaf.text(structure.omissionReason),
    ])
  }

  private static func unique(_ kinds: [Located<RefrigerantKind>]) -> [Located<RefrigerantKind>] {
    var seen: Set<RefrigerantNumber> = []
    return kinds.filter { kind in kind.value.map { seen.insert($0.number).inserted } ?? true }
  }

  private static func hasBlenders(_ facility: Facility) -> Bool {
    facility.type.value != .simpleDistillation || !facility.structure.blenders.isEmpty
  }

  /// The letter of a heading, counted in the order with a place for 混和装置.
  private static func letter(_ place: Int, _ facility: Facility) -> String {
    let letters = ["a", "b", "c", "d", "e", "f", "g"]
    return letters[place > 1 && !hasBlenders(facility) ? place - 1 : place]
  }

  private static func sections(_ facility: Facility) -> FormValue {
    let structure = facility.structure
    let all: [(heading: String, devices: Listed<Device>)] = [
      ("不純物除去装置", structure.removers),
      ("他のフロン類との混和装置", structure.blenders),
      ("再生をしようとするフロン類の供給装置", structure.feeders),
      ("再生をしたフロン類の捕集装置", structure.collectors),
      ("使用及び管理に必要な計測装置", structure.instruments),
    ]
    let present = all.enumerated().filter { $0.offset != 1 || hasBlenders(facility) }
    return Leaf.list(Array(present), empty: (offset: 0, element: ("", Listed()))) { place, entry in
      .record([
        "letter": Leaf.made(letter(place, facility)),
        "heading": Leaf.made(entry.0),
        "devices": devices(entry.1),
        "none": .flag(place == 1 && entry.1.isEmpty && facility.blending.value == false),
      ])
    }
  }

  private static func devices(_ list: Listed<Device>) -> FormValue {
    Leaf.list(list.items, empty: Device()) { device in
      let name = device.name.written ?? device.name.value ?? ""
      let also = device.also.written ?? device.also.value
      let text = also.map { "\(name)（\($0)を兼ねる）" } ?? name
      return .record(["text": Leaf.made(text, site: device.name.site)])
    }
  }

  private static func handover(_ handover: Handover) -> FormValue {
    .record([
      "devices": devices(handover.devices),
      "to-destroyer": .flag(handover.destroyerName.isWritten || handover.destroyerPermit.isWritten),
      "destroys-itself": .flag(handover.destroysItself.value == true),
      "destroyer-name": Leaf.text(handover.destroyerName),
      "destroyer-permit": Leaf.text(handover.destroyerPermit),
      "own-permit": Leaf.text(handover.ownDestroyerPermit),
    ])
  }
}
