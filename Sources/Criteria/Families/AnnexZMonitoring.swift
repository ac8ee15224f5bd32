import Findings
import PermitModel

extension AnnexZRules {
  /// Steady monitoring (item 4) and what is done about anomalies (item 5).
  static let monitoring: [Rule] = [
    Rule(
      "Z-33", "state-not-watched-steadily",
      remedy: "計測装置による確認と、その一定の頻度を書いてください",
      "Write the instruments that watch the state, and a fixed frequency",
      // That nothing is written is A-31's matter; 計測装置等 leaves other ways open.
      weight: .warning
    ) { application, _, report in
      let monitoring = application.monitoring
      let rows = application.monitoringRows.flatMap { $0.rows.items }
      let instruments = rows.map(\.instrument).filter { !$0.isBlank }
      if let first = instruments.first, instruments.allSatisfy({ DeviceWords.isSense($0.text) }) {
        report.ask(
          "計測装置を用いない確認（「\(first.text)」等）だけで、施設の状態を定常的に確認できますか",
          "Can the state be watched steadily without any instrument, such as by \(first.text)",
          at: monitoring.site, related: instruments.map(\.site))
      }
      for row in rows {
        guard let text = row.frequency.value, Phrases.isVagueFrequency(text) else { continue }
        report.doubt(
          "測定頻度「\(text)」では定常的な確認になりません",
          "The frequency \(text) fixes no interval, so the state is not watched steadily",
          at: row.frequency.site)
      }
    },
    Rule(
      "Z-34", "monitoring-incomplete",
      remedy: "運転、供給、捕集、処理、保守点検のそれぞれに計測する項目、計測装置の種類、測定頻度を書いてください",
      "Write what is measured, with what and how often, for each of the five matters"
    ) { application, _, report in
      // Without anything written, A-31 says so.
      guard application.monitoring.isWritten else { return }
      let lists = application.monitoringRows
      for (index, (key, rows)) in lists.enumerated() {
        if rows.isEmpty {
          report.find(
            "別紙Zの4(\(index + 1))（\(key)）の確認が未記入です",
            "Item 4 (\(index + 1)) of Annex Z is blank", at: rows.site)
        }
        for row in rows.items {
          let blank = [
            ("計測する項目", row.item.isBlank), ("計測装置の種類", row.instrument.isBlank),
            ("測定頻度", row.frequency.isBlank),
          ].filter(\.1).map(\.0)
          guard !blank.isEmpty else { continue }
          report.find(
            "別紙Zの4(\(index + 1))（\(key)）の\(blank.map { "「\($0)」" }.joined())が未記入です",
            "Blank in item 4 (\(index + 1)) of Annex Z: \(blank.joined(separator: ", "))",
            at: row.site)
        }
      }
    },
    Rule(
      "Z-36", "response-postponed",
      remedy: "異常を発見したときに速やかに講じる対策を書いてください",
      "Write what is done at once when the anomaly is found",
      // That nothing is written is A-31's matter; what is soon enough is not certain.
      weight: .warning
    ) { application, _, report in
      for row in application.anomalies.rows {
        guard let text = row.response.value, let word = CheckPhrases.postponement(in: text)
        else { continue }
        report.doubt(
          "「\(row.label)」の対応方法「\(text)」が「\(word)」で、速やかな対策になっていません",
          "The response to \(row.label) is put off: \(text)", at: row.response.site)
      }
    },
  ]
}

extension Anomalies {
  /// The three groups of 別表2 with their names.
  var groups: [(key: String, rows: Listed<AnomalyRow>)] {
    [("交換・切換関係", exchange), ("操作ミス関係", mistake), ("損傷・故障関係", damage)]
  }

  /// The rows of all groups.
  var rows: [AnomalyRow] { exchange.items + mistake.items + damage.items }
}
