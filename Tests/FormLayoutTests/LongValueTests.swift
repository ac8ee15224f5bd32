import Testing

@testable import FormLayout

/// The complete example with values as long as people ever write them.
struct LongValueTests {
  static let name = "再生フロン株式会社虎ノ門事業所第一工場及び第二工場並びに分工場統括管理センター再生装置管理課（R134a・R404A専用）"
  static let text = String(
    repeating: "充塡回収業者から引き取ったフロン類を、専用の受入区画において計量し、（前処理として）油分離器及び脱水装置を通過させる。", count: 6)

  static func yaml() throws -> String {
    var yaml = try Papers.example("toranomon")
    yaml.replace("名称: 再生フロン株式会社虎ノ門事業所\n", with: "名称: \(name)\n")
    yaml.replace("捕集方法: 凝縮器で液化して貯槽タンクに貯め、移充塡ポンプで捕集用ボンベに充塡する", with: "捕集方法: \(text)")
    yaml.replace("対応: 原因解明後必要に応じて修理", with: "対応: \(text)")
    yaml.replace(
      "[R22, R134a]\n用途",
      with: "[R22, R134a, R12, R502, R404A, R410A, R407C, R507A, R123, R32, R125, R600a]\n用途")
    yaml.replace(
      "計測装置: [温度計, ",
      with: "計測装置: [" + (1...30).map { "温度計第\($0)号" }.joined(separator: ", ") + ", ")
    yaml.replace(
      "  日常点検:\n",
      with: "  日常点検:\n"
        + (1...25).map { "    - { 項目: 装置\($0), 内容: \(name), 保守方法: 清掃, 頻度: 稼働日に1回 }\n" }
        .joined())
    return yaml
  }

  @Test(arguments: Papers.filingOrder)
  func `long values stay inside of the margins and are printed to the last character`(
    id: String
  ) throws {
    let document = try Papers.typeset(id, LongValueTests.yaml())
    #expect(document.problems == [])
    let margin = 25 * 72 / 25.4
    var seen: [String] = []
    for page in document.pages {
      for text in page.texts where text.tag != nil {
        seen.append(text.text)
        for piece in text.pieces where piece.character != " " {
          #expect(piece.x >= margin - piece.size / 2 - 0.1)
          #expect(piece.x + piece.size * 0.5 <= page.width - margin + piece.size * 0.5 + 0.1)
          #expect(piece.y <= page.height - margin + 0.1)
        }
      }
      for rule in page.rules { #expect(rule.y2 <= page.height - margin + 0.1) }
    }
    let joined = seen.joined()
    switch id {
    case "annex-z": #expect(joined.ranges(of: LongValueTests.text).count == 2)
    case "annex-x": for number in 1...30 { #expect(joined.contains("温度計第\(number)号")) }
    case "table-1":
      // A row may be divided, with the other cells of the row between its two parts.
      for character in "虎霞課専".filter(LongValueTests.name.contains) {
        #expect(joined.count { $0 == character } == 25)
      }
    case "form-5": #expect(joined.contains("ＨＦＣ（Ｒ１３４ａ、Ｒ４０４Ａ、Ｒ４１０Ａ、Ｒ４０７Ｃ、Ｒ５０７Ａ、Ｒ３２、Ｒ１２５）"))
    default: break
    }
    _ = try Papers.pdf([document])
  }

  @Test func `text and rules of a table never cross`() throws {
    for id in ["form-5", "table-1", "table-2", "cover-list"] {
      for page in try Papers.typeset(id, LongValueTests.yaml()).pages {
        for text in page.texts {
          for piece in text.pieces where piece.character != " " && !text.isVertical {
            let centre = (x: piece.x + piece.size / 2, y: piece.y - piece.size * 0.38)
            for rule in page.rules where rule.y1 == rule.y2 {
              let isBeside = centre.x < rule.x1 || centre.x > rule.x2
              #expect(isBeside || abs(rule.y1 - centre.y) > piece.size * 0.45, "\(id) \(text.text)")
            }
          }
        }
      }
    }
  }

  @Test func `papers may lie across`() throws {
    let template = """
      <form xmlns="urn:saisei:form:1" id="test" title="試験" label="試験" paper="A4-landscape">
      <body><list style="kana"><item>あ</item><item>い</item></list></body></form>
      """
    let page = try Papers.typeset(template: template, "手続: 更新").pages[0]
    #expect(page.width > page.height)
    #expect(page.texts.map(\.text) == ["ア", "あ", "イ", "い"])
  }

  @Test(arguments: [
    (ListStyle.number, 10, "１０．"), (.bracket, 2, "（２）"), (.letter, 3, "ｃ．"), (.letter, 27, "ａａ．"),
    (.kana, 5, "オ"), (.dot, 9, "・"), (.none, 1, ""),
  ])
  func `items are counted in the style of their list`(style: ListStyle, number: Int, want: String) {
    #expect(style.label(number) == want)
  }

  @Test func `a long word does not make the text around it small`() throws {
    let word = String(repeating: "reclaim-plant.", count: 12) + "example.jp"
    var yaml = try Papers.example("toranomon")
    yaml.replace(
      "捕集方法: 凝縮器で液化して貯槽タンクに貯め、移充塡ポンプで捕集用ボンベに充塡する",
      with: "捕集方法: 凝縮器で液化して貯め、\(word)に通知する")
    let document = try Papers.typeset("annex-z", yaml)
    let sizes = document.pages.flatMap(\.texts).filter { $0.text.contains("reclaim") }
      .flatMap { $0.pieces.map(\.size) }
    #expect(!sizes.isEmpty && sizes.allSatisfy { $0 == 10.5 })
    #expect(document.problems == [])
  }

  @Test func `the tenth item of a list is counted in the size of the others`() throws {
    let document = try Papers.typeset("annex-x", LongValueTests.yaml())
    let tenth = try #require(document.pages.flatMap(\.texts).first { $0.text == "１０．" })
    #expect(tenth.pieces.allSatisfy { $0.size == 10.5 })
  }

  @Test func `a long list of kinds goes on under its class, set in`() throws {
    let document = try Papers.typeset("form-5", LongValueTests.yaml())
    let texts = document.pages[0].texts
    let first = try #require(texts.firstIndex { $0.text.hasPrefix("ＨＦＣ（") })
    let left = try #require(texts[first].pieces.first?.x)
    let turned = try #require(texts[first + 1].pieces.first?.x)
    #expect(abs(turned - left - 21) < 0.1)
  }
}
