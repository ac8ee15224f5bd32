package import Findings

/// A case under the Japanese names of its keys, each value in one spelling: what two cases are
/// compared by.
package indirect enum CaseTree: Sendable {
  /// A single value.
  case leaf(CaseLeaf)
  /// Several values or records.
  case list([CaseTree], Site)
  /// Keys with what stands under them, in the order of the table; years and refrigerants in that of
  /// the file.
  case record([(key: String, value: CaseTree)], Site)

  /// Where it stands.
  package var site: Site {
    switch self {
    case .leaf(let leaf): leaf.site
    case .list(_, let site), .record(_, let site): site
    }
  }

  /// Every value in it with the names of the keys above it.
  package var leaves: [(key: String, leaf: CaseLeaf)] { leaves(below: "") }

  private func leaves(below key: String) -> [(key: String, leaf: CaseLeaf)] {
    switch self {
    case .leaf(let leaf): [(key, leaf)]
    case .list(let items, _): items.flatMap { $0.leaves(below: key) }
    case .record(let entries, _):
      entries.flatMap { $0.value.leaves(below: key.isEmpty ? $0.key : key + "." + $0.key) }
    }
  }
}

/// A value of a case as typed and in the one spelling that it is compared in.
package struct CaseLeaf: Sendable {
  /// As typed.
  package var written: String
  /// What it means, whatever the spelling: a date in ISO, a mass in grams, a refrigerant number.
  package var canonical: String
  /// Where it stands.
  package var site: Site

  package init(written: String, canonical: String, site: Site) {
    self.written = written
    self.canonical = canonical
    self.site = site
  }
}
