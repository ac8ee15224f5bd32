import PDFWriter
import TextShaping

extension CharacterEntry {
  /// Adds the glyphs of the character at its place in a text.
  func place(_ text: PlacedText, at offset: Double, into glyphs: inout [PositionedGlyph]) {
    let scale = text.size / unitsPerEm
    var x = text.x + (text.isVertical ? 0 : offset)
    var y = text.y + (text.isVertical ? offset : 0)
    for glyph in text.isVertical ? verticalGlyphs : self.glyphs {
      glyphs.append(
        PositionedGlyph(
          id: glyph.id, x: x + Double(glyph.xOffset) * scale,
          y: y - Double(glyph.yOffset) * scale, unicode: glyph.text))
      let advance = Double(glyph.advance) * scale
      if text.isVertical { y += advance } else { x += advance }
    }
  }
}
