import Testing

@testable import FormLayout

/// Values that no line break rule has in mind.
struct UnrulyValueTests {
  private static let values = [
    String(repeating: "A", count: 300), String(repeating: "ー", count: 100),
    String(repeating: "。）」", count: 40), String(repeating: "（「", count: 60),
    String(repeating: "1234567890", count: 20), String(repeating: "ｶﾞ", count: 80),
    String(repeating: "第", count: 80), "か\u{3099}き\u{3099}", "a b c d e f g h",
  ]

  @Test(arguments: values)
  func `nothing runs over the margins and no character is lost`(value: String) throws {
    let yaml = try Papers.example("toranomon")
      .replacing("名称: 再生フロン株式会社虎ノ門事業所\n", with: "名称: \"\(value)\"\n")
      .replacing("所在地: 東都県虎ノ門市永田町五丁目6番7号", with: "所在地: \"\(value)\"")
      .replacing("[供給弁]", with: "[\"\(value)\"]")
      .replacing("判定: 警報の作動", with: "判定: \"\(value)\"")
    let margin = 25 * 72 / 25.4
    for id in ["form-5", "annex-x", "table-2", "cover-list"] {
      let document = try Papers.typeset(id, yaml)
      for page in document.pages {
        for text in page.texts where text.tag != nil && !text.isVertical {
          for piece in text.pieces {
            #expect(piece.x >= margin - piece.size / 2 - 0.1, "\(id)")
            #expect(piece.x <= page.width - margin, "\(id)")
            #expect(piece.y <= page.height - margin + 0.1, "\(id)")
          }
        }
      }
      _ = try Papers.pdf([document])
    }
    let tables = try Papers.typeset("table-2", yaml).pages.flatMap(\.texts).map(\.text).joined()
    #expect(tables.filter { $0 != " " }.contains(value.filter { $0 != " " }))
  }

  @Test func `line ends of the file are set and are no missing characters`() throws {
    let yaml = try Papers.example("toranomon")
      .replacing("判定: 警報の作動", with: "判定: \"警報の作動\\n点滅\\tする\"")
    let document = try Papers.typeset("table-2", yaml)
    #expect(document.problems == [])
    let texts = document.pages.flatMap(\.texts).map(\.text)
    #expect(texts.contains("警報の作動") && texts.contains("点滅　する"))
  }
}
