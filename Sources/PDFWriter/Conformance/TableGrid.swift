/// The cells of a table laid out on its grid, spans counted, as a screen reader counts them.
struct TableGrid {
  /// More columns than any table on paper has; a bound on the work for a slip of the caller.
  private static let mostColumns = 1000

  private let rows: [StructureElement]

  init(_ table: StructureElement) {
    var rows: [StructureElement] = []
    for child in table.childElements {
      switch child.kind {
      case .tr: rows.append(child)
      case .thead, .tbody, .tfoot:
        rows += child.childElements.filter { $0.kind == .tr }
      default: break
      }
    }
    self.rows = rows
  }

  /// What is uneven, the first such row only: those after it follow from it.
  func problems(location: String?) -> [ConformanceProblem] {
    /// For each column, how many further rows a cell from above reaches into.
    var reach: [Int] = []
    var width: Int?
    for (number, row) in rows.enumerated() {
      var column = 0
      var next = reach.map { max(0, $0 - 1) }
      for cell in row.childElements where cell.kind.isCell {
        let place = cell.location ?? row.location ?? location
        guard cell.rowSpan >= 1, (1...Self.mostColumns).contains(cell.colSpan) else {
          return [
            problem("a cell spans \(cell.rowSpan) rows and \(cell.colSpan) columns", place)
          ]
        }
        if cell.rowSpan > rows.count - number {
          return [problem("a cell in row \(number + 1) reaches below the last row", place)]
        }
        while column < reach.count, reach[column] > 0 { column += 1 }
        for covered in column..<(column + cell.colSpan) {
          if covered < reach.count, reach[covered] > 0 {
            return [problem("two cells overlap in row \(number + 1)", place)]
          }
          while next.count <= covered { next.append(0) }
          next[covered] = cell.rowSpan - 1
        }
        column += cell.colSpan
      }
      while column < reach.count, reach[column] > 0 { column += 1 }
      if let width, column != width {
        return [
          problem(
            "row \(number + 1) covers \(column) columns, those above cover \(width)",
            row.location ?? location)
        ]
      }
      width = column
      reach = next
    }
    return []
  }

  private func problem(_ message: String, _ location: String?) -> ConformanceProblem {
    ConformanceProblem(.unevenTable, message, location)
  }
}
