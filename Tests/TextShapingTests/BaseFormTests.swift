import Testing
import TextShaping

@Suite struct `The form printed in place of a missing one` {
  private let fonts: FontStack

  init() throws {
    fonts = FontStack(faces: [try FontFace(path: minchoPath)])
  }

  @Test(arguments: [
    ("邉\u{E0102}", "邉"), ("𠮷", "吉"), ("𠮷\u{E0101}", "吉"), ("\u{F902}", "車"),
    ("\u{2F804}", "你"), ("あ\u{3099}", "あ\u{309B}"),
  ])
  func `is the base, or the common form of the kanji`(character: Character, printed: String) {
    #expect(fonts.baseForm(of: character) == printed)
    let (text, made) = fonts.substituted("甲\(character)乙\(character)\n")
    #expect(text.utf8.elementsEqual("甲\(printed)乙\(printed)\n".utf8))
    #expect(made == [Substitution(character: String(character), printed: printed)])
  }

  @Test(arguments: ["😀", "\u{200B}", "\u{E0100}", "𪚥"])
  func `is none where a person would have to choose`(character: Character) {
    #expect(fonts.baseForm(of: character) == nil)
    #expect(fonts.substituted("甲\(character)").text == "甲\(character)")
    #expect(fonts.substituted("甲\(character)").substitutions.isEmpty)
  }

  @Test func `is never put in for a character that a face has`() {
    let text = "髙﨑葛\u{E0100}\u{FA19}㈱\n\t①"
    #expect(fonts.substituted(text).text.utf8.elementsEqual(text.utf8))
    #expect(fonts.substituted(text).substitutions.isEmpty)
  }

  @Test func `can always be drawn`() {
    #expect(CommonForm.known.count > 100)
    for kanji in CommonForm.known {
      let form = CommonForm.of(kanji).map(String.init) ?? ""
      #expect(fonts.missing(in: form).isEmpty && !form.isEmpty, "\(kanji)")
    }
  }
}
