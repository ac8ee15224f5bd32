import Findings
import PermitModel

extension DrawingRules {
  /// The device drawings.
  static let explanation: [Rule] = [
    Rule(
      "G-15", "device-not-explained",
      remedy: "不純物除去、混和、供給、捕集の各装置の構造機能と材質を装置説明図に示してください",
      "Explain structure, function and material of remover, blender, feeder and collector"
    ) { application, _, report in
      let drawings = application.drawings(.device)
      guard let first = drawings.first else { return }
      let boxes = drawings.flatMap { $0.boxes.items }
      let explained = NameSet(boxes.map { Folding.name($0.name.text) })
      for facility in application.facilities.items where facility.structure.isWritten {
        reportUnexplained(facility, explained, first, &report)
      }
      let silent = drawings.filter { $0.matters.isEmpty }
      for drawing in drawings {
        let shown = drawing.matters.items.compactMap(\.value)
        guard shown.count == drawing.matters.items.count, !shown.isEmpty else { continue }
        for matter in [DrawingMatter.structure, .material] where !shown.contains(matter) {
          report.find(
            "「\(drawing.label)」が装置の\(matter.rawValue)を示していません",
            "\(drawing.label) does not show the \(matter.english) of the devices",
            at: drawing.matters.site,
            remedy: Message(
              ja: "装置の\(matter.rawValue)を図に示してください",
              en: "Show the \(matter.english) of the devices in the drawing"))
        }
      }
      guard let open = silent.first else { return }
      report.ask(
        "「\(open.label)」は、装置ごとに構造機能、材質及びフロン類の供給位置を示していますか",
        "Does \(open.label) show structure, function, material and supply point of each device",
        at: open.site, related: silent.dropFirst().map(\.site),
        remedy: Message(
          ja: "図を確かめ、「説明事項」に示されている事項を書いてください",
          en: "Check the drawing and list what it shows under 説明事項"))
    },
    Rule(
      "G-16", "supply-point-not-marked",
      remedy: "装置ごとにフロン類が供給される位置を図に示してください",
      "Mark in the drawing where フロン類 enters each device"
    ) { application, _, report in
      for drawing in application.drawings(.device) {
        // Without the list G-15 asks about all of it.
        let shown = drawing.matters.items.compactMap(\.value)
        guard shown.count == drawing.matters.items.count, !shown.isEmpty, !shown.contains(.supply)
        else { continue }
        report.find(
          "「\(drawing.label)」がフロン類の供給位置を示していません",
          "\(drawing.label) does not mark where フロン類 is supplied", at: drawing.matters.site)
      }
    },
    Rule(
      "G-17", "selection-analyser-not-explained",
      remedy: "選別に使う分析機器を装置説明図に加え、構造と機能を示してください",
      "Add the analyser used for selecting feed to the device drawings"
    ) { application, _, report in
      guard let selection = application.feedSelection.first,
        let first = application.drawings(.device).first
      else { return }
      let boxes = application.drawings(.device).flatMap { $0.boxes.items }
      let analysers = application.analysers
        .compactMap { $0.name.value }
      let names = NameSet(boxes.map { Folding.name($0.name.text) })
      // An analyser for selecting need not be one of 別紙X, which lists those for the product.
      guard !analysers.contains(where: { names.contains(Folding.name($0)) }),
        !boxes.contains(where: { $0.name.text.containsAny(["分析", "クロマト", "測定器", "計測器"]) })
      else { return }
      report.find(
        "フロン類を選定して用いるとされていますが、選別に使う分析機器が装置説明図にありません",
        "Feed is selected, but no device drawing explains the analyser used for it",
        at: first.boxes.site, related: [selection.site])
    },
  ]

  /// A kind of device that no drawing explains is a defect; single devices are left to judgement.
  private static func reportUnexplained(
    _ facility: Facility, _ explained: NameSet, _ drawing: Drawing, _ report: inout Report
  ) {
    var others: [LetteredDevice] = []
    let all = facility.letteredDevices
    for item in [AnnexXItem.remover, .blender, .feeder, .collector] {
      let devices = all.filter {
        $0.item == item && !$0.device.name.isBlank
      }
      let missing = devices.filter { !explained.contains(Folding.name($0.device.name.text)) }
      if !devices.isEmpty, missing.count == devices.count {
        let names = devices.map { "「\($0.device.label)」" }.joined()
        report.find(
          "\(item.shortName)の\(names)を説明する装置説明図がありません",
          "No device drawing explains " + devices.map { $0.device.label }.joined(separator: ", "),
          at: drawing.boxes.site, related: devices.map { $0.device.name.site },
          remedy: Message(
            ja: "\(item.shortName)の構造機能と材質を装置説明図に示してください",
            en: "Explain " + devices.map { $0.device.label }.joined(separator: ", ")
              + " in a device drawing"))
      } else {
        others += missing
      }
    }
    guard !others.isEmpty else { return }
    report.ask(
      "装置説明図にない\(others.map { "「\($0.device.label)」" }.joined())は、構造機能と材質の説明を要しませんか",
      "Can "
        + others.map { $0.device.label }.joined(separator: ", ")
        + " do without an explanation of structure, function and material",
      at: drawing.boxes.site, related: others.map { $0.device.name.site },
      remedy: Message(
        ja: "説明を要する装置を装置説明図に加えてください",
        en: "Add the devices that need explaining to the device drawings"))
  }
}

extension DrawingMatter {
  /// English name for messages.
  fileprivate var english: String {
    switch self {
    case .structure: "structure and function"
    case .material: "material"
    case .supply: "supply point"
    }
  }
}

extension PermitApplication {
  /// The places that say by which standard and method good feed is chosen (handbook p.19, 28).
  var feedSelection: [Located<String>] {
    let methods = facilities.items.flatMap { $0.operations.items }.flatMap {
      [$0.selectionStandard, $0.selectionMethod]
    }
    return (methods + [suitability.selection]).filter { !$0.isBlank }
  }
}
