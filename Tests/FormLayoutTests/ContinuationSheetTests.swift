import Testing

@testable import FormLayout

struct ContinuationSheetTests {
  private static let template = """
    <form xmlns="urn:saisei:form:1" id="test" title="試験" label="試験様式" paper="A4">
    <body><table><column width="20mm"/><column width="*"/>
    <row><cell header="row">名称</cell>
    <cell><field path="applicant.name" name="申請者の名称" overflow="sheet" lines="2"/></cell></row>
    <row><cell header="row">住所</cell>
    <cell><field path="applicant.address" name="申請者の住所" overflow="sheet" lines="2" minimum="8pt"/></cell>
    </row></table></body></form>
    """

  private func typeset(name: Int, address: Int) throws -> TypesetDocument {
    let words = { (count: Int, of: String) in
      (1...count).map { "\(of)\($0)号" }.joined(separator: "及び")
    }
    return try Papers.typeset(
      template: Self.template,
      "申請者:\n  名称: \(words(name, "再生工場第"))\n  住所: \(words(address, "虎ノ門"))\n")
  }

  @Test func `what fits in its lines stays in its cell`() throws {
    let document = try typeset(name: 4, address: 4)
    #expect(document.pages.count == 1)
    #expect(!document.text.contains("続紙"))
  }

  @Test func `a longer text goes to the sheet as a whole and its cell says where`() throws {
    let document = try typeset(name: 40, address: 4)
    #expect(document.problems == [])
    #expect(document.pages.count == 2)
    let first = document.pages[0].texts.map(\.text)
    #expect(first.contains("続紙１のとおり"))
    #expect(!first.joined().contains("再生工場第1号"))
    let sheet = document.pages[1].texts
    #expect(sheet[0].text == "（試験様式　続紙）")
    #expect(sheet[1].text == "続紙１　申請者の名称")
    let body = sheet.dropFirst(2).filter { $0.tag != nil }.map(\.text).joined()
    #expect(body == (1...40).map { "再生工場第\($0)号" }.joined(separator: "及び"))
    // Every text of the sheet is a part of the structure, below its heading.
    let tags = document.tags
    let heading = try #require(sheet[1].tag)
    #expect(tags.nodes[heading].kind == .heading(2))
    #expect(sheet.dropFirst(2).compactMap(\.tag).allSatisfy { tags.nodes[$0].kind == .paragraph })
  }

  @Test func `several texts are numbered in the order of the paper`() throws {
    let document = try typeset(name: 40, address: 60)
    let text = document.pages.map { $0.texts.map(\.text).joined(separator: "|") }
    #expect(text[0].contains("続紙１のとおり"))
    #expect(text[0].contains("続紙２のとおり"))
    #expect(text[1].contains("続紙１　申請者の名称|"))
    #expect(text[1].contains("|続紙２　申請者の住所|"))
  }

  @Test func `a text that fits when it is smaller stays where it is`() throws {
    let document = try typeset(name: 4, address: 13)
    #expect(document.pages.count == 1)
    let cell = document.pages[0].texts.filter { $0.text.contains("虎ノ門") }
    #expect(cell.count == 2)
    #expect(cell.allSatisfy { $0.pieces[0].size < 10.5 && $0.pieces[0].size >= 8 })
  }

  @Test func `a sheet longer than a page goes on under its mark`() throws {
    let document = try typeset(name: 900, address: 4)
    #expect(document.pages.count > 2)
    let heads = document.pages.dropFirst(2).map { $0.texts.first?.text }
    #expect(heads.allSatisfy { $0 == "（試験様式　続紙・続き）" })
    #expect(document.text.contains("再生工場第900号"))
  }

  @Test func `form 5 stays on its page with the longest values`() throws {
    var yaml = try Papers.example("toranomon")
    let name = String(repeating: "再生フロン株式会社虎ノ門事業所第一工場及び", count: 6) + "分工場"
    yaml.replace("名称: 再生フロン株式会社虎ノ門事業所\n", with: "名称: \(name)\n")
    let document = try Papers.typeset("form-5", yaml)
    #expect(document.pages.count == 2)
    #expect(document.pages[0].texts.contains { $0.text == "続紙１のとおり" })
    #expect(document.pages[1].texts.map(\.text).joined().contains(name))
    _ = try Papers.pdf([document])
  }
}
