import Findings
import PermitModel

/// Family T: checks and upkeep, 別表1 (handbook p.19, p.24).
enum Table1Rules {
  /// Every rule of the family.
  static let all: [Rule] = rows + coverage

  /// The two groups of the table with their names.
  static func groups(
    _ maintenance: Maintenance
  ) -> [(ja: String, en: String, rows: Listed<MaintenanceRow>)] {
    [
      ("日常点検", "daily", maintenance.daily), ("定期点検", "periodic", maintenance.periodic),
    ]
  }

  /// The rows of both groups.
  static func allRows(_ application: PermitApplication) -> [MaintenanceRow] {
    application.maintenance.daily.items + application.maintenance.periodic.items
  }

  /// The rows' form and wording.
  static let rows: [Rule] = [
    Rule(
      "T-01", "table-1-out-of-form",
      remedy: "「（別表1）」と表示し、「保守点検の項目・方法」の表に点検項目、点検内容、保守方法の列を設けてください",
      "Mark it （別表1）, entitled 保守点検の項目・方法, with columns 点検項目, 点検内容, 保守方法"
    ) { application, _, report in
      TableForm.table1.check(application.paper.table1, &report)
    },
    Rule(
      "T-02", "check-group-empty",
      remedy: "日常点検と定期点検のそれぞれに1行以上書いてください",
      "Write at least one row of daily and one of periodic checks"
    ) { application, _, report in
      let groups = groups(application.maintenance)
      // Without any row at all, Z-27 says so.
      guard application.maintenance.isWritten, groups.contains(where: { !$0.rows.isEmpty })
      else { return }
      for group in groups where group.rows.isEmpty {
        report.find(
          "別表1に\(group.ja)の行がありません", "Table 1 has no \(group.en) check",
          at: group.rows.site,
          remedy: Message(
            ja: "別表1に\(group.ja)の行を書いてください",
            en: "Write a \(group.en) check into Table 1"))
      }
    },
    Rule(
      "T-03", "checked-state-open",
      remedy: "点検内容を「運転時に異常な音、振動がしないことの確認」のように書いてください",
      "Write which state is to be confirmed, such as 運転時に異常な音、振動がしないことの確認",
      // What names a state is not certain.
      weight: .warning
    ) { application, _, report in
      for row in allRows(application) {
        guard let text = row.content.value, CheckPhrases.lacksState(text) else { continue }
        report.doubt(
          "「\(row.label)」の点検内容「\(text)」から、何の状態がどうなっていることを確認するのか分かりません",
          "\(text) does not say which state of \(row.label) is to be confirmed",
          at: row.content.site)
      }
    },
    Rule(
      "T-04", "upkeep-open",
      remedy: "保守方法に、点検で判明した問題を解決するために行うこと（締め直す、交換する等）を書いてください",
      "Write what is done about what the check finds, such as tightening or exchanging",
      // What solves a problem is not certain.
      weight: .warning
    ) { application, _, report in
      for row in allRows(application) {
        guard let text = row.method.value else { continue }
        if CheckPhrases.isVagueAction(text) {
          report.doubt(
            "「\(row.label)」の保守方法「\(text)」から、何を行うのか分かりません",
            "\(text) does not say what is done about \(row.label)", at: row.method.site)
        } else if CheckPhrases.onlyTells(text) {
          report.ask(
            "「\(row.label)」の保守方法「\(text)」の後に、誰が何を行って問題を解決しますか",
            "After \(text), who does what about \(row.label)", at: row.method.site)
        }
      }
    },
    Rule(
      "T-05", "table-1-cell-empty",
      remedy: "別表1の空いている欄を埋めてください", "Fill in the blank cells of Table 1"
    ) { application, _, report in
      for group in groups(application.maintenance) {
        for row in group.rows.items {
          let blank = [
            ("点検項目", row.item.isBlank), ("点検内容", row.content.isBlank),
            ("保守方法", row.method.isBlank),
            // Of a periodic check T-10 asks for it.
            ("点検頻度", group.en == "daily" && row.frequency.isBlank),
          ].filter(\.1).map(\.0)
          guard !blank.isEmpty else { continue }
          report.find(
            "別表1（\(row.label)）の\(blank.map { "「\($0)」" }.joined())が空欄です",
            "Blank in Table 1 (\(row.label)): \(blank.joined(separator: ", "))", at: row.site)
        }
      }
    },
    Rule(
      "T-06", "upkeep-only-looks",
      remedy: "保守方法に、確認した後に行うこと（調整、清掃、部品交換等）を書いてください",
      "Write what is done after looking, such as adjusting, cleaning or exchanging"
    ) { application, _, report in
      for row in allRows(application) {
        guard let text = row.method.value, CheckPhrases.onlyLooks(text) else { continue }
        report.find(
          "「\(row.label)」の保守方法「\(text)」が確認又は点検だけになっています",
          "The upkeep of \(row.label), \(text), is only another look", at: row.method.site)
      }
    },
    Rule(
      "T-13", "check-repeated",
      remedy: "重複する行を除くか、点検内容の違いを書いてください",
      "Remove the repeated row, or write how it differs"
    ) { application, _, report in
      for group in groups(application.maintenance) {
        let repeated = group.rows.items.repetitions { row -> String? in
          guard let item = row.item.value, let content = row.content.value else { return nil }
          // Folding leaves no line feed in a text.
          return Folding.name(item) + "\n" + Folding.name(content)
        }
        for (row, first) in repeated {
          report.find(
            "\(group.ja)に「\(row.label)」の同じ点検内容が重複しています",
            "The \(group.en) checks hold the same check of \(row.label) twice",
            at: row.item.site, related: [first.item.site])
        }
      }
    },
  ]
}
