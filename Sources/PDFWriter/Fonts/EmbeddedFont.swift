/// A font that has been cut to the glyphs in use, ready to be drawn with and written.
struct EmbeddedFont {
  /// How a glyph is drawn that stands for a certain text.
  struct Code {
    /// The code that draws the glyph and is mapped to the text.
    let code: UInt16
    /// The advance in thousandths of an em, as the document states it.
    let width: Int
  }

  private let program: any FontProgram
  private let subset: FontProgramSubset
  private let entries: [FontUse.Entry]
  /// The code of each entry of the font's use.
  let codes: [Code]
  /// The id in the subset for each code beside the ids themselves, in ascending order; empty where
  /// every glyph stands for one text.
  private let furtherCodes: [(code: UInt16, id: UInt16)]

  /// Cuts the font and gives out the codes.
  ///
  /// The code of a glyph is its id in the subset. A glyph that stands for several texts, such as
  /// 葛 with and without a selector of the same shape, has further codes that are no ids, so that
  /// each is mapped to its own text.
  init(_ use: FontUse) throws {
    program = use.program
    guard program.unitsPerEm > 0 else { throw NoMeasure() }
    let wanted = use.glyphs
    subset = try program.subset(wanted)
    entries = use.entries
    var codes = Array(repeating: Code(code: 0, width: 0), count: use.entries.count)
    var free = FreeCodes(beside: subset.newIDs.values, isDense: program.outlines == .trueType)
    var further: [(code: UInt16, id: UInt16)] = []
    for glyph in wanted {
      guard let id = subset.newIDs[glyph] else { throw GlyphLost(glyph: glyph) }
      let width = Self.scaled(program.advance(ofGlyph: glyph), unitsPerEm: program.unitsPerEm)
      var entry = use.firstEntry(of: glyph)
      var code = id
      while let place = entry {
        codes[place] = Code(code: code, width: width)
        entry = entries[place].next
        guard entry != nil else { break }
        guard let next = free.next() else { throw TooManyCodes() }
        further.append((next, id))
        code = next
      }
    }
    self.codes = codes
    furtherCodes = further
  }

  /// A subset that lacks a glyph it was asked for: a fault of the font program's adapter.
  struct GlyphLost: Error, CustomStringConvertible {
    let glyph: UInt32
    var description: String { "the subset lacks glyph \(glyph)" }
  }

  /// A font whose em has no units, so that nothing in it can be measured.
  struct NoMeasure: Error, CustomStringConvertible {
    let description = "its em is not made of units"
  }

  /// More than 65,535 glyphs and texts in one font.
  struct TooManyCodes: Error, CustomStringConvertible {
    let description = "more codes than a font can have"
  }

  /// Writes the font and its parts and returns the dictionary that content refers to.
  func write(to table: inout ObjectTable) -> ObjectID {
    var hash = ContentHash()
    // The glyphs say which part of the font it is, in a hundredth of the time of its bytes.
    hash.add(
      subset.newIDs.keys.sorted().flatMap { glyph in
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: glyph >> $0) }
      })
    hash.add(Array(String(subset.bytes.count).utf8))
    let baseName = "\(hash.subsetTag)+\(program.postScriptName)"
    let name = PDFObject.name(baseName)
    let file = table.addStream(subset.bytes, dictionary: fileEntries, effort: .quick)
    let descriptor = table.add(.dictionary(descriptor(name: name, file: file)))
    let isCFF = program.outlines == .cff
    var descendant: PDFDictionary = [
      "Type": .name("Font"), "Subtype": .name(isCFF ? "CIDFontType0" : "CIDFontType2"),
      "BaseFont": name, "CIDSystemInfo": .dictionary(identityCollection),
      "FontDescriptor": .reference(descriptor),
    ]
    if !isCFF { descendant.add("CIDToGIDMap", glyphMap(in: &table)) }
    let used = zip(codes, entries).map { (code: $0.code, text: $1.text, width: $0.width) }
      .sorted { $0.code < $1.code }
    // Widths go by CID: the codes of a TrueType font, but not the further codes of a CFF one.
    let further = isCFF ? Set(furtherCodes.map(\.code)) : []
    let widths = WidthTable(
      used.filter { !further.contains($0.code) }.map { ($0.code, $0.width) })
    descendant.add("DW", .integer(widths.common))
    if !widths.exceptions.isEmpty { descendant.add("W", .array(widths.exceptions)) }
    let map = ToUnicodeMap(used.map { ($0.code, $0.text) })
    let encoding = isCFF ? codeMap(used.map(\.code), in: &table) : nil
    let encodingName = encoding == nil ? "Identity-H" : CodeMap.name
    return table.add(
      .dictionary([
        "Type": .name("Font"), "Subtype": .name("Type0"),
        // A descendant with CFF outlines lends the name of the CMap to the whole (ISO 32000-1,
        // table 121).
        "BaseFont": isCFF ? .name("\(baseName)-\(encodingName)") : name,
        "Encoding": encoding ?? .name(encodingName),
        "DescendantFonts": .array([.reference(table.add(.dictionary(descendant)))]),
        "ToUnicode": .reference(table.addStream(map.bytes)),
      ]))
  }

  /// Where a TrueType font says which glyph a code means.
  private func glyphMap(in table: inout ObjectTable) -> PDFObject {
    guard let first = furtherCodes.first else { return .name("Identity") }
    let ids = Array(0..<first.code) + furtherCodes.map(\.id)
    return .reference(table.addStream(ids.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }))
  }

  /// Where a CFF font says it; nil when every code is the CID itself.
  private func codeMap(_ codes: [UInt16], in table: inout ObjectTable) -> PDFObject? {
    guard !furtherCodes.isEmpty else { return nil }
    let further = Dictionary(furtherCodes.map { ($0.code, $0.id) }) { first, _ in first }
    let map = CodeMap(codes.map { (code: $0, id: further[$0] ?? $0) })
    return .reference(
      table.addStream(
        map.bytes,
        dictionary: [
          "Type": .name("CMap"), "CMapName": .name(CodeMap.name), "WMode": 0,
          "CIDSystemInfo": .dictionary(identityCollection),
        ]))
  }

  private var identityCollection: PDFDictionary {
    ["Registry": .text("Adobe"), "Ordering": .text("Identity"), "Supplement": 0]
  }

  private var fileEntries: PDFDictionary {
    switch program.outlines {
    case .trueType: ["Length1": .integer(subset.bytes.count)]
    case .cff: ["Subtype": .name("CIDFontType0C")]
    }
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
      program.outlines == .cff ? "FontFile3" : "FontFile2": .reference(file),
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
