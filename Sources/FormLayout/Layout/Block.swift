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
  var before = 0.0
  var after = 0.0
  var left = 0.0
  var keepsWithNext = false
  /// Whether the lines stay on one page.
  var keepsTogether = false
}

/// A label in a column of its own, and blocks to the right of it.
struct HangingBox: Sendable {
  var label: TextBox
  var left: Double
  var labelWidth: Double
  var gap: Double
  var body: [Block]
  var before = 0.0
  /// Whether its last line must stay with what follows.
  var keepsWithNext = false
}

/// A ruled table; columns are resolved when the width of its place is known.
struct TableBox: Sendable {
  var columns: [Length]
  var rows: [TableRow]
  /// How many of the rows are repeated at the head of each page.
  var headerRows: Int
  var left = 0.0
  var before = 0.0
  var after = 0.0
}

/// A row of a table with the cells that begin in it.
struct TableRow: Sendable {
  var cells: [TableCell] = []
  var minimum = 0.0
}

/// A cell with its place in the grid.
struct TableCell: Sendable {
  var column: Int
  var colSpan: Int
  var rowSpan: Int
  var text: TextBox
  var isMiddle: Bool
}
