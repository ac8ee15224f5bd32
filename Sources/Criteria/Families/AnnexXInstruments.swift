import Findings
import PermitModel

extension AnnexXRules {
  /// The measuring instruments (item e).
  static let instruments: [Rule] = [
    emptyItem("X-10", "no-instrument", .instrument, example: "温度計、圧力計、流量計（ガス、液）"),
    Rule(
      "X-11", "instruments-not-concrete",
      remedy: "温度計、圧力計、流量計（ガス、液）などを具体名で書くか、ない装置の理由を書いてください",
      "Name thermometers, gauges and flow meters concretely, or state why one is not there"
    ) { application, _, report in
      for facility in described(application) {
        let instruments = facility.structure.instruments
        guard !instruments.isEmpty else { continue }
        let names = facility.structure.names(of: .instrument)
        for device in instruments.items {
          guard let name = device.name.value, DeviceWords.vagueInstruments.contains(name)
          else { continue }
          report.find(
            "計測装置の「\(name)」は具体名ではありません", "The instrument \(name) is not concrete",
            at: device.name.site,
            remedy: Message(
              ja: "「\(name)」を温度計、圧力計などの具体名に改めてください",
              en: "Replace \(name) by names such as 温度計 and 圧力計"))
        }
        let joined = names.joined(separator: "\n")
        let missing = DeviceWords.instruments.filter { !joined.containsAny($0.stems) }
          .map(\.name)
        guard !missing.isEmpty else { continue }
        let words = missing.joined(separator: "、")
        let list = missing.joined(separator: ", ")
        if let reason = facility.structure.omissionReason.value {
          report.ask(
            "計測装置の\(words)を記載しない理由「\(reason)」で足りますか",
            "Is the reason given for leaving out \(list) sufficient: \(reason)",
            at: instruments.site, related: [facility.structure.omissionReason.site],
            remedy: .supportReason)
        } else {
          report.find(
            "計測装置に\(words)がありません", "The instruments lack \(list)", at: instruments.site)
        }
      }
    },
    Rule(
      "X-12", "instrument-not-in-annex-x",
      remedy: "別紙Zの4で使う計測装置を別紙Xの計測装置に加えるか、別紙Xの名称に直してください",
      "Add the instrument to Annex X, or use the name that Annex X gives it"
    ) { application, _, report in
      let facilities = described(application)
      let instruments = facilities.flatMap { $0.structure.names(of: .instrument) }
      guard !instruments.isEmpty else { return }
      // A gas chromatograph that watches the process stands under the analysers.
      let analysers = facilities.flatMap { $0.structure.analysers.items }
        .compactMap { $0.name.value }
      let known = NameSet((instruments + analysers).map(Folding.name))
      for (key, rows) in application.monitoringRows {
        for row in rows.items {
          let text = row.instrument.text
          guard !known.contains(Folding.name(text)) else { continue }
          for name in DeviceWords.names(in: text) {
            guard !known.contains(Folding.name(name)), !DeviceWords.isSense(name) else { continue }
            report.find(
              "別紙Zの4（\(key)）の計測装置「\(name)」が別紙Xの計測装置にありません",
              "The instrument \(name) of Annex Z item 4 is not among those of Annex X",
              at: row.instrument.site,
              related: facilities.map { $0.structure.instruments.site })
          }
        }
      }
    },
  ]
}
