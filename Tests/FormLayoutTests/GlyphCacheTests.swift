import Testing
import TextShaping

@testable import FormLayout

struct GlyphCacheTests {
  @Test(arguments: [("神", "\u{FA19}"), ("福", "\u{FA1B}"), ("か\u{3099}", "が")])
  func `a character never takes the shape or spelling of one that Swift calls equal`(
    first: Character, second: Character
  ) throws {
    #expect(first == second)
    let cache = GlyphCache(try Papers.fonts())
    let drawn = [first, second].map { cache.shape($0, vertical: false)?.glyphs ?? [] }
    for (character, glyphs) in zip([first, second], drawn) {
      let text = glyphs.map(\.text).joined()
      #expect(Array(text.unicodeScalars) == Array(character.unicodeScalars))
    }
    // The two kanji have glyphs of their own; the two spellings of が share one.
    let isKanji = first != "が"
    #expect((drawn[0].map(\.id) != drawn[1].map(\.id)) == isKanji)
  }
}
