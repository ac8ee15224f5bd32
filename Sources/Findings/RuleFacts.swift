/// What a report says of a rule beside its findings: its subject, its source and its weight.
public struct RuleFacts: Sendable, Hashable {
  /// Id of the criterion, such as `A-11`.
  public var id: String
  /// Name in kebab-case.
  public var name: String
  /// The paper or subject it belongs to, such as `別紙X 構造`.
  public var subject: Message
  /// What is asked for.
  public var requirement: Message
  /// What to write instead, when a finding has no better advice of its own.
  public var remedy: Message
  /// Where it is written.
  public var citation: Citation
  /// How much a plain finding of it weighs.
  public var severity: Severity
  /// The days on which it holds.
  public var validity: Validity

  /// Makes the facts of a rule.
  public init(
    id: String, name: String, subject: Message, requirement: Message, remedy: Message,
    citation: Citation, severity: Severity, validity: Validity
  ) {
    self.id = id
    self.name = name
    self.subject = subject
    self.requirement = requirement
    self.remedy = remedy
    self.citation = citation
    self.severity = severity
    self.validity = validity
  }
}
