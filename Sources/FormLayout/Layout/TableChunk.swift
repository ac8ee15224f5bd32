/// The part of a table that stands on one page.
struct TableChunk: Sendable {
  /// A row, or the part of it that stands here.
  struct Part: Sendable {
    var row: Int
    var height: Double
    /// First line of each divided cell, by place in the table's cells; empty for a whole row.
    var firstLine: [Int: Int] = [:]
    /// First line that stands on the next page.
    var endLine: [Int: Int] = [:]
  }

  /// The rows, or parts of rows, below the head.
  var parts: [Part] = []
  /// Whether the head was printed on a page before.
  var repeatsHead = false
  /// The row of column heads of the group that goes on here.
  var groupHead: [Part] = []

  /// Height without the head of the table.
  var height: Double { (groupHead + parts).reduce(0) { $0 + $1.height } }
}

extension TableFlow {
  /// What a chunk shows, from its top and the left margin.
  func drawn(_ chunk: TableChunk) -> [Drawn] {
    var parts = (0..<headerRows).map { TableChunk.Part(row: $0, height: heights[$0]) }
    parts += chunk.groupHead
    let repeated = chunk.repeatsHead ? parts.count : 0
    parts += chunk.parts
    var tops = [0.0]
    for part in parts { tops.append((tops.last ?? 0) + part.height) }
    var result: [Drawn] = []
    for (index, cell) in cells.enumerated() {
      let covered = parts.indices.filter { position in
        (cell.row..<(cell.row + cell.rowSpan)).contains(parts[position].row)
      }
      guard let first = covered.first, let last = covered.last else { continue }
      let isLabel = cell.rowSpan > 1 || cell.text.box.isVertical
      let isRepeated =
        first < repeated || parts[first].row > cell.row
        || (isLabel && !parts[first].firstLine.isEmpty)
      let texts = drawn(
        cell, index, parts[first], x: edges[cell.column], top: tops[first],
        height: tops[last + 1] - tops[first])
      result += isRepeated ? texts.compactMap(\.asArtifact) : texts
    }
    return isTrial ? result : result + rules(parts, tops)
  }

  private func drawn(
    _ cell: Cell, _ index: Int, _ part: TableChunk.Part, x: Double, top: Double, height: Double
  ) -> [Drawn] {
    if cell.text.box.isVertical {
      return [cell.text.drawnVertically(x: x, y: top, height: height, isTrial: isTrial)]
        .compactMap(\.self)
    }
    let first = cell.rowSpan == 1 ? part.firstLine[index] ?? 0 : 0
    let end =
      cell.rowSpan == 1 ? part.endLine[index] ?? cell.text.lines.count : cell.text.lines.count
    let extent = Double(end - first) * cell.text.box.feed
    let isWhole = first == 0 && end == cell.text.lines.count
    let offset =
      cell.isMiddle && isWhole ? max(TableFlow.padY, (height - extent) / 2) : TableFlow.padY
    return (first..<max(first, end)).flatMap { line in
      cell.text.parts(
        line: line, x: x + TableFlow.padX,
        y: top + offset + Double(line - first) * cell.text.box.feed,
        decimals: decimals[cell.column], isTrial: isTrial)
    }
  }

  /// Rules around the cells: each drawn once, none through a cell that spans.
  private func rules(_ parts: [TableChunk.Part], _ tops: [Double]) -> [Drawn] {
    let columns = edges.count - 1
    var owner = parts.map { _ in [Int](repeating: -1, count: columns) }
    for (position, part) in parts.enumerated() {
      for (index, cell) in cells.enumerated()
      where (cell.row..<(cell.row + cell.rowSpan)).contains(part.row) {
        for column in cell.column..<(cell.column + cell.colSpan) { owner[position][column] = index }
      }
    }
    var result: [Drawn] = []
    for edge in 0...parts.count {
      var start: Int?
      for column in 0...columns {
        let isRuled =
          column < columns
          && (edge == 0 || edge == parts.count || owner[edge - 1][column] != owner[edge][column]
            || (parts[edge - 1].row != parts[edge].row && owner[edge][column] < 0))
        if isRuled, start == nil { start = column }
        if !isRuled, let from = start {
          result.append(
            .rule(Rule(x1: edges[from], y1: tops[edge], x2: edges[column], y2: tops[edge])))
          start = nil
        }
      }
    }
    for edge in 0...columns {
      var start: Int?
      for position in 0...parts.count {
        let isRuled =
          position < parts.count
          && (edge == 0 || edge == columns || owner[position][edge - 1] != owner[position][edge])
        if isRuled, start == nil { start = position }
        if !isRuled, let from = start {
          result.append(
            .rule(Rule(x1: edges[edge], y1: tops[from], x2: edges[edge], y2: tops[position])))
          start = nil
        }
      }
    }
    return result
  }
}
