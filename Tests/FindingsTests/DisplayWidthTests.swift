import Findings
import Testing

@Suite struct `Display width` {
  @Test(arguments: [
    ("abc", 3), ("再生", 4), ("ﾌﾛﾝ", 3), ("Ｒ２２", 6), ("か\u{3099}", 2), ("葛\u{E0100}", 2),
    ("𠮷", 2), ("①", 1), ("", 0),
  ])
  func `counts terminal columns`(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }
}

@Suite struct `Source text` {
  @Test func `lines end at LF, CRLF and CR alike`() {
    let text = SourceText("一\n二\r\n三\r四")
    #expect((1...4).map { text.line($0) } == ["一", "二", "三", "四"])
    #expect(text.line(5) == nil)
    #expect(text.line(0) == nil)
  }

  @Test func `control characters and direction marks are shown, not sent to the terminal`() {
    #expect(SourceText.printable("a\u{1B}[31m") == "a<U+001B>[31m")
    #expect(SourceText.printable("\u{202E}abc") == "<U+202E>abc")
    #expect(SourceText.printable("a\tb") == "a  b")
  }
}
