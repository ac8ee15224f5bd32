import Testing
import TextShaping

@testable import FormLayout

struct CharacterRegisterTests {
  @Test(arguments: [("神", "\u{FA19}"), ("福", "\u{FA1B}"), ("か\u{3099}", "が")])
  func `a character never takes the shape or spelling of one that Swift calls equal`(
    first: Character, second: Character
  ) throws {
    #expect(first == second)
    let register = CharacterRegister(try Papers.fonts())
    let drawn = [first, second].map { register[register.id(of: $0)].glyphs }
    for (character, glyphs) in zip([first, second], drawn) {
      let text = glyphs.map(\.text).joined()
      #expect(Array(text.unicodeScalars) == Array(character.unicodeScalars))
    }
    // The two kanji have glyphs of their own; the two spellings of が share one.
    let isKanji = first != "が"
    #expect((drawn[0].map(\.id) != drawn[1].map(\.id)) == isKanji)
  }

  @Test func `a character has one id however often it comes`() throws {
    let register = CharacterRegister(try Papers.fonts())
    var ids: [Int32?] = []
    register.forEach(in: "再生\n再 葛\u{E0100}葛か\u{3099}葛\u{E0100}\t生") { ids.append($0) }
    #expect(ids.count == 11)
    #expect(ids[0] == ids[3])
    #expect(ids[1] == ids[10])
    #expect(ids[2] == nil)
    #expect(ids[4] == CharacterRegister.blank)
    #expect(ids[5] == ids[8])
    #expect(ids[5] != ids[6])
    #expect(ids[9].map { register[$0].text } == "\u{3000}")
  }

  @Test func `scalars that stand alone are what Swift takes for characters`() throws {
    for value in UInt32(0x20)...0xFFFF {
      guard let scalar = Unicode.Scalar(value), CharacterRegister.standsAlone(scalar) else {
        continue
      }
      // Behind any other letter and before it, the scalar stays a character of its own.
      #expect("あ\(scalar)あ".count == 3, "U+\(String(value, radix: 16))")
    }
  }

  @Test func `a character that no font has takes the width of its stand-in`() throws {
    let register = CharacterRegister(try Papers.fonts())
    let entry = register[register.id(of: "𠮷" as Character)]
    #expect(!entry.isDrawn)
    #expect(entry.advance == 1)
    #expect(entry.glyphs.map(\.text) == ["〓"])
  }
}
