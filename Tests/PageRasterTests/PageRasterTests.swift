import Foundation
import PDFWriter
import Testing

@testable import PageRaster

@Suite struct `A picture of a page` {
  private static let font = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "fonts/BIZUDMincho-Regular.ttf").path

  private func raster() throws -> PageRaster {
    try PageRaster(fonts: [(path: Self.font, index: 0)])
  }

  private func page(_ marks: [PageDrawing.Mark]) -> PageDrawing {
    PageDrawing(width: 72, height: 36, marks: marks)
  }

  /// Rows and columns of the pixels that are not white.
  private func ink(_ canvas: Canvas) -> (rows: ClosedRange<Int>, columns: ClosedRange<Int>)? {
    let dark = canvas.pixels.indices.filter { canvas.pixels[$0] < 255 }
    let rows = dark.map { $0 / canvas.width }
    let columns = dark.map { $0 % canvas.width }
    guard let top = rows.min(), let bottom = rows.max(), let left = columns.min(),
      let right = columns.max()
    else { return nil }
    return (top...bottom, left...right)
  }

  @Test func `is as large as the page at its resolution, and white`() throws {
    let canvas = try raster().canvas(of: page([]), dpi: 100)
    #expect(canvas.width == 100 && canvas.height == 50)
    #expect(canvas.pixels.allSatisfy { $0 == 255 })
    #expect(PageRaster.resolutions == 30...600)
  }

  @Test func `shows lines and boxes where they are`() throws {
    let line = PageDrawing.Mark.line(
      from: PDFPoint(x: 10, y: 5), to: PDFPoint(x: 20, y: 5), stroke: PDFStroke(width: 2))
    let canvas = try raster().canvas(of: page([line]), dpi: 72)
    let dark = try #require(ink(canvas))
    #expect(dark.rows == 4...5 && dark.columns == 10...19)
    #expect(canvas.pixels[4 * 72 + 12] == 0)
    let box = PageDrawing.Mark.rectangle(
      PDFRectangle(x: 4, y: 4, width: 20, height: 10), stroke: PDFStroke(width: 2), fill: 0.5)
    let filled = try raster().canvas(of: page([box]), dpi: 72)
    #expect(filled.pixels[9 * 72 + 14] == 128)
    #expect(filled.pixels[4 * 72 + 14] == 0)
    #expect(filled.pixels[3 * 72 + 3] == 0 && filled.pixels[2 * 72 + 2] == 255)
  }

  @Test func `parts dashes and cuts off what leaves the sheet`() throws {
    #expect(Strokes.spans(11, dash: [4, 2]) == [0...4, 6...10])
    #expect(Strokes.spans(11, dash: []) == [0...11])
    #expect(Strokes.spans(11, dash: [0, 0]) == [0...11])
    let wild = PageDrawing.Mark.line(
      from: PDFPoint(x: -50, y: -50), to: PDFPoint(x: 500, y: 500), stroke: PDFStroke(width: 4))
    let canvas = try raster().canvas(of: page([wild]), dpi: 72)
    #expect(canvas.pixels[10 * 72 + 10] == 0)
  }

  @Test func `shows a letter upright and turned`() throws {
    // Glyph 4 of the font is a sign of ASCII; what matters is that there is ink where it stands.
    func glyph(_ x: Double, _ y: Double) -> PositionedGlyph {
      PositionedGlyph(id: 43, x: x, y: y, unicode: "H")
    }
    let upright = try raster().canvas(
      of: page([.glyphs([glyph(20, 30)], font: 0, size: 20, gray: 0)]), dpi: 144)
    let box = try #require(ink(upright))
    #expect(box.columns.lowerBound >= 40 && box.columns.upperBound <= 80)
    #expect(box.rows.upperBound <= 61 && box.rows.lowerBound >= 20)
    let turned = try raster().canvas(
      of: page([
        .turnedGlyphs(
          [glyph(0, 0)], font: 0, size: 20, gray: 0, center: PDFPoint(x: 40, y: 30), degrees: 90)
      ]), dpi: 144)
    let lying = try #require(ink(turned))
    #expect(abs(lying.rows.count - box.columns.count) <= 2)
    #expect(abs(lying.columns.count - box.rows.count) <= 2)
    #expect(lying.columns.upperBound <= 81)
  }

  @Test func `is the same bytes each time, and a PNG that others read`() throws {
    let drawing = page([
      .glyphs(
        [PositionedGlyph(id: 43, x: 5.13, y: 20.4, unicode: "H")], font: 0, size: 12, gray: 0.3)
    ])
    let png = try raster().png(of: drawing, dpi: 96)
    #expect(try raster().png(of: drawing, dpi: 96) == png)
    #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    // IHDR: 96 by 48, 8 bits, grey.
    #expect(Array(png[16..<26]) == [0, 0, 0, 96, 0, 0, 0, 48, 8, 0])
  }

  @Test func `of a missing font or glyph is none`() throws {
    #expect(throws: PageRaster.Problem.font(path: "/none.ttf")) {
      try PageRaster(fonts: [(path: "/none.ttf", index: 0)])
    }
    let beyond = page([
      .glyphs([PositionedGlyph(id: 9_000_000, x: 0, y: 0, unicode: "?")], font: 0, size: 9, gray: 0)
    ])
    #expect(throws: PageRaster.Problem.self) { try raster().png(of: beyond, dpi: 72) }
  }

  @Test func `names its libraries`() {
    #expect(RasterLibraries.versions.freeType.hasPrefix("2."))
    #expect(RasterLibraries.versions.png.hasPrefix("1."))
  }
}
