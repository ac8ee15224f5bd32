import Findings
import PermitModel

extension Table2Rules {
  /// What the table as a whole has to cover, and what it need not.
  static let coverage: [Rule] = [
    Rule(
      "U-07", "end-of-feed-not-needed",
      remedy: "投入フロン類がなくなり次第投入をやめるのであれば、この行を消してください",
      "Drop the row if feeding simply stops when the feed runs out",
      // The handbook says that the row is not needed, not that it is wrong.
      weight: .note
    ) { application, _, report in
      for row in application.anomalies.exchange.items {
        let content = Folding.width(row.content.text)
        let response = Folding.width(row.response.text)
        let ends =
          content.containsAny(["投入", "原料", "供給"])
          && content.containsAny(["なくな", "無くな", "残量", "終了", "空", "圧力低下", "切れ"])
        let stops = response.containsAny([
          "投入をやめ", "投入を停止", "投入を終", "供給をやめ", "供給を停止", "運転を終", "運転終了",
        ])
        guard ends, stops, !response.containsAny(["交換", "切換", "切替", "切り替", "切り換"])
        else { continue }
        report.find(
          "投入フロン類がなくなり次第投入をやめる場合、「\(row.label)」の記載は必要ありません",
          "\(row.label) need not be listed where feeding stops when the feed runs out",
          at: row.content.site)
      }
    },
    Rule(
      "U-08", "operation-not-interlocked",
      remedy: "元スイッチ等と連動しない必須の操作（水道元栓の開け忘れ等）を操作ミス関係に書いてください",
      "List essential operations that are not interlocked with the main switch, under 操作ミス関係",
      // Only the applicant knows what is interlocked.
      weight: .human
    ) { application, _, report in
      let anomalies = application.anomalies
      guard !anomalies.rows.isEmpty, anomalies.mistake.isEmpty else { return }
      report.ask(
        "別表2に操作ミス関係の異常がありませんが、元スイッチ等と連動しない必須の操作はありませんか",
        "Table 2 lists no mistake: is every essential operation interlocked with the main switch",
        at: anomalies.mistake.site)
    },
    Rule(
      "U-09", "outside-event-listed",
      remedy: "停電、地震等の行は、自動的に止まらない機器により不適切な再生が起こる場合だけ残してください",
      "Keep rows on power cuts and earthquakes only if machines would go on reclaiming improperly",
      // Whether a machine goes on is for a person.
      weight: .human
    ) { application, _, report in
      for row in application.anomalies.rows {
        let text = Folding.width(row.content.text)
        guard let event = CheckPhrases.outside.first(where: { text.contains($0) })
        else { continue }
        report.ask(
          "「\(row.label)」の行は、\(event)のときに自動的に止まらない機器が不適切な再生を続けるために必要ですか",
          "Is the row \(row.label) needed because machines go on reclaiming improperly",
          at: row.content.site)
      }
    },
    Rule(
      "U-11", "device-of-table-2-not-in-annex-x",
      remedy: "その装置を別紙Xに加えるか、別紙Xの名称に直してください",
      "Add the device to Annex X, or use the name that Annex X gives it"
    ) { application, review, report in
      let index = review.index(of: application)
      guard !index.devices.isEmpty else { return }
      let names = index.devices.flatMap { [$0.device.name.text, $0.device.also.text] }
        .map(Folding.width).joined(separator: "\n")
      let absent = DeviceWords.operated.filter { !names.containsAny($0.stems) }
      guard !absent.isEmpty else { return }
      let words = absent.map(\.name)
      for leaf in application.anomalies.rows.flatMap({ $0.cells }) {
        let text = Folding.width(leaf.text)
        guard text.containsAny(words), !text.containsAny(CheckPhrases.utilities),
          !text.contains("破壊施設")
        else { continue }
        for device in absent where text.contains(device.name) {
          report.find(
            "別表2に「\(device.name)」とありますが、それに当たる装置が別紙Xにありません",
            "Table 2 mentions a \(device.name), but Annex X names no such device", at: leaf.site)
        }
      }
    },
    Rule(
      "U-12", "no-response-to-bad-analysis",
      remedy: "分析結果が目標の値を外れた場合の判定と対応（再び再生する等）を別表2に加えてください",
      "Add to Table 2 what is done when an analysis misses its target, such as reclaiming again"
    ) { application, _, report in
      let rows = application.anomalies.rows
      let covers = rows.contains { row in
        Folding.width(row.content.text + row.detection.text).containsAny(CheckPhrases.quality)
      }
      guard !rows.isEmpty, !covers else { return }
      report.find(
        "分析結果が目標の値を外れた場合の対応が別表2にありません",
        "Table 2 has no response to an analysis that misses its target",
        at: application.anomalies.site)
    },
    Rule(
      "U-13", "no-response-to-leak",
      remedy: "フロン類が漏えいした場合の判定と対応を別表2に加えてください",
      "Add to Table 2 how a leak is noticed and what is done"
    ) { application, _, report in
      let rows = application.anomalies.rows
      let covers = rows.contains { row in
        Folding.width(row.content.text + row.detection.text).containsAny(CheckPhrases.leak)
      }
      guard !rows.isEmpty, !covers else { return }
      report.find(
        "フロン類の漏えいへの対応が別表2にありません", "Table 2 has no response to a leak",
        at: application.anomalies.site)
    },
    Rule(
      "U-14", "fitness-of-responses",
      remedy: "操作者が異常を知ってから直ちに行える対応かを現場で確かめてください",
      "Make sure on the spot that the operator can act as soon as an anomaly shows"
    ) { application, _, report in
      let rows = application.anomalies.rows
      guard !rows.isEmpty else { return }
      report.ask(
        "別表2の異常\(rows.count)件に、操作者は現場の人員と用具で速やかに対応できますか",
        "Can the operator act at once on the \(rows.count) anomalies of Table 2",
        at: application.anomalies.site)
    },
  ]
}
