import Testing

@testable import PDFReading

@Suite struct `Reading a PDF` {
  private func sizes(_ file: RawPDF) throws -> [PDFPageSize] {
    try PDFFile(file.bytes).pageSizes()
  }

  @Test func `counts pages and measures them as they are shown`() throws {
    let sizes = try sizes(
      RawPDF(pages: [
        "/MediaBox[0 0 595 842]", "/MediaBox[0 0 595 842]/Rotate 90",
        "/MediaBox[10 10 1200 850]/CropBox[10 10 110 60]", "/MediaBox[595 842 0 0]/Rotate 180",
        "/MediaBox[0 0 100 50]/UserUnit 2.5", "/MediaBox[0 0 595 842]/Rotate -90",
      ]))
    #expect(
      sizes == [
        PDFPageSize(width: 595, height: 842), PDFPageSize(width: 842, height: 595),
        PDFPageSize(width: 100, height: 50), PDFPageSize(width: 595, height: 842),
        PDFPageSize(width: 250, height: 125), PDFPageSize(width: 842, height: 595),
      ])
  }

  @Test func `a page inherits what the tree above it says`() throws {
    let file = RawPDF(
      pages: ["", "/MediaBox[0 0 10 20]/Rotate 0"], tree: "/MediaBox[0 0 300 400]/Rotate 90")
    #expect(
      try sizes(file) == [
        PDFPageSize(width: 400, height: 300), PDFPageSize(width: 10, height: 20),
      ])
  }

  @Test func `a page without a usable box has no size`() throws {
    let file = RawPDF(pages: [
      "/MediaBox[0 0 0 0]", "/MediaBox[0 0 (a) 1]", "/MediaBox[0 0 1e9 1]", "/MediaBox 5",
    ])
    let sizes = try sizes(file)
    // The library may put a box of its own where there is none at all.
    #expect(sizes.count == 4)
    #expect(sizes[1...2].allSatisfy { $0 == PDFPageSize(width: 0, height: 0) })
  }

  @Test func `what does not begin as a PDF is none`() {
    for bytes in [[], Array("hello".utf8), [UInt8](repeating: 0, count: 5000)] {
      #expect(throws: PDFFile.Problem.notPDF) { try PDFFile(bytes) }
    }
  }

  @Test func `a cut or empty file is damaged, with the library's own words`() throws {
    let whole = RawPDF(pages: [RawPDF.a4]).bytes
    for bytes in [Array("%PDF-1.7\n".utf8), Array(whole.prefix(60))] {
      let problem = #expect(throws: PDFFile.Problem.self) { try PDFFile(bytes) }
      guard case .damaged(let words) = problem else {
        Issue.record("\(String(describing: problem))")
        continue
      }
      #expect(!words.isEmpty && words != "unknown")
    }
  }

  @Test func `a file whose table of places is lost is mended, as every reader does`() throws {
    let whole = RawPDF(pages: [RawPDF.a4, RawPDF.a4]).bytes
    let text = String(decoding: whole, as: UTF8.self)
    let table = try #require(text.firstRange(of: "xref"))
    let cut = text[..<table.lowerBound] + "trailer<</Root 1 0 R/Size 5>>\n%%EOF\n"
    #expect(try PDFFile(Array(cut.utf8)).pageCount == 2)
  }

  @Test func `a tree that leads in a circle ends`() throws {
    var file = RawPDF(pages: [])
    file.add("<</Type/Pages/Kids[3 0 R]/Count 1/Parent 3 0 R>>")
    let text = String(decoding: file.bytes, as: UTF8.self).replacing(
      "/Kids[]", with: "/Kids[3 0 R]")
    #expect(throws: PDFFile.Problem.self) { try PDFFile(Array(text.utf8)) }
  }

  @Test func `a locked file is told from one that only carries a lock`() throws {
    let whole = RawPDF(pages: [RawPDF.a4]).bytes
    let open = try Tool.change(whole) {
      ["qpdf", "--encrypt", "", "owner", "256", "--", $0, $1]
    }
    #expect(try PDFFile(open).isEncrypted)
    #expect(try PDFFile(open).pageSizes().count == 1)
    let locked = try Tool.change(whole) {
      ["qpdf", "--encrypt", "user", "owner", "256", "--", $0, $1]
    }
    #expect(throws: PDFFile.Problem.locked) { try PDFFile(locked) }
    #expect(try !PDFFile(whole).isEncrypted)
  }

  @Test func `the installed library tells its version`() throws {
    #expect(try #require(PDFReadingLibrary.version).contains("."))
  }
}
