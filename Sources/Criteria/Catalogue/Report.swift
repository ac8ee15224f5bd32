import Findings
import PermitModel

/// Takes the remarks of one rule and stamps them with its id, citation, weight and validity.
package struct Report {
  private let rule: Rule
  // Asked for by the first finding: most rules have nothing to say about a case.
  private lazy var stamp = Stamp.of(rule.id)
  private lazy var severity = rule.weight ?? stamp?.severity ?? .error
  private(set) var findings: [Finding] = []

  /// Starts the report of a rule.
  init(_ rule: Rule) {
    self.rule = rule
  }

  /// The criterion is not met.
  mutating func find(
    _ ja: String, _ en: String, at site: Site, related: [Site] = [], remedy: Message? = nil
  ) {
    add(severity, Message(ja: ja, en: en), site, related, remedy)
  }

  /// The criterion may not be met: something is implausible.
  ///
  /// - Parameter validity: The days of this remark, where the rule says different things over time.
  mutating func doubt(
    _ ja: String, _ en: String, at site: Site, related: [Site] = [], remedy: Message? = nil,
    validity: Validity? = nil
  ) {
    add(max(.warning, severity), Message(ja: ja, en: en), site, related, remedy, validity)
  }

  /// A person has to judge.
  ///
  /// - Parameter about: further places on which the answer rests; when something changes there, or
  ///   at `site` and `related`, an answer that was given no longer holds.
  mutating func ask(
    _ ja: String, _ en: String, at site: Site, related: [Site] = [], about: [Site] = [],
    remedy: Message? = nil
  ) {
    add(.human, Message(ja: ja, en: en + "?"), site, related, remedy)
    findings[findings.count - 1].about = about
  }

  /// The criterion is met, but there is something better to do.
  ///
  /// - Parameter validity: The days of this remark, where the rule says different things over time.
  mutating func suggest(
    _ ja: String, _ en: String, at site: Site, related: [Site] = [], remedy: Message? = nil,
    validity: Validity? = nil
  ) {
    add(.note, Message(ja: ja, en: en), site, related, remedy, validity)
  }

  /// Passes on why a text could not be read.
  mutating func find<Value>(_ problem: ReadingProblem, of leaf: Located<Value>) {
    add(severity, problem.message, leaf.site, [], problem.remedy)
  }

  /// The criterion is not met in a way that no doubt is left, whatever the rule weighs otherwise.
  mutating func error(_ ja: String, _ en: String, at site: Site) {
    add(.error, Message(ja: ja, en: en), site, [], nil)
  }

  /// Passes on why a text could not be read, as an error whatever the rule weighs otherwise.
  mutating func error<Value>(_ problem: ReadingProblem, of leaf: Located<Value>) {
    add(.error, problem.message, leaf.site, [], problem.remedy)
  }

  private mutating func add(
    _ severity: Severity, _ message: Message, _ site: Site, _ related: [Site], _ remedy: Message?,
    _ validity: Validity? = nil
  ) {
    findings.append(
      Finding(
        id: rule.id, name: rule.name, severity: severity, message: message,
        remedy: remedy ?? rule.remedy, citation: stamp?.citation ?? Citation(), site: site,
        related: related, validity: validity ?? rule.validity))
  }
}
