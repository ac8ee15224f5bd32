/// A page with what stands on it, from its top left corner.
package struct TypesetPage: Sendable {
  /// Width in points.
  package let width: Double
  /// Height in points.
  package let height: Double
  /// Texts and rules in reading order.
  var drawn: [Drawn] = []
  /// The characters that the pieces of the texts name.
  var characters: [CharacterEntry] = []
  /// 下書き across the page, under the text; nil for a fair copy.
  var draftMark: PlacedText?

  /// A text of the page as it reads.
  func text(of text: PlacedText) -> String {
    text.pieces.reduce(into: "") { $0 += characters[Int($1.id)].text }
  }

  /// Whether the text ends in the upper quarter of the page.
  var isNearlyEmpty: Bool {
    let lowest = drawn.compactMap { drawn -> Double? in
      switch drawn {
      case .text(let text): text.tag == nil ? nil : text.lowest
      case .mark(let mark): mark.lowest
      case .rule: nil
      }
    }.max()
    return (lowest ?? 0) < height * 0.28
  }
}

/// Fills pages with strips and tables.
struct Paginator {
  /// The form, for paper and margins.
  let template: FormTemplate
  private(set) var pages: [TypesetPage] = []
  private var y = 0.0
  private var running: SetText?
  /// Whether anything but the running mark stands on the current page.
  private var isFresh = true

  /// Whether nothing is drawn but where the texts would stand.
  private let isTrial: Bool

  init(_ template: FormTemplate, isTrial: Bool = false) {
    self.template = template
    self.isTrial = isTrial
  }

  /// Height between the margins; the foot keeps its own place in the lower margin.
  private var bodyHeight: Double { template.paper.height - 2 * template.margin }

  /// Lays everything out.
  mutating func lay(_ items: [FlowItem]) {
    openPage(isContinuation: false)
    var index = 0
    while index < items.count {
      switch items[index] {
      case .newPage:
        running = nil
        if !isFresh { openPage(isContinuation: false) }
        index += 1
      case .running(let mark):
        running = mark
        index += 1
      case .table(let table):
        lay(table)
        index += 1
      case .slab(let slab):
        let run = keptTogether(items, from: index)
        if !isFresh, y + run.height > bodyHeight + LineBreaker.tolerance,
          run.height <= bodyHeight - continuationHead
        {
          openPage(isContinuation: true)
          if slab.isSpace {
            index += 1
            continue
          }
        }
        if isFresh, slab.isSpace, pages.count > 1 {
          index += 1
          continue
        }
        if y + slab.height > bodyHeight + LineBreaker.tolerance, !isFresh {
          if slab.isSpace {
            y = bodyHeight
            index += 1
            continue
          }
          openPage(isContinuation: true)
        }
        place(slab.drawn, height: slab.height, isSpace: slab.isSpace)
        index += 1
      }
    }
  }

  /// Strips from an index on that have to stand on one page, and the least part of a table after.
  private func keptTogether(_ items: [FlowItem], from start: Int) -> (height: Double, count: Int) {
    var height = 0.0
    var keeps = true
    var index = start
    while index < items.count, keeps {
      switch items[index] {
      case .slab(let slab):
        height += slab.height
        keeps = slab.keepsWithNext || slab.isSpace
      case .table(let table):
        height += table.headHeight + table.heights[table.bodyRows].prefix(2).reduce(0, +)
        keeps = false
      case .newPage: keeps = false
      case .running: break
      }
      index += 1
    }
    return (height, index - start)
  }

  private mutating func lay(_ table: TableFlow) {
    let chunks = table.chunks(first: bodyHeight - y, page: bodyHeight - continuationHead)
    for (index, chunk) in chunks.enumerated() {
      if index > 0 { openPage(isContinuation: true) }
      guard !chunk.parts.isEmpty || table.bodyRows.isEmpty else { continue }
      var chunk = chunk
      // A head that was not printed on the page before is no repetition.
      if index > 0, chunks[..<index].allSatisfy({ $0.parts.isEmpty }) { chunk.repeatsHead = false }
      place(table.drawn(chunk), height: table.headHeight + chunk.height, isSpace: false)
    }
  }

  private mutating func place(_ drawn: [Drawn], height: Double, isSpace: Bool) {
    let top = template.margin + y
    pages[pages.count - 1].drawn += drawn.map { $0.moved(x: template.margin, y: top) }
    y += height
    if !isSpace { isFresh = false }
  }

  /// Height that the running mark takes at the head of a continuation page.
  private var continuationHead: Double { running.map { $0.box.feed * 1.5 } ?? 0 }

  private mutating func openPage(isContinuation: Bool) {
    pages.append(TypesetPage(width: template.paper.width, height: template.paper.height))
    y = 0
    isFresh = true
    guard isContinuation, let running, let line = running.lines.first, !line.range.isEmpty else {
      return
    }
    if let mark = running.drawn(line: 0, x: 0, y: 0, isTrial: isTrial) {
      pages[pages.count - 1].drawn.append(mark.moved(x: template.margin, y: template.margin))
    }
    y = continuationHead
  }
}
