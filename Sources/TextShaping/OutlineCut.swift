import CHarfBuzz

/// The tables of a TrueType face that a PDF needs, in the mapped file, and how glyphs are cut out of
/// them.
///
/// HarfBuzz looks at every table of the font for each subset, which takes a hundred times longer than
/// copying the outlines of a page's glyphs. It remains the way for other outlines, and for a font
/// whose tables do not add up.
struct OutlineTables {
  private let blobs: [OpaquePointer]
  private let glyf: BigEndianBytes
  private let loca: BigEndianBytes
  private let head: BigEndianBytes
  private let hhea: BigEndianBytes
  private let hmtx: BigEndianBytes
  private let maxp: BigEndianBytes
  private let hasLongLoca: Bool
  private let glyphCount: Int
  private let longMetrics: Int

  /// Takes the tables of a face; nil when it has no TrueType outlines or lacks a table.
  init?(of face: OpaquePointer) {
    let names: [StaticString] = ["glyf", "loca", "head", "hhea", "hmtx", "maxp"]
    var blobs: [OpaquePointer] = []
    var tables: [BigEndianBytes] = []
    for name in names {
      guard let blob = hb_face_reference_table(face, tag(name)) else { break }
      blobs.append(blob)
      var length: UInt32 = 0
      let data = hb_blob_get_data(blob, &length)
      guard length > 0 else { break }
      tables.append(
        BigEndianBytes(UnsafeRawBufferPointer(start: data, count: Int(length))))
    }
    guard tables.count == names.count, tables[2].bytes.count >= 54,
      tables[3].bytes.count >= 36, tables[5].bytes.count >= 32,
      let format = tables[2].uint16(50), format <= 1,
      let glyphCount = tables[5].uint16(4), let longMetrics = tables[3].uint16(34),
      longMetrics > 0, longMetrics <= glyphCount,
      tables[1].bytes.count >= (glyphCount + 1) * (format == 1 ? 4 : 2),
      tables[4].bytes.count >= 2 * longMetrics + 2 * glyphCount
    else {
      for blob in blobs { hb_blob_destroy(blob) }
      return nil
    }
    self.blobs = blobs
    glyf = tables[0]
    loca = tables[1]
    head = tables[2]
    hhea = tables[3]
    hmtx = tables[4]
    maxp = tables[5]
    hasLongLoca = format == 1
    self.glyphCount = glyphCount
    self.longMetrics = longMetrics
  }

  /// Lets go of the tables; nothing may be cut after that.
  func release() {
    for blob in blobs { hb_blob_destroy(blob) }
  }

  /// The glyphs, glyph 0 and all that they are composed of, numbered in the order of the font and
  /// without instructions; nil when the tables do not add up.
  func cut(_ glyphs: [UInt32]) -> FontSubset? {
    guard let kept = closure(of: glyphs) else { return nil }
    var newID: [UInt32: UInt16] = [:]
    newID.reserveCapacity(kept.count)
    for (index, glyph) in kept.enumerated() { newID[glyph] = UInt16(index) }
    var outlines: [UInt8] = []
    outlines.reserveCapacity(kept.count * 320)
    var offsets: [Int] = []
    offsets.reserveCapacity(kept.count + 1)
    for glyph in kept {
      offsets.append(outlines.count)
      // Glyph 0 only takes its place: a paper that would show it is refused.
      if glyph == 0 { continue }
      guard let data = outline(of: glyph), append(data, to: &outlines, newID) else { return nil }
      if outlines.count & 1 == 1 { outlines.append(0) }
    }
    offsets.append(outlines.count)
    let asked = Dictionary(
      glyphs.compactMap { glyph in newID[glyph].map { (glyph, $0) } },
      uniquingKeysWith: { first, _ in first })
    return FontSubset(bytes: file(kept, outlines, offsets), newID: asked)
  }

  /// Where a glyph's outline stands in `glyf`; empty for a blank.
  private func outline(of glyph: UInt32) -> BigEndianBytes? {
    let index = Int(glyph)
    guard index < glyphCount else { return nil }
    let range: (Int?, Int?) =
      hasLongLoca
      ? (loca.uint32(4 * index), loca.uint32(4 * index + 4))
      : (loca.uint16(2 * index).map { 2 * $0 }, loca.uint16(2 * index + 2).map { 2 * $0 })
    guard let start = range.0, let end = range.1, start <= end else { return nil }
    return glyf.part(start, end - start)
  }

