import Findings
import PermitModel

extension AnnexZRules {
  /// Maintenance (item 3) and its table's frequencies.
  static let maintenance: [Rule] = [
    Rule(
      "Z-27", "maintenance-table-empty",
      remedy: "別表1に日常点検と定期点検の行を書いてください",
      "Write the rows of daily and periodic checks into Table 1"
    ) { application, _, report in
      let maintenance = application.maintenance
      guard maintenance.isWritten, maintenance.daily.isEmpty, maintenance.periodic.isEmpty
      else { return }
      report.find(
        "別紙Zの3は「別表1のとおり」となりますが、別表1に点検が1つもありません",
        "Item 3 of Annex Z points to Table 1, but Table 1 has no check", at: maintenance.site)
    },
    Rule(
      "Z-28", "daily-check-times",
      remedy: "日常点検の頻度を「使用開始時・使用終了時及び稼働日に1回以上」のように書いてください",
      "Write that daily checks take place at start and end of use and once on each day of operation",
      weight: .warning
    ) { application, _, report in
      // The example (p.24) has no column for it: a row may leave it to the others.
      let daily = application.maintenance.daily
      let written = daily.items.filter { !$0.frequency.isBlank }
      guard let first = written.first else {
        guard !daily.isEmpty else { return }
        report.doubt(
          "日常点検をいつ行うかが書かれていません", "It is not stated when daily checks take place",
          at: daily.site)
        return
      }
      let all = written.map { Folding.width($0.frequency.text) }.joined(separator: "、")
      let times: [(ja: String, en: String, words: [String])] = [
        (
          "使用開始時", "at the start of use",
          ["開始", "始業", "起動", "運転前", "使用前", "作業前", "始動", "稼働前", "立上", "立ち上"]
        ),
        (
          "使用終了時", "at the end of use",
          ["終了", "終業", "停止", "運転後", "使用後", "作業後", "稼働後", "立下", "立ち下"]
        ),
        (
          "稼働日に1回以上", "once on each day of operation",
          [
            "1日", "一日", "毎日", "日に", "日ごと", "日毎", "稼働日", "運転日", "時間ごと", "時間毎", "毎時", "運転中", "稼働中",
            "常時", "連続", "1回/日", "回/日",
          ]
        ),
      ]
      let missing = times.filter { !all.containsAny($0.words) }
      guard !missing.isEmpty else { return }
      report.doubt(
        "日常点検の頻度（「\(first.frequency.text)」等）に\(missing.map(\.ja).joined(separator: "、"))がありません",
        "Daily checks (such as \(first.frequency.text)) do not take place "
          + missing.map(\.en).joined(separator: ", "), at: first.frequency.site,
        related: written.dropFirst().map { $0.frequency.site })
    },
    Rule(
      "Z-29", "periodic-check-frequency",
      remedy: "装置の取扱説明書に基づく頻度を「6か月ごと」のように書いてください",
      "Write the frequency that the device's manual asks for, such as 6か月ごと",
      weight: .warning
    ) { application, _, report in
      for row in application.maintenance.periodic.items {
        let frequency = row.frequency
        // A blank one is T-10's matter: the example (p.24) has no column for it.
        guard let text = frequency.value else { continue }
        if Phrases.isVagueFrequency(text) {
          report.doubt(
            "定期点検（\(row.label)）の頻度「\(text)」では定期的な点検になりません",
            "The frequency \(text) of the periodic check (\(row.label)) fixes no interval",
            at: frequency.site)
        } else if !Phrases.hasFigure(text),
          !Folding.width(text).containsAny(["毎", "ごと", "年次", "月次", "週次", "隔"])
        {
          report.ask(
            "定期点検（\(row.label)）の頻度「\(text)」から点検の間隔が分かりますか",
            "Does \(text) tell the interval of the periodic check (\(row.label))",
            at: frequency.site)
        }
      }
    },
    Rule(
      "Z-30", "check-records-not-kept",
      remedy: "点検の記録の保存年数（例：5年）を定めてください",
      "Settle for how many years the records of checks are kept, such as 5"
    ) { application, _, report in
      let maintenance = application.maintenance
      guard maintenance.isWritten else { return }
      let years = maintenance.recordYears
      if years.isBlank {
        report.find(
          "点検の記録の保存年数が定められていません",
          "It is not settled for how many years the records of checks are kept", at: years.site)
      } else if let value = years.value, value < 1 {
        report.find(
          "点検の記録の保存年数が\(value)年となっています",
          "The records of checks are kept for \(value) years", at: years.site)
      }
    },
  ]
}

extension MaintenanceRow {
  /// The device of the row, or that there is none.
  var label: String { item.value ?? "項目未記入" }
}
