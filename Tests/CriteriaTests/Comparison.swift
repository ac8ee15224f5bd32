import Criteria
import Findings
import PermitInput
import PermitModel

/// Two cases compared, as `saisei change` does it.
enum Comparison {
  /// The comparison; nil when one of the texts is no application.
  static func change(old: String, new: String) -> CaseChange? {
    guard let before = try? CaseTreeReader.read(bytes: Array(old.utf8), file: "fixture.yaml").case,
      let after = try? CaseTreeReader.read(bytes: Array(new.utf8), file: "fixture.yaml").case,
      case .application(let permitted) = before.file.content,
      case .application(let planned) = after.file.content
    else { return nil }
    return CaseChange(old: permitted, before.tree, new: planned, after.tree)
  }

  /// What the rules say about the comparison.
  static func remarks(old: String, new: String, only ids: Set<String>? = nil) -> [Finding] {
    guard let change = change(old: old, new: new) else { return [] }
    let day = change.new.applicationDate.value ?? CivilDate(2026, 12, 1)
    return Catalogue.check(change, Review(asOf: day ?? Era.all[0].start), only: ids)
  }
}
