import XMLTree

extension Expansion {
  /// A ruled table with its groups resolved into cells that span rows.
  mutating func table(_ element: XMLElement, _ scope: FormScope, _ parent: Int?) -> [Block] {
    let columns = columns(element.elements, scope)
    guard !columns.isEmpty else { return [] }
    var builder = TableBuilder(
      columns: columns.count, tag: tags.add(.table, to: parent),
      size: element.points("size", size: template.size, feed: feed, fallback: template.size),
      minimum: element.points("row-height", size: template.size, feed: feed))
    for child in element.elements where isPresent(child, scope) {
      if child.name == "head" {
        for row in child.elements where isPresent(row, scope) {
          addRow(row, scope, &builder, isHead: true)
        }
      } else {
        addRows(child, scope, &builder)
      }
    }
    let margins = margins(element)
    return [
      .table(
        TableBox(
          columns: columns, rows: builder.rows, headerRows: builder.headerRows,
          left: margins.left, before: margins.before, after: margins.after))
    ]
  }

  private func columns(_ elements: [XMLElement], _ scope: FormScope) -> [Length] {
    elements.flatMap { element -> [Length] in
      guard isPresent(element, scope) else { return [] }
      switch element.name {
      case "column":
        return [element["width"].flatMap(Length.init) ?? Length(value: 1, unit: .share)]
      case "columns":
        return scopes(element, scope).map { _ in
          element["width"].flatMap(Length.init) ?? Length(value: 1, unit: .share)
        }
      default: return []
      }
    }
  }

  private mutating func addRows(
    _ element: XMLElement, _ scope: FormScope, _ builder: inout TableBuilder
  ) {
    guard isPresent(element, scope) else { return }
    switch element.name {
    case "row": addRow(element, scope, &builder, isHead: false)
    case "group": addGroup(element, scope, &builder)
    case "each":
      for inner in scopes(element, scope) {
        for child in element.elements { addRows(child, inner, &builder) }
      }
    default: break
    }
  }

  /// A group: its label stands once, beside all of its rows.
  private mutating func addGroup(
    _ element: XMLElement, _ scope: FormScope, _ builder: inout TableBuilder
  ) {
    guard let label = element.elements.first(where: { $0.name == "label" }) else { return }
    let firstRow = builder.rows.count
    builder.open(label, scope)
    for child in element.elements where child.name != "label" { addRows(child, scope, &builder) }
    builder.close(&tags, from: firstRow)
  }

  private mutating func addRow(
    _ element: XMLElement, _ scope: FormScope, _ builder: inout TableBuilder, isHead: Bool
  ) {
    let row = tags.add(.row, to: builder.tag)
    builder.beginRow(
      minimum: element.points("height", size: template.size, feed: feed), isHead: isHead)
    let labels = builder.takePending()
    for pending in labels {
      addCell(pending.element, pending.scope, row, &builder, groupLabel: pending.depth)
    }
    addCells(element.elements, scope, row, &builder)
    if !isHead, !labels.isEmpty, element.elements.allSatisfy({ $0["header"] == "column" }) {
      builder.markGroupHead()
    }
  }

  private mutating func addCells(
    _ elements: [XMLElement], _ scope: FormScope, _ row: Int, _ builder: inout TableBuilder
  ) {
    for element in elements where isPresent(element, scope) {
      if element.name == "each" {
        for inner in scopes(element, scope) { addCells(element.elements, inner, row, &builder) }
      } else {
        addCell(element, scope, row, &builder, groupLabel: nil)
      }
    }
  }

  private mutating func addCell(
    _ element: XMLElement, _ scope: FormScope, _ row: Int, _ builder: inout TableBuilder,
    groupLabel: Int?
  ) {
    let isLabel = element.name == "label"
    let header = element["header"].flatMap(TagTree.Scope.init) ?? (isLabel ? .row : nil)
    let colSpan = builder.span(element["colspan"])
    let kind: TagTree.Kind = header.map { .headerCell($0) } ?? .cell
    let tag = tags.add(kind, to: row, colSpan: colSpan)
    var box = text(
      element, scope, tag: tag, feed: 1.5,
      defaults: TextDefaults(size: builder.size, phrases: header != nil))
    if header == .column || header == .both, element["align"] == nil, !box.isSpread {
      box.align = .center
    }
    box.turn = element.points("turn", size: box.size, feed: box.feed)
    // Cells are too narrow to be justified: some lines would be stretched and some not.
    box.isJustified = false
    builder.add(
      TableCell(
        column: builder.column, colSpan: colSpan, rowSpan: 1, text: box,
        isMiddle: element["valign"] != "top"),
      groupLabel: groupLabel)
  }
}

/// Keeps account of columns, groups and spans while the rows of a table are laid down.
struct TableBuilder {
  /// Number of columns.
  let columns: Int
  /// Node of the table.
  let tag: Int
  /// Size of the text in its cells.
  let size: Double
  /// Least height of a row.
  let minimum: Double
  private(set) var rows: [TableRow] = []
  private(set) var headerRows = 0
  private(set) var column = 0
  private var open: [Group] = []

  private struct Group {
    var element: XMLElement
    var scope: FormScope
    var row: Int?
    var cell: Int?
    var width = 1
  }

  init(columns: Int, tag: Int, size: Double, minimum: Double) {
    self.columns = columns
    self.tag = tag
    self.size = size
    self.minimum = minimum
  }

  /// Begins a group whose label waits for its first row.
  mutating func open(_ label: XMLElement, _ scope: FormScope) {
    open.append(Group(element: label, scope: scope))
  }

  /// Ends the innermost group: its label covers the rows laid down since.
  mutating func close(_ tags: inout TagTree, from firstRow: Int) {
    guard let group = open.popLast(), let row = group.row, let cell = group.cell else { return }
    let span = rows.count - row
    rows[row].cells[cell].rowSpan = span
    if let tag = rows[row].cells[cell].text.tag { tags.setRowSpan(span, of: tag) }
  }

  /// Labels of groups that begin in the row just begun.
  mutating func takePending() -> [(element: XMLElement, scope: FormScope, depth: Int)] {
    open.indices.filter { open[$0].row == nil }.map {
      (open[$0].element, open[$0].scope, $0)
    }
  }

  /// Begins a row behind the open group labels.
  mutating func beginRow(minimum height: Double, isHead: Bool) {
    rows.append(TableRow(minimum: max(height, minimum)))
    if isHead { headerRows += 1 }
    column = open.reduce(0) { $0 + ($1.row == nil ? 0 : $1.width) }
  }

  /// Says that the row just laid down holds the heads of its group's columns.
  mutating func markGroupHead() { rows[rows.count - 1].headsGroup = true }

  /// Columns that a cell takes; `*` is all that are left.
  func span(_ text: String?) -> Int {
    guard let text else { return 1 }
    return text == "*" ? max(1, columns - column) : max(1, Int(text) ?? 1)
  }

  /// Adds a cell at the next free column; `depth` names the group it labels.
  mutating func add(_ cell: TableCell, groupLabel depth: Int?) {
    let row = rows.count - 1
    rows[row].cells.append(cell)
    column += cell.colSpan
    if let depth {
      open[depth].row = row
      open[depth].cell = rows[row].cells.count - 1
      open[depth].width = cell.colSpan
    }
  }
}
