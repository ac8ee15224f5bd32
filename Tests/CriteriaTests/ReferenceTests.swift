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
      let heading =
        Catalogue.rule(entry.id).map { "### \(entry.id) \($0.name)\n" }
        ?? entry.remark?.answeredBy.map { "### \(entry.id) → \($0)\n" }
      #expect(text.contains(heading ?? "| \(entry.id) | "), "\(entry.id)")
    }
  }

  @Test func `a planned criterion stands in both languages`() throws {
    let text = RuleReference.markdown()
    let entry = try #require(Catalogue.entry("K-02"))
    #expect(text.contains("| \(entry.requirementInJapanese)<br>\(entry.requirement) |"))
  }
}
