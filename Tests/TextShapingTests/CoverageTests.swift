import Testing
import TextShaping

@Suite struct CoverageTests {
  let face: FontFace

  init() throws {
    face = try FontFace(path: minchoPath)
  }

  @Test func `a base may be covered while its variant is not`() {
    #expect(face.covers("邉"))
    #expect(face.covers("邉", selector: "\u{E0100}"))
    #expect(!face.covers("邉", selector: "\u{E0102}"))
    #expect(!face.covers("𠮷"))
    #expect(!face.covers("𠮷", selector: "\u{E0100}"))
  }

  @Test func `the characters of official papers are all there`() {
    let text = "髙﨑德𠮟填剝頰㎏㎥℃①⑳㈱㊞〒々〆ヶ～―…‥※○●□■☑✓"
    #expect(face.missing(in: "髙﨑德𠮟填剝頰㎏㎥℃①⑳㈱㊞〒々〆ヶ～―…‥※○●□■").isEmpty)
    #expect(face.missing(in: text).allSatisfy { "☑✓".contains($0.character) })
  }

  @Test func `what is missing is told with its selector and place`() {
    let missing = face.missing(in: "𠮷野と渡邉\u{E0102}と葛\u{E0100}城")
    #expect(
      missing == [
        MissingCharacter(character: "𠮷", selector: nil, index: 0),
        MissingCharacter(character: "邉\u{E0102}", selector: "\u{E0102}", index: 4),
      ])
    #expect(missing.map(\.codePoints) == ["U+20BB7", "U+9089 U+E0102"])
  }

  @Test func `a character that would vanish is missing`() {
    #expect(face.missing(in: "甲\u{200B}乙").map(\.codePoints) == ["U+200B"])
    #expect(face.missing(in: "甲\n乙").map(\.codePoints) == ["U+000A"])
    #expect(face.missing(in: "\u{E0100}").map(\.codePoints) == ["U+E0100"])
  }

  @Test func `kana with combining marks are drawn where the font has a glyph for the whole`() {
    #expect(face.missing(in: "か\u{3099}か\u{309A}セ\u{309A}ｶﾞ").isEmpty)
    // Set by rule of thumb, the mark would stand across the strokes of the kana.
    #expect(
      face.missing(in: "あ\u{3099}せ\u{309A}").map(\.codePoints) == [
        "U+3042 U+3099", "U+305B U+309A",
      ])
  }

  @Test func `a compatibility ideograph is not drawn in its common form`() {
    // The shaper alone would draw 車 for U+F902.
    #expect(face.covers("車"))
    #expect(face.missing(in: "\u{F902}\u{2F804}").map(\.codePoints) == ["U+F902", "U+2F804"])
    #expect(face.missing(in: "\u{FA19}").isEmpty)
  }

  @Test func `a stack decides for base and selector together`() throws {
    // The second face has all glyphs of the first, so only the order can tell them apart.
    let stack = FontStack(faces: [face, try FontFace(path: minchoPath)])
    #expect(stack.face(for: "葛\u{E0100}") == 0)
    #expect(stack.face(for: "邉\u{E0102}") == nil)
    #expect(stack.missing(in: "葛𠮷").map(\.character) == ["𠮷"])
    #expect(FontStack(faces: []).face(for: "葛") == nil)
  }

  @Test func `a stack falls back where the first face lacks a character`() throws {
    let folder = try FontFolder()
    // A subset has no character map at all: as the first face it draws nothing.
    let bare = try folder.write(face.subset([5]).bytes)
    let stack = FontStack(faces: [try FontFace(path: bare), face])
    #expect(stack.face(for: "葛\u{E0100}") == 1)
    #expect(stack.runs(in: "葛城") == [FontRun(face: 1, text: "葛城")])
    #expect(
      stack.runs(in: "𠮷葛") == [FontRun(face: 0, text: "𠮷"), FontRun(face: 1, text: "葛")])
  }
}
