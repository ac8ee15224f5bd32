/// Reads the tables of criteria: a head line `id | basis | machine | source`, then the requirement.
enum EntryTable {
  /// Reads the criteria of one family from its table.
  static func read(_ table: String, family: CriterionFamily) -> [CatalogueEntry] {
    var entries: [CatalogueEntry] = []
    var head: [Substring] = []
    var requirement: [Substring] = []

    func finish() {
      guard let entry = entry(head, requirement.joined(separator: " "), family) else { return }
      entries.append(entry)
    }

    for line in table.split(separator: "\n") {
      if line.first == family.rawValue, line.dropFirst().first == "-" {
        finish()
        head = line.split(separator: "|", omittingEmptySubsequences: false).map(\.trimmed)
        requirement = []
      } else {
        requirement.append(line.trimmed)
      }
    }
    finish()
    return entries
  }

  /// Reads one criterion from its family's table; nil when the table does not have it.
  static func entry(_ id: String, in table: String, family: CriterionFamily) -> CatalogueEntry? {
    let lines = table.utf8.split(separator: UInt8(ascii: "\n"))
    let head = Array((id + " |").utf8)
    guard let start = lines.firstIndex(where: { $0.starts(with: head) }) else { return nil }
    let mark = Array("\(family.rawValue)-".utf8)
    let end = lines[(start + 1)...].firstIndex { $0.starts(with: mark) } ?? lines.endIndex
    return entry(
      Substring(lines[start]).split(separator: "|", omittingEmptySubsequences: false)
        .map(\.trimmed),
      lines[(start + 1)..<end].map { Substring($0).trimmed }.joined(separator: " "), family)
  }

  private static func entry(
    _ head: [Substring], _ requirement: String, _ family: CriterionFamily
  ) -> CatalogueEntry? {
    guard head.count == 4, let mark = head[1].first, let basis = Basis(rawValue: mark),
      let decidability = Decidability(rawValue: String(head[2]))
    else { return nil }
    return CatalogueEntry(
      id: String(head[0]), family: family, basis: basis, requirement: requirement,
      source: String(head[3]), decidability: decidability)
  }
}
