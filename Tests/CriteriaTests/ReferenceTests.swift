import Criteria
import Findings
import Foundation
import Testing

@Suite struct `Reference of rules` {
  private static let docs = Repository.root.appending(path: "docs")

  @Test func `docs/rules.md and the pages of the families are up to date`() throws {
    let pages = RuleReference.pages()
    let folder = Self.docs.appending(path: "rules")
    if ProcessInfo.processInfo.environment["SAISEI_UPDATE"] == "1" {
      try? FileManager.default.removeItem(at: folder)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for page in pages {
        try page.markdown.write(
          to: Self.docs.appending(path: page.path), atomically: true, encoding: .utf8)
      }
    }
    for page in pages {
      let kept = try Repository.text("docs/" + page.path)
      #expect(kept == page.markdown, "\(page.path): run the tests once with SAISEI_UPDATE=1")
    }
    let kept = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(kept.map { "rules/" + $0 }) == Set(pages.dropFirst().map(\.path)))
  }

  @Test func `every criterion is in the reference`() {
    let text = RuleReference.pages().map(\.markdown).joined()
    for entry in Catalogue.entries {
      let heading =
        Catalogue.rule(entry.id).map { "## \(entry.id) \($0.name)\n" }
        ?? entry.remark?.answeredBy.map { "## \(entry.id) → \($0)\n" }
      #expect(text.contains(heading ?? "| \(entry.id) | "), "\(entry.id)")
    }
  }

  @Test func `the index leads to pages and headings that there are`() throws {
    let pages = RuleReference.pages()
    let index = try #require(pages.first)
    let links = index.markdown.matches(of: /\]\((rules\/[^)#]+)(?:#([^)]+))?\)/)
    #expect(links.count > Catalogue.rules.count)
    for link in links {
      let page = pages.first { $0.path == String(link.1) }
      #expect(page != nil, "\(link.1)")
      guard let anchor = link.2 else { continue }
      // A heading's anchor is its text in small letters with hyphens.
      let heading = "\n## " + anchor.prefix(4).uppercased() + " " + anchor.dropFirst(5) + "\n"
      #expect(page?.markdown.contains(heading) == true, "\(link.0)")
    }
  }

  @Test func `a planned criterion stands in both languages`() throws {
    let text = RuleReference.pages().map(\.markdown).joined()
    let entry = try #require(Catalogue.entries.first { $0.state == .planned })
    #expect(text.contains("| \(entry.requirementInJapanese)<br>\(entry.requirement) |"))
  }
}
