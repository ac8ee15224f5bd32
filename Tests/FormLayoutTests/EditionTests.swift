import Testing

@testable import FormLayout

struct EditionTests {
  @Test(arguments: [("2020-12-27", true), ("2020-12-28", false)])
  func `the seal is asked for until the ordinance dropped it`(day: String, hasSeal: Bool) throws {
    let example = try Papers.example("toranomon")
    #expect(try Papers.typeset("form-5", example, asOf: day).text.contains("印") == hasSeal)
    #expect(try Papers.typeset("oath", example, asOf: day).text.contains("印") == hasSeal)
  }

  @Test(arguments: [
    ("2019-09-13", "第５１条第２号の各項目"), ("2019-09-14", "第５１条第２号イからヘまで"),
    ("2026-12-01", "第５１条第２号イからヘまで"),
  ])
  func `the oath names the items as the ordinance of the day does`(day: String, words: String)
    throws
  {
    let text = try Papers.typeset("oath", Papers.example("toranomon"), asOf: day).text
    #expect(text.replacing("\n", with: "").contains(words))
  }

  @Test func `a day before the first edition takes the first`() throws {
    let text = try Papers.typeset("oath", Papers.example("toranomon"), asOf: "2010-01-01").text
    #expect(text.contains("各項目"))
  }

  @Test(arguments: [
    ("変更許可", "第一種フロン類再生業者変更の許可申請書", "第５３条第１項"),
    ("更新", "第一種フロン類再生業者許可の更新申請書", "第５２条第２項"),
  ])
  func `changes and renewals have their own title, sentence and permit box`(
    procedure: String, title: String, article: String
  ) throws {
    let yaml =
      try Papers.example("toranomon").replacing("手続: 新規許可", with: "手続: \(procedure)")
      + "\n許可: { 許可番号: 第0123号, 許可年月日: 令和4年1月10日, 有効期限: 令和9年1月9日 }\n"
    let document = try Papers.typeset("form-5", yaml)
    #expect(document.title == title)
    let text = document.text.replacing("\n", with: "")
    #expect(text.contains(title))
    #expect(text.contains(article))
    #expect(text.contains("第０１２３号"))
    #expect(text.contains("令和　４年　１月１０日"))
    #expect(document.problems == [])
  }
}
