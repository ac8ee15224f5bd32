import CHarfBuzz

/// What is read once from the tables of a face when it is opened.
struct FaceFacts {
  let name: String
  let version: String
  let unitsPerEm: Int
  let ascender: Int
  let descender: Int
  let capHeight: Int
  let italicAngle: Double
  let boundingBox: FontBox
  let weight: Int
  let embeddingBits: Int
  let glyphCount: Int
  let outlines: FontOutlines
  let advances: [UInt16]

  init(of face: OpaquePointer, path: String) throws(FontError) {
    let head = table("head", of: face)
    let hhea = table("hhea", of: face)
    let maxp = table("maxp", of: face)
    let hmtx = table("hmtx", of: face)
    guard let unitsPerEm = head.uint16(at: 18), unitsPerEm > 0,
      let xMin = head.int16(at: 36), let yMin = head.int16(at: 38),
      let xMax = head.int16(at: 40), let yMax = head.int16(at: 42),
      let ascender = hhea.int16(at: 4), let descender = hhea.int16(at: 6),
      let longMetrics = hhea.uint16(at: 34), longMetrics > 0,
      let glyphCount = maxp.uint16(at: 4), glyphCount > 0,
      let lastAdvance = hmtx.uint16(at: 4 * (longMetrics - 1))
    else { throw FontError(path: path, reason: .notAFont) }
    if hasTable("glyf", in: face) {
      outlines = .trueType
    } else if CompactFont(tableHead("CFF ", of: face))?.isKeyedByCID == true {
      outlines = .cff
    } else {
      throw FontError(path: path, reason: .unsupportedOutlines)
    }
    let os2 = table("OS/2", of: face)
    let bits = os2.uint16(at: 8) ?? 0
    // Bit 1 alone is "restricted licence"; where an older font sets several of bits 1-3, the least
    // restrictive one holds. Bit 9 allows bitmaps only, and this face has outlines.
    if bits & 0x000E == 0x0002 || bits & 0x0200 != 0 {
      throw FontError(path: path, reason: .embeddingForbidden(fsType: bits))
    }
    self.unitsPerEm = unitsPerEm
    self.ascender = ascender
    self.descender = descender
    self.glyphCount = glyphCount
    boundingBox = FontBox(xMin: xMin, yMin: yMin, xMax: xMax, yMax: yMax)
    embeddingBits = bits
    weight = os2.uint16(at: 4) ?? 400
    let hasCapHeight = (os2.uint16(at: 0) ?? 0) >= 2
    capHeight = (hasCapHeight ? os2.int16(at: 88) : nil) ?? ascender
    let slant = table("post", of: face).uint32(at: 4) ?? 0
    italicAngle = Double(Int32(truncatingIfNeeded: slant)) / 65536
    advances = (0..<glyphCount).map { glyph in
      glyph < longMetrics
        ? UInt16(hmtx.uint16(at: 4 * glyph) ?? lastAdvance) : UInt16(lastAdvance)
    }
    name = postScriptName(of: face) ?? "Unnamed"
    version = nameEntry(5, of: face) ?? ""
  }
}

private func table(_ name: StaticString, of face: OpaquePointer) -> TableReader {
  let blob = hb_face_reference_table(face, tag(name))
  defer { hb_blob_destroy(blob) }
  var length: UInt32 = 0
  let data = hb_blob_get_data(blob, &length)
  let bytes = UnsafeRawBufferPointer(start: data, count: Int(length))
  return TableReader(Array(bytes))
}

/// The beginning of a table whose rest is megabytes of outlines.
private func tableHead(_ name: StaticString, of face: OpaquePointer) -> [UInt8] {
  let blob = hb_face_reference_table(face, tag(name))
  defer { hb_blob_destroy(blob) }
  var length: UInt32 = 0
  let data = hb_blob_get_data(blob, &length)
  return Array(UnsafeRawBufferPointer(start: data, count: min(Int(length), 4096)))
}

/// Whether a table is there, asked without copying it: the outlines are megabytes.
private func hasTable(_ name: StaticString, in face: OpaquePointer) -> Bool {
  let blob = hb_face_reference_table(face, tag(name))
  defer { hb_blob_destroy(blob) }
  return hb_blob_get_length(blob) > 0
}

/// The name by which PDF and this program know a face.
func postScriptName(of face: OpaquePointer) -> String? { nameEntry(6, of: face) }

private func nameEntry(_ id: UInt32, of face: OpaquePointer) -> String? {
  let english = hb_language_from_string("en", 2)
  var room: UInt32 = 256
  let letters = [CChar](unsafeUninitializedCapacity: 256) { buffer, count in
    _ = hb_ot_name_get_utf8(face, hb_ot_name_id_t(id), english, &room, buffer.baseAddress)
    count = Int(room)
  }
  let text = String(decoding: letters.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  return text.isEmpty ? nil : text
}
