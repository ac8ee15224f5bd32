/// Glyphs that share a text: one with a text and those without that follow it.
struct GlyphCluster {
  /// The places of the glyphs.
  let range: Range<Int>
  /// The text of the whole.
  let text: String

  init(of glyphs: [PositionedGlyph], from start: Int, to end: Int) {
    var next = start + 1
    while next < end, glyphs[next].unicode.isEmpty { next += 1 }
    range = start..<next
    text = glyphs[start].unicode
  }

  /// The text that each glyph is mapped to.
  ///
  /// A base and its marks take one code point each, and a reader who strings them together has the
  /// text again. Where that does not work out the first glyph has it all: a code must be mapped to
  /// something (PDF/A-2 6.2.11.7.2), so the others stand for a zero-width space.
  var parts: [String] {
    if range.count == 1 { return [text] }
    let scalars = text.unicodeScalars
    if isDealtOut { return scalars.map { String($0) } }
    return [text] + Array(repeating: "\u{200B}", count: range.count - 1)
  }

  /// Whether the parts strung together are the text.
  ///
  /// Only where they are not is the text given as ActualText as well: some readers lose what
  /// follows such a span in the same marked content.
  var isDealtOut: Bool { range.count == 1 || text.unicodeScalars.count == range.count }
}
