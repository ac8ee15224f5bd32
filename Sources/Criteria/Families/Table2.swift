import Findings
import PermitModel

/// Family U: anomalies, how they are noticed and what is done, 別表2 (handbook p.25).
enum Table2Rules {
  /// Every rule of the family.
  static let all: [Rule] = rows + coverage

  /// The rows' form and wording.
  static let rows: [Rule] = [
    Rule(
      "U-01", "table-2-out-of-form",
      remedy: "「（別表2）」と表示し、「異常事態の判定・対応方法」の表に異常の内容、判定・表示方法、対応方法の列を設けてください",
      "Mark it （別表2）, entitled 異常事態の判定・対応方法, with its three columns"
    ) { application, _, report in
      TableForm.table2.check(application.paper.table2, &report)
    },
    Rule(
      "U-02", "group-without-anomaly",
      remedy: "該当する異常がない区分は設けないでください",
      "Leave out a group that has no anomaly",
      // The handbook only says that an empty group is not needed.
      weight: .note
    ) { application, _, report in
      let groups = application.anomalies.groups
      guard groups.contains(where: { !$0.rows.isEmpty }) else { return }
      for (key, rows) in groups.dropLast() where rows.isWritten && rows.isEmpty {
        report.find(
          "別表2の「\(key)」に異常が1つもなく、区分を設ける必要がありません",
          "The group \(key) of Table 2 has no anomaly and is not needed", at: rows.site)
      }
    },
    Rule(
      "U-03", "few-failures-listed",
      remedy: "装置の損傷・故障による異常を書いてください",
      "Write the anomalies that come from damage and failure of devices",
      // 大部分が…と考えられます is an expectation, no demand.
      weight: .warning
    ) { application, _, report in
      let anomalies = application.anomalies
      let others = anomalies.exchange.items.count + anomalies.mistake.items.count
      guard others > 0 else { return }
      let damages = anomalies.damage.items.count
      if damages == 0 {
        report.find(
          "別表2に損傷・故障関係の異常がありません",
          "Table 2 has no anomaly from damage and failure", at: anomalies.damage.site)
      } else if damages < others {
        report.ask(
          "別表2の異常\(others + damages)件のうち損傷・故障関係は\(damages)件ですが、ほかに起こり得る故障はありませんか",
          "Of \(others + damages) anomalies only \(damages) are failures: can no other happen",
          at: anomalies.damage.site)
      }
    },
    Rule(
      "U-04", "anomaly-of-maintenance",
      remedy: "点検で問題がなくても運転時に起こり得る異常を書き、点検で見つかる問題は別表1に書いてください",
      "Write what may happen in operation; what checks find belongs into Table 1",
      // Whether an event may arise in operation is for a person.
      weight: .human
    ) { application, _, report in
      for row in application.anomalies.rows {
        guard let text = row.content.value, Folding.width(text).containsAny(["点検", "保守不良"])
        else { continue }
        report.ask(
          "異常の内容「\(text)」は、点検で問題がなくても運転時に起こり得る異常ですか",
          "Can \(text) arise in operation even if maintenance found nothing", at: row.content.site)
      }
    },
    Rule(
      "U-05", "sign-is-a-step",
      remedy: "判定・表示方法に「警告ランプの点灯」「警報の作動」のように、異常を知らせる出来事を書いてください",
      "Write what happens that tells of the anomaly, such as 警告ランプの点灯"
    ) { application, _, report in
      for row in application.anomalies.rows {
        guard let text = row.detection.value else { continue }
        if let step = CheckPhrases.activeStep(in: text) {
          report.find(
            "「\(row.label)」の判定・表示方法「\(text)」は操作者が行うこと（\(step)）で、何が起こるかではありません",
            "\(text) is what the operator does, not what tells of \(row.label)",
            at: row.detection.site)
        } else if let step = CheckPhrases.doubtfulStep(in: text) {
          report.ask(
            "「\(row.label)」の判定・表示方法「\(text)」（\(step)）は、異常の側から操作者に知らせるものですか",
            "Does \(text) reach the operator by itself when \(row.label) happens",
            at: row.detection.site)
        }
      }
    },
    Rule(
      "U-06", "response-open",
      remedy: "対応方法に、異常を解消して正常な状態に戻すために行うことを書いてください",
      "Write what is done to end the anomaly and return to normal",
      // What returns to normal is not certain.
      weight: .warning
    ) { application, _, report in
      for row in application.anomalies.rows {
        guard let text = row.response.value else { continue }
        if CheckPhrases.isVagueAction(text) || CheckPhrases.onlyLooks(text) {
          report.doubt(
            "「\(row.label)」の対応方法「\(text)」から、正常な状態に戻すために何を行うのか分かりません",
            "\(text) does not say what returns \(row.label) to normal", at: row.response.site)
        } else if CheckPhrases.onlyTells(text) {
          report.ask(
            "「\(row.label)」の対応方法「\(text)」の後に、誰が何を行って正常な状態に戻しますか",
            "After \(text), who does what to return to normal", at: row.response.site)
        }
      }
    },
    Rule(
      "U-10", "table-2-cell-empty",
      remedy: "別表2の空いている欄を埋めてください", "Fill in the blank cells of Table 2"
    ) { application, _, report in
      for row in application.anomalies.rows {
        let blank = [
          ("異常の内容", row.content.isBlank), ("判定・表示方法", row.detection.isBlank),
          ("対応方法", row.response.isBlank),
        ].filter(\.1).map(\.0)
        guard !blank.isEmpty else { continue }
        report.find(
          "別表2（\(row.label)）の\(blank.map { "「\($0)」" }.joined())が空欄です",
          "Blank in Table 2 (\(row.label)): \(blank.joined(separator: ", "))", at: row.site)
      }
    },
  ]
}

extension AnomalyRow {
  /// The anomaly, or that there is none.
  var label: String { content.value ?? "内容未記入" }

  /// Everything that the row says.
  var cells: [Located<String>] { [content, detection, response] }
}
