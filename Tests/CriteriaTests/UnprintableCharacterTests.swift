import Criteria
import Findings
import PermitInput
import PermitModel
import Testing

@Suite struct `A character that no font has` {
  private let file = CaseReader.read(text: "申請者:\n  名称: 邉\u{E0102}冷機\n", file: "case.yaml")

  private func remarks(_ problems: [PrintProblem]) -> [Finding] {
    var review = file.review
    review.prints = problems
    return Catalogue.check(file.application, review, only: ["A-43"])
  }

  private func problem(_ kind: PrintProblem.Kind, field: String) -> PrintProblem {
    PrintProblem(
      kind: kind, field: field, text: "邉\u{E0102}冷機", site: file.application.applicant.name.site,
      remedy: Message(ja: "フォントを入れてください", en: "Install the font"))
  }

  private let missing = PrintProblem.Kind.missingGlyph(
    character: "邉\u{E0102}", codePoints: "U+9089 U+E0102")

  @Test func `is one error with its selector, all its fields, its line and the advice`() throws {
    let remarks = remarks([
      problem(missing, field: "様式第５ 名称"), problem(missing, field: "誓約書 名称"),
      problem(missing, field: "様式第５ 名称"),
    ])
    let finding = try #require(remarks.first)
    #expect(remarks.count == 1)
    #expect(finding.severity == .error)
    #expect(
      finding.message.ja
        == "様式第５ 名称、誓約書 名称の「邉\u{E0102}」（U+9089、異体字セレクタ U+E0102）は、使えるどのフォントにもないため印字できません")
    #expect(finding.message.en.contains("variation selector U+E0102"))
    #expect(finding.site.line == 2)
    #expect(finding.remedy.en == "Install the font")
  }

  @Test func `is a warning once its base form is printed, as was asked for`() throws {
    let kind = PrintProblem.Kind.substituted(
      character: "邉\u{E0102}", codePoints: "U+9089 U+E0102", printed: "邉")
    let remarks = remarks([problem(kind, field: "様式第５ 名称")])
    let finding = try #require(remarks.first)
    #expect(remarks.count == 1)
    #expect(finding.severity == .warning)
    #expect(finding.message.ja.hasSuffix("の代わりに「邉」を印字します"))
    #expect(finding.message.ja.contains("U+E0102"))
  }

  @Test func `that cannot be seen is named by its code point alone`() throws {
    let kind = PrintProblem.Kind.missingGlyph(character: "\u{200B}", codePoints: "U+200B")
    let finding = try #require(remarks([problem(kind, field: "名称")]).first)
    #expect(finding.message.ja.hasPrefix("名称の見えない文字（U+200B）"))
  }

  @Test func `is not taken for the common form that Unicode calls equivalent`() {
    let kinds = ["\u{F902}", "車"].map {
      PrintProblem.Kind.missingGlyph(character: $0, codePoints: "")
    }
    #expect(remarks(kinds.map { problem($0, field: "名称") }).count == 2)
  }
}
