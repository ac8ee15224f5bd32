import PermitModel

/// What a rule judges, with the check of it: an application, or a paper that follows the permit.
///
/// A subject is one case here and one `Catalogue.check`; a rule of a follow-up paper names its case
/// by `judging:`, so that the closure needs no types.
enum RuleCheck: Sendable {
  /// What a check does with its subject; where it comes to no result, it throws a `RuleFailure`.
  typealias On<Subject> = @Sendable (Subject, Review, inout Report) throws -> Void

  /// Any kind of case.
  case everyCase(On<any CaseSubject>)
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
