package import Findings

/// 手続: what a case file is; it decides which keys it has, which rules judge it and which papers it
/// gives.
package enum CaseKind: String, Sendable, CaseIterable {
  case newPermit = "新規許可"
  case changePermit = "変更許可"
  case renewal = "更新"
  case certificate = "再生証明書"
  case yearlyReport = "定期報告"
  case purityNotice = "純度等の通知"
  case changeNotice = "変更届出"
  case closureNotice = "廃業等届出"
}

/// What every kind of case has, so that reading, checking and printing need not tell them apart.
package protocol CaseSubject: Sendable {
  /// Makes an empty case.
  init()
  /// Place of the whole case.
  var site: Site { get set }
  /// Every text of the file as typed, in its order, keys excluded.
  var texts: [Located<String>] { get set }
  /// 判断: answers to questions of the check.
  var judgements: Listed<CaseJudgement> { get }
  /// The day that the paper bears; its law applies unless another day is asked for.
  var paperDate: Located<CivilDate> { get }
  /// Every file that the case names, in the order of the papers.
  var namedFiles: [NamedFile] { get }
  /// Whether the case states the pages of every file whose pages its papers tell.
  var statesPages: Bool { get }
  /// Whether `counting(_:)` of these would leave the case as it is.
  func agrees(with attached: [AttachedFile]) -> Bool
  /// The case with the pages of its files as they were counted.
  func counting(_ attached: [AttachedFile]) -> Self
}

extension CaseSubject {
  package var judgements: Listed<CaseJudgement> { Listed() }
  package var statesPages: Bool { true }
  package func agrees(with attached: [AttachedFile]) -> Bool { true }
  package func counting(_ attached: [AttachedFile]) -> Self { self }
}

/// What a case file holds.
///
/// Indirect, because an application takes twelve kilobytes with hundreds of references, which every
/// copy would count.
package indirect enum CaseContent: Sendable {
  /// 様式第5 with its annexes and attachments: a new permit, a change or a renewal.
  case application(PermitApplication)
  /// 再生証明書.
  case certificate(CertificateCase)
  /// 様式第7.
  case report(YearlyReport)
  /// A notice of purity to a buyer.
  case purityNotice(PurityNotice)
  /// 様式第6.
  case changeNotice(ChangeNotice)
  /// A notice of closure, rest or resumption.
  case closureNotice(ClosureNotice)

  /// The case as what all kinds have in common.
  package var subject: any CaseSubject {
    switch self {
    case .application(let application): application
    case .certificate(let certificate): certificate
    case .report(let report): report
    case .purityNotice(let notice): notice
    case .changeNotice(let notice): notice
    case .closureNotice(let notice): notice
    }
  }

  /// What it is; an application that does not say for what counts as one for a new permit.
  package var kind: CaseKind {
    switch self {
    case .application(let application): application.procedure.value?.kind ?? .newPermit
    case .certificate: .certificate
    case .report: .yearlyReport
    case .purityNotice: .purityNotice
    case .changeNotice: .changeNotice
    case .closureNotice: .closureNotice
    }
  }

  /// The case with the pages of its files as they were counted.
  package func counting(_ attached: [AttachedFile]) -> CaseContent {
    switch self {
    case .application(let application): .application(application.counting(attached))
    case .certificate, .report, .purityNotice: self
    case .changeNotice(let notice): .changeNotice(notice.counting(attached))
    case .closureNotice(let notice): .closureNotice(notice.counting(attached))
    }
  }
}

extension PermitApplication: CaseSubject {
  package var paperDate: Located<CivilDate> { applicationDate }
}

extension CertificateCase: CaseSubject {
  package var paperDate: Located<CivilDate> { certificate.sentOn }
  package var namedFiles: [NamedFile] { [] }
}

extension YearlyReport: CaseSubject {
  package var paperDate: Located<CivilDate> { date }
  package var namedFiles: [NamedFile] { [] }
}

extension PurityNotice: CaseSubject {
  package var paperDate: Located<CivilDate> { date }
  package var namedFiles: [NamedFile] { [] }
}

extension Procedure {
  /// The kind of case that asks for it.
  package var kind: CaseKind {
    switch self {
    case .newPermit: .newPermit
    case .changePermit: .changePermit
    case .renewal: .renewal
    }
  }
}
