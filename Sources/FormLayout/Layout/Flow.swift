/// Turns blocks into strips of known height.
struct Flow {
  /// Whether nothing is drawn but where the texts would stand.
  let isTrial: Bool
  private(set) var items: [FlowItem] = []
  /// Fields that do not fit.
  private(set) var overflowing: [RunSource] = []
  /// Numbers of the texts that go to a 続紙.
  private(set) var overlong: Set<Int> = []

  init(isTrial: Bool = false) { self.isTrial = isTrial }

  /// Adds blocks at a left edge within a width.
  mutating func add(_ blocks: [Block], left: Double, width: Double) {
    for block in blocks {
      switch block {
      case .space(let height): addSpace(height)
      case .newPage: items.append(.newPage)
      case .running(let box): items.append(.running(SetText(box, width: width)))
      case .text(let box, let margins): add(box, margins, left: left, width: width)
      case .hanging(let box): add(box, left: left, width: width)
      case .table(let box): add(box, left: left, width: width)
      }
    }
  }

  private mutating func addSpace(_ height: Double) {
    guard height > 0 else { return }
    items.append(.slab(Slab(height: height, isSpace: true)))
  }

  private mutating func add(_ box: TextBox, _ margins: Margins, left: Double, width: Double) {
    addSpace(margins.before)
    let set = set(box, width: width - margins.left)
    let count = set.lines.count
    for index in set.lines.indices {
      var slab = Slab(height: set.box.feed)
      slab.drawn = set.parts(line: index, x: left + margins.left, y: 0, isTrial: isTrial)
      // Two lines at least on either side of a page break.
      let inner = count > 1 && index < count - 1 && (index == 0 || index == count - 2)
      let together = margins.keepsTogether && index < count - 1
      slab.keepsWithNext = inner || together || (margins.keepsWithNext && index == count - 1)
      items.append(.slab(slab))
    }
    addSpace(margins.after)
  }

  private mutating func add(_ box: HangingBox, left: Double, width: Double) {
    addSpace(box.before)
    // A label is never broken: 「（１０）」 pushes its text to the right instead.
    let labelWidth = max(box.labelWidth, EvenSpread.natural(box.label.pieces[...]) * box.label.size)
    // The blank half behind the point of １０． may stand under the text: it is no reason to shrink.
    let label = SetText(
      box.label, width: box.label.isSpread ? labelWidth : max(labelWidth, box.label.solidWidth))
    let inset = box.left + labelWidth + box.gap
    var inner = Flow(isTrial: isTrial)
    inner.add(box.body, left: left + inset, width: width - inset)
    overflowing += inner.overflowing
    overlong.formUnion(inner.overlong)
    let drawn =
      label.lines.isEmpty
      ? nil : label.drawn(line: 0, x: left + box.left, y: 0, isTrial: isTrial)
    let first = inner.items.firstIndex { item in
      if case .slab(let slab) = item { !slab.isSpace } else { false }
    }
    if let first, case .slab(var slab) = inner.items[first] {
      if let drawn { slab.drawn.insert(drawn, at: 0) }
      inner.items[first] = .slab(slab)
    } else if let drawn {
      // An entry without a value keeps its line, so that the gap can be seen and filled by hand.
      let slab = Slab(height: label.box.feed, drawn: [drawn], keepsWithNext: true)
      inner.items.insert(.slab(slab), at: 0)
    }
    if box.keepsWithNext, let last = inner.items.indices.last,
      case .slab(var slab) = inner.items[last]
    {
      slab.keepsWithNext = true
      inner.items[last] = .slab(slab)
    }
    items += inner.items
  }

  private mutating func add(_ box: TableBox, left: Double, width: Double) {
    addSpace(box.before)
    let table = TableFlow(
      box, left: left + box.left, width: width - box.left, isTrial: isTrial)
    overflowing += table.overflowing
    overlong.formUnion(table.cells.filter(\.text.needsSheet).compactMap(\.text.box.number))
    items.append(.table(table))
    addSpace(box.after)
  }

  private mutating func set(_ box: TextBox, width: Double) -> SetText {
    let set = SetText(box, width: width)
    overflowing += set.overflowing
    if set.needsSheet, let number = box.number { overlong.insert(number) }
    return set
  }
}
