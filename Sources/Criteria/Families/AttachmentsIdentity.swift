import Findings
import PermitModel

extension AttachmentRules {
  /// The papers that show who the applicant is.
  static let identity: [Rule] = [
    Rule(
      "D-02", "registry-certificate-missing",
      remedy: "発行から\(StatutoryValues.identityPaperMonths.figure)か月以内の登記事項証明書を添付し、"
        + "その記載とファイル名を書いてください",
      "Attach a registry certificate issued within \(StatutoryValues.identityPaperMonths.figure) months "
        + "and write what it says"
    ) { application, _, report in
      let applicant = application.applicant
      guard applicant.kind.value == .corporation, application.needsPapersOfPerson else { return }
      let name = applicant.name.value ?? "申請者"
      if !applicant.registry.isWritten {
        report.find(
          "\(name)は法人ですが、登記事項証明書がありません",
          "\(name) is a corporation, but there is no registry certificate",
          at: applicant.registry.site)
      } else if applicant.registry.file.isBlank {
        report.find(
          "登記事項証明書のファイルが書かれていないため、添付できません",
          "The file of the registry certificate is blank, so it cannot be attached",
          at: applicant.registry.file.site)
      }
    },
    Rule(
      "D-03", "resident-record",
      remedy: "住民票の写しを求められたときは、発行から"
        + "\(StatutoryValues.identityPaperMonths.figure)か月以内のものを添付してください",
      "Attach a resident record issued within \(StatutoryValues.identityPaperMonths.figure) months "
        + "when you are asked for it"
    ) { application, _, report in
      let applicant = application.applicant
      let record = applicant.residentRecord
      switch applicant.kind.value {
      case .corporation where record.isWritten:
        report.suggest(
          "法人の申請に住民票の写しは要りません", "A corporation need not attach a resident record",
          at: record.site,
          remedy: Message(ja: "住民票の記載を除いてください", en: "Leave out the resident record"))
      case .individual where !record.isWritten && !application.needsPapersOfPerson: break
      case .individual where !record.isWritten:
        report.ask(
          "住民票の写しを添付していませんが、提出を求められていませんか",
          "There is no resident record: has none been asked for", at: record.site)
      case .individual where record.file.isBlank:
        report.find(
          "住民票の写しのファイルが書かれていないため、添付できません",
          "The file of the resident record is blank, so it cannot be attached",
          at: record.file.site)
      default: break
      }
    },
    Rule(
      "D-07", "shared-papers",
      remedy: "同時に申請する事業所があれば、本人を確認できる書類と誓約書を"
        + "\(StatutoryValues.sharedCopies.figure)部だけ添付してください",
      "File the papers of identity and the oath in \(StatutoryValues.sharedCopies.figure) copies only "
        + "for all sites filed at once"
    ) { application, _, report in
      // A permission: told where the case looks like one of several sites.
      guard let leaf = application.place.severalPlaces else { return }
      report.suggest(
        "複数の事業所について同時に申請するときは、本人を確認できる書類と誓約書を全体で"
          + "\(StatutoryValues.sharedCopies.figure)部とすることができます",
        "For several sites filed at once, papers of identity and oath may be given in "
          + "\(StatutoryValues.sharedCopies.figure) copies",
        at: leaf.site)
    },
    Rule(
      "D-04", "identity-paper-too-old",
      remedy: "提出の日から\(StatutoryValues.identityPaperMonths.figure)か月以内に発行されたものを取り直してください",
      "Get one issued within \(StatutoryValues.identityPaperMonths.figure) months before filing"
    ) { application, _, report in
      let filing =
        application.submissionDate.value == nil
        ? application.applicationDate : application.submissionDate
      for (name, en, paper) in application.identityPapers {
        if paper.issued.isBlank {
          report.find(
            "\(name)の発行日が書かれていないため、"
              + "\(StatutoryValues.identityPaperMonths.figure)か月以内のものか確かめられません",
            "The date of the \(en) is blank, so its age is unknown", at: paper.issued.site,
            remedy: Message(ja: "\(name)の発行日を書いてください", en: "Write the date of the \(en)"))
        } else if let issued = paper.issued.value, let day = filing.value,
          let last = issued.adding(months: StatutoryValues.identityPaperMonths.value), last < day
        {
          report.find(
            "\(name)は\(issued.japanese)の発行で、提出の日\(day.japanese)に"
              + "\(StatutoryValues.identityPaperMonths.figure)か月を過ぎています"
              + "（\(last.japanese)まで有効）",
            "The \(en) of \(issued.iso) is more than "
              + "\(StatutoryValues.identityPaperMonths.figure) months old on the day of filing \(day.iso) "
              + "(good until \(last.iso))",
            at: paper.issued.site, related: [filing.site])
        }
      }
    },
    Rule(
      "D-05", "person-differs-from-registry",
      remedy: "氏名を登記事項証明書（個人は住民票）のとおりに書くか、新しい証明書を取ってください",
      "Write the name as on the paper of identity, or get a new paper",
      // Two papers name different persons: nothing is left to judge.
      weight: .error
    ) { application, _, report in
      // Names of corporations and addresses are the matter of A-15 and A-12.
      let applicant = application.applicant
      let isIndividual = applicant.kind.value == .individual
      let paper = isIndividual ? applicant.residentRecord : applicant.registry
      guard paper.isWritten else { return }
      let written = isIndividual ? applicant.personName : applicant.representativeName
      let official = isIndividual ? paper.name : paper.representative
      let (label, source) = isIndividual ? ("氏名", "住民票") : ("代表者の氏名", "登記事項証明書")
      guard let name = written.value else { return }
      guard let registered = official.value else {
        guard official.isBlank else { return }
        report.find(
          "\(source)の\(isIndividual ? "氏名" : "代表者")が書かれていないため、\(label)「\(name)」と照合できません",
          "The name on the paper of identity is blank, so \(name) cannot be compared",
          at: official.site, related: [written.site],
          remedy: Message(
            ja: "\(source)にある\(isIndividual ? "氏名" : "代表者の氏名")をそのまま書き写してください",
            en: "Copy the name from the paper of identity"))
        return
      }
      guard Folding.width(name) != Folding.width(registered) else { return }
      if Folding.name(name) == Folding.name(registered) {
        report.doubt(
          "\(label)の字体が\(source)と異なります（異体字）：申請書「\(name)」、\(source)「\(registered)」",
          "The name is in other characters than on the paper of identity: \(name), there "
            + registered, at: written.site, related: [official.site])
      } else {
        report.find(
          "\(label)が\(source)と異なります：申請書「\(name)」、\(source)「\(registered)」",
          "The name differs from the paper of identity: \(name), there \(registered)",
          at: written.site, related: [official.site])
      }
    },
    Rule(
      "D-06", "registered-officer-not-covered",
      remedy: "登記された役員をすべて「役員」に書き、誓約の対象にしてください",
      "List every registered officer under 役員, so that the oath covers all of them"
    ) { application, _, report in
      let applicant = application.applicant
      guard applicant.kind.value == .corporation, applicant.registry.isWritten else { return }
      let registered = applicant.registry.officers
      guard !registered.isEmpty else {
        guard !applicant.officers.isEmpty else { return }
        report.ask(
          "「役員」の\(applicant.officers.items.count)名は、登記された役員のすべてですか",
          "Are the \(applicant.officers.items.count) names under 役員 all officers registered",
          at: applicant.officers.site, related: [applicant.registry.site],
          remedy: Message(
            ja: "登記事項証明書の「役員」に、証明書にある役員をすべて書いてください",
            en: "Copy all officers from the certificate to 役員 under it"))
        return
      }
      let covered = Set(applicant.officers.items.compactMap(\.value).map(Folding.name))
      for officer in registered.items {
        guard let name = officer.value, !covered.contains(Folding.name(name)) else { continue }
        report.find(
          "登記された役員「\(name)」が誓約の対象の役員にありません",
          "The registered officer \(name) is not among those whom the oath covers",
          at: officer.site, related: [applicant.officers.site],
          remedy: Message(
            ja: "「\(name)」を役員に加え、欠格要件に当たらないことを確かめてください",
            en: "Add \(name) to the officers and check the grounds of disqualification"))
      }
    },
  ]
}

extension PermitApplication {
  /// Whether the papers of identity and the oath are asked for: 省令第59条 asks for the documents of
  /// 省令第55条第1項第2号 to 第6号 only when what the permit covers is to change.
  var needsPapersOfPerson: Bool { procedure.value != .changePermit }

  /// The papers of identity that the case has, with their names.
  fileprivate var identityPapers: [(ja: String, en: String, paper: IdentityPaper)] {
    switch applicant.kind.value {
    case .corporation?:
      applicant.registry.isWritten
        ? [("登記事項証明書", "registry certificate", applicant.registry)] : []
    case .individual?:
      applicant.residentRecord.isWritten
        ? [("住民票の写し", "resident record", applicant.residentRecord)] : []
    case nil: []
    }
  }
}
