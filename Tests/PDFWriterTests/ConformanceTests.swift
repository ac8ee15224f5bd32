import PDFWriter
import Testing

/// Each thing that breaks the standards, provoked alone.
@Suite struct ConformanceTests {
  typealias Kind = ConformanceProblem.Kind

  @Test func `a document without fault is a file`() throws {
    let draft = Draft()
    #expect(draft.problems == [])
    #expect(try draft.document.finish().starts(with: Array("%PDF-1.7\n".utf8)))
  }

  @Test(arguments: Fault.all)
  func `each fault is told once, with its place`(fault: Fault) throws {
    let draft = fault.draft()
    #expect(draft.problems == [Draft.Told(kind: fault.kind, location: fault.location)])
    let error = try #require(throws: PDFNonconformance.self) { try draft.document.finish() }
    #expect(error.problems == draft.document.problems())
    for problem in error.problems {
      #expect(problem.rule.hasPrefix("ISO "))
      #expect(!problem.message.isEmpty)
      #expect(problem.description.contains(problem.message))
      #expect(problem.description.hasPrefix(fault.location.map { "\($0): " } ?? problem.message))
    }
  }

  @Test func `every kind of problem is provoked by some fault`() {
    let separate: [Kind] = [.fontNotSubset, .noPages]
    #expect(Set(Fault.all.map(\.kind) + separate) == Set(Kind.allCases))
  }

  @Test func `a document without pages is told`() {
    let document = PDFDocument(metadata: PDFMetadata(title: "T", creator: "test"))
    #expect(document.problems().map(\.kind) == [.noPages, .missingOutline])
  }

  @Test func `a font that cannot be cut is told when the file is made`() throws {
    let draft = Draft(font: PlainFont(failure: PlainFont.Failure()))
    let error = try #require(throws: PDFNonconformance.self) { try draft.document.finish() }
    #expect(error.problems.map(\.kind) == [.fontNotSubset])
    #expect(error.description.contains("no scissors"))
  }

  @Test func `a font without units is told when the file is made`() throws {
    let draft = Draft(font: PlainFont(unitsPerEm: 0))
    let error = try #require(throws: PDFNonconformance.self) { try draft.document.finish() }
    #expect(error.problems.map(\.kind) == [.fontNotSubset])
  }

  @Test func `all faults are told together`() throws {
    let draft = Draft()
    draft.document.metadata.title = ""
    draft.draw("\u{0}", in: draft.document.root.append(.p), location: "a.yaml:3")
    draft.document.root.append(.figure, location: "a.yaml:5")
    #expect(
      draft.problems.map(\.kind) == [
        .missingTitle, .missingGlyph, .unusableText, .emptyElement, .figureWithoutAlt,
      ])
  }

  @Test func `the same missing character is told once for a place`() {
    let draft = Draft()
    let glyph = PositionedGlyph(id: 0, x: 10, y: 40, unicode: "𠮷")
    draft.page.begin(draft.document.root.append(.p))
    draft.page.show([glyph, glyph], font: draft.key, size: 10, location: "name")
    draft.page.show([glyph], font: draft.key, size: 10, location: "name")
    draft.page.show([glyph], font: draft.key, size: 10, location: "address")
    draft.page.end()
    #expect(
      draft.problems == [
        Draft.Told(kind: .missingGlyph, location: "name"),
        Draft.Told(kind: .missingGlyph, location: "address"),
      ])
    #expect(draft.document.problems().first?.message.contains("“𠮷” (U+20BB7)") == true)
  }
}
