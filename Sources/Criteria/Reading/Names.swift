import Findings
import PermitModel

/// A place that names a device, with the paper that it belongs to.
struct NamedPlace {
  /// The paper, in Japanese.
  let paper: String
  /// The name as written.
  let name: String
  /// Where it stands.
  let site: Site

  /// Makes a place; nil for a blank field.
  init?(_ paper: String, _ leaf: Located<String>) {
    guard let name = leaf.value, !name.isEmpty else { return nil }
    self.paper = paper
    self.name = name
    site = leaf.site
  }

  /// The name folded for comparison.
  var folded: String { Folding.name(name) }
}

extension Device {
  /// The name, or that there is none.
  var label: String { name.value ?? "名称未記入" }
}

extension Structure {
  /// The devices of all items.
  var allDevices: [Device] { AnnexXItem.allCases.flatMap { devices(of: $0).items } }

  /// Names of the items' devices and of those whose work they also do.
  func names(of items: AnnexXItem...) -> [String] {
    items.flatMap { devices(of: $0).items }.flatMap { [$0.name.value, $0.also.value] }
      .compactMap(\.self)
  }
}

extension PermitApplication {
  /// The names that 別紙X gives, devices first, then analysers.
  var annexXPlaces: [NamedPlace] {
    facilities.items.flatMap { facility in
      facility.structure.allDevices.compactMap { NamedPlace("別紙X", $0.name) }
        + facility.structure.analysers.items.compactMap { NamedPlace("別紙X", $0.name) }
    }
  }

  /// Every other place of the case that names a device.
  var otherNamePlaces: [NamedPlace] {
    var places: [NamedPlace?] = []
    for facility in facilities.items {
      places += facility.structure.allDevices.map { NamedPlace("別紙X", $0.also) }
      for basis in facility.capacityBasis.items {
        places += basis.devices.items.map { NamedPlace("再生の能力を説明する書類", $0.name) }
      }
    }
    places += (maintenance.daily.items + maintenance.periodic.items).map {
      NamedPlace("別表1", $0.item)
    }
    for (_, rows) in monitoringRows {
      places += rows.items.map { NamedPlace("別紙Zの4", $0.instrument) }
    }
    places += qualityChecks.items.map { NamedPlace("別紙Zの6", $0.instrument) }
    for drawing in drawings.items {
      let paper = drawing.kind.value?.rawValue ?? "図面"
      places += drawing.boxes.items.map { NamedPlace(paper, $0.name) }
    }
    return places.compactMap(\.self)
  }
}

extension PermitApplication {
  /// The analysers of all 別紙X.
  var analysers: [Analyser] { facilities.items.flatMap { $0.structure.analysers.items } }

  /// Their names, those without one left out.
  var analyserNames: [String] { analysers.compactMap { $0.name.value } }

  /// The ways of running of all facilities.
  var operations: [Operation] { facilities.items.flatMap { $0.operations.items } }
}
