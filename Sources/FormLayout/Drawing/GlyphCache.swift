import PDFWriter
import TextShaping

/// Glyphs of characters, shaped once each.
final class GlyphCache {
  /// A character shaped with the face that has it.
  struct Shape {
    var face: Int
    var glyphs: [Glyph]
    var unitsPerEm: Double
  }

  private struct Key: Hashable {
    var character: ExactCharacter
    var direction: WritingDirection
  }

  private let fonts: FontStack
  private var shapes: [Key: Shape] = [:]

  init(_ fonts: FontStack) { self.fonts = fonts }

  /// The shape of a character; of the stand-in when no face has it.
  func shape(_ character: Character, vertical: Bool) -> Shape? {
    let key = Key(
      character: ExactCharacter(character), direction: vertical ? .vertical : .horizontal)
    if let shape = shapes[key] { return shape }
    let face = fonts.face(for: character)
    let drawn = face == nil ? FaceMeasure.standIn : character
    guard let index = face ?? fonts.face(for: drawn) else { return nil }
    let shape = Shape(
      face: index, glyphs: fonts.faces[index].shape(String(drawn), direction: key.direction),
      unitsPerEm: Double(fonts.faces[index].unitsPerEm))
    shapes[key] = shape
    return shape
  }

  /// The glyphs of a piece at their places on the page.
  func positioned(_ piece: PlacedText.Piece, vertical: Bool) -> (face: Int, [PositionedGlyph])? {
    guard let shape = shape(piece.character, vertical: vertical) else { return nil }
    let scale = piece.size / shape.unitsPerEm
    var pen = 0.0
    let glyphs = shape.glyphs.map { glyph in
      let placed = PositionedGlyph(
        id: glyph.id, x: piece.x + Double(glyph.xOffset) * scale + (vertical ? 0 : pen),
        y: piece.y - Double(glyph.yOffset) * scale + (vertical ? pen : 0), unicode: glyph.text)
      pen += Double(glyph.advance) * scale
      return placed
    }
    return (shape.face, glyphs)
  }
}
