extension TableFlow {
  /// Divides the table: `first` is the room on the current page, `page` that of a fresh one.
  ///
  /// An empty first chunk means that the table had better begin on the next page.
  func chunks(first: Double, page: Double) -> [TableChunk] {
    var chunks: [TableChunk] = []
    var chunk = TableChunk()
    var room = first - headHeight
    let startsFresh = first >= page - LineBreaker.tolerance
    var pending = bodyRows.map { TableChunk.Part(row: $0, height: heights[$0]) }
    func close() {
      chunks.append(chunk)
      chunk = TableChunk(repeatsHead: true)
      room = page - headHeight
      if let row = pending.first?.row, let head = groupHead(above: row), heights[head] < room / 2 {
        chunk.groupHead = [TableChunk.Part(row: head, height: heights[head])]
        room -= heights[head]
      }
    }
    while !pending.isEmpty {
      let part = pending[0]
      if part.height <= room + LineBreaker.tolerance {
        chunk.parts.append(part)
        room -= part.height
        pending.removeFirst()
      } else if let (head, tail) = divided(
        part, room: room, isFresh: chunk.parts.isEmpty && (startsFresh || !chunks.isEmpty))
      {
        chunk.parts.append(head)
        pending[0] = tail
        close()
      } else if chunk.parts.isEmpty, startsFresh || !chunks.isEmpty {
        // Taller than a page and not to be divided: never cut, so it stands as it is.
        chunk.parts.append(part)
        pending.removeFirst()
        if !pending.isEmpty { close() }
      } else {
        let back = rowsToTakeAlong(chunk, remaining: pending.count, isFirst: chunks.isEmpty)
        pending.insert(contentsOf: chunk.parts.suffix(back), at: 0)
        chunk.parts.removeLast(back)
        close()
      }
    }
    if !chunk.parts.isEmpty || chunks.isEmpty { chunks.append(chunk) }
    return stretched(chunks)
  }

  /// Rows that move to the next page with the one that does not fit: none may be left alone.
  private func rowsToTakeAlong(_ chunk: TableChunk, remaining: Int, isFirst: Bool) -> Int {
    let count = chunk.parts.count
    var back = remaining == 1 && count >= 3 ? 1 : 0
    // A small group goes over as a whole.
    if let last = chunk.parts.last?.row, let group = group(around: last, and: last + 1) {
      let inside = chunk.parts.reversed().prefix { group.contains($0.row) }.count
      let height = heights[group].reduce(0, +)
      let isSmall = group.count <= 4 && height < 180
      let isCramped = cells.contains {
        $0.row == group.lowerBound && $0.rowSpan == group.count
          && $0.need > chunk.parts.suffix(inside).reduce(0) { $0 + $1.height }
      }
      if inside < count, isSmall || isCramped { back = max(back, inside) }
    }
    // Heads do not stand at the foot of a page without a row below them.
    if back == 0, count > 1, chunk.parts.last.map({ groupHeads.contains($0.row) }) == true {
      back = 1
    }
    if isFirst, count - back <= 1, bodyRows.count > 1 { return count }
    return back
  }

  /// The row of column heads of the group that goes on with a row.
  private func groupHead(above row: Int) -> Int? {
    cells.filter { $0.rowSpan > 1 && $0.row < row && $0.row + $0.rowSpan > row }
      .map(\.row).max().flatMap { groupHeads.contains($0) ? $0 : nil }
  }

  /// The rows of the innermost cell that covers both of two rows.
  private func group(around row: Int, and next: Int) -> Range<Int>? {
    cells.filter { $0.rowSpan > 1 && $0.row <= row && $0.row + $0.rowSpan > next }
      .map { $0.row..<($0.row + $0.rowSpan) }
      .min { $0.count < $1.count }
  }

  /// A row divided between lines; nil when it may not be or when too little would fit.
  private func divided(_ part: TableChunk.Part, room: Double, isFresh: Bool)
    -> (TableChunk.Part, TableChunk.Part)?
  {
    let isTooTall = isFresh
    guard mayDivide(part.row) || isTooTall else { return nil }
    var head = TableChunk.Part(row: part.row, height: 0, firstLine: part.firstLine)
    var tail = TableChunk.Part(row: part.row, height: 0)
    var placed = 0
    for (index, cell) in cells.enumerated() where cell.row == part.row && cell.rowSpan == 1 {
      let first = part.firstLine[index] ?? 0
      let count = cell.text.lines.count
      let fits = max(0, Int((room - 2 * TableFlow.padY) / cell.text.box.feed))
      var end = min(count, first + fits)
      // Some lines at least on either side, and a short text is not torn at all.
      let fewest = isTooTall ? 2 : TableFlow.fewestLines
      if end < count { end = min(end, max(first, count - fewest)) }
      if end < count, end - first < fewest { return nil }
      if end < count, count - first < TableFlow.linesOfLongRow, !isTooTall { return nil }
      head.endLine[index] = end
      tail.firstLine[index] = end
      placed = max(placed, end - first)
      let feed = cell.text.box.feed
      head.height = max(head.height, Double(end - first) * feed + 2 * TableFlow.padY)
      tail.height = max(tail.height, Double(count - end) * feed + 2 * TableFlow.padY)
    }
    let continues = head.endLine.contains { $0.value < cells[$0.key].text.lines.count }
    return placed > 0 && continues ? (head, tail) : nil
  }

  /// Lengthens the last row of a group so that the repeated label has the room it needs.
  private func stretched(_ chunks: [TableChunk]) -> [TableChunk] {
    chunks.map { chunk in
      var chunk = chunk
      for cell in cells where cell.rowSpan > 1 || cell.text.box.isVertical {
        let covered = chunk.parts.indices.filter {
          (cell.row..<(cell.row + cell.rowSpan)).contains(chunk.parts[$0].row)
        }
        guard let last = covered.last else { continue }
        let above = chunk.groupHead.reduce(0) { $0 + $1.height }
        let height = covered.reduce(above) { $0 + chunk.parts[$1].height }
        if height < cell.need { chunk.parts[last].height += cell.need - height }
      }
      return chunk
    }
  }
}
