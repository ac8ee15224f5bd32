#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Turns the operations of a page into a content stream, leaving out what is already in force.
struct ContentEncoder {
  private let page: PDFPage
  private let fonts: [Int: EmbeddedFont]
  private var out = Serializer()

  // The graphics state as a reader has it; the values at the start of a page are those of PDF.
  private var fillGray = 0
  private var strokeGray = 0
  private var lineWidth = 1000
  private var dash: [Int] = []
  private var font: (index: Int, size: Int)?

  init(_ page: PDFPage, fonts: [Int: EmbeddedFont]) {
    self.page = page
    self.fonts = fonts
  }

  /// The content stream of the page.
  static func encode(_ page: PDFPage, fonts: [Int: EmbeddedFont]) -> [UInt8] {
    var encoder = ContentEncoder(page, fonts: fonts)
    encoder.out.reserve(64 * page.operations.count + 8 * page.glyphs.count)
    for operation in page.operations { encoder.encode(operation) }
    return encoder.out.bytes
  }

  private mutating func encode(_ operation: PageOperation) {
    switch operation {
    case .beginTagged(let element, let mcid):
      out.name(element.kind.name)
      out.raw("<</MCID ")
      out.integer(mcid)
      out.raw(">>BDC\n")
    case .beginArtifact(let kind):
      switch kind {
      case .pagination: out.raw("/Artifact<</Type/Pagination>>BDC\n")
      case .layout: out.raw("/Artifact<</Type/Layout>>BDC\n")
      case .background: out.raw("/Artifact<</Type/Background>>BDC\n")
      }
    case .endMarked: out.raw("EMC\n")
    case .glyphs(let range, let font, let size, let gray):
      beginText(font: font, size: size, gray: gray)
      runs(range, font: font, size: size, top: page.height)
      out.raw("ET\n")
    case .turnedGlyphs(let range, let font, let size, let gray, let center, let degrees):
      beginText(font: font, size: size, gray: gray)
      let angle = degrees * .pi / 180
      for factor in [cos(angle), sin(angle), -sin(angle), cos(angle)] { number(factor) }
      number(center.x)
      number(page.height - center.y)
      out.raw("Tm ")
      runs(range, font: font, size: size, top: 0)
      out.raw("ET\n")
    case .line(let start, let end, let stroke):
      set(stroke)
      number(start.x)
      number(page.height - start.y)
      out.raw("m ")
      number(end.x)
      number(page.height - end.y)
      out.raw("l S\n")
    case .rectangle(let box, let stroke, let fill):
      if let fill { set(fill: fill) }
      if let stroke { set(stroke) }
      number(box.x)
      number(page.height - box.y - box.height)
      number(box.width)
      number(box.height)
      switch (stroke, fill) {
      case (nil, _): out.raw("re f\n")
      case (_, nil): out.raw("re S\n")
      default: out.raw("re B\n")
      }
    }
  }

  private mutating func beginText(font index: Int, size: Double, gray: Double) {
    set(fill: gray)
    out.raw("BT ")
    let size = Serializer.thousandths(of: size)
    if font?.index != index || font?.size != size {
      out.raw("/F")
      out.integer(index)
      out.raw(" ")
      out.thousandths(size)
      out.raw(" Tf ")
      font = (index, size)
    }
  }

  /// Draws glyphs line by line; `top` is the height from which their places are counted downwards.
  private mutating func runs(_ range: Range<Int>, font index: Int, size: Double, top: Double) {
    guard let font = fonts[index] else { return }
    let glyphs = page.glyphs
    let entries = page.fontEntries
    var line = LineEncoder(size: size)
    func place(_ index: Int) {
      let (glyph, drawn) = (glyphs[index], font.codes[entries[index]])
      line.place(drawn.code, width: drawn.width, x: glyph.x, y: top - glyph.y, to: &out)
    }
    var next = range.lowerBound
    while next < range.upperBound {
      if next + 1 == range.upperBound || !glyphs[next + 1].unicode.isEmpty {
        place(next)
        next += 1
        continue
      }
      let cluster = GlyphCluster(of: glyphs, from: next, to: range.upperBound)
      next = cluster.range.upperBound
      if !cluster.isDealtOut {
        line.flush(to: &out)
        out.raw("/Span<</ActualText<FEFF")
        out.utf16(cluster.text)
        out.raw(">>>BDC ")
      }
      for index in cluster.range { place(index) }
      if !cluster.isDealtOut {
        line.flush(to: &out)
        out.raw("EMC ")
      }
    }
    line.flush(to: &out)
  }

  private mutating func set(fill gray: Double) {
    let value = Serializer.thousandths(of: gray)
    guard value != fillGray else { return }
    fillGray = value
    out.thousandths(value)
    out.raw(" g ")
  }

  private mutating func set(_ stroke: PDFStroke) {
    let gray = Serializer.thousandths(of: stroke.gray)
    if gray != strokeGray {
      strokeGray = gray
      out.thousandths(gray)
      out.raw(" G ")
    }
    let width = Serializer.thousandths(of: stroke.width)
    if width != lineWidth {
      lineWidth = width
      out.thousandths(width)
      out.raw(" w ")
    }
    let pattern = stroke.dash.map(Serializer.thousandths)
    if pattern != dash {
      dash = pattern
      out.raw("[")
      for (index, length) in pattern.enumerated() {
        if index > 0 { out.raw(" ") }
        out.thousandths(length)
      }
      out.raw("]0 d ")
    }
  }

  private mutating func number(_ value: Double) {
    out.real(value)
    out.raw(" ")
  }
}
