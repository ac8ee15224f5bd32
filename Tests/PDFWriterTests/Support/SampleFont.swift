import Foundation
import PDFWriter
import TextShaping

/// The font of the product as the writer takes it.
struct SampleFont: FontProgram {
  let face: FontFace

  init(face: FontFace) {
    self.face = face
  }

  init() throws {
    let file = repository.appending(path: "fonts/BIZUDMincho-Regular.ttf")
    face = try FontFace(path: file.path(percentEncoded: false))
  }

  var postScriptName: String { face.name }
  var unitsPerEm: Int { face.unitsPerEm }
  var ascent: Int { face.ascender }
  var descent: Int { face.descender }
  var capHeight: Int { face.capHeight }
  var italicAngle: Double { face.italicAngle }
  var boundingBox: (xMin: Int, yMin: Int, xMax: Int, yMax: Int) {
    let box = face.boundingBox
    return (box.xMin, box.yMin, box.xMax, box.yMax)
  }
  var isSerif: Bool { true }
  var permitsSubsetting: Bool { face.permitsSubsetting }
  var outlines: FontProgramOutlines { face.outlines == .cff ? .cff : .trueType }

  func advance(ofGlyph glyph: UInt32) -> Int { face.advance(ofGlyph: glyph) }

  func subset(_ glyphs: [UInt32]) throws -> FontProgramSubset {
    let subset = try face.subset(glyphs)
    return FontProgramSubset(bytes: subset.bytes, newIDs: subset.newID)
  }

  /// The glyphs of a text from a place on, rightwards or downwards.
  func set(
    _ text: String, x: Double, y: Double, size: Double,
    direction: WritingDirection = .horizontal
  ) -> [PositionedGlyph] {
    let scale = size / Double(unitsPerEm)
    var pen = 0.0
    return face.shape(text, direction: direction).map { glyph in
      let right = Double(glyph.xOffset) * scale + (direction == .horizontal ? pen : 0)
      let down = -Double(glyph.yOffset) * scale + (direction == .vertical ? pen : 0)
      pen += Double(glyph.advance) * scale
      return PositionedGlyph(id: glyph.id, x: x + right, y: y + down, unicode: glyph.text)
    }
  }
}
