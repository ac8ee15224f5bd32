import Findings
import PermitModel

/// A field that a paper needs, that no other rule watches, and that is blank.
struct BlankField {
  /// The paper, in Japanese.
  var paper: String
  /// The field's label on the paper.
  var label: String
  /// Where it should stand.
  var site: Site
  /// Whether it applies to every case, so that "does not apply" is no answer.
  var alwaysApplies = false
}

/// The fields of rule A-42: what the printed papers need beyond the fields of the other rules.
enum BlankFields {
  /// The blank fields, those of one record together.
  static func groups(_ application: PermitApplication) -> [BlankFieldGroup] {
    var groups: [BlankFieldGroup] = []
    for field in all(application) {
      if let last = groups.indices.last, groups[last].take(field) { continue }
      groups.append(BlankFieldGroup(field))
    }
    return groups
  }

  /// Every blank field, in the order of the papers.
  static func all(_ application: PermitApplication) -> [BlankField] {
    identity(application) + storage(application) + attached(application)
  }
}

/// Blank fields of one paper that belong to one record, said in one remark.
struct BlankFieldGroup {
  /// The paper, in Japanese.
  let paper: String
  /// The record that lacks the fields, or the blank field itself.
  let site: Site
  /// Whether the fields apply to every case.
  let alwaysApplies: Bool
  private(set) var labels: [String]

  /// Starts a group with its first field.
  init(_ field: BlankField) {
    paper = field.paper
    site = field.site
    alwaysApplies = field.alwaysApplies
    labels = [field.label]
  }

  /// Takes a field in when it belongs here.
  mutating func take(_ field: BlankField) -> Bool {
    guard field.paper == paper, field.site == site else { return false }
    labels.append(field.label)
    return true
  }

  /// `「温度条件」「流量」`.
  var names: String { labels.map { "「\($0)」" }.joined() }

  /// The labels with commas.
  var list: String { labels.joined(separator: ", ") }
}

/// Collects the blank fields of one paper.
struct BlankFieldList {
  /// The paper, in Japanese.
  let paper: String
  private let alwaysApplies: Bool
  private(set) var fields: [BlankField] = []

  /// Starts the list of a paper.
  init(_ paper: String, alwaysApplies: Bool = false) {
    self.paper = paper
    self.alwaysApplies = alwaysApplies
  }

  /// Notes a field when it is blank.
  mutating func need<Value>(_ label: @autoclosure () -> String, _ leaf: Located<Value>) {
    guard leaf.isBlank else { return }
    fields.append(
      BlankField(paper: paper, label: label(), site: leaf.site, alwaysApplies: alwaysApplies))
  }
}
