package import Findings

/// What is to be said about a criterion itself: that another one asks for the same, or that its
/// source leaves something open.
package struct EntryRemark: Sendable {
  /// Id of the criterion whose rule speaks for this one; nil when it has a rule of its own.
  package let answeredBy: String?
  /// Why, in both languages.
  package let reason: Message

  /// The remarks of every family by id.
  static let byID: [String: EntryRemark] = Dictionary(
    EntryRemarks.tables.flatMap(read), uniquingKeysWith: { first, _ in first })

  /// Reads a table of lines `Z-01 = A-31 | ja | en` or `Z-01 | ja | en`.
  private static func read(_ table: String) -> [(String, EntryRemark)] {
    table.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map(\.trimmed)
      guard cells.count == 3 else { return nil }
      let ids = cells[0].split(separator: "=").map { String($0.trimmed) }
      let reason = Message(ja: String(cells[1]), en: String(cells[2]))
      return (ids[0], EntryRemark(answeredBy: ids.dropFirst().first, reason: reason))
    }
  }
}

extension CatalogueEntry {
  /// What is to be said about the criterion itself; nil for most.
  package var remark: EntryRemark? { EntryRemark.byID[id] }
}
