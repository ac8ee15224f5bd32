import Findings
import PermitModel

extension ApplicationRules {
  /// Paper, binding and blank fields.
  static let paper: [Rule] = [
    Rule(
      "A-40", "paper-not-a4",
      remedy: "申請書と誓約書の用紙をA4にしてください", "Use A4 paper for the form and the oath"
    ) { application, _, report in
      let paper = application.paper.paper
      guard let size = paper.value, size != .a4 else { return }
      report.find(
        "書面の用紙が\(size.rawValue)ですが、様式はA4です",
        "The paper is \(size.rawValue), but the form is A4", at: paper.site)
    },
    Rule(
      "A-41", "bound-out-of-order",
      remedy: "書類を手引き9ページの一覧の順に綴じてください",
      "Bind the papers in the order of the list on page 9 of the handbook"
    ) { application, _, report in
      let order = application.paper.order.items
      let ranks = BoundDocument.allCases
      for (before, after) in zip(order, order.dropFirst()) {
        guard let first = before.value, let second = after.value,
          let a = ranks.firstIndex(of: first), let b = ranks.firstIndex(of: second), b < a
        else { continue }
        report.find(
          "綴じ順で「\(second.rawValue)」が「\(first.rawValue)」の後になっています",
          "\(second.rawValue) is bound after \(first.rawValue)",
          at: after.site, related: [before.site])
      }
    },
    Rule(
      "A-42", "field-blank",
      remedy: "空いている欄を埋めるか、該当がない旨を書いてください",
      "Fill in the field, or write that it does not apply"
    ) { application, _, report in
      for group in BlankFields.groups(application) {
        let ja = "\(group.paper)の\(group.names)が未記入です"
        let en = "Blank in \(group.paper): \(group.list)"
        // A person who swears or proves who they are cannot answer that it does not apply.
        let remedy =
          group.alwaysApplies
          ? Message(ja: "\(group.paper)の\(group.names)を書いてください", en: "Fill in \(group.list)")
          : Message(
            ja: "\(group.names)を書くか、該当がない旨を書いてください",
            en: "Fill in \(group.list), or write that it does not apply")
        report.find(ja, en, at: group.site, remedy: remedy)
      }
    },
  ]

  /// What a trial layout could not print.
  static let prints: [Rule] = [
    Rule(
      "A-43", "unprintable-character",
      remedy: "その字を持つフォントを加えるか、通用の字体を使ってよいか提出先に確認してください",
      "Add a font that has the character, or ask the office whether a common form may be used",
      // A paper that cannot show a name as written cannot be filed.
      weight: .error,
      judging: .everyCase { review, report in
        for character in UnprintableCharacter.all(in: review.prints) {
          let ja = "\(character.fields(in: .ja))の\(character.words(in: .ja))"
          let en = "\(character.words(in: .en)) in \(character.fields(in: .en))"
          if let printed = character.printed {
            report.doubt(
              ja + "の代わりに「\(printed)」を印字します", en + " is printed as \(printed)",
              at: character.site,
              remedy: Message(
                ja: "この字体でよいか提出先に確認し、正しい字を別の書面で示してください",
                en:
                  "Ask the office whether this form will do, and show the right one on another paper"
              ))
          } else {
            report.find(
              ja + "は、使えるどのフォントにもないため印字できません",
              en + " is in none of the fonts at hand and cannot be printed", at: character.site,
              remedy: character.remedy)
          }
        }
      }),
    Rule(
      "A-44", "text-overflows-field",
      remedy: "文を短くするか、補足する書類に移してください",
      "Shorten the text or move it to a supplementary paper",
      // A cut text would be a changed statement.
      weight: .error,
      judging: .everyCase { review, report in
        for problem in review.prints where problem.kind == .overflow {
          let excerpt = problem.text.count > 30 ? problem.text.prefix(30) + "…" : problem.text[...]
          report.find(
            "\(problem.field)の文が欄に収まりません（\(problem.text.count)字）：「\(excerpt)」",
            "The text of \(problem.field) does not fit (\(problem.text.count) characters): \(excerpt)",
            at: problem.site)
        }
      }),
  ]
}
