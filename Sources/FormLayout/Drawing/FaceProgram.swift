import PDFWriter
import TextShaping

/// A face as the PDF writer wants to see it.
struct FaceProgram: FontProgram {
  /// The face with its tables.
  let face: FontFace

  var postScriptName: String { face.name }
  var unitsPerEm: Int { face.unitsPerEm }
  var ascent: Int { face.ascender }
  var descent: Int { face.descender }
  var capHeight: Int { face.capHeight }
  var italicAngle: Double { face.italicAngle }
  var weight: Int { face.weight }
  var isSerif: Bool { true }
  var permitsSubsetting: Bool { face.permitsSubsetting }
  var outlines: FontProgramOutlines { face.outlines == .cff ? .cff : .trueType }
  var boundingBox: (xMin: Int, yMin: Int, xMax: Int, yMax: Int) {
    let box = face.boundingBox
    return (box.xMin, box.yMin, box.xMax, box.yMax)
  }

  func advance(ofGlyph glyph: UInt32) -> Int { face.advance(ofGlyph: glyph) }

  func subset(_ glyphs: [UInt32]) throws -> FontProgramSubset {
    let subset = try face.subset(glyphs)
    return FontProgramSubset(bytes: subset.bytes, newIDs: subset.newID)
  }
}
