import Testing

@testable import Criteria

@Suite struct `The search for words` {
  /// Texts with all that makes bytes and characters differ: marks of their own, joined line ends,
  /// ideographs that equal others, half-width sound marks, joiners and signs outside of Unicode's
  /// first plane.
  private static let texts = [
    "", "か", "が", "か\u{3099}", "ガス", "カ\u{3099}ス", "ｶﾞｽ", "神奈川県", "\u{FA19}奈川県", "a\r\nb", "a\nb",
    "é",
    "e\u{301}", "①②③→○○社", "10～20℃", "再生塔及びコンデンサー（凝縮器）", "𠮷野", "葛\u{E0100}飾", "한국", "±0.5 µm",
    "ソフト\u{AD}ハイフン", "Å", "\u{212B}", "〈注〉", "塔底30℃−5", "\u{2126}\u{2204}", "\u{2329}注\u{232A}",
    "👨\u{200D}👩",
  ]

  @Test(arguments: texts)
  func `finds what comparing characters finds`(text: String) {
    for word in Self.texts + ["ス", "器）", "コンデンサー", "\n", "\r", "社", "0", "神", "ヘ"] {
      // As slices the words go to the library's own search.
      let known = word[...]
      #expect(text.containsAny([word]) == text.contains(known), "\(text) \(word)")
      #expect(text[...].containsAny([word]) == text.contains(known), "\(text) \(word)")
      #expect(text.contains(word) == text.contains(known), "\(text) \(word)")
      #expect(text.hasPrefix(word) == text.hasPrefix(known), "\(text) \(word)")
      #expect(text[...].hasSuffix(word) == text.hasSuffix(known), "\(text) \(word)")
      #expect(text.ends(in: ["無", word]) == text.hasSuffix(known), "\(text) \(word)")
      #expect(
        text.without(word).utf8.elementsEqual(text.replacing(known, with: "").utf8),
        "\(text) \(word)")
    }
    for character in (Self.texts + ["神\n", "-−ー"]).joined() {
      let isThere = text.contains { $0 == character }
      #expect(text.contains(character) == isThere, "\(text) \(character)")
      #expect(text[...].contains(character) == isThere, "\(text) \(character)")
    }
  }

  @Test func `tells the first of the words in their own order`() {
    #expect("排出してから回収する".first(of: ["放出", "回収", "排出"]) == "回収")
    #expect("排出してから回収する".first(of: ["放出"]) == nil)
  }
}
