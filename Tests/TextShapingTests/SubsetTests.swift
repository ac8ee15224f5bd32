import Testing

@testable import TextShaping

@Suite struct SubsetTests {
  let face: FontFace

  init() throws {
    face = try FontFace(path: minchoPath)
  }

  private func glyphs(_ text: String) -> [UInt32] { face.shape(text).map(\.id) }

  @Test func `a subset has dense ids and only the tables of a PDF font`() throws {
    let wanted = glyphs("再生A")
    let subset = try face.subset(wanted)
    #expect(subset.newID.values.sorted() == [1, 2, 3])
    let font = FontBytes(bytes: subset.bytes)
    #expect(font.tables.sorted() == ["glyf", "head", "hhea", "hmtx", "loca", "maxp"])
    #expect(font.word(try font.offset(of: "maxp") + 4) == 4)
  }

  @Test func `glyphs that are made of others bring those along`() throws {
    // The font of the product has none: a font of two glyphs, and one that shows the first twice.
    let folder = try FontFolder()
    let part = FontBytes(bytes: try face.subset(glyphs("一")).bytes)
    let outline = try part.outline(of: 1)
    // Both arguments are words, more follows, instructions at the end; then the last one.
    let twice: [UInt8] = [
      0xFF, 0xFF, 0, 0, 0, 0, 8, 0, 8, 0, 0x00, 0x21, 0, 1, 0, 0, 0, 0, 0x01, 0x01, 0, 1, 0, 50,
      0, 60, 0, 1, 0x4F, 0,
    ]
    var tables: [(name: StaticString, bytes: [UInt8])] = []
    for name in ["glyf", "head", "hhea", "hmtx", "loca", "maxp"] as [StaticString] {
      tables.append((name, try part.content(of: "\(name)")))
    }
    tables[0].bytes = outline + twice
    tables[1].bytes.replace(at: 50, 0)
    tables[2].bytes.replace(at: 34, 1)
    tables[3].bytes = [8, 0, 0, 0, 0, 0, 0, 0]
    tables[4].bytes = []
    for offset in [0, 0, outline.count, outline.count + twice.count] {
      tables[4].bytes.append(bigEndian: UInt16(offset / 2))
    }
    tables[5].bytes.replace(at: 4, 3)
    let composed = try FontFace(path: try folder.write(TrueTypeFile.bytes(of: tables)))
    let cut = try #require(composed.outlineTables?.cut([2]))
    let peer = try composed.subsetByHarfBuzz([2])
    #expect(cut.newID == [2: 2])
    #expect(peer.newID == cut.newID)
    let (own, other) = (FontBytes(bytes: cut.bytes), FontBytes(bytes: peer.bytes))
    #expect(own.word(try own.offset(of: "maxp") + 4) == 3)
    for glyph in 0...2 { #expect(try own.outline(of: glyph) == other.outline(of: glyph)) }
    #expect(try own.outline(of: 1) == outline)
    #expect(try own.outline(of: 2).count == 26)
  }

  @Test func `order and repetition do not change the bytes`() throws {
    let wanted = glyphs("再生業者ABC123")
    let first = try face.subset(wanted)
    #expect(try face.subset(wanted.reversed() + wanted) == first)
    #expect(try FontFace(path: minchoPath).subset(wanted) == first)
  }

  @Test func `advances survive`() throws {
    let folder = try FontFolder()
    let wanted = glyphs("再A")
    let subset = try face.subset(wanted)
    let small = try FontFace(path: try folder.write(subset.bytes))
    #expect(small.glyphCount == 3)
    for glyph in wanted {
      let new = try #require(subset.newID[glyph])
      #expect(small.advance(ofGlyph: UInt32(new)) == face.advance(ofGlyph: glyph))
    }
  }

  @Test func `a glyph that the face does not have cannot be cut out`() {
    #expect(throws: FontError(path: minchoPath, reason: .subsettingFailed)) {
      try face.subset([60_000])
    }
  }

  @Test(arguments: [
    "第一種フロン類再生業者許可申請書", "葛\u{E0100}城市、「かぎ」ー。", "ABC xyz 0123 ÀÉîõü ½ ㈱ ①", "鬱龘鱻麤", "",
  ])
  func `glyphs cut by hand are those that HarfBuzz cuts`(text: String) throws {
    let wanted = glyphs(text)
    let cut = try #require(face.outlineTables?.cut(wanted))
    let peer = try face.subsetByHarfBuzz(wanted)
    // HarfBuzz also keeps what the dropped layout tables could turn the glyphs into.
    let (own, other) = (FontBytes(bytes: cut.bytes), FontBytes(bytes: peer.bytes))
    for glyph in wanted {
      let (one, two) = (try #require(cut.newID[glyph]), try #require(peer.newID[glyph]))
      #expect(try own.outline(of: Int(one)) == other.outline(of: Int(two)), "\(glyph)")
      #expect(try own.bearing(of: Int(one)) == other.bearing(of: Int(two)), "\(glyph)")
    }
    #expect(try own.outline(of: 0).isEmpty)
    // A font without any outline is not opened as one.
    guard !wanted.isEmpty else { return }
    let folder = try FontFolder()
    let small = try FontFace(path: try folder.write(cut.bytes))
    for (old, new) in cut.newID {
      #expect(small.advance(ofGlyph: UInt32(new)) == face.advance(ofGlyph: old))
    }
  }

  @Test func `the sums of a font file that was cut by hand come out right`() throws {
    let font = FontBytes(bytes: try face.subset(glyphs("再生A")).bytes)
    #expect(font.sum == 0xB1B0_AFBA)
  }

  @Test func `nothing wanted leaves the missing glyph`() throws {
    let subset = try face.subset([])
    #expect(subset.newID.isEmpty)
    let font = FontBytes(bytes: subset.bytes)
    #expect(font.word(try font.offset(of: "maxp") + 4) == 1)
  }

  @Test func `a batch gets the same bytes before and after the face is prepared`() throws {
    let texts = ["第一種フロン類", "葛\u{E0100}城市", "ABC 123", "縦書き、「かぎ」ー。", ""]
    let fresh = try texts.map { try face.subset(glyphs($0)) }
    for _ in 0..<40 { _ = try face.subset([1]) }
    #expect(try texts.map { try face.subset(glyphs($0)) } == fresh)
  }

  @Test func `threads that share a face cut the same subset`() async throws {
    let shared = try FontFace(path: minchoPath)
    let wanted = glyphs("許可申請書")
    let expected = try face.subset(wanted)
    try await withThrowingTaskGroup(of: FontSubset.self) { group in
      for _ in 0..<8 { group.addTask { try shared.subset(wanted) } }
      for try await subset in group { #expect(subset == expected) }
    }
  }
}
