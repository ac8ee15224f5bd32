import Criteria
import Findings
import Testing

@Suite struct `Texts of rules` {
  @Test(arguments: Catalogue.rules.map(\.id))
  func `a rule has a citation, a remedy in both languages and a severity`(_ id: String) throws {
    let rule = try #require(Catalogue.rule(id))
    let entry = try #require(rule.entry)
    #expect(!entry.citation.text(in: .ja).isEmpty && !entry.citation.text(in: .en).isEmpty)
    #expect(rule.remedy.ja.hasSuffix("ください"), "\(rule.remedy.ja)")
    #expect(!rule.remedy.ja.contains("。"), "one sentence: \(rule.remedy.ja)")
    #expect(!rule.remedy.en.isEmpty && !rule.remedy.en.hasSuffix("."), "\(rule.remedy.en)")
    #expect(rule.remedy.en.first?.isUppercase == true, "\(rule.remedy.en)")
    #expect(rule.remedy.ja != rule.remedy.en)
  }

  @Test func `every rule has its requirement in Japanese, and nothing else has`() {
    let there = Set(Catalogue.entries.filter { $0.requirementInJapanese != nil }.map(\.id))
    #expect(there == Set(Catalogue.rules.map(\.id)))
    for entry in Catalogue.entries {
      guard let text = entry.requirementInJapanese else { continue }
      #expect(text.hasSuffix("こと"), "\(entry.id): \(text)")
    }
  }

  @Test func `severities of the ministries' own rules are errors`() {
    for rule in Catalogue.rules {
      guard let entry = rule.entry, entry.decidability == .yes,
        entry.basis == .statute || entry.basis == .handbook
      else { continue }
      // X-16 rests on an example only, and a seal does no harm.
      let isLighter = ["X-16", "A-16"].contains(rule.id)
      #expect(rule.severity == (isLighter ? .warning : .error), "\(rule.id)")
    }
  }
}
