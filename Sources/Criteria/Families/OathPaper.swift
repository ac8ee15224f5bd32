import Findings
import PermitModel

extension OathRules {
  /// What stands on the paper (handbook p.54).
  static let paper: [Rule] = [
    Rule(
      "O-01", "oath-missing",
      remedy: "申請者（法人は役員を含む）が欠格要件に該当しないことを確かめ、「はい」と書いてください",
      "Check that no ground of disqualification applies and answer はい"
    ) { application, _, report in
      let oath = application.applicant.oath
      if oath.notDisqualified.isBlank {
        guard application.needsPapersOfPerson else { return }
        report.find(
          "欠格要件に該当しないことの誓約がありません",
          "There is no oath that no ground of disqualification applies",
          at: oath.notDisqualified.site)
      } else if oath.notDisqualified.value == false {
        report.find(
          "欠格要件に該当する者があるとされているため、許可を受けられません",
          "A ground of disqualification is said to apply, so no permit can be given",
          at: oath.notDisqualified.site,
          remedy: Message(
            ja: "該当する者がないことを確かめてから申請してください",
            en: "Apply after making sure that nobody is disqualified"))
      }
    },
    Rule(
      "O-02", "oath-without-provision",
      remedy: "誓約文に「第51条第2号イからヘまでに掲げる事項のいずれにも該当しない」と書いてください",
      "Let the oath name 第51条第2号イからヘまで",
      editions: [StatutoryValues.oathByItems, StatutoryValues.oathByLetters]
    ) { application, review, report in
      let sentence = application.paper.oath.sentence
      guard let text = sentence.value else { return }
      let folded = Folding.width(text)
      if !folded.containsAny(["51条第2号", "五十一条第二号"]) {
        report.find(
          "誓約書の文「\(text)」が法第51条第2号を引用していません",
          "The sentence of the oath does not name 法第51条第2号: \(text)", at: sentence.site)
      } else if StatutoryValues.oathByLetters.contains(review.asOf.iso),
        folded.containsAny(["各項目", "各号"])
      {
        // The handbook's example says 各項目; it means the same, so nobody need swear anew.
        report.suggest(
          "誓約書の文は「イからヘまでに掲げる事項」と引用するのが今の省令の書き方です",
          "The ordinance now calls the grounds イからヘまでに掲げる事項", at: sentence.site,
          validity: StatutoryValues.oathByLetters)
      }
      if application.applicant.kind.value == .corporation, !folded.contains("役員") {
        report.find(
          "法人の誓約書ですが、文「\(text)」が役員に触れていません",
          "The oath of a corporation does not speak of its officers: \(text)", at: sentence.site,
          remedy: Message(
            ja: "「許可申請者及びその役員は」と書いてください", en: "Begin with 許可申請者及びその役員は"))
      }
    },
    Rule(
      "O-03", "oath-incomplete",
      remedy: "誓約書に年月日、申請者、宛先（経済産業大臣と環境大臣）を書いてください",
      "Write date, applicant and both ministers on the oath"
    ) { application, _, report in
      let applicant = application.applicant
      if applicant.oath.date.isBlank, application.needsPapersOfPerson {
        report.find(
          "誓約日が書かれていません", "The date of the oath is not written",
          at: applicant.oath.date.site,
          remedy: Message(ja: "誓約日を書いてください", en: "Write the date of the oath"))
      }
      let paper = application.paper.oath
      guard paper.isWritten else { return }
      if paper.addressees.isWritten {
        let written = paper.addressees.items.compactMap(\.value).map(Folding.width)
        let missing = ["経済産業大臣", "環境大臣"].filter { minister in
          !written.contains { $0.contains(minister) }
        }
        if !missing.isEmpty {
          report.find(
            "誓約書の宛先に\(missing.map { "「\($0)」" }.joined())がありません",
            "The oath is not addressed to \(missing.joined(separator: " and "))",
            at: paper.addressees.site)
        }
      }
      if applicant.kind.value == .corporation, let name = paper.name.value,
        paper.representative.isBlank
      {
        report.find(
          "誓約書の申請者に「\(name)」の代表者の氏名がありません",
          "The oath of \(name) lacks the representative's name", at: paper.representative.site)
      }
    },
    Rule(
      "O-04", "oath-differs-from-cover",
      remedy: "誓約書の申請者と日付を申請書に合わせてください",
      "Make applicant and date of the oath agree with the application"
    ) { application, _, report in
      let applicant = application.applicant
      let date = applicant.oath.date
      if let sworn = date.value, let applied = application.applicationDate.value, applied < sworn {
        report.find(
          "誓約日\(sworn.japanese)が申請日\(applied.japanese)より後になっています",
          "The oath is dated \(sworn.iso), after the application of \(applied.iso)", at: date.site,
          related: [application.applicationDate.site])
      }
      let paper = application.paper.oath
      let isIndividual = applicant.kind.value == .individual
      let pairs = [
        (
          "申請者", "applicant", paper.name,
          isIndividual ? applicant.personName : applicant.name
        ),
        ("代表者", "representative", paper.representative, applicant.representativeName),
      ]
      for (ja, en, written, cover) in pairs {
        // Titles such as 代表取締役 may stand before the name.
        guard let sworn = written.value, let name = cover.value,
          !Folding.width(sworn).contains(Folding.width(name))
        else { continue }
        report.find(
          "誓約書の\(ja)「\(sworn)」が申請書の「\(name)」と異なります",
          "The \(en) of the oath, \(sworn), differs from the application's, \(name)",
          at: written.site, related: [cover.site])
      }
    },
    Rule(
      "O-14", "seal-on-oath",
      remedy: "印の欄を除き、押印をせずに提出してください", "Drop the seal mark and file without a seal",
      editions: [StatutoryValues.sealNeeded, StatutoryValues.sealAbolished],
      // Before the amendment a signature did as well, and since then a seal does no harm.
      weight: .warning
    ) { application, review, report in
      let seal = application.paper.oath.seal
      guard let sealed = seal.value else { return }
      let abolished = StatutoryValues.sealAbolished.contains(review.asOf.iso)
      if sealed, abolished {
        report.suggest(
          "誓約書の押印は令和2年12月28日から不要です",
          "The oath has not needed a seal since 2020-12-28", at: seal.site,
          validity: StatutoryValues.sealAbolished)
      } else if !sealed, !abolished {
        report.doubt(
          "誓約書に押印がないため、代わりに本人の自署が必要です",
          "The oath has no seal, so the applicant's own signature is needed instead",
          at: seal.site,
          remedy: Message(
            ja: "押印するか、本人が署名してください", en: "Seal the oath or sign it by your own hand"),
          validity: StatutoryValues.sealNeeded)
      }
    },
  ]
}
