import PDFWriter
import TextShaping

/// Draws pages with their structure.
struct PagePainter {
  /// Shapes shared by all papers of a file.
  let cache: GlyphCache
  /// The fonts of the file in the order of the stack.
  let keys: [FontKey]
  /// Elements of the document's tag tree by place.
  var elements: [Int: StructureElement]

  /// Builds the elements that have content, in reading order.
  mutating func build(_ document: TypesetDocument, below root: StructureElement) {
    let nodes = document.tags.nodes
    var used: Set<Int> = []
    for page in document.pages {
      for case .text(let text) in page.drawn {
        var node = text.tag
        while let current = node, used.insert(current).inserted { node = nodes[current].parent }
      }
    }
    // An empty cell is content too: it keeps the columns of its table in step.
    for (id, node) in nodes.enumerated() where PagePainter.isCell(node.kind) {
      var current: Int? = id
      while let step = current, used.insert(step).inserted { current = nodes[step].parent }
    }
    for (id, node) in nodes.enumerated() where used.contains(id) {
      let parent = node.parent.flatMap { elements[$0] } ?? root
      let element = parent.append(PagePainter.kind(node.kind))
      element.listNumbering = PagePainter.numbering(node.kind)
      element.rowSpan = node.rowSpan
      element.colSpan = node.colSpan
      elements[id] = element
    }
  }

  /// Draws one page.
  func paint(_ page: TypesetPage, isDraft: Bool, on target: PDFPage) {
    if isDraft { paintDraftMark(on: target) }
    var open: Int??
    func close() {
      guard let current = open else { return }
      if current == nil { target.endArtifact() } else { target.end() }
      open = nil
    }
    for drawn in page.drawn {
      guard case .text(let text) = drawn else { continue }
      if open != .some(text.tag) {
        close()
        if let tag = text.tag, let element = elements[tag] {
          target.begin(element, location: text.pieces.first { !$0.path.isEmpty }?.path)
        } else {
          target.beginArtifact(.pagination)
        }
        open = .some(text.tag)
      }
      paint(text, on: target)
    }
    close()
    paintRules(page, on: target)
  }

  private func paint(_ text: PlacedText, on target: PDFPage) {
    var run: (face: Int, size: Double, path: String, glyphs: [PositionedGlyph])?
    func flush() {
      guard let run, !run.glyphs.isEmpty else { return }
      target.show(
        run.glyphs, font: keys[run.face], size: run.size,
        location: run.path.isEmpty ? nil : run.path)
    }
    for piece in text.pieces + lineEnd(text) {
      guard let (face, glyphs) = cache.positioned(piece, vertical: text.isVertical) else {
        continue
      }
      if let current = run, current.face == face, current.size == piece.size,
        current.path == piece.path
      {
        run?.glyphs += glyphs
      } else {
        flush()
        run = (face, piece.size, piece.path, glyphs)
      }
    }
    flush()
  }

  /// A blank behind a line that ends by itself, so that a reader does not run 号 and 電話番号 together.
  private func lineEnd(_ text: PlacedText) -> [PlacedText.Piece] {
    guard text.endsLine, text.tag != nil, var blank = text.pieces.last,
      let shape = cache.shape(
        blank.character, vertical: false)
    else { return [] }
    let advance = shape.glyphs.reduce(0) { $0 + Double($1.advance) } / shape.unitsPerEm
    blank.x += advance * blank.size
    blank.character = " "
    return [blank]
  }

  private func paintRules(_ page: TypesetPage, on target: PDFPage) {
    let rules = page.drawn.compactMap { if case .rule(let rule) = $0 { rule } else { nil } }
    guard !rules.isEmpty else { return }
    target.beginArtifact(.layout)
    for rule in rules {
      // Half a width further at both ends, so that corners close.
      let half = rule.width / 2
      let isFlat = rule.y1 == rule.y2
      target.line(
        from: PDFPoint(x: rule.x1 - (isFlat ? half : 0), y: rule.y1 - (isFlat ? 0 : half)),
        to: PDFPoint(x: rule.x2 + (isFlat ? half : 0), y: rule.y2 + (isFlat ? 0 : half)),
        width: rule.width)
    }
    target.endArtifact()
  }

  /// 下書き across the page, under the text.
  private func paintDraftMark(on target: PDFPage) {
    let size = 150.0
    let text = Array("下書き")
    let width = Double(text.count) * size * 1.15
    var byFace: [Int: [PositionedGlyph]] = [:]
    for (index, character) in text.enumerated() {
      let piece = PlacedText.Piece(
        character: character, size: size, x: Double(index) * size * 1.15 - width / 2,
        y: size * 0.38, path: "")
      guard let (face, glyphs) = cache.positioned(piece, vertical: false) else { continue }
      byFace[face, default: []] += glyphs
    }
    target.beginArtifact(.background)
    for (face, glyphs) in byFace.sorted(by: { $0.key < $1.key }) {
      target.showRotated(
        glyphs, font: keys[face], size: size, gray: 0.9,
        around: PDFPoint(x: target.width / 2, y: target.height / 2), degrees: 52)
    }
    target.endArtifact()
  }

  private static func isCell(_ kind: TagTree.Kind) -> Bool {
    switch kind {
    case .cell, .headerCell: true
    default: false
    }
  }

  private static func numbering(_ kind: TagTree.Kind) -> ListNumbering? {
    guard case .list(let style) = kind else { return nil }
    return switch style {
    case .number, .bracket: .decimal
    case .letter: .lowerAlpha
    case .dot: .disc
    // The standard has no name for ア, イ, ウ or for words.
    case .kana, .none: nil
    }
  }

  private static func kind(_ kind: TagTree.Kind) -> StructureKind {
    switch kind {
    case .section: .sect
    case .title: .h(1)
    case .heading(let level): .h(level)
    case .paragraph: .p
    case .table: .table
    case .row: .tr
    case .cell: .td
    case .headerCell(let scope): .th(scope == .row ? .row : scope == .column ? .column : .both)
    case .list: .l
    case .item: .li
    case .label: .lbl
    case .body: .lBody
    case .note: .note
    }
  }
}
