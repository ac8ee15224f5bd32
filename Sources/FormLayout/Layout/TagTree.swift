/// The structure of a document as a screen reader follows it; ids are places in `nodes`.
struct TagTree: Sendable {
  /// Kinds of structure that forms need.
  enum Kind: Sendable, Hashable {
    case section, title, paragraph, table, row, cell, item, label, body, note
    case list(ListStyle)
    case heading(Int)
    case headerCell(Scope)
  }

  /// Which cells a header cell speaks for.
  enum Scope: String, Sendable, Hashable { case row, column, both }

  /// A node with the places of its children in reading order.
  struct Node: Sendable {
    var kind: Kind
    var parent: Int?
    var children: [Int] = []
    var rowSpan = 1
    var colSpan = 1
  }

  private(set) var nodes: [Node] = []
  private let isTrial: Bool
  private var count = 0

  /// An empty structure; that of a trial gives out ids and keeps nothing.
  init(isTrial: Bool = false) { self.isTrial = isTrial }

  /// Adds a node below a parent, or at the top.
  mutating func add(_ kind: Kind, to parent: Int?, rowSpan: Int = 1, colSpan: Int = 1) -> Int {
    let id = count
    count += 1
    guard !isTrial else { return id }
    nodes.append(Node(kind: kind, parent: parent, rowSpan: rowSpan, colSpan: colSpan))
    if let parent { nodes[parent].children.append(id) }
    return id
  }

  /// Sets how many rows a cell covers, once its group is complete.
  mutating func setRowSpan(_ rows: Int, of id: Int) {
    guard !isTrial else { return }
    nodes[id].rowSpan = rows
  }
}