  /// The glyphs, glyph 0 and their components, in the order of the font.
  private func closure(of glyphs: [UInt32]) -> [UInt32]? {
    var seen = Set(glyphs)
    seen.insert(0)
    var waiting = Array(seen)
    while let glyph = waiting.popLast() {
      guard let data = outline(of: glyph) else { return nil }
      guard let contours = data.int16(0), contours < 0 else { continue }
      guard let components = Component.all(of: data) else { return nil }
      for component in components where seen.insert(component.glyph).inserted {
        waiting.append(component.glyph)
      }
    }
    return seen.count <= Int(UInt16.max) ? seen.sorted() : nil
  }

  private func append(
    _ data: BigEndianBytes, to out: inout [UInt8], _ newID: [UInt32: UInt16]
  ) -> Bool {
    guard !data.bytes.isEmpty else { return true }
    guard let contours = data.int16(0) else { return false }
    return contours < 0
      ? appendComposite(data, to: &out, newID)
      : SimpleOutline(data, contours: contours)?.append(to: &out) != nil
  }

  private func appendComposite(
    _ data: BigEndianBytes, to out: inout [UInt8], _ newID: [UInt32: UInt16]
  ) -> Bool {
    guard let components = Component.all(of: data), let last = components.last else { return false }
    let start = out.count
    out.append(contentsOf: data.bytes[..<last.end])
    for component in components {
      guard let id = newID[component.glyph] else { return false }
      let place = start + component.start
      // The instructions are left behind, and so is the bit that announces them.
      out[place] &= ~UInt8(Component.hasInstructions >> 8)
      out[place + 2] = UInt8(id >> 8)
      out[place + 3] = UInt8(id & 0xFF)
    }
    return true
  }

  private func advance(_ glyph: UInt32) -> UInt16 {
    UInt16(hmtx.uint16(4 * min(Int(glyph), longMetrics - 1)) ?? 0)
  }

  private func bearing(_ glyph: UInt32) -> UInt16 {
    let index = Int(glyph)
    let place = index < longMetrics ? 4 * index + 2 : 4 * longMetrics + 2 * (index - longMetrics)
    return UInt16(hmtx.uint16(place) ?? 0)
  }

  private func file(_ kept: [UInt32], _ outlines: [UInt8], _ offsets: [Int]) -> [UInt8] {
    // Glyphs at the end that share an advance state it once.
    var metrics = kept.count
    while metrics > 1, advance(kept[metrics - 2]) == advance(kept[metrics - 1]) { metrics -= 1 }
    var widths: [UInt8] = []
    for (index, glyph) in kept.enumerated() {
      if index < metrics { widths.append(bigEndian: advance(glyph)) }
      widths.append(bigEndian: bearing(glyph))
    }
    let isLong = outlines.count > 2 * Int(UInt16.max)
    var places: [UInt8] = []
    places.reserveCapacity(4 * offsets.count)
    for offset in offsets {
      if isLong { places.append(bigEndian: UInt16(offset >> 16)) }
      places.append(bigEndian: UInt16(truncatingIfNeeded: isLong ? offset : offset / 2))
    }
    var header = Array(head.bytes[..<54])
    header.replaceSubrange(8..<12, with: [0, 0, 0, 0])
    header.replaceSubrange(50..<52, with: [0, isLong ? 1 : 0])
    var horizontal = Array(hhea.bytes[..<36])
    horizontal.replace(at: 34, UInt16(metrics))
    var limits = Array(maxp.bytes[..<32])
    limits.replace(at: 4, UInt16(kept.count))
    // One zone and nothing else for instructions that are not there.
    limits.replace(at: 14, 1)
    for place in stride(from: 16, through: 26, by: 2) { limits.replace(at: place, 0) }
    return TrueTypeFile.bytes(of: [
      ("glyf", outlines), ("head", header), ("hhea", horizontal), ("hmtx", widths),
      ("loca", places), ("maxp", limits),
    ])
  }
}
