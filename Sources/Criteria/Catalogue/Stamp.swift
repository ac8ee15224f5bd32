import Findings

/// What the criterion of a rule puts on its findings, spelled out once for all cases.
///
/// To read a criterion out of its table takes as long as to judge it. One pass over all tables takes
/// no longer than to look for the twenty criteria that even a clean case asks about.
struct Stamp: Sendable {
  /// The provision and the page of the handbook.
  let citation: Citation
  /// How much the criterion weighs.
  let severity: Severity

  private init(_ entry: CatalogueEntry) {
    citation = entry.citation
    severity = Severity(basis: entry.basis, decidability: entry.decidability)
  }

  private static let known: [String: Stamp] = Dictionary(
    Catalogue.entries.map { ($0.id, Stamp($0)) }, uniquingKeysWith: { first, _ in first })

  /// The stamp of the criterion with this id; nil when the catalogue does not have it.
  static func of(_ id: String) -> Stamp? { known[id] }
}
