/// What a form is filled with, which decides what its fields may name.
enum FormSubject: String, Sendable, CaseIterable {
  /// A permit application.
  case application
  /// A 変更届出.
  case changeNotice = "change-notice"
  /// A 廃業等届出.
  case closureNotice = "closure-notice"
  /// A 再生証明書.
  case certificate
  /// A reviewer's checklist.
  case checklist
  /// A 再生等記録簿.
  case ledger
  /// 様式第7.
  case report
  /// A notice of purity.
  case purityNotice = "purity-notice"

  /// Every value that a form about it may name.
  var prototype: FormValue {
    switch self {
    case .application: ApplicationBinding.prototype
    case .changeNotice: ChangeNoticeBinding.prototype
    case .closureNotice: ClosureNoticeBinding.prototype
    case .certificate: CertificateBinding.prototype
    case .checklist: ChecklistBinding.prototype
    case .ledger: LedgerBinding.prototype
    case .report: ReportBinding.prototype
    case .purityNotice: PurityNoticeBinding.prototype
    }
  }
}
