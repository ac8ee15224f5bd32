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
