/// A table with its columns resolved, its cells broken into lines and its rows measured.
struct TableFlow: Sendable {
  /// A cell with its text set to the width of its columns.
  struct Cell: Sendable {
    var row: Int
    var rowSpan: Int
    var column: Int
    var colSpan: Int
    var text: SetText
    var isMiddle: Bool
    /// Height it needs, padding included.
    var need: Double {
      text.lines.isEmpty ? 0 : text.height + 2 * (text.box.isVertical ? 6 : TableFlow.padY)
    }
  }

  /// Blank space between a rule and a text.
  static let padX = 5.0
  /// Blank space above and below a text.
  static let padY = 3.2

  /// Lines from which on a row is long enough to be divided between two pages.
  static let linesOfLongRow = 10
  /// Lines of a divided row that stand on either page, at least.
  static let fewestLines = 3

  /// Left edges of the columns and the right edge of the last one.
  let edges: [Double]
  /// The cells in reading order.
  let cells: [Cell]
  /// Rows repeated on each page.
  let headerRows: Int
  /// Rows of column heads that open a group.
  let groupHeads: Set<Int>
  private(set) var heights: [Double]
  private(set) var overflowing: [RunSource] = []
  /// Whether nothing is drawn but where the texts would stand.
  let isTrial: Bool
  /// For each column, the widest tail behind a decimal point.
  let decimals: [Double]

  init(_ box: TableBox, left: Double, width: Double, isTrial: Bool = false) {
    self.isTrial = isTrial
    let first = box.rows.first?.cells.first?.text
    let edges = TableFlow.edges(box, left: left, width: width, size: first?.size ?? 10.5)
    var cells: [Cell] = []
    for (row, content) in box.rows.enumerated() {
      for cell in content.cells {
        let end = min(cell.column + cell.colSpan, edges.count - 1)
        guard cell.column < end else { continue }
        let pad = cell.text.isVertical ? 0 : TableFlow.padX
        let set = SetText(cell.text, width: edges[end] - edges[cell.column] - 2 * pad)
        overflowing += set.overflowing
        cells.append(
          Cell(
            row: row, rowSpan: cell.rowSpan, column: cell.column, colSpan: end - cell.column,
            text: set, isMiddle: cell.isMiddle))
      }
    }
    self.edges = edges
    self.cells = cells
    headerRows = min(box.headerRows, box.rows.count)
    groupHeads = Set(box.rows.indices.filter { box.rows[$0].headsGroup })
    var decimals = [Double](repeating: 0, count: edges.count)
    for index in cells.indices where cells[index].text.box.align == .decimal {
      let column = cells[index].column
      decimals[column] = max(decimals[column], cells[index].text.decimalTail)
    }
    self.decimals = decimals
    heights = TableFlow.heights(box.rows, cells)
  }

  /// Rows below the repeated head.
  var bodyRows: Range<Int> { headerRows..<heights.count }

  /// Height of the repeated head.
  var headHeight: Double { heights[..<headerRows].reduce(0, +) }

  /// Whether a row may be divided between two pages.
  func mayDivide(_ row: Int) -> Bool {
    cells.contains { $0.row == row && $0.rowSpan == 1 && $0.text.box.mayContinue }
  }

  private static func edges(_ box: TableBox, left: Double, width: Double, size: Double) -> [Double]
  {
    let fixed = box.columns.map { $0.points(size: size, feed: size * 1.5) }
    let shares = box.columns.reduce(0) { $0 + ($1.unit == .share ? $1.value : 0) }
    let rest = max(0, width - fixed.reduce(0, +))
    var edges = [left]
    var x = left
    for (column, length) in box.columns.enumerated() {
      x += length.unit == .share && shares > 0 ? rest * length.value / shares : fixed[column]
      edges.append(x)
    }
    return edges
  }

  private static func heights(_ rows: [TableRow], _ cells: [Cell]) -> [Double] {
    var heights = rows.map(\.minimum)
    // Cells hold texts: they are looked at where they lie, because a copy counts references.
    for index in cells.indices where cells[index].rowSpan == 1 {
      let row = cells[index].row
      heights[row] = max(heights[row], cells[index].need)
    }
    // An empty row keeps the height of a line, so that it can be filled by hand.
    for row in rows.indices {
      var feed = 0.0
      for index in rows[row].cells.indices { feed = max(feed, rows[row].cells[index].text.feed) }
      heights[row] = max(heights[row], feed + 2 * padY)
    }
    for index in cells.indices where cells[index].rowSpan > 1 {
      let row = cells[index].row
      let span = row..<min(row + cells[index].rowSpan, rows.count)
      let missing = cells[index].need - heights[span].reduce(0, +)
      guard missing > 0 else { continue }
      for row in span { heights[row] += missing / Double(span.count) }
    }
    return heights
  }
}
