/// A line of the table of contents that a reader shows beside the pages.
struct OutlineEntry {
  let title: String
  let page: Int
  let y: Double
  let level: Int
}

/// Writes the outline as the linked tree that PDF asks for.
struct Outline {
  let entries: [OutlineEntry]

  /// Writes all entries and returns the root; nil without entries.
  func write(to table: inout ObjectTable, pages: [PDFPage], pageIDs: [ObjectID]) -> ObjectID? {
    guard !entries.isEmpty else { return nil }
    let root = table.reserve()
    let ids = entries.map { _ in table.reserve() }
    let parents = parentIndices()
    var children: [Int: [Int]] = [:]
    for index in entries.indices { children[parents[index] ?? -1, default: []].append(index) }

    for (index, entry) in entries.enumerated() {
      let siblings = children[parents[index] ?? -1] ?? []
      let place = siblings.firstIndex(of: index) ?? 0
      var dictionary: PDFDictionary = [
        "Title": .text(entry.title),
        "Parent": .reference(parents[index].map { ids[$0] } ?? root),
      ]
      if place > 0 { dictionary.add("Prev", .reference(ids[siblings[place - 1]])) }
      if place + 1 < siblings.count {
        dictionary.add("Next", .reference(ids[siblings[place + 1]]))
      }
      if let own = children[index], let first = own.first, let last = own.last {
        dictionary.add("First", .reference(ids[first]))
        dictionary.add("Last", .reference(ids[last]))
        dictionary.add("Count", .integer(descendants(of: index, in: children)))
      }
      let top = pages[entry.page].height - entry.y
      dictionary.add(
        "Dest",
        .array([.reference(pageIDs[entry.page]), .name("XYZ"), .null, .real(top), .null]))
      table.set(ids[index], .dictionary(dictionary))
    }
    var dictionary: PDFDictionary = ["Type": .name("Outlines")]
    if let top = children[-1], let first = top.first, let last = top.last {
      dictionary.add("First", .reference(ids[first]))
      dictionary.add("Last", .reference(ids[last]))
    }
    dictionary.add("Count", .integer(entries.count))
    table.set(root, .dictionary(dictionary))
    return root
  }

  /// For each entry the nearest one before it of a lower level.
  private func parentIndices() -> [Int?] {
    var result: [Int?] = []
    for (index, entry) in entries.enumerated() {
      var candidate = index > 0 ? Optional(index - 1) : nil
      while let above = candidate, entries[above].level >= entry.level { candidate = result[above] }
      result.append(candidate)
    }
    return result
  }

  private func descendants(of index: Int, in children: [Int: [Int]]) -> Int {
    (children[index] ?? []).reduce(0) { $0 + 1 + descendants(of: $1, in: children) }
  }
}
