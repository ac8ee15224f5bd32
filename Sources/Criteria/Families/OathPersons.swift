import Findings
import PermitModel

extension OathRules {
  /// Whom the oath covers.
  static let persons: [Rule] = [
    Rule(
      "O-11", "officers-incomplete",
      remedy: "法人の役員の氏名を、代表者を含めて一人ずつ書いてください",
      "Write every officer of the corporation once, the representative included"
    ) { application, _, report in
      let applicant = application.applicant
      guard applicant.kind.value == .corporation else { return }
      let officers = applicant.officers
      // A change permit comes without an oath; officers that are written are looked at all the same.
      guard application.needsPapersOfPerson || officers.isWritten else { return }
      let names = officers.items.filter { !$0.isBlank }
      guard !names.isEmpty else {
        report.find(
          "誓約の対象となる役員が書かれていません", "The officers whom the oath covers are not written",
          at: officers.site)
        return
      }
      for (twin, first) in names.repetitions(by: { $0.value.map(Folding.name) }) {
        report.find(
          "役員「\(twin.text)」が2回書かれています", "The officer \(twin.text) is written twice",
          at: twin.site, related: [first.site],
          remedy: Message(
            ja: "重複した氏名を消すか、もう一人の役員の氏名に直してください",
            en: "Delete the doubled name or write the other officer's"))
      }
      let representative = applicant.representativeName
      guard let name = representative.value,
        !names.contains(where: { Folding.name($0.text) == Folding.name(name) })
      else { return }
      report.find(
        "代表者「\(name)」が役員に書かれていません",
        "The representative \(name) is not among the officers", at: officers.site,
        related: [representative.site],
        remedy: Message(ja: "役員に「\(name)」を加えてください", en: "Add \(name) to the officers"))
    },
    Rule(
      "O-12", "individual-has-no-officers",
      remedy: "個人の申請では役員を書かず、誓約書から「及びその役員」の語を除いてください",
      "Leave out officers, and 及びその役員 in the oath, for an individual"
    ) { application, _, report in
      let applicant = application.applicant
      guard applicant.kind.value == .individual else { return }
      if let first = applicant.officers.items.first(where: { !$0.isBlank }) {
        report.find(
          "個人の申請ですが、役員「\(first.text)」が書かれています",
          "The applicant is an individual, but an officer is written: \(first.text)",
          at: applicant.officers.site, related: [applicant.kind.site])
      }
      let sentence = application.paper.oath.sentence
      if sentence.text.contains("役員") {
        report.find(
          "個人の誓約書ですが、文「\(sentence.text)」に役員の語があります",
          "The oath of an individual speaks of officers: \(sentence.text)", at: sentence.site,
          related: [applicant.kind.site])
      }
    },
    Rule(
      "O-15", "truth-of-oath",
      remedy: "誓約書に名を記す前に、本人の申告や身分の証明で確かめてください",
      "Check it by statements or certificates before the oath is given"
    ) { application, _, report in
      let applicant = application.applicant
      guard applicant.oath.notDisqualified.value == true else { return }
      // The program prints what is declared; whether it is true lies outside every paper.
      report.ask(
        "誓約の内容が事実であることを、\(applicant.sworn.ja)について確かめましたか",
        "Was it confirmed for \(applicant.sworn.en) that the oath is true",
        at: applicant.oath.notDisqualified.site, about: applicant.names)
    },
  ]
}
