import PDFWriter

/// A conforming document of one page with one heading, for tests that break one thing.
struct Draft {
  let document: PDFDocument
  let page: PDFPage
  let key: FontKey

  init(
    font: any FontProgram = PlainFont(), readable: Bool = true, hasOutline: Bool = true
  ) {
    document = PDFDocument(
      metadata: PDFMetadata(title: "T", creator: "test"), readable: readable)
    key = document.addFont(font)
    page = document.addPage(width: 200, height: 100)
    if hasOutline { document.addOutline(title: "T", page: 0) }
    page.begin(document.root.append(.h(1), location: "heading"))
    page.show(plain("H", x: 10, y: 20), font: key, size: 10)
    page.end()
  }

  /// Draws a text in an element.
  func draw(
    _ text: String, in element: StructureElement, location: String? = nil, on other: PDFPage? = nil
  ) {
    let page = other ?? page
    page.begin(element)
    page.show(plain(text, x: 10, y: 40), font: key, size: 10, location: location)
    page.end()
  }

  /// The kinds and places of all problems.
  var problems: [Told] {
    document.problems().map { Told(kind: $0.kind, location: $0.location) }
  }

  /// A problem without its words.
  struct Told: Hashable {
    let kind: ConformanceProblem.Kind
    var location: String?
  }

  /// The file as text; bytes beyond ASCII become replacement characters.
  func text() throws -> String {
    String(decoding: try document.finish(), as: UTF8.self)
  }
}
