import Findings
import Testing

@testable import Casework

@Suite struct `List of criteria` {
  @Test func `every line of the Japanese list is Japanese`() {
    let lines = RuleListing().text(in: .ja).split(separator: "\n").filter { $0.hasPrefix("  ") }
    #expect(lines.count == 435)
    for line in lines {
      #expect(line.contains("こと"), "\(line)")
    }
  }

  @Test(arguments: [("K-02", "再生証明書を再生の日から30日以内に送付すること"), ("A-38", "領収書を添付すること")])
  func `an explanation is in the reader's language`(_ id: String, requirement: String) throws {
    let ja = try #require(RuleListing.explanation(of: id, in: .ja))
    let en = try #require(RuleListing.explanation(of: id, in: .en))
    #expect(ja.contains(requirement))
    #expect(!en.contains(requirement))
    #expect(ja.hasPrefix(id) && en.hasPrefix(id))
  }

  @Test(arguments: Language.allCases)
  func `a rule explains itself by id and by name`(_ language: Language) throws {
    let text = try #require(RuleListing.explanation(of: "A-38", in: language))
    #expect(text.contains("A-38  registration-tax-unpaid"))
    #expect(text.contains("登録免許税法別表第一第119号(一)"))
    #expect(text.contains(Severity.error.word(in: language)))
    #expect(text == RuleListing.explanation(of: "registration-tax-unpaid", in: language))
    #expect(RuleListing.explanation(of: "Q-01", in: language) == nil)
  }

  @Test func `the list for programs has both languages`() {
    let json = RuleListing(family: "K").json.text()
    #expect(json.contains("送付すること") && json.contains("Within 30 days"))
  }
}
