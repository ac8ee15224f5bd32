import Findings
import PermitModel

extension AnnexZRules {
  /// Notice to the buyer (item 7).
  static let notice: [Rule] = [
    Rule(
      "Z-42", "notice-lacks-method-or-result",
      remedy: "通知する事項に、純度と4つの不純物の濃度の確認の方法と確認の結果を書いてください",
      "Tell the buyer how purity and the four impurities were checked, and the results",
      judging: .application { application, _, report in
        let matters = application.buyerNotice.matters
        let texts = matters.items.compactMap(\.value).map(Folding.width)
        guard application.buyerNotice.isWritten, !texts.isEmpty else { return }
        let all = texts.joined(separator: "、")
        var missing: [(ja: String, en: String)] = []
        if !texts.contains(where: { $0.contains("方法") }) {
          missing.append(("確認の方法", "how it was checked"))
        }
        if !all.containsAny(["結果", "成績", "分析値", "測定値", "試験表"]) {
          let items: [(AnalysisItem, [String])] = [
            (.purity, ["純度"]), (.nonCondensable, ["不凝縮", "不純物"]),
            (.residue, ["蒸発残", "高沸点", "不純物"]), (.acid, ["酸", "不純物"]),
            (.moisture, ["水分", "不純物"]),
          ]
          let absent = items.filter { !all.containsAny($0.1) }.map(\.0.rawValue)
          if absent.count == items.count {
            missing.append(("確認の結果", "the results"))
          } else if !absent.isEmpty {
            missing.append(
              (
                absent.joined(separator: "、") + "の確認の結果",
                "the results of " + absent.joined(separator: ", ")
              ))
          }
        }
        guard !missing.isEmpty else { return }
        let names = missing.map(\.ja).joined(separator: "と")
        let list = missing.map(\.en).joined(separator: " and ")
        // The handbook's own example says 分析結果等 (p.23), which may hold the method too.
        // A report of analysis shows the method as a rule.
        if all.containsAny(["等", "など", "成績書", "成績表", "報告書", "証明書", "試験表"]) {
          report.ask(
            "通知する事項「\(matters.items.map(\.text).joined(separator: "、"))」に、\(names)が含まれますか",
            "Do the matters told to the buyer include \(list)",
            at: matters.site)
        } else {
          report.find(
            "譲渡先に通知する事項に\(names)がありません",
            "The buyer is not told \(list)", at: matters.site)
        }
      },
      .purityNotice { notice, _, report in noticed(notice, &report) }),
    Rule(
      "Z-43", "notice-incomplete",
      remedy: "譲渡先に通知する事項、手段、時期を書いてください",
      "Write what the buyer is told, by what means and when"
    ) { application, _, report in
      let notice = application.buyerNotice
      guard notice.isWritten else { return }
      let parts = [
        ("事項", notice.matters.items.allSatisfy(\.isBlank), notice.matters.site),
        ("手段", notice.means.isBlank, notice.means.site),
        ("時期", notice.timing.isBlank, notice.timing.site),
      ]
      for (name, isBlank, site) in parts where isBlank {
        report.find(
          "譲渡先への通知の「\(name)」が未記入です",
          "The notice to the buyer lacks \(name)", at: site,
          remedy: Message(
            ja: "通知の\(name)を書いてください", en: "Write the \(name) of the notice"))
      }
    },
    Rule(
      "Z-44", "notice-not-before-transfer",
      remedy: "通知の時期を「譲渡に先立ち」のように譲渡の前としてください",
      "Give the notice before the transfer, such as 譲渡に先立ち",
      judging: .application { application, _, report in
        let timing = application.buyerNotice.timing
        guard let text = timing.value else { return }
        let folded = Folding.width(text)
        if folded.containsAny([
          "先立", "前", "あらかじめ", "予め", "事前", "先だ", "までに",
        ]) {
          return
        }
        if folded.containsAny([
          "譲渡後", "引渡後", "引渡し後", "引き渡し後", "納品後", "納入後", "出荷後", "販売後", "事後", "後日", "後に", "後、", "翌",
        ]) {
          report.find(
            "通知の時期「\(text)」が譲渡の後になっています", "The notice, \(text), comes after the transfer",
            at: timing.site)
        } else {
          report.ask(
            "通知の時期「\(text)」は譲渡の前ですか", "Is \(text) before the transfer", at: timing.site)
        }
      },
      .purityNotice { notice, _, report in inTime(notice, &report) }),
    Rule(
      "Z-53", "fitness-of-notice",
      remedy: "譲渡の相手方が譲渡の前に確認の方法と結果を知る手順を説明できるようにしてください",
      "Be ready to explain how the buyer learns method and result before the transfer"
    ) { application, _, report in
      let means = application.buyerNotice.means
      guard let text = means.value, !text.isEmpty else { return }
      report.ask(
        "「\(text)」により、ロットごとの確認の方法と結果が譲渡の前に相手方に届きますか",
        "Does \(text) bring method and result of each lot to the buyer before the transfer",
        at: means.site, about: [application.buyerNotice.site])
    },
  ]

