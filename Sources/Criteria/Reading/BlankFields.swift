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
  /// Whether the handbook only recommends it.
  var isRecommended = false
}

/// The fields of rule A-42: what the printed papers need beyond the fields of the other rules.
enum BlankFields {
  static func all(_ application: PermitApplication) -> [BlankField] {
    identity(application) + operations(application) + capacity(application)
      + intake(application) + storage(application) + maintenance(application)
      + monitoring(application) + anomalies(application) + quality(application)
      + people(application) + suitability(application) + attached(application)
  }
}

/// Collects the blank fields of one paper.
struct BlankFieldList {
  let paper: String
  private(set) var fields: [BlankField] = []

  init(_ paper: String) { self.paper = paper }

  /// Notes a field when it is blank.
  mutating func need<Value>(_ label: String, _ leaf: Located<Value>) {
    guard leaf.isBlank else { return }
    fields.append(BlankField(paper: paper, label: label, site: leaf.site))
  }

  /// Notes a list when it has no entry.
  mutating func need<Element>(_ label: String, _ list: Listed<Element>) {
    guard list.isEmpty else { return }
    fields.append(BlankField(paper: paper, label: label, site: list.site))
  }

  /// Notes a list whose entries are all blank.
  mutating func need<Value>(_ label: String, entries list: Listed<Located<Value>>) {
    guard list.items.allSatisfy(\.isBlank) else { return }
    fields.append(BlankField(paper: paper, label: label, site: list.site))
  }

  /// Notes a recommended field when it is blank.
  mutating func recommend<Value>(_ label: String, _ leaf: Located<Value>) {
    guard leaf.isBlank else { return }
    fields.append(
      BlankField(paper: paper, label: label, site: leaf.site, isRecommended: true))
  }
}
