import Findings
import PermitModel
import TextShaping

/// Puts base forms in place of characters that no font has, and remembers where.
///
/// This happens before anything is laid out: what is measured, drawn and read back from the paper is
/// the base form, so the text layer never claims a variant that the eye does not see.
struct BaseForms {
  private let fonts: FontStack
  private var made: [Site: [Substitution]] = [:]

  init(_ fonts: FontStack) { self.fonts = fonts }

  /// The values with every such character replaced.
  mutating func applied(to value: FormValue) -> FormValue {
    switch value {
    case .leaf(var leaf):
      if case .text(let text?) = leaf.scalar {
        leaf.scalar = .text(plain(text, at: leaf.site))
      }
      leaf.written = leaf.written.map { plain($0, at: leaf.site) }
      return .leaf(leaf)
    case .list(let items, let prototype):
      return .list(items.map { applied(to: $0) }, prototype: prototype)
    case .record(let fields): return .record(fields.mapValues { applied(to: $0) })
    case .flag: return value
    }
  }

  /// What was put into the text of a field.
  func problems(_ source: RunSource) -> [PrintProblem] {
    guard let site = source.site, let substitutions = made[site] else { return [] }
    // Several values made of one place share its site; each tells only what it shows.
    return substitutions.filter { source.text.contains($0.printed) }.map {
      PrintProblem(
        kind: .substituted(
          character: $0.character, codePoints: $0.codePoints, printed: $0.printed),
        field: source.field, text: source.text, site: site)
    }
  }

  private mutating func plain(_ text: String, at site: Site) -> String {
    let (plain, substitutions) = fonts.substituted(text)
    for substitution in substitutions where made[site]?.contains(substitution) != true {
      made[site, default: []].append(substitution)
    }
    return plain
  }
}
