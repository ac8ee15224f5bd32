import Findings
import PermitModel
import Testing

@testable import FormLayout

struct PrintProblemTests {
  private func example(_ name: String) throws -> String {
    try Papers.example("toranomon").replacing(
      "氏名: 再生一郎 }", with: "氏名: \(name) }", maxReplacements: 1)
  }

  @Test(arguments: [
    ("𠮷田一郎", "𠮷", "U+20BB7"), ("渡邉\u{E0102}一郎", "邉\u{E0102}", "U+9089 U+E0102"),
  ])
  func `a character that no font has is told with its code points and its place`(
    name: String, character: String, codePoints: String
  ) throws {
    let document = try Papers.typeset("form-5", example(name))
    let problem = try #require(document.problems.first)
    #expect(document.problems.count == 1)
    #expect(problem.kind == .missingGlyph(character: character, codePoints: codePoints))
    #expect(problem.field == "様式第５ 代表者の氏名")
    #expect(problem.text == name)
    #expect(problem.site.path == "申請者.代表者.氏名")
    #expect(problem.site.line == 11)
  }

  @Test func `a variant that the font has is no problem`() throws {
    let document = try Papers.typeset("form-5", example("葛\u{E0100}西一郎"))
    #expect(document.problems == [])
  }

  @Test func `base forms are printed and told when they are asked for`() throws {
    let yaml = try example("𠮷田邉\u{E0102}一郎😀")
    let document = try Typesetter(library: Papers.library, fonts: Papers.fonts()).typeset(
      "form-5", Papers.application(yaml),
      options: TypesetOptions(asOf: #require(CivilDate(2026, 12, 1)), substitutes: true))
    #expect(
      document.problems.map(\.kind) == [
        .missingGlyph(character: "😀", codePoints: "U+1F600"),
        .substituted(character: "𠮷", codePoints: "U+20BB7", printed: "吉"),
        .substituted(
          character: "邉\u{E0102}", codePoints: "U+9089 U+E0102", printed: "邉"),
      ])
    #expect(document.problems.allSatisfy { $0.field == "様式第５ 代表者の氏名" && $0.site.line == 11 })
    #expect(document.text.contains("吉田邉一郎"))
    #expect(!document.text.unicodeScalars.contains("\u{E0102}"))
  }

  @Test func `a draft with a missing character can still be written and shows a stand-in`() throws {
    let document = try Papers.typeset("form-5", example("𠮷田一郎"), draft: true)
    let text = try OutsideTool.text(of: Papers.pdf([document]))
    #expect(text.contains("〓田一郎"))
  }

  @Test func `every page of a draft is marked and no page of a fair copy is`() throws {
    let yaml = try Papers.example("toranomon")
    for isDraft in [true, false] {
      let document = try Papers.typeset("annex-z", yaml, draft: isDraft)
      let text = try OutsideTool.text(of: Papers.pdf([document]))
      #expect(text.count { $0 == "書" } - (isDraft ? document.pages.count : 0) == 1)
    }
  }

  @Test(arguments: ["shrink", "error"])
  func `a text that does not fit its line is told and still printed`(overflow: String) throws {
    let template = """
      <form xmlns="urn:saisei:form:1" id="test" title="試験" label="試験" paper="A4">
      <body><table><column width="30mm"/><row><cell>
      <field path="applicant.name" name="名称" overflow="\(overflow)" minimum="8pt"/></cell></row></table>
      </body></form>
      """
    let name = "再生フロン株式会社虎ノ門事業所第二工場"
    let document = try Papers.typeset(template: template, "申請者:\n  名称: \(name)\n")
    #expect(document.problems.map(\.kind) == [.overflow])
    #expect(document.problems.first?.field == "試験 名称")
    #expect(document.problems.first?.site.line == 2)
    let printed = document.pages[0].texts.map(\.text).joined()
    #expect(printed == name)
    let short = try Papers.typeset(template: template, "申請者:\n  名称: 再生\n")
    #expect(short.problems == [])
  }

  @Test func `a text shrinks before it is a problem`() throws {
    let template = """
      <form xmlns="urn:saisei:form:1" id="test" title="試験" label="試験" paper="A4">
      <body><table><column width="40mm"/><row><cell>
      <field path="applicant.name" name="名称" overflow="shrink" minimum="7pt"/></cell></row></table>
      </body></form>
      """
    let document = try Papers.typeset(template: template, "申請者:\n  名称: 再生フロン株式会社東京\n")
    #expect(document.problems == [])
    let sizes = Set(document.pages[0].texts.flatMap { $0.pieces.map(\.size) })
    #expect(sizes.count == 1)
    #expect((sizes.first ?? 0) < 10.5)
    #expect(document.pages[0].texts.count == 1)
  }
}
