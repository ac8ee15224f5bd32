import Findings
import PermitModel

/// The facilities of the site: the columns of the cover and the sheets of 別紙X.
enum FacilityBinding {
  /// One entry for each facility, in the order of the case.
  static func list(_ application: PermitApplication) -> FormValue {
    // Without a facility the papers still show the places where one has to be written.
    let facilities = application.facilities.items
    return Leaf.filled(Array(facilities.enumerated()), empty: (offset: 0, element: Facility())) {
      value($0.element, number: facilities.count > 1 ? String($0.offset + 1) : "", application)
    }
  }

  /// 方式 with the concrete name of another method in brackets (handbook p.10).
  static func typeName(_ facility: Facility) -> FormValue {
    let type = facility.type.value?.rawValue ?? facility.type.written ?? ""
    if facility.type.value == .other,
      let name = facility.typeName.written ?? facility.typeName.value
    {
      return Leaf.made("\(type)（\(name)）", site: facility.typeName.site)
    }
    return Leaf.made(type, site: facility.type.site)
  }

  private static func value(
    _ facility: Facility, number: String, _ application: PermitApplication
  ) -> FormValue {
    let run = facility.operations.items.flatMap(\.refrigerants.items)
    let structure = facility.structure
    let letters = AnnexXLetters(facility)
    return .record([
      "number": Leaf.made(number, site: facility.site),
      "type": typeName(facility),
      "count": Leaf.count(facility.count),
      "kinds": KindText.lines(unique(run.isEmpty ? application.refrigerants.items : run)),
      "uses": Leaf.joined(facility.uses.isEmpty ? application.uses : facility.uses),
      "sections": sections(facility),
      "analysis": AnalysisBinding.value(structure.analysers.items),
      "analysis-letter": Leaf.made(letters.letter(.analyser) ?? ""),
      "handover": handover(structure.handover),
      "handover-letter": Leaf.made(letters.letter(.handover) ?? ""),
      "omission": Leaf.text(structure.omissionReason),
    ])
  }

  private static func unique(_ kinds: [Located<RefrigerantKind>]) -> [Located<RefrigerantKind>] {
    var seen: Set<RefrigerantNumber> = []
    return kinds.filter { kind in kind.value.map { seen.insert($0.number).inserted } ?? true }
  }

  private static func sections(_ facility: Facility) -> FormValue {
    let items = AnnexXLetters(facility).items.filter { $0 != .analyser && $0 != .handover }
    return Leaf.list(items, empty: .remover) { item in
      let list = facility.structure.devices(of: item)
      return .record([
        "letter": Leaf.made(AnnexXLetters(facility).letter(item) ?? ""),
        "heading": Leaf.made(item.heading),
        "devices": devices(list),
        "none": .flag(item == .blender && list.isEmpty && facility.blending.value == false),
      ])
    }
  }

  private static func devices(_ list: Listed<Device>) -> FormValue {
    Leaf.list(list.items, empty: Device()) { device in
      .record(["name": Leaf.text(device.name), "also": Leaf.text(device.also)])
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
