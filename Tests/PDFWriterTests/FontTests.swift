import Testing

@testable import PDFWriter

@Suite struct FontTests {
  private func written(_ objects: [PDFObject]) -> String {
    var out = Serializer()
    out.object(.array(objects))
    return String(decoding: out.bytes, as: UTF8.self)
  }

  @Test func `the commonest width is the default and needs no entry`() {
    let table = WidthTable([(1, 1000), (2, 1000), (3, 500), (4, 1000)])
    #expect(table.common == 1000)
    #expect(written(table.exceptions) == "[3[500]]")
  }

  @Test func `equal neighbours are a range and others a list`() {
    let table = WidthTable(
      [(1, 500), (2, 500), (3, 500), (4, 250), (5, 300), (7, 310), (8, 500), (9, 500)]
        + (10...20).map { ($0, 1000) })
    #expect(written(table.exceptions) == "[1 3 500 4[250 300] 7[310 500 500]]")
  }

  @Test func `a range is not swallowed by the list before it`() {
    let table = WidthTable(
      [(1, 250), (2, 500), (3, 500), (4, 500), (5, 300)] + (10...20).map { ($0, 1000) })
    #expect(written(table.exceptions) == "[1[250] 2 4 500 5[300]]")
  }

  @Test func `widths that are as common as each other give the smaller default`() {
    #expect(WidthTable([(1, 500), (2, 1000)]).common == 500)
    #expect(WidthTable([]).common == 1000)
  }

  @Test func `the map gives each code its text in UTF-16`() {
    let map = ToUnicodeMap([(1, "A"), (2, "𠮟"), (3, "葛\u{E0100}"), (0x1234, "か\u{3099}")])
    let text = String(decoding: map.bytes, as: UTF8.self)
    #expect(
      text.contains(
        """
        4 beginbfchar
        <0001><0041>
        <0002><D842DF9F>
        <0003><845BDB40DD00>
        <1234><304B3099>
        endbfchar

        """))
  }

  @Test func `blocks of the map have a hundred entries at most`() {
    let map = ToUnicodeMap((1...205).map { (UInt16($0), "a") })
    let counts = String(decoding: map.bytes, as: UTF8.self).split(separator: "\n")
      .filter { $0.hasSuffix("beginbfchar") }.map { $0.prefix { $0.isNumber } }
    #expect(counts == ["100", "100", "5"])
  }

  private func use(_ clusters: [[(UInt32, String)]]) -> FontUse {
    let use = FontUse(PlainFont())
    for cluster in clusters {
      let glyphs = cluster.map { PositionedGlyph(id: $0.0, x: 0, y: 0, unicode: $0.1) }
      var places: [Int] = []
      #expect(use.note(glyphs, location: nil, places: &places).isEmpty)
      #expect(places.map { use.entries[$0].glyph } == cluster.map(\.0))
    }
    return use
  }

  private func texts(_ use: FontUse) -> [UInt32: [String]] {
    Dictionary(grouping: use.entries, by: \.glyph).mapValues { $0.map(\.text) }
  }

  @Test func `a base and its marks take one code point each`() {
    let use = use([[(10, "あ\u{3099}"), (11, "")]])
    #expect(texts(use) == [10: ["あ"], 11: ["\u{3099}"]])
  }

  @Test func `where code points cannot be dealt out the first glyph has them all`() {
    let use = use([[(10, "㎏kg"), (11, "")]])
    #expect(texts(use) == [10: ["㎏kg"], 11: ["\u{200B}"]])
  }

  @Test func `spellings of the same character are texts of their own`() {
    let use = use([[(12, "か\u{3099}")], [(12, "が")], [(12, "が")], [(12, "か\u{3099}")]])
    // By code point: to `==` the two are the same.
    #expect(texts(use)[12]?.map { Array($0.unicodeScalars) } == [["か", "\u{3099}"], ["が"]])
    #expect(use.glyphs == [12])
  }

  @Test func `a further text of a glyph has a code after all glyphs`() throws {
    let use = use([[(65, "A")], [(66, "B")], [(65, "Α")], [(66, "В")]])
    let font = try EmbeddedFont(use)
    let codes = zip(use.entries, font.codes).map { ($0.text, $1.code) }
    #expect(codes.map(\.0) == ["A", "B", "Α", "В"])
    #expect(codes.map(\.1) == [1, 2, 3, 4])
    #expect(use.firstEntry(of: 65) == 0)
    #expect(use.entries[0].next == 2)
    #expect(use.firstEntry(of: 67) == nil)
    #expect(use.firstEntry(of: 60_000) == nil)
    var table = ObjectTable(isReadable: true)
    _ = font.write(to: &table)
    let maps = table.entries.compactMap { entry -> [UInt8]? in
      if case .stream(_, let data) = entry { data } else { nil }
    }
    #expect(maps.contains([0, 0, 0, 1, 0, 2, 0, 1, 0, 2]))
  }

  @Test func `a subset that lacks a glyph is refused`() {
    struct Forgetful: FontProgram {
      let plain = PlainFont()
      var postScriptName: String { "Forgetful" }
      var unitsPerEm: Int { plain.unitsPerEm }
      var ascent: Int { plain.ascent }
      var descent: Int { plain.descent }
      var capHeight: Int { plain.capHeight }
      var italicAngle: Double { plain.italicAngle }
      var boundingBox: (xMin: Int, yMin: Int, xMax: Int, yMax: Int) { plain.boundingBox }
      func advance(ofGlyph glyph: UInt32) -> Int { plain.advance(ofGlyph: glyph) }
      func subset(_ glyphs: [UInt32]) throws -> FontProgramSubset {
        FontProgramSubset(bytes: [1], newIDs: [:])
      }
    }
    let draft = Draft(font: Forgetful())
    #expect {
      try draft.document.finish()
    } throws: { error in
      (error as? PDFNonconformance)?.problems.map(\.kind) == [.fontNotSubset]
    }
  }

  @Test func `what trips checkers and readers is left out`() throws {
    let text = try Draft().text()
    // A wrong CIDSet is an error and a right one is of no use; poppler misreads Suspects.
    #expect(!text.contains("/CIDSet"))
    #expect(!text.contains("/Suspects"))
  }

  @Test func `a font that is not drawn with is not in the file`() throws {
    let draft = Draft()
    _ = draft.document.addFont(PlainFont(postScriptName: "Unused"))
    let text = try draft.text()
    #expect(text.contains("+Plain"))
    #expect(!text.contains("Unused"))
  }
}
