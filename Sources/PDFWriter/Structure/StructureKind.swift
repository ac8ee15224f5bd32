/// The cells that a header cell of a table speaks for.
public enum HeaderScope: Hashable, Sendable {
  /// The cells of its row.
  case row
  /// The cells of its column.
  case column
  /// Both.
  case both

  var name: String {
    switch self {
    case .row: "Row"
    case .column: "Column"
    case .both: "Both"
    }
  }
}

/// What stands before the items of a list, as far as PDF 1.7 has names for it.
public enum ListNumbering: String, Hashable, Sendable {
  /// 1, 2, 3.
  case decimal = "Decimal"
  /// a, b, c.
  case lowerAlpha = "LowerAlpha"
  /// A dot.
  case disc = "Disc"
}

/// What a part of the document is, in the standard structure types of PDF 1.7.
public enum StructureKind: Hashable, Sendable {
  /// The whole; every document has exactly one, its root.
  case document
  /// A large part, such as one paper of a bound set.
  case part
  /// A section.
  case sect
  /// A block without a meaning of its own.
  case div
  /// A heading of a level from 1 to 6.
  case h(Int)
  /// A paragraph.
  case p
  /// A list; its children are `caption`, `li` and `l`.
  case l
  /// An item of a list; its children are `lbl` and `lBody`.
  case li
  /// The number or bullet of an item.
  case lbl
  /// The text of an item.
  case lBody
  /// A table.
  case table
  /// The head rows of a table.
  case thead
  /// The body rows of a table.
  case tbody
  /// The foot rows of a table.
  case tfoot
  /// A row of cells.
  case tr
  /// A header cell; the scope is required.
  case th(HeaderScope?)
  /// A data cell.
  case td
  /// The caption of a table, figure or list.
  case caption
  /// A stretch of text within a block.
  case span
  /// A footnote or remark; it is given an id when it has none.
  case note
  /// A reference to another place of the document.
  case reference
  /// Characters with their reading; its children are `rb` and `rt`.
  case ruby
  /// The characters below a reading.
  case rb
  /// The reading above them.
  case rt
  /// A picture; alternate text is required.
  case figure

  /// The structure type as written in the file.
  var name: String {
    switch self {
    case .document: "Document"
    case .part: "Part"
    case .sect: "Sect"
    case .div: "Div"
    case .h(let level): "H\(level)"
    case .p: "P"
    case .l: "L"
    case .li: "LI"
    case .lbl: "Lbl"
    case .lBody: "LBody"
    case .table: "Table"
    case .thead: "THead"
    case .tbody: "TBody"
    case .tfoot: "TFoot"
    case .tr: "TR"
    case .th: "TH"
    case .td: "TD"
    case .caption: "Caption"
    case .span: "Span"
    case .note: "Note"
    case .reference: "Reference"
    case .ruby: "Ruby"
    case .rb: "RB"
    case .rt: "RT"
    case .figure: "Figure"
    }
  }

  var isCell: Bool {
    switch self {
    case .th, .td: true
    default: false
    }
  }

  /// Whether an element of this kind may be a child of one of another kind.
  ///
  /// Only tables, lists and readings are bound (PDF/UA-1 7.2); all else may be nested at will.
  func mayStand(in parent: StructureKind) -> Bool {
    switch self {
    case .document: false
    case .thead, .tbody, .tfoot: parent == .table
    case .tr: [.table, .thead, .tbody, .tfoot].contains(parent)
    case .th, .td: parent == .tr
    case .li: parent == .l
    case .lBody: parent == .li
    case .rb, .rt: parent == .ruby
    default:
      switch parent {
      case .table: self == .caption
      case .thead, .tbody, .tfoot, .tr: false
      case .l: self == .caption || self == .l
      case .li: self == .lbl
      case .ruby: false
      default: true
      }
    }
  }
}
