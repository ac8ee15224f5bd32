import Findings
import PermitModel

extension AnnexXRules {
  /// One name for one device, here, in drawings and tables.
  static let names: [Rule] = [
    Rule(
      "X-26", "specification-in-annex-x",
      remedy: "別紙Xには装置の名称だけを書き、仕様や数量は消してください",
      "Write device names only in Annex X, without specifications and quantities",
      // What counts as a specification inside a name is not certain.
      weight: .warning
    ) { application, _, report in
      for device in described(application).flatMap({ $0.structure.allDevices }) {
        guard let name = device.name.value, let figure = Specification.find(in: name)
        else { continue }
        report.find(
          "別紙Xの装置名「\(name)」に仕様又は数量「\(figure)」が書かれています",
          "The device name \(name) in Annex X holds a specification or quantity: \(figure)",
          at: device.name.site)
      }
    },
    Rule(
      "X-27", "name-not-in-annex-x",
      remedy: "別紙Xの装置名を使うか、その装置を別紙Xに加えてください",
      "Use the name of Annex X, or add the device to Annex X"
    ) { application, review, report in
      let index = review.index(of: application)
      guard !index.devices.isEmpty else { return }
      for facility in application.facilities.items {
        for entry in facility.capacityBasis.items.flatMap({ $0.devices.items }) {
          guard let name = entry.name.value, !index.knows(Folding.name(name))
          else { continue }
          report.find(
            "再生の能力を説明する書類の装置「\(name)」が別紙Xにありません",
            "The device \(name) of the capacity explanation is not in Annex X",
            at: entry.name.site)
        }
      }
      for check in application.qualityChecks.items where index.hasAnalysers {
        guard let name = check.instrument.value, !index.isAnalyser(Folding.name(name))
        else { continue }
        report.find(
          "別紙Zの6の分析機器「\(name)」が別紙Xの分析機器にありません",
          "The analyser \(name) of Annex Z item 6 is not among those of Annex X",
          at: check.instrument.site)
      }
      for match in review.matches(of: application).joined() {
        guard case .renamed(let device) = match.verdict else { continue }
        let name = device.device.name.text
        report.find(
          "\(match.paper)の記号\(match.symbol)は「\(match.name)」ですが、別紙Xでは「\(name)」です",
          "Symbol \(match.symbol) is \(match.name) on the drawing, but \(name) in Annex X",
          at: match.box.name.site, related: [device.device.name.site],
          remedy: Message(
            ja: "図面と別紙Xの名称をどちらかに統一してください",
            en: "Use one name in the drawing and in Annex X"))
      }
    },
    Rule(
      "X-28", "device-not-in-drawing",
      remedy: "別紙Xの装置をすべて図面に記号付きの四角囲みで書いてください",
      "Show every device of Annex X in the drawing as a box with its symbol"
    ) { application, review, report in
      let index = review.index(of: application)
      let devices = index.devices
      guard !devices.isEmpty, application.drawings.isWritten else { return }
      let matches = review.matches(of: application)
      for kind in [DrawingKind.flow, .layout] {
        let drawings = application.drawings.items.filter { $0.kind.value == kind }
        // A kind of drawing that is missing altogether is G-02's matter.
        guard let drawing = drawings.first else { continue }
        guard drawings.contains(where: { !$0.boxes.isEmpty }) else {
          report.find(
            "\(kind.rawValue)の装置が書かれていないため、別紙Xと照合できません",
            "The devices of the \(kind.rawValue) are not listed, so they cannot be compared",
            at: drawing.boxes.site)
          continue
        }
        let shown = NameTable(
          zip(application.drawings.items, matches).filter { $0.0.kind.value == kind }
            .flatMap { $0.1 }.map { ($0.shownName, true) }
        ) { first, _ in first }
        for (device, name) in zip(devices, index.names) where shown[name] == nil {
          report.find(
            "別紙Xの「\(device.device.name.text)」が\(kind.rawValue)にありません",
            "\(device.device.name.text) of Annex X is not in the \(kind.rawValue)",
            at: device.device.name.site, related: [drawing.boxes.site],
            remedy: Message(
              ja: "\(kind.rawValue)に「\(device.symbol) \(device.device.name.text)」を書いてください",
              en: "Add \(device.symbol) \(device.device.name.text) to the \(kind.rawValue)"))
        }
      }
    },
    Rule(
      "X-29", "device-only-outside-annex-x",
      remedy: "その装置を別紙Xに加えるか、図面や別表から除いてください",
      "Add the device to Annex X, or remove it from the drawing or table"
    ) { application, review, report in
      let index = review.index(of: application)
      guard !index.devices.isEmpty else { return }
      for match in review.matches(of: application).joined() {
        guard case .unknown = match.verdict else { continue }
        report.find(
          "\(match.paper)の「\(match.name)」（\(match.symbol)）が別紙Xにありません",
          "\(match.name) (\(match.symbol)) of the drawing is not in Annex X",
          at: match.box.name.site)
      }
      let rows = application.maintenance.daily.items + application.maintenance.periodic.items
      for row in rows {
        func isKnown(_ name: String) -> Bool {
          let folded = Folding.name(name)
          return index.knows(folded) || index.isAnalyser(folded)
        }
        guard let item = row.item.value, !isKnown(item) else { continue }
        for name in DeviceWords.names(in: item) where !isKnown(name) {
          report.find(
            "別表1の点検項目「\(name)」が別紙Xの装置にありません",
            "The item \(name) of Table 1 is no device of Annex X", at: row.item.site)
        }
      }
    },
  ]
}
