import CHarfBuzz
import Synchronization

/// One face of a font file, mapped into memory and ready to measure, shape and subset text.
///
/// The HarfBuzz objects are made immutable when the face is opened, after which HarfBuzz allows
/// them to be read from several threads at once; the one lazily made object is behind a lock. That
/// is what makes the class `Sendable` although the compiler cannot see it.
package final class FontFace: @unchecked Sendable {
  /// The file as the caller named it.
  package let path: String
  /// The face's place in the file; 0 unless the file is a collection.
  package let index: Int
  /// The PostScript name, such as `BIZUDMincho-Regular`.
  package let name: String
  /// The version as the font states it, such as `Version 1.05`.
  package let version: String
  /// Font units per em, the unit of every measure of the face.
  package let unitsPerEm: Int
  /// Height above the baseline, in font units.
  package let ascender: Int
  /// Depth below the baseline, in font units, negative.
  package let descender: Int
  /// Height of a capital letter, in font units.
  package let capHeight: Int
  /// Slant in degrees, negative when the letters lean to the right.
  package let italicAngle: Double
  /// The box around all glyphs, in font units.
  package let boundingBox: FontBox
  /// The weight class of OS/2, 400 for regular.
  package let weight: Int
  /// The embedding permissions of OS/2 as stored.
  package let embeddingBits: Int
  /// How many glyphs the face has.
  package let glyphCount: Int
  /// How the outlines are stored.
  package let outlines: FontOutlines

  let face: OpaquePointer
  let font: OpaquePointer
  let subsetSource = Mutex(SubsetSource())
  /// The TrueType outlines, which subsets are cut from; nil when HarfBuzz has to do it.
  let outlineTables: OutlineTables?
  private let advances: [UInt16]

  /// Opens a font file; `index` picks the face of a collection.
  package convenience init(path: String, index: Int = 0) throws(FontError) {
    let blob = try openBlob(path)
    defer { hb_blob_destroy(blob) }
    try self.init(blob: blob, path: path, index: index)
  }

  /// Opens the face of a PostScript name, wherever it stands in a collection.
  package convenience init(path: String, named name: String) throws(FontError) {
    let blob = try openBlob(path)
    defer { hb_blob_destroy(blob) }
    try self.init(blob: blob, path: path, index: try faceIndex(of: name, in: blob, path: path))
  }

  private init(blob: OpaquePointer, path: String, index: Int) throws(FontError) {
    try checkDirectory(of: blob, path: path, faceIndex: index)
    guard let face = hb_face_create(blob, UInt32(index)) else {
      throw FontError(path: path, reason: .notAFont)
    }
    let facts: FaceFacts
    do {
      facts = try FaceFacts(of: face, path: path)
    } catch {
      hb_face_destroy(face)
      throw error
    }
    guard let font = hb_font_create(face) else {
      hb_face_destroy(face)
      throw FontError(path: path, reason: .notAFont)
    }
    hb_face_make_immutable(face)
    hb_font_make_immutable(font)
    self.path = path
    self.index = index
    self.face = face
    outlineTables = OutlineTables(of: face)
    self.font = font
    name = facts.name
    version = facts.version
    unitsPerEm = facts.unitsPerEm
    ascender = facts.ascender
    descender = facts.descender
    capHeight = facts.capHeight
    italicAngle = facts.italicAngle
    boundingBox = facts.boundingBox
    weight = facts.weight
    embeddingBits = facts.embeddingBits
    glyphCount = facts.glyphCount
    outlines = facts.outlines
    advances = facts.advances
  }

  deinit {
    outlineTables?.release()
    hb_font_destroy(font)
    hb_face_destroy(face)
  }

  /// Whether the licence bits allow a document to carry a part of the font.
  package var permitsSubsetting: Bool { embeddingBits & 0x0100 == 0 }

  /// The horizontal advance of a glyph in font units; 0 for a glyph that the face does not have.
  package func advance(ofGlyph glyph: UInt32) -> Int {
    glyph < UInt32(advances.count) ? Int(advances[Int(glyph)]) : 0
  }

  /// The horizontal advance of a character in font units, without shaping; that of the missing
  /// glyph when the face does not have it.
  package func advance(of scalar: Unicode.Scalar) -> Int {
    advance(ofGlyph: nominalGlyph(of: scalar) ?? 0)
  }

  /// The glyph that the character map names for a character.
  func nominalGlyph(of scalar: Unicode.Scalar) -> UInt32? {
    var glyph: hb_codepoint_t = 0
    guard hb_font_get_nominal_glyph(font, scalar.value, &glyph) != 0, glyph != 0 else { return nil }
    return glyph
  }
}

private func openBlob(_ path: String) throws(FontError) -> OpaquePointer {
  guard let blob = hb_blob_create_from_file_or_fail(path) else {
    throw FontError(path: path, reason: .missing)
  }
  return blob
}

private func checkDirectory(
  of blob: OpaquePointer, path: String, faceIndex: Int
) throws(FontError) {
  var length: UInt32 = 0
  let data = hb_blob_get_data(blob, &length)
  let file = UnsafeRawBufferPointer(start: data, count: Int(length))
  if let reason = directoryProblem(of: file, faceIndex: faceIndex) {
    throw FontError(path: path, reason: reason)
  }
}

/// The place of a face in a file, told by its name alone: the other faces are not read.
private func faceIndex(
  of name: String, in blob: OpaquePointer, path: String
) throws(FontError) -> Int {
  var found = ""
  for index in 0..<max(1, Int(hb_face_count(blob))) {
    try checkDirectory(of: blob, path: path, faceIndex: index)
    guard let face = hb_face_create(blob, UInt32(index)) else { continue }
    defer { hb_face_destroy(face) }
    let entry = postScriptName(of: face) ?? ""
    if entry == name { return index }
    if found.isEmpty { found = entry }
  }
  throw FontError(path: path, reason: .otherFace(name: found))
}

/// A box in font units, y upwards.
package struct FontBox: Hashable, Sendable {
  /// The left edge.
  package var xMin: Int
  /// The lower edge.
  package var yMin: Int
  /// The right edge.
  package var xMax: Int
  /// The upper edge.
  package var yMax: Int

  /// Makes a box from its edges.
  package init(xMin: Int, yMin: Int, xMax: Int, yMax: Int) {
    self.xMin = xMin
    self.yMin = yMin
    self.xMax = xMax
    self.yMax = yMax
  }
}
