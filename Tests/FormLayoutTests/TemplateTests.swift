import Findings
import Testing

@testable import FormLayout

struct TemplateTests {
  @Test func `every form follows the schema and the rules`() throws {
    let findings = Papers.library.check(fonts: try Papers.fonts())
    #expect(findings.map { "\($0.site.file):\($0.site.line) \($0.message.ja)" } == [])
  }

  @Test func `all papers of an application have a form`() {
    #expect(Set(Papers.library.ids).isSuperset(of: Papers.filingOrder))
  }

  @Test func `a form that is not there is refused`() {
    #expect(throws: UnknownForm(id: "form-99")) {
      try Papers.typeset("form-99", "手続: 新規許可")
    }
  }

  @Test(arguments: Papers.filingOrder)
  func `each paper of the complete example is set without a problem`(id: String) throws {
    let document = try Papers.typeset(id, Papers.example("toranomon"))
    #expect(document.problems == [])
    #expect(!document.pages.isEmpty)
  }

  @Test(arguments: Papers.filingOrder)
  func `each paper of an empty case keeps its frame`(id: String) throws {
    let document = try Papers.typeset(id, "手続: 新規許可")
    #expect(document.problems == [])
    #expect(!document.pages[0].texts.isEmpty)
    _ = try Papers.pdf([document])
  }

  @Test(arguments: Papers.filingOrder)
  func `nothing is drawn outside of the margins but the page number`(id: String) throws {
    let document = try Papers.typeset(id, Papers.example("toranomon"))
    let margin = 25 * 72 / 25.4
    for page in document.pages {
      for rule in page.rules {
        #expect(rule.x1 >= margin - 0.1 && rule.x2 <= page.width - margin + 0.1)
        #expect(rule.y1 >= margin - 0.1 && rule.y2 <= page.height - margin + 0.1)
      }
      for text in page.texts where text.tag != nil {
        for piece in text.pieces {
          // A bracket may hang out by its blank half.
          #expect(piece.x >= margin - piece.size / 2 - 0.1)
          #expect(piece.y <= page.height - margin + 0.1)
        }
      }
    }
  }

  @Test func `the same case gives the same bytes`() throws {
    let example = try Papers.example("toranomon")
    let first = try Papers.pdf(Papers.filingOrder.map { try Papers.typeset($0, example) })
    let second = try Papers.pdf(Papers.filingOrder.map { try Papers.typeset($0, example) })
    #expect(first == second)
  }
}
