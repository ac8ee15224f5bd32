import Testing
import XMLTree

struct XMLSchemaTests {
  private let grammar = """
    <element name="a" xmlns="http://relaxng.org/ns/structure/1.0"
        datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
      <oneOrMore><element name="b"><attribute name="n"><data type="integer"/></attribute></element>
      </oneOrMore>
    </element>
    """

  private func problems(_ text: String) throws -> [XMLProblem] {
    let schema = try XMLSchema(bytes: Array(grammar.utf8), file: "t.rng")
    return schema.problems(in: try XMLDocument(bytes: Array(text.utf8), file: "t.xml"))
  }

  @Test func `a valid document has no problems`() throws {
    #expect(try problems("<a><b n='1'/><b n='2'/></a>").isEmpty)
  }

  @Test(arguments: [
    "<a>\n<b n='x'/>\n</a>", "<a>\n<b/>\n</a>", "<a>\n<c/>\n</a>", "<a>\n<b n='1' m='1'/>\n</a>",
  ])
  func `an invalid element is reported at its line`(text: String) throws {
    let found = try problems(text)
    #expect(found.contains { $0.line == 2 })
    #expect(found.allSatisfy { !$0.message.isEmpty && !$0.message.hasSuffix("\n") })
  }

  @Test func `one schema serves many documents`() throws {
    let schema = try XMLSchema(bytes: Array(grammar.utf8), file: "t.rng")
    for _ in 0..<50 {
      let good = try XMLDocument(bytes: Array("<a><b n='1'/></a>".utf8), file: "g.xml")
      let bad = try XMLDocument(bytes: Array("<a/>".utf8), file: "b.xml")
      #expect(schema.problems(in: good).isEmpty)
      #expect(!schema.problems(in: bad).isEmpty)
    }
  }

  @Test func `a schema that is no schema is refused`() {
    #expect(throws: XMLFailure.self) { try XMLSchema(bytes: Array("<a/>".utf8), file: "t.rng") }
    #expect(throws: XMLFailure.self) { try XMLSchema(bytes: [], file: "t.rng") }
    #expect(throws: XMLFailure.self) {
      try XMLSchema(
        bytes: Array("<element xmlns='http://relaxng.org/ns/structure/1.0'/>".utf8), file: "t.rng")
    }
  }
}
