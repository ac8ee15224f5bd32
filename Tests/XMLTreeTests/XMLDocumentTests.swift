import Testing
import XMLTree

struct XMLDocumentTests {
  private func read(_ text: String) throws -> XMLElement {
    try XMLDocument(bytes: Array(text.utf8), file: "t.xml").root
  }

  private func problems(_ text: String) -> [XMLProblem] {
    do {
      _ = try XMLDocument(bytes: Array(text.utf8), file: "t.xml")
      return []
    } catch {
      return error.problems
    }
  }

  @Test func `elements keep names, attributes, texts and lines`() throws {
    let root = try read("<a x='1' y='二&amp;三'>\n <b/>\n 字<![CDATA[<c>]]><!-- no -->\n</a>")
    #expect(root.name == "a")
    #expect(root["x"] == "1")
    #expect(root["y"] == "二&三")
    #expect(root.elements.map(\.name) == ["b"])
    #expect(root.elements.map(\.line) == [2])
    #expect(root.text.contains("字<c>"))
    #expect(!root.text.contains("no"))
  }

  @Test func `the namespace is kept apart from the name`() throws {
    let root = try read("<f:a xmlns:f='urn:x'><f:b/></f:a>")
    #expect(root.name == "a")
    #expect(root.namespace == "urn:x")
    #expect(root.elements.first?.namespace == "urn:x")
  }

  @Test(arguments: [
    ("<a>\n<b>\n</a>", 3), ("<a x=1/>", 1), ("<a>&unknown;</a>", 1), ("<a/>\n<b/>", 2),
    ("not xml", 1), ("<a>\u{1}</a>", 1),
  ])
  func `malformed text is refused with its line`(text: String, line: Int) {
    let found = problems(text)
    #expect(found.first?.line == line)
    #expect(found.first?.message.isEmpty == false)
  }

  @Test func `an empty document is refused`() {
    #expect(problems("").map(\.message) == ["the document is empty"])
  }

  @Test func `bytes that are not UTF-8 are refused`() {
    #expect(throws: XMLFailure.self) {
      try XMLDocument(bytes: [0x3C, 0x61, 0x3E, 0x83, 0x8A, 0x3C, 0x2F, 0x61, 0x3E], file: "t.xml")
    }
  }

  @Test func `entities are never expanded`() {
    let bomb = """
      <!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;&x;&x;&x;&x;&x;&x;&x;">]>
      <a>&y;</a>
      """
    #expect(problems(bomb).map(\.message) == ["a document type declaration is not allowed"])
    let outside = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>"
    #expect(!problems(outside).isEmpty)
  }
}
