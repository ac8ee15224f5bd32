import PDFWriter

/// A font without a file, for tests that look at what is written rather than at what is drawn.
///
/// The glyph of a character has the id of its code point; ASCII is half an em wide.
struct PlainFont: FontProgram {
  var postScriptName = "Plain"
  var permitsSubsetting = true
  var failure: Failure?
  var unitsPerEm = 1000

  struct Failure: Error, CustomStringConvertible {
    let description = "no scissors"
  }

  let ascent = 880
  let descent = -120
  let capHeight = 700
  let italicAngle = 0.0
  let boundingBox = (xMin: 0, yMin: -120, xMax: 1000, yMax: 880)

  func advance(ofGlyph glyph: UInt32) -> Int { glyph < 0x80 ? 500 : 1000 }

  func subset(_ glyphs: [UInt32]) throws -> FontProgramSubset {
    if let failure { throw failure }
    var newIDs: [UInt32: UInt16] = [:]
    for (index, glyph) in glyphs.sorted().enumerated() { newIDs[glyph] = UInt16(index + 1) }
    return FontProgramSubset(bytes: glyphs.map { UInt8(truncatingIfNeeded: $0) }, newIDs: newIDs)
  }
}

/// The glyphs of a text in `PlainFont`, one after the other without gaps.
func plain(_ text: String, x: Double = 0, y: Double = 0, size: Double = 10) -> [PositionedGlyph] {
  var pen = x
  return text.unicodeScalars.map { scalar in
    let glyph = PositionedGlyph(id: scalar.value, x: pen, y: y, unicode: String(scalar))
    pen += size * (scalar.isASCII ? 0.5 : 1)
    return glyph
  }
}
