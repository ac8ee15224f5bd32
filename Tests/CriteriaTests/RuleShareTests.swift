import Findings
import PermitInput
import PermitModel
import Testing

@testable import Criteria

@Suite struct `Shares of the rules` {
  @Test func `those about prints are the two that judge every kind of case`() {
    let about = Catalogue.rules.filter(\.asksForPrints).map(\.id)
    #expect(about == ["A-43", "A-44"])
  }

  @Test(arguments: ["toranomon/application", "individual/application", "deficient"])
  func `both shares find what all rules find`(_ name: String) throws {
    let file = CaseReader.read(text: try Repository.text("examples/\(name).yaml"), file: "a.yaml")
    var review = file.review
    let site = Site(file: "a.yaml", line: 9, column: 3, path: "申請者.名称")
    review.prints = [
      PrintProblem(
        kind: .missingGlyph(character: "𠀋", codePoints: "U+2000B"), field: "名称", text: "𠀋",
        site: site),
      PrintProblem(kind: .overflow, field: "住所", text: "長い", site: site),
    ]
    let all = Catalogue.check(file.content, review)
    let about = Catalogue.check(file.content, review, .aboutPrints)
    #expect(Set(about.map(\.id)) == ["A-43", "A-44"])
    review.prints = []
    let beside = Catalogue.check(file.content, review, .besidePrints)
    let both = (beside + about).sorted {
      ($0.site.line, $0.id, $0.site.column, $0.site.path)
        < ($1.site.line, $1.id, $1.site.column, $1.site.path)
    }
    #expect(both == all)
  }
}
