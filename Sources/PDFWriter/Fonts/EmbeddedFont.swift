/// A font that has been cut to the glyphs in use, ready to be drawn with and written.
struct EmbeddedFont {
  /// A glyph in use, as content refers to it.
  struct Entry {
    /// The id in the subset, which is also the code in a string.
    let code: UInt16
    /// The advance in thousandths of an em, as the document states it.
    let width: Int
    /// The text that the code is mapped to.
    let text: String
  }

  private let program: any FontProgram
  private let subset: FontProgramSubset
  private let entries: [UInt32: Entry]

  init(_ use: FontUse) throws {
    program = use.program
    subset = try program.subset(use.glyphs)
    var entries: [UInt32: Entry] = [:]
    for (glyph, text) in use.text {
      guard let code = subset.newIDs[glyph] else { throw GlyphLost(glyph: glyph) }
      let width = Self.scaled(program.advance(ofGlyph: glyph), unitsPerEm: program.unitsPerEm)
      entries[glyph] = Entry(code: code, width: width, text: text)
    }
    self.entries = entries
  }

  /// A subset that lacks a glyph it was asked for: a fault of the font program's adapter.
  struct GlyphLost: Error, CustomStringConvertible {
    let glyph: UInt32
    var description: String { "the subset lacks glyph \(glyph)" }
  }

  /// How a glyph is drawn; every glyph that a page of the document shows has an entry.
  subscript(glyph: UInt32) -> Entry? { entries[glyph] }

  /// Writes the font and its parts and returns the dictionary that content refers to.
  func write(to table: inout ObjectTable) -> ObjectID {
    var hash = ContentHash()
    hash.add(subset.bytes)
    let name = PDFObject.name("\(hash.subsetTag)+\(program.postScriptName)")
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
    let used = entries.values.sorted { $0.code < $1.code }
    let widths = WidthTable(used.map { ($0.code, $0.width) })
    descendant.add("DW", .integer(widths.common))
    if !widths.exceptions.isEmpty { descendant.add("W", .array(widths.exceptions)) }
    let map = ToUnicodeMap(used.map { ($0.code, $0.text) })
    return table.add(
      .dictionary([
        "Type": .name("Font"), "Subtype": .name("Type0"), "BaseFont": name,
        "Encoding": .name("Identity-H"),
        "DescendantFonts": .array([.reference(table.add(.dictionary(descendant)))]),
        "ToUnicode": .reference(table.addStream(map.bytes)),
      ]))
  }

  private func descriptor(name: PDFObject, file: ObjectID) -> PDFDictionary {
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
    Self.scaled(units, unitsPerEm: program.unitsPerEm)
  }

  /// Font units in thousandths of an em, rounded to nearest.
  private static func scaled(_ units: Int, unitsPerEm: Int) -> Int {
    Int((Double(units) * 1000 / Double(unitsPerEm)).rounded())
  }
}
