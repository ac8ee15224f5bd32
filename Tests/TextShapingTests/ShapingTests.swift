import Testing
import TextShaping

@Suite struct ShapingTests {
  let face: FontFace

  init() throws {
    face = try FontFace(path: minchoPath)
  }

  @Test func `an empty text has no glyphs`() {
    #expect(face.shape("").isEmpty)
  }

  @Test func `the texts of the glyphs are the source again`() {
    let text = "第一種 ｶﾞｽ 葛\u{E0100}城 か\u{3099}あ\u{3099} R-22 fi ffi 𠮟"
    for direction in [WritingDirection.horizontal, .vertical] {
      let joined = face.shape(text, direction: direction).map(\.text).joined()
      // Compared by code point: to `==` a composed and a decomposed が are equal.
      #expect(Array(joined.unicodeScalars) == Array(text.unicodeScalars))
    }
  }

  @Test func `without combining marks the width is the sum of the single advances`() {
    let text = "AVAST Te Yo fi ffl 「、」ー①㎏ｶﾅ，．・R-410A"
    let sum = text.unicodeScalars.reduce(0) { $0 + face.advance(of: $1) }
    #expect(face.shape(text).reduce(0) { $0 + $1.advance } == sum)
  }

  @Test func `Latin letters do not join`() {
    #expect(face.shape("fi").count == 2)
    #expect(face.shape("ffl").count == 3)
  }

  @Test func `a variation selector picks another glyph than the plain character`() {
    let plain = face.shape("葛")
    let variant = face.shape("葛\u{E0100}")
    #expect(plain.count == 1)
    #expect(variant.count == 1)
    #expect(plain.first?.id != variant.first?.id)
    #expect(face.shape("葛\u{E0101}").first?.id == plain.first?.id)
  }

  @Test func `a variant that the font lacks is the missing glyph, never the plain character`() {
    let glyphs = face.shape("渡邉\u{E0102}様")
    #expect(glyphs.map { $0.id == 0 } == [false, true, false])
    #expect(glyphs.map(\.text).joined() == "渡邉\u{E0102}様")
  }

  @Test func `a character that the font lacks is the missing glyph`() {
    #expect(face.shape("𠮷").map(\.id) == [0])
  }

  @Test func `compatibility ideographs keep their own shape`() {
    let twins: [(Character, Character)] = [("\u{FA19}", "神"), ("\u{FA1B}", "福")]
    for (compatible, unified) in twins {
      #expect(face.shape(String(compatible)).map(\.id) != face.shape(String(unified)).map(\.id))
      // What makes this worth a test: Swift takes the two for the same character.
      #expect(compatible == unified)
      #expect(ExactCharacter(compatible) != ExactCharacter(unified))
      #expect(Set([ExactCharacter(compatible), ExactCharacter(unified)]).count == 2)
    }
  }

  @Test func `kana with combining marks stay together`() {
    #expect(face.shape("か\u{3099}").map(\.id) == face.shape("が").map(\.id))
    let sequence = face.shape("セ\u{309A}")
    #expect(sequence.count == 1)
    #expect(sequence.first?.id != 0)
    let loose = face.shape("あ\u{3099}い")
    #expect(loose.map(\.text) == ["あ\u{3099}", "", "い"])
    #expect(loose.map(\.advance) == [2048, 0, 2048])
  }

  @Test func `vertical writing takes the vertical forms and moves downwards`() {
    for text in ["「", "、", "ー", "っ"] {
      let across = face.shape(text)
      let down = face.shape(text, direction: .vertical)
      #expect(down.count == 1)
      #expect(down.first?.id != across.first?.id, "\(text)")
      #expect(down.first?.advance == 2048)
      // From the pen at the top centre to the origin at the lower left.
      #expect(down.first?.xOffset == -1024)
      #expect((down.first?.yOffset ?? 0) < 0)
    }
    #expect(face.shape("漢", direction: .vertical).first?.id == face.shape("漢").first?.id)
  }

  @Test func `threads that share a face get the same glyphs`() async {
    let text = "第一種フロン類再生業者 葛\u{E0100}城"
    let expected = face.shape(text)
    await withTaskGroup(of: [Glyph].self) { group in
      for _ in 0..<8 { group.addTask { [face] in face.shape(text) } }
      for await glyphs in group { #expect(glyphs == expected) }
    }
  }
}
