/// A font that has been cut to the glyphs in use, ready to be drawn with and written.
struct EmbeddedFont {
  let use: FontUse
  let subset: FontProgramSubset

  /// The glyphs in use by their ids in the subset.
  private let used: [(code: UInt16, glyph: UInt32)]

  init(_ use: FontUse) throws {
    self.use = use
    let glyphs = use.glyphs
    subset = try use.program.subset(glyphs)
    var used: [(code: UInt16, glyph: UInt32)] = []
    for glyph in glyphs {
      guard let code = subset.newIDs[glyph] else { throw GlyphLost(glyph: glyph) }
      used.append((code, glyph))
    }
    self.used = used.sorted { $0.code < $1.code }
  }

  /// A subset that lacks a glyph it was asked for: a fault of the font program's adapter.
  struct GlyphLost: Error, CustomStringConvertible {
    let glyph: UInt32
    var description: String { "the subset lacks glyph \(glyph)" }
  }

  /// The code that draws a glyph.
  func code(of glyph: UInt32) -> UInt16 { subset.newIDs[glyph] ?? 0 }

  /// The advance in thousandths of an em, as the document states it.
  func width(of glyph: UInt32) -> Int { scaled(use.program.advance(ofGlyph: glyph)) }

  /// Writes the font and its parts and returns the dictionary that content refers to.
  func write(to table: inout ObjectTable) -> ObjectID {
    var hash = ContentHash()
    hash.add(subset.bytes)
    let name = PDFObject.name("\(hash.subsetTag)+\(use.program.postScriptName)")
    let file = table.addStream(
      subset.bytes, dictionary: ["Length1": .integer(subset.bytes.count)])
    let descriptor = table.add(.dictionary(descriptor(name: name, file: file)))
    var descendant: PDFDictionary = [
      "Type": .name("Font"), "Subtype": .name("CIDFontType2"), "BaseFont": name,
      "CIDSystemInfo": .dictionary([
        "Registry": .text("Adobe"), "Ordering": .text("Identity"), "Supplement": 0,
      ]),
      "FontDescriptor": .reference(descriptor), "CIDToGIDMap": .name("Identity"),
    ]
    let widths = WidthTable(used.map { ($0.code, width(of: $0.glyph)) })
    descendant.add("DW", .integer(widths.common))
    if !widths.exceptions.isEmpty { descendant.add("W", .array(widths.exceptions)) }
    let map = ToUnicodeMap(used.map { ($0.code, use.text[$0.glyph] ?? "") })
    return table.add(
      .dictionary([
        "Type": .name("Font"), "Subtype": .name("Type0"), "BaseFont": name,
        "Encoding": .name("Identity-H"),
        "DescendantFonts": .array([.reference(table.add(.dictionary(descendant)))]),
        "ToUnicode": .reference(table.addStream(map.bytes)),
      ]))
  }

  private func descriptor(name: PDFObject, file: ObjectID) -> PDFDictionary {
    let program = use.program
    let box = program.boundingBox
    // Bit 1 fixed pitch, 2 serif, 3 symbolic (a CID font has no standard Latin encoding), 7 italic.
    let flags =
      4 | (program.isFixedPitch ? 1 : 0) | (program.isSerif ? 2 : 0)
      | (program.italicAngle != 0 ? 64 : 0)
    return [
      "Type": .name("FontDescriptor"), "FontName": name, "Flags": .integer(flags),
      "FontBBox": .array([box.xMin, box.yMin, box.xMax, box.yMax].map { .integer(scaled($0)) }),
      "ItalicAngle": .real(program.italicAngle), "Ascent": .integer(scaled(program.ascent)),
      "Descent": .integer(scaled(program.descent)),
      "CapHeight": .integer(scaled(program.capHeight)),
      // Only a hint for a substitute that an embedded font never needs; the usual rule of thumb.
      "StemV": .integer(10 + 220 * max(0, program.weight - 50) / 900),
      "FontFile2": .reference(file),
    ]
  }

  private func scaled(_ units: Int) -> Int {
    Int((Double(units) * 1000 / Double(use.program.unitsPerEm)).rounded())
  }
}
