import Findings
import Testing

@Suite struct `JSON as it is written` {
  private let value = JSONText.object([
    ("空", .object([])), ("none", .array([])), ("id", .literal("1e400")),
    ("list", .array([.int(7), .int(-12), .null, .bool(true), .array([.string("a")])])),
    ("last", .written { $0.object { $0.member("x", nil as String?) } }),
  ])

  @Test func `stands on one line without blanks`() {
    #expect(
      value.line == """
        {"空":{},"none":[],"id":1e400,"list":[7,-12,null,true,["a"]],"last":{"x":null}}
        """)
  }

  @Test func `or is indented by two spaces a step`() {
    #expect(
      value.text() == """
        {
          "空": {},
          "none": [],
          "id": 1e400,
          "list": [
            7,
            -12,
            null,
            true,
            [
              "a"
            ]
          ],
          "last": {
            "x": null
          }
        }
        """)
    #expect(JSONText.array([.int(1)]).text(indent: 1) == "[\n    1\n  ]")
    #expect(JSONText.string("x").text(indent: 3) == "\"x\"")
  }

  @Test(arguments: [
    ("再生（葛󠄀）𠮷 é", "再生（葛󠄀）𠮷 é"), ("", ""),
    ("\"\\\n\r\t", #"\"\\\n\r\t"#), ("\u{0}\u{1B}\u{7F}\u{9F}", #"\u0000\u001b\u007f\u009f"#),
    ("右\u{200F}左\u{2066}行\u{2028}", #"右\u200f左\u2066行\u2028"#), ("※①→°ؠ", "※①→°ؠ"),
    ("長い長い長い長い長い長い\u{85}", #"長い長い長い長い長い長い\u0085"#), ("a\u{61C}b", #"a\u061cb"#),
  ])
  func `escapes what JSON or a terminal would take for more than a character`(
    text: String, written: String
  ) {
    let line = JSONText.string(text).line
    #expect(line.unicodeScalars.elementsEqual("\"\(written)\"".unicodeScalars))
  }
}
