import Findings
import PermitModel

/// Takes the remarks of one rule and stamps them with its id, citation, weight and validity.
package struct Report {
  private let rule: Rule
  private let citation: Citation
  private(set) var findings: [Finding] = []

  /// Starts the report of a rule.
  init(_ rule: Rule) {
    self.rule = rule
    citation = rule.entry?.citation ?? Citation()
  }

  /// The criterion is not met.
  mutating func find(
    _ ja: String, _ en: String, at site: Site, related: [Site] = [], remedy: Message? = nil
  ) {
    add(rule.severity, Message(ja: ja, en: en), site, related, remedy)
  }

  /// The criterion may not be met: something is implausible.
  ///
  /// - Parameter validity: The days of this remark, where the rule says different things over time.
  mutating func doubt(
    _ ja: String, _ en: String, at site: Site, related: [Site] = [], remedy: Message? = nil,
    validity: Validity? = nil
  ) {
    add(max(.warning, rule.severity), Message(ja: ja, en: en), site, related, remedy, validity)
  }

  /// A person has to judge.
  mutating func ask(
    _ ja: String, _ en: String, at site: Site, related: [Site] = [], remedy: Message? = nil
  ) {
    add(.human, Message(ja: ja, en: en + "?"), site, related, remedy)
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
    add(rule.severity, problem.message, leaf.site, [], problem.remedy)
  }

  private mutating func add(
    _ severity: Severity, _ message: Message, _ site: Site, _ related: [Site], _ remedy: Message?,
    _ validity: Validity? = nil
  ) {
    findings.append(
      Finding(
        id: rule.id, name: rule.name, severity: severity, message: message,
        remedy: remedy ?? rule.remedy, citation: citation, site: site, related: related,
        validity: validity ?? rule.validity))
  }
}
