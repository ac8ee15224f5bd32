package import Findings

/// 手続: what a case file is; it decides which keys it has, which rules judge it and which papers it
/// gives.
package enum CaseKind: String, Sendable, CaseIterable {
  case newPermit = "新規許可"
  case changePermit = "変更許可"
  case renewal = "更新"
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
package enum CaseContent: Sendable {
  /// 様式第5 with its annexes and attachments: a new permit, a change or a renewal.
  case application(PermitApplication)

  /// The case as what all kinds have in common.
  package var subject: any CaseSubject {
    switch self {
    case .application(let application): application
    }
  }

  /// What it is; an application that does not say for what counts as one for a new permit.
  package var kind: CaseKind {
    switch self {
    case .application(let application): application.procedure.value?.kind ?? .newPermit
    }
  }

  /// The case with the pages of its files as they were counted.
  package func counting(_ attached: [AttachedFile]) -> CaseContent {
    switch self {
    case .application(let application): .application(application.counting(attached))
    }
  }
}

extension PermitApplication: CaseSubject {
  package var paperDate: Located<CivilDate> { applicationDate }
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
