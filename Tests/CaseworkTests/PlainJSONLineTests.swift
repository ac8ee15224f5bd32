import Testing

@testable import Casework

@Suite struct `A line read over its bytes` {
  private static let lines = [
    #"{"id":1,"yaml":"手続: 新規許可\n"}"#,
    #"{ "yaml" : "a\tb\"\\\/\b\f\r\u3042\ud842\udfb7" , "id" : "甲" }"#,
    #"{"case":{"手続":"新規許可","部数":2,"a":[1.50,-0.25,true,false,null,{}],"b":[]},"id":[1,{"x":"]}"}]}"#,
    #"{"id":"\u65e5\ud842","yaml":"x"}"#, #"{"id":1.5e3,"yaml":"x"}"#, #"{"id":01,"yaml":"x"}"#,
    "{}", "[]", "",
    #"{"yaml":"x"}"#, #"{"yaml":"x",}"#, #"{"yaml":"x"} "#, #"{"yaml":"x"}}"#, #"{"yaml":"x"#,
    #"{"yaml":1}"#,
    #"{"case":1}"#, #"{"case":{},"yaml":""}"#, #"{"id":1,"id":2,"yaml":"x"}"#,
    #"{"other":1,"yaml":"x"}"#,
    #"{"id":1234567890123456789,"yaml":"x"}"#, #"{"id":-,"yaml":"x"}"#, #"{"id":1.,"yaml":"x"}"#,
    #"{"id":tru,"yaml":"x"}"#,
    #"{"yaml":"\x"}"#, #"{"yaml":"\u12"}"#, #"{"yaml":"\udfb7"}"#, "{\"yaml\":\"a\nb\"}",
    #"{"yaml":"\u0000"}"#,
    "\u{FEFF}{\"yaml\":\"x\"}", #"{"\u0069d":1,"yaml":"x"}"#, #"{"case":{"a":"\ud842\udfb7\n"}}"#,
    #"{"case":{"a" 1}}"#,
    #"{"case":{"a":1,}}"#, #"{"case":[1]}"#,
    #"{"case":"# + String(repeating: "[", count: 100) + String(repeating: "]", count: 100) + "}",
    #"{"case":{"a":"# + String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
      + "}}",
  ]

  @Test(arguments: lines)
  func `is what Foundation makes of it`(line: String) {
    let bytes = Array(line.utf8)
    let known = try? CaseRecord(unusual: bytes, line)
    if PlainJSONLine(bytes) != nil { #expect(known != nil) }
    let read = try? CaseRecord(bytes)
    #expect(read?.id == known?.id)
    #expect(read?.text == known?.text)
  }

  @Test(arguments: 0..<20)
  func `ends its texts wherever they end`(length: Int) throws {
    let text = String(repeating: "あx!\u{7F}", count: 6).unicodeScalars.prefix(length)
    let written = String(String.UnicodeScalarView(text))
    for (tail, meaning) in [("", ""), (#"\""#, "\""), (#"\\y"#, "\\y"), (#"\u3042"#, "あ")] {
      let bytes = Array("{\"yaml\":\"\(written)\(tail)\",\"id\":\"\(written)\(tail)\"}".utf8)
      let line = try #require(PlainJSONLine(bytes))
      #expect(line.yaml == Array((written + meaning).utf8))
      #expect(line.id.map { bytes[$0].count } == written.utf8.count + tail.utf8.count + 2)
    }
    for control in ["\u{0}", "\u{1F}", "\n"] {
      #expect(PlainJSONLine(Array("{\"yaml\":\"\(written)\(control)\"}".utf8)) == nil)
    }
    #expect(PlainJSONLine(Array("{\"yaml\":\"\(written)".utf8)) == nil)
  }

  @Test func `is what every usual line takes`() {
    #expect(Self.lines.prefix(3).allSatisfy { PlainJSONLine(Array($0.utf8)) != nil })
  }
}
