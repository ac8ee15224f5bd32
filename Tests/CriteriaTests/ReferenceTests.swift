import Criteria
import Findings
import Foundation
import Testing

@Suite struct `Reference of rules` {
  @Test func `docs/rules.md is up to date`() throws {
    let made = RuleReference.markdown()
    if ProcessInfo.processInfo.environment["SAISEI_UPDATE"] == "1" {
      try made.write(
        to: Repository.root.appending(path: "docs/rules.md"), atomically: true, encoding: .utf8)
    }
    let kept = try Repository.text("docs/rules.md")
    #expect(kept == made, "run the tests once with SAISEI_UPDATE=1")
  }

  @Test func `every criterion is in the reference`() {
    let text = RuleReference.markdown()
    for entry in Catalogue.entries {
      let heading = Catalogue.rule(entry.id).map { "### \(entry.id) \($0.name)\n" }
      #expect(text.contains(heading ?? "| \(entry.id) | "), "\(entry.id)")
    }
  }

  @Test(arguments: Language.allCases)
  func `a rule explains itself`(_ language: Language) throws {
    let text = try #require(RuleReference.explanation(of: "A-38", in: language))
    #expect(text.contains("A-38 registration-tax-unpaid"))
    #expect(text.contains("登録免許税法別表第一第119号(一)"))
    #expect(text.contains(Severity.error.word(in: language)))
    #expect(text == RuleReference.explanation(of: "registration-tax-unpaid", in: language))
  }

  @Test func `a planned criterion says that it is not checked`() throws {
    let text = try #require(RuleReference.explanation(of: "K-02", in: .ja))
    #expect(text.contains("未対応"))
    #expect(RuleReference.explanation(of: "Q-01", in: .ja) == nil)
  }
}
