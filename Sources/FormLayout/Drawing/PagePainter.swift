import Findings
import PDFWriter

/// Draws pages with their structure.
struct PagePainter {
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
  func paint(_ page: TypesetPage, on target: PDFPage) {
    if let mark = page.draftMark { paint(draftMark: mark, of: page, on: target) }
    var open: Int??
    func close() {
      guard let current = open else { return }
      if current == nil { target.endArtifact() } else { target.end() }
      open = nil
    }
    for drawn in page.drawn {
      guard case .text(let text) = drawn else { continue }
      if let reading = text.reading.first, let tag = text.tag, let element = elements[tag] {
        close()
        paint(text, below: reading, in: element, page.characters, on: target)
        continue
      }
      if open != .some(text.tag) {
        close()
        if let tag = text.tag, let element = elements[tag] {
          target.begin(element, location: text.sources.isEmpty ? nil : location(of: text))
        } else {
          target.beginArtifact(.pagination)
        }
        open = .some(text.tag)
      }
      paint(text, page.characters, on: target)
      for reading in text.reading { paint(reading, page.characters, on: target) }
    }
    close()
    paintRules(page, on: target)
  }

  /// Characters and the reading above them, each an element of its own within the text's.
  private func paint(
    _ text: PlacedText, below reading: PlacedText, in element: StructureElement,
    _ characters: [CharacterEntry], on target: PDFPage
  ) {
    let ruby = element.append(.ruby)
    for (kind, part) in [(StructureKind.rb, text), (.rt, reading)] {
      target.begin(ruby.append(kind), location: location(of: part))
      paint(part, characters, on: target)
      target.end()
    }
  }

  /// The field that the text of an element begins with.
  private func location(of text: PlacedText) -> String? {
    text.pieces.lazy.map { text.path(of: $0) }.first { !$0.isEmpty }
  }

  private func paint(
    _ text: PlacedText, _ characters: [CharacterEntry], on target: PDFPage
  ) {
    var glyphs: [PositionedGlyph] = []
    glyphs.reserveCapacity(text.pieces.count + 1)
    var face = 0
    var run: Int32 = -1
    func flush() {
      guard !glyphs.isEmpty else { return }
      let path = text.sources.indices.contains(Int(run)) ? text.sources[Int(run)].site?.path : nil
      target.show(glyphs, font: keys[face], size: text.size, location: path)
      glyphs.removeAll(keepingCapacity: true)
    }
    for (piece, offset) in zip(text.pieces, text.offsets) {
      let entry = characters[Int(piece.id)]
      if entry.face != face || piece.run != run {
        flush()
        face = entry.face
        run = piece.run
      }
      entry.place(text, at: offset, into: &glyphs)
    }
    if text.endsLine, text.tag != nil, let last = text.pieces.last, let offset = text.offsets.last {
      // A blank behind a line that ends by itself, so that a reader does not run 号 and 電話番号
      // together.
      let blank = characters[Int(CharacterRegister.blank)]
      if blank.face != face { flush() }
      face = blank.face
      blank.place(text, at: offset + last.advance * text.size, into: &glyphs)
    }
    flush()
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

  private func paint(draftMark mark: PlacedText, of page: TypesetPage, on target: PDFPage) {
    target.beginArtifact(.background)
    for (piece, offset) in zip(mark.pieces, mark.offsets) {
      let entry = page.characters[Int(piece.id)]
      var glyphs: [PositionedGlyph] = []
      entry.place(mark, at: offset, into: &glyphs)
      target.showRotated(
        glyphs, font: keys[entry.face], size: mark.size, gray: 0.9,
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
