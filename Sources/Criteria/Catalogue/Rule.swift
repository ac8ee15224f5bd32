package import Findings
package import PermitModel

/// What a check sees beside the case.
package struct Review: Sendable {
  /// The day whose law counts.
  package var asOf: CivilDate
  private var problems: [PrintProblem]
  /// The files that the case names, as they were found; empty when none was opened.
  package var attached: [AttachedFile]
  /// The devices of the case, folded once for all rules of a check.
  var index: AnnexXIndex?
  /// The boxes of each drawing, judged once for all rules of a check.
  var matches: [[DrawingMatch]]?
  /// Whether a `ReadingTrace` is to note who asks for what could not be printed.
  var isWatched = false
  /// What the texts of the case may hold, looked over once for all rules of a check.
  var surveys: [TextSurvey]?
  /// The routes of each drawing, read once for all rules of a check; nil of one without any.
  var flows: [DrawingFlow?]?

  /// Makes a review.
  package init(asOf: CivilDate, prints: [PrintProblem] = [], attached: [AttachedFile] = []) {
    self.asOf = asOf
    self.problems = prints
    self.attached = attached
  }

  /// What a trial layout of the papers could not print.
  package var prints: [PrintProblem] {
    get {
      if isWatched { ReadingTrace.notePapers() }
      return problems
    }
    set { problems = newValue }
  }
}

/// The check of one criterion.
package final class Rule: Sendable {
  /// Id of the criterion that it checks.
  package let id: String
  /// Name in kebab-case; says what goes wrong.
  package let name: String
  /// The days on which it holds.
  ///
  /// Open at the start for rules as old as the permit itself: a case dated before 2015-04-01 is a
  /// slip that A-05 reports, not a reason for the other rules to fall silent.
  package let validity: Validity
  /// The periods in which it says different things, where it outlasts a change of law.
  let editions: [Validity]
  /// What to write instead, when the finding has no better advice of its own.
  package let remedy: Message
  /// Its weight where basis and decidability of the criterion do not settle it.
  let weight: Severity?
  /// One check for each subject that it judges.
  let checks: [RuleCheck]
  /// Whether it judges what could not be printed: nothing else is the same in every kind of case.
  let asksForPrints: Bool

  /// Makes a rule about an application from its id, name, remedy in both languages and check.
  convenience init(
    _ id: String, _ name: String, remedy ja: String, _ en: String,
    validity: Validity = Validity(), editions: [Validity] = [], weight: Severity? = nil,
    check: @escaping RuleCheck.On<PermitApplication>
  ) {
    self.init(
      id, name, remedy: ja, en, validity: validity, editions: editions, weight: weight,
      judging: [.application(check)])
  }

  /// Makes a rule about other subjects, with a check for each of them.
  convenience init(
    _ id: String, _ name: String, remedy ja: String, _ en: String,
    validity: Validity = Validity(), editions: [Validity] = [], weight: Severity? = nil,
    judging checks: RuleCheck...
  ) {
    self.init(
      id, name, remedy: ja, en, validity: validity, editions: editions, weight: weight,
      judging: checks)
  }

  private init(
    _ id: String, _ name: String, remedy ja: String, _ en: String,
    validity: Validity, editions: [Validity], weight: Severity?, judging checks: [RuleCheck]
  ) {
    self.id = id
    self.name = name
    self.validity = validity
    self.editions = editions
    self.remedy = Message(ja: ja, en: en)
    self.weight = weight
    self.checks = checks
    asksForPrints = checks.contains { if case .everyCase = $0 { true } else { false } }
  }

  /// The criterion in the catalogue.
  package var entry: CatalogueEntry? { Catalogue.entry(id) }

  /// The days on which it holds in words, one period after the other.
  package func periods(in language: Language) -> String {
    (editions.isEmpty ? [validity] : editions).map { $0.text(in: language) }
      .joined(separator: language == .ja ? "、" : ", ")
  }

  /// How much a plain finding of this rule weighs.
  package var severity: Severity {
    if let weight { return weight }
    guard let entry else { return .error }
    return Severity(basis: entry.basis, decidability: entry.decidability)
  }
}

extension Severity {
  /// The weight that follows from a criterion's basis and decidability.
  ///
  /// A partly decidable criterion of the law or the handbook reports absence as an error; what is
  /// only implausible or open is weighed down by the rule through `Report.doubt` and `Report.ask`.
  init(basis: Basis, decidability: Decidability) {
    if decidability == .human {
      self = .human
      return
    }
    switch basis {
    case .statute, .handbook: self = .error
    case .derived: self = .warning
    case .recommendation: self = .note
    }
  }
}