  /// The responsible person (item 8).
  static let person: [Rule] = [
    Rule(
      "Z-45", "responsible-person-not-appointed",
      remedy: "管理責任者を選任し、所属と氏名を書いてください",
      "Appoint the responsible person and write unit and name"
    ) { application, _, report in
      let person = application.responsiblePerson
      guard person.isWritten else { return }
      if person.unit.isBlank, person.name.isBlank {
        report.find(
          "管理責任者が選任されているか分かりません",
          "It is not clear whether a responsible person is appointed", at: person.site)
      } else if isUnappointed(person.name.text) {
        report.find(
          "管理責任者の氏名が「\(person.name.text)」で、選任されていません",
          "No responsible person is appointed: \(person.name.text)", at: person.name.site)
      }
    },
    Rule(
      "Z-46", "responsible-person-incomplete",
      remedy: "管理責任者の所属と氏名を書いてください",
      "Write unit and name of the responsible person"
    ) { application, _, report in
      let person = application.responsiblePerson
      guard person.isWritten, person.unit.isBlank != person.name.isBlank else { return }
      let (ja, en, leaf) =
        person.unit.isBlank ? ("所属", "unit", person.unit) : ("氏名", "name", person.name)
      report.find(
        "管理責任者の\(ja)が未記入です", "The \(en) of the responsible person is blank", at: leaf.site,
        remedy: Message(
          ja: "管理責任者の\(ja)を書いてください",
          en: "Write the \(en) of the responsible person"))
    },
    Rule(
      "Z-47", "responsible-person-not-posted",
      remedy: "管理責任者の所属と氏名を施設の付近に掲示し、その場所を書いてください",
      "Show unit and name near the facility, and write where"
    ) { application, _, report in
      let person = application.responsiblePerson
      guard person.isWritten, person.posting.isBlank else { return }
      report.find(
        "管理責任者の所属と氏名を施設の付近に明示することが書かれていません",
        "It is not stated that unit and name are shown near the facility", at: person.posting.site)
    },
    Rule(
      "Z-48", "knowledge-of-responsible-person",
      remedy: "資格や役職を問わず、別紙Zの内容と取扱説明書をよく知り、運用できる者を選任してください",
      "Appoint somebody who knows Annex Z and the manuals well; no licence or rank is needed"
    ) { application, _, report in
      let person = application.responsiblePerson
      guard let name = person.name.value, !name.isEmpty, !isUnappointed(name) else { return }
      report.ask(
        "管理責任者「\(name)」は使用及び管理の方法を十分に知り、適切に運用できますか",
        "Does \(name) know the methods of use and management well enough to run them",
        at: person.name.site)
    },
  ]

  /// Whether words stand in place of a name because nobody is appointed yet.
  private static func isUnappointed(_ name: String) -> Bool {
    Folding.width(name).containsAny(["未定", "未選任", "選任予定", "選任中", "後日", "検討中", "未決定"])
  }
}
