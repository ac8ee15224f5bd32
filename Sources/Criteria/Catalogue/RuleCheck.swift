import Findings
package import PermitModel

/// What a rule judges, with the check of it: an application, or a paper that follows the permit.
///
/// A subject is one case here and one `Catalogue.check`; a rule of a follow-up paper names its case
/// by `judging:`, so that the closure needs no types.
enum RuleCheck: Sendable {
  /// What a check does with its subject; where it comes to no result, it throws a `RuleFailure`.
  typealias On<Subject> = @Sendable (Subject, Review, inout Report) throws -> Void

  /// Any kind of case, of which it sees the review alone: what could not be printed.
  case everyCase(@Sendable (Review, inout Report) throws -> Void)
  /// 様式第5 with its annexes and attachments.
  case application(On<PermitApplication>)
  /// The records of a place of business.
  case records(On<LedgerRecords>)
  /// 再生証明書.
  case certificate(On<CertificateCase>)
  /// 様式第7, the yearly report.
  case report(On<YearlyReport>)
  /// A notice of purity to a buyer.
  case purityNotice(On<PurityNotice>)
  /// 様式第6.
  case changeNotice(On<ChangeNotice>)
  /// A notice of closure, rest or resumption.
  case closureNotice(On<ClosureNotice>)
  /// Two applications that are compared.
  case change(On<CaseChange>)
}

extension RuleCheck {
  /// Runs the check where the case is of its kind.
  func run(on content: CaseContent, _ review: Review, _ report: inout Report) throws {
    switch (self, content) {
    case (.everyCase(let check), _): try check(review, &report)
    case (.application(let check), .application(let application)):
      try check(application, review, &report)
    case (.certificate(let check), .certificate(let certificate)):
      try check(certificate, review, &report)
    case (.report(let check), .report(let paper)): try check(paper, review, &report)
    case (.purityNotice(let check), .purityNotice(let notice)): try check(notice, review, &report)
    case (.changeNotice(let check), .changeNotice(let notice)): try check(notice, review, &report)
    case (.closureNotice(let check), .closureNotice(let notice)):
      try check(notice, review, &report)
    default: break
    }
  }

  /// Whether it has something to do with cases of this kind.
  func judges(_ content: CaseContent) -> Bool {
    switch (self, content) {
    case (.everyCase, _), (.application, .application), (.certificate, .certificate),
      (.report, .report), (.purityNotice, .purityNotice), (.changeNotice, .changeNotice),
      (.closureNotice, .closureNotice):
      true
    default: false
    }
  }

  /// What it judges, as a reviewer calls it.
  var subject: Message {
    switch self {
    case .everyCase: Message(ja: "すべての事案", en: "every case")
    case .application: Message(ja: "許可、変更及び更新の申請", en: "applications")
    case .records: Message(ja: "記録簿", en: "the records")
    case .certificate: Message(ja: "再生証明書", en: "certificates")
    case .report: Message(ja: "定期報告", en: "yearly reports")
    case .purityNotice: Message(ja: "純度等の通知", en: "notices of purity")
    case .changeNotice: Message(ja: "変更届出", en: "notices of change")
    case .closureNotice: Message(ja: "廃業等届出", en: "notices of closure")
    case .change: Message(ja: "２つの申請の比較（saisei change）", en: "two applications compared")
    }
  }
}

extension Rule {
  /// Whether it has something to do with cases of this kind.
  package func judges(_ content: CaseContent) -> Bool { checks.contains { $0.judges(content) } }

  /// What it judges instead, for a case of another kind.
  var otherSubjects: Message {
    let subjects = checks.map(\.subject)
    return Message(
      ja: subjects.map(\.ja).joined(separator: "、") + "について点検する項目である",
      en: "it is about " + subjects.map(\.en).joined(separator: ", "))
  }
}
