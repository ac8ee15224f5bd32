import Testing

@testable import FormLayout

struct MethodsTests {
  private func texts(_ id: String, _ example: String) throws -> [[String]] {
    try Papers.typeset(id, Papers.example(example)).pages.map { $0.texts.map(\.text) }
  }

  @Test func `one method fills the content column of the cover`() throws {
    let texts = try texts("form-5", "toranomon").flatMap(\.self)
    #expect(texts.filter { $0.hasPrefix("別紙Ｘ") } == ["別紙Ｘのとおり"])
  }

  @Test func `several methods split the content column and number the sheets`() throws {
    let texts = try texts("form-5", "two-methods").flatMap(\.self)
    #expect(
      texts.filter { $0.hasPrefix("別紙") }
        == ["別紙Ｘ１のとおり", "別紙Ｘ２のとおり", "別紙Ｙのとおり", "別紙Ｚのとおり"])
  }

  @Test func `who destroys the rest is said in the words of the handbook`() throws {
    let own = try texts("annex-x", "individual").flatMap(\.self)
    #expect(own.contains("（自らが破壊業者として破壊する場合）"))
    #expect(!own.contains("（破壊業者に引き渡す場合）"))
    let handed = try texts("annex-x", "toranomon").flatMap(\.self)
    #expect(handed.contains("（破壊業者に引き渡す場合）"))
  }

  @Test func `別紙Z says which facility runs in which way`() throws {
    let ways = try texts("annex-z", "two-methods").flatMap(\.self).filter { $0.hasPrefix("再生方式") }
    #expect(ways == ["再生方式（蒸留精製式）　別紙Ｘ１の施設", "再生方式（簡易蒸留式）　別紙Ｘ２の施設"])
    let one = try texts("annex-z", "individual").flatMap(\.self)
    #expect(one.contains("再生方式（簡易蒸留式）"))
  }

  @Test func `methods for different uses name them in their own columns`() throws {
    let texts = try texts("form-5", "two-methods").flatMap(\.self)
    #expect(texts.contains("冷媒") && texts.contains("樹脂の原料"))
    let common = try Papers.example("two-methods")
      .replacing("    用途: [冷媒]\n", with: "").replacing("    用途: [樹脂の原料]\n", with: "")
    let merged = try Papers.typeset("form-5", common).pages[0].texts.map(\.text)
    #expect(merged.contains("冷媒、樹脂の原料"))
  }

  @Test func `each method has a sheet of 別紙X on a page of its own`() throws {
    let pages = try texts("annex-x", "two-methods")
    #expect(pages.filter { $0.contains("別紙Ｘ１") }.count == 1)
    #expect(pages.filter { $0.contains("別紙Ｘ２") }.count == 1)
    #expect(!pages.contains { $0.contains("別紙Ｘ１") && $0.contains("別紙Ｘ２") })
  }

  @Test func `an individual signs without officers and representative`() throws {
    let oath = try texts("oath", "individual").flatMap(\.self).joined()
    #expect(!oath.contains("及びその役員"))
    let cover = try texts("form-5", "individual").flatMap(\.self).joined()
    #expect(!cover.contains("代表取締役"))
    let list = try texts("cover-list", "individual").flatMap(\.self).joined()
    #expect(!list.contains("登記事項証明書"))
  }

  @Test(arguments: ["two-methods", "individual"], Papers.filingOrder)
  func `the other examples are set without a problem`(example: String, id: String) throws {
    let document = try Papers.typeset(id, Papers.example(example))
    #expect(document.problems == [])
    _ = try Papers.pdf([document])
  }
}
