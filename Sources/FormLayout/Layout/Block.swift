/// What a template comes to once its values are in: blocks from top to bottom.
indirect enum Block: Sendable {
  case text(TextBox, margins: Margins)
  /// A label with something hanging beside it: list items and the entries of the applicant.
  case hanging(HangingBox)
  case table(TableBox)
  case space(Double)
  /// A new page; what follows has a running mark of its own.
  case newPage
  /// Names what stands at the head of continuation pages from here on.
  case running(TextBox)
}

/// Space around a block and whether it must stay with the next one.
struct Margins: Sendable {
  /// Points above.
  var before = 0.0
  /// Points below.
  var after = 0.0
  /// Points to the left.
  var left = 0.0
  /// Whether the last line stays with what follows.
  var keepsWithNext = false
  /// Whether the lines stay on one page.
  var keepsTogether = false
}

/// A label in a column of its own, and blocks to the right of it.
struct HangingBox: Sendable {
  /// What hangs out to the left.
  var label: TextBox
  /// Points to the left of the label.
  var left: Double
  /// Width of the column of labels, at least.
  var labelWidth: Double
  /// Points between label and body.
  var gap: Double
  /// What stands to the right.
  var body: [Block]
  /// Points above.
  var before = 0.0
  /// Whether its last line must stay with what follows.
  var keepsWithNext = false
}

/// A ruled table; columns are resolved when the width of its place is known.
struct TableBox: Sendable {
  /// Widths of the columns.
  var columns: [Length]
  /// All rows, those of the head first.
  var rows: [TableRow]
  /// How many of the rows are repeated at the head of each page.
  var headerRows: Int
  /// Points to the left.
  var left = 0.0
  /// Points above.
  var before = 0.0
  /// Points below.
  var after = 0.0
}

/// A row of a table with the cells that begin in it.
struct TableRow: Sendable {
  /// The cells from left to right.
  var cells: [TableCell] = []
  /// Least height in points.
  var minimum = 0.0
  /// Whether it holds the heads of the columns of a group and is repeated where that goes on.
  var headsGroup = false
}

/// A cell with its place in the grid.
struct TableCell: Sendable {
  /// First column, from 0.
  var column: Int
  /// Columns it covers.
  var colSpan: Int
  /// Rows it covers.
  var rowSpan: Int
  /// What it says.
  var text: TextBox
  /// Whether the text stands in the middle of the height.
  var isMiddle: Bool
}
