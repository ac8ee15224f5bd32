import Casework
import Criteria
import Findings
import Foundation
import Testing

@Suite struct `List of rules` {
  @Test(arguments: Language.allCases)
  func `has a line for each criterion and closes with the counts`(language: Language) {
    let text = RuleListing().text(in: language)
    for entry in Catalogue.entries {
      #expect(text.contains("\n  \(entry.id)  "), "\(entry.id)")
    }
    let counts = CriterionState.allCases.map { state in
      Catalogue.entries.count { $0.state == state }
    }
    // A state that no criterion is in goes without a count.
    for count in counts where count > 0 {
      #expect(text.split(separator: "\n").last?.contains(" \(count)") == true)
    }
  }

  @Test func `a family stands alone`() {
    let text = RuleListing(family: "Y").text(in: .en)
    #expect(text.contains("\n  Y-01  ") && !text.contains("\n  X-01  "))
  }

  @Test func `asks in Japanese for what it asks for in English`() throws {
    let entry = try #require(Catalogue.entry("A-09"))
    let japanese = entry.requirementInJapanese
    #expect(RuleListing(family: "A").text(in: .ja).contains(japanese))
    #expect(RuleListing(family: "A").text(in: .en).contains(entry.requirement))
  }

  @Test func `is valid JSON with the documented members in every object`() throws {
    let data = Data(RuleListing().json.text().utf8)
    let rules = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    #expect(rules.count == Catalogue.entries.count)
    for rule in rules {
      #expect(
        Set(rule.keys) == [
          "id", "name", "family", "state", "answeredBy", "basis", "severity", "requirement",
          "citation", "validity",
        ])
    }
    let paper = try #require(rules.first { $0["id"] as? String == "A-16" })
    #expect(paper["name"] as? String == Catalogue.rule("A-16")?.name)
    #expect(paper["basis"] as? String == "H")
    #expect(paper["state"] as? String == "rule")
  }
}

@Suite struct `Explanation of a rule` {
  @Test(arguments: Language.allCases)
  func `is there for every criterion, by id and name in any case`(language: Language) {
    for entry in Catalogue.entries {
      let text = RuleListing.explanation(of: entry.id.lowercased(), in: language)
      #expect(text?.hasPrefix(entry.id) == true, "\(entry.id)")
      #expect(text?.contains(entry.citation.text(in: language)) == true, "\(entry.id)")
    }
    for rule in Catalogue.rules {
      let text = RuleListing.explanation(of: rule.name.uppercased(), in: language)
      #expect(text?.contains(rule.remedy.text(in: language)) == true, "\(rule.name)")
    }
  }

  @Test(arguments: Language.allCases)
  func `is there for every id that a finding can bear`(language: Language) {
    let ids =
      ["INP-001", "INP-014", "INP-031", "ATT-001", "FRM-000", "FRM-001", "FRM-012", "FRM-090"]
      + ["file-unreadable", "form-unknown-path", "forms-unavailable", "pdf-not-conforming"]
    for id in ids {
      #expect(RuleListing.explanation(of: id, in: language)?.contains(id) == true, "\(id)")
    }
    #expect(RuleListing.explanation(of: "A-99", in: language) == nil)
    #expect(RuleListing.explanation(of: "", in: language) == nil)
  }

  @Test func `a mistyped id or name finds its neighbour`() {
    #expect(RuleListing.nearest(to: "aplicant-field-missing") == "applicant-field-missing")
    #expect(RuleListing.nearest(to: "INP-01") != nil)
    #expect(RuleListing.nearest(to: "まったく別の言葉") == nil)
    #expect(RuleListing.nearest(to: "chekc", in: ["check", "render"]) == "check")
  }
}

@Suite struct `Generated pages` {
  @Test(arguments: GeneratedPage.all())
  func `are current in docs`(page: GeneratedPage) throws {
    let file = ScratchFolder.repository.appending(path: "docs/" + page.path)
    let committed = try String(contentsOf: file, encoding: .utf8)
    #expect(committed == page.markdown, "run make docs and review the page")
  }

  @Test func `are written into a folder that exists, and nowhere else`() throws {
    let place = try ScratchFolder()
    for page in GeneratedPage.all() { try page.write(into: place.folder.path) }
    #expect(try place.names() == ["input.md", "rules", "rules.md"])
    #expect(try place.names(in: "rules").count == GeneratedPage.all().count - 2)
    let page = try #require(GeneratedPage.all().first)
    #expect(throws: FileProblem.self) { try page.write(into: place.path("ない")) }
  }
}
