import Foundation
import PDFWriter
import Testing

/// Content streams as they are written for given calls.
@Suite struct ContentTests {
  /// The content stream of a page that draws nothing but this in an artifact.
  private func content(_ draw: (PDFPage, FontKey) -> Void) throws -> String {
    let draft = Draft()
    let page = draft.document.addPage(width: 200, height: 100)
    page.beginArtifact(.layout)
    draw(page, draft.key)
    page.endArtifact()
    return try body(of: draft.text())
  }

  /// What stands in the artifact of a file.
  private func body(of text: String) throws -> String {
    let begin = "/Artifact<</Type/Layout>>BDC\n"
    let start = try #require(text.range(of: begin)).upperBound
    let end = try #require(text[start...].range(of: "EMC\n")).lowerBound
    return String(text[start..<end])
  }

  @Test func `glyphs that follow each other are one string`() throws {
    let content = try content { page, key in
      page.show(plain("AB漢", x: 10, y: 20), font: key, size: 10)
    }
    #expect(content == "BT /F0 10 Tf 10 80 Td <000100020004>Tj ET\n")
  }

  @Test func `a gap becomes an adjustment of the same string`() throws {
    let content = try content { page, key in
      let glyphs = plain("AB", x: 10, y: 20) + plain("C", x: 22, y: 20)
      page.show(glyphs, font: key, size: 10)
    }
    #expect(content == "BT /F0 10 Tf 10 80 Td [<00010002>-200<0003>]TJ ET\n")
  }

  @Test func `another baseline is reached from the last one`() throws {
    let content = try content { page, key in
      let glyphs = plain("A", x: 10, y: 20) + plain("B", x: 10.5, y: 32.25)
      page.show(glyphs, font: key, size: 10)
    }
    #expect(content == "BT /F0 10 Tf 10 80 Td <0001>Tj .5 -12.25 Td <0002>Tj ET\n")
  }

  @Test func `rounding does not add up along a line`() throws {
    // Letters 3.3333 apart: each gap is rounded, but the last is where it should be.
    let glyphs = (0..<100).map {
      PositionedGlyph(id: 65, x: 10 + Double($0) / 3, y: 20, unicode: "A")
    }
    let content = try content { page, key in page.show(glyphs, font: key, size: 0.5) }
    let gaps = content.split { "<>[]".contains($0) }.compactMap { Double($0) }
    let width = 0.25 * 99 - gaps.filter { $0 < 0 }.reduce(0, +) * 0.5 / 1000
    #expect(abs(width - 33) < 0.001)
  }

  @Test func `the state in force is not set again`() throws {
    let content = try content { page, key in
      page.show(plain("A", x: 1, y: 2), font: key, size: 9, gray: 0.5)
      page.show(plain("B", x: 1, y: 12), font: key, size: 9, gray: 0.5)
      page.show(plain("C", x: 1, y: 22), font: key, size: 8)
    }
    #expect(
      content == """
        .5 g BT /F0 9 Tf 1 98 Td <0001>Tj ET
        BT 1 88 Td <0002>Tj ET
        0 g BT /F0 8 Tf 1 78 Td <0003>Tj ET

        """)
  }

  @Test func `lines and boxes are measured from the top`() throws {
    let content = try content { page, _ in
      page.line(from: PDFPoint(x: 10, y: 10), to: PDFPoint(x: 60, y: 10), width: 0.5)
      page.line(
        from: PDFPoint(x: 10, y: 20), to: PDFPoint(x: 60, y: 20), width: 0.5, dash: [2, 1.5],
        gray: 0.25)
      let box = PDFRectangle(x: 10, y: 30, width: 40, height: 5)
      page.rectangle(box, fill: 0.75)
      page.rectangle(box, stroke: PDFStroke(width: 1))
      page.rectangle(box, stroke: PDFStroke(width: 1), fill: 0.75)
      page.rectangle(box)
    }
    #expect(
      content == """
        .5 w 10 90 m 60 90 l S
        .25 G [2 1.5]0 d 10 80 m 60 80 l S
        .75 g 10 65 40 5 re f
        0 G 1 w []0 d 10 65 40 5 re S
        10 65 40 5 re B

        """)
  }

  @Test func `turned text is placed about its centre`() throws {
    let content = try content { page, key in
      page.showRotated(
        plain("A", x: -20, y: 5), font: key, size: 10, around: PDFPoint(x: 100, y: 50),
        degrees: 90)
    }
    #expect(content == "BT /F0 10 Tf 0 1 -1 0 100 50 Tm -20 -5 Td <0001>Tj ET\n")
  }

  @Test func `each text has a code of its own, and a span where that cannot be`() throws {
    let content = try content { page, key in
      page.show(
        [
          PositionedGlyph(id: 65, x: 10, y: 20, unicode: "A"),
          PositionedGlyph(id: 65, x: 15, y: 20, unicode: "Α"),
          PositionedGlyph(id: 66, x: 20, y: 20, unicode: "B\u{301}"),
          PositionedGlyph(id: 67, x: 25, y: 20, unicode: ""),
          PositionedGlyph(id: 66, x: 30, y: 20, unicode: "が"),
          PositionedGlyph(id: 67, x: 35, y: 20, unicode: ""),
        ], font: key, size: 10)
    }
    #expect(
      content == """
        BT /F0 10 Tf 10 80 Td <0001000500020003>Tj \
        /Span<</ActualText<FEFF304C>>>BDC 20 0 Td <00060007>Tj EMC ET

        """)
  }

  @Test func `kinds of artifact are told apart`() throws {
    let draft = Draft()
    for kind in [ArtifactKind.pagination, .layout, .background] {
      draft.page.beginArtifact(kind)
      draft.page.rectangle(PDFRectangle(x: 0, y: 0, width: 1, height: 1), fill: 0)
      draft.page.endArtifact()
    }
    let text = try draft.text()
    for name in ["Pagination", "Layout", "Background"] {
      #expect(text.contains("/Artifact<</Type/\(name)>>BDC\n0 0 1 1 re f\nEMC\n") == false)
      #expect(text.contains("/Artifact<</Type/\(name)>>BDC\n0 99 1 1 re f\nEMC\n"))
    }
  }
}
