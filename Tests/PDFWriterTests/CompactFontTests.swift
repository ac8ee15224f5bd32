import Foundation
import Testing
import TextShaping

@testable import PDFWriter

/// Fonts with CFF outlines, whose glyphs a PDF asks for by CID.
@Suite struct `A font with CFF outlines` {
  private let font: SampleFont
  private let scratch: ScratchFolder

  init() throws {
    let file = "NotoSerifCJK-Regular.ttc"
    let mac = URL.homeDirectory.appending(path: "Library/Fonts/" + file).path(percentEncoded: false)
    let path =
      FileManager.default.fileExists(atPath: mac) ? mac : "/usr/share/fonts/opentype/noto/" + file
    font = SampleFont(face: try FontFace(path: path, named: "NotoSerifCJKjp-Regular"))
    scratch = try ScratchFolder()
  }

  private func file(_ text: String, readable: Bool = false) throws -> String {
    let document = PDFDocument(
      metadata: PDFMetadata(title: "異体字", creator: "saisei"), readable: readable)
    let key = document.addFont(font)
    let page = document.addPage(width: 400, height: 100)
    document.addOutline(title: "異体字", page: 0)
    page.begin(document.root.append(.h(1)))
    page.show(font.set(text, x: 20, y: 60, size: 20), font: key, size: 20)
    page.end()
    return try scratch.write(document.finish(), as: "\(text.utf8.count)-\(readable).pdf")
  }

  @Test(arguments: ["渡邉\u{E0102}𠮷男", "邉\u{E0100}と邉と辻\u{E0101}と辻", "Hé 1,234"])
  func `gives a sound file that returns the text`(text: String) throws {
    let path = try file(text)
    let check = try OutsideTool(
      name: repository.appending(path: "scripts/veracheck/veracheck.sh").path(percentEncoded: false)
    ).run("-f", "2a,ua1", path)
    #expect(check.status == 0, "\(check.output)\(check.errors)")
    let read = try OutsideTool(name: "pdftotext").run("-enc", "UTF-8", path, "-").output
    #expect(read.filter { !$0.isNewline }.utf8.elementsEqual(text.utf8), "\(read)")
    let fonts = try OutsideTool(name: "pdffonts").run(path).output
    #expect(fonts.contains("CID Type 0C"))
    #expect(fonts.contains("yes yes yes"))
  }

  @Test(arguments: ["poppler", "mutool"])
  func `draws the glyph of the CID, whichever text it stands for`(renderer: String) throws {
    func picture(_ text: String) throws -> Data {
      let path = try file(text)
      let out = scratch.url.appending(path: "page")
      if renderer == "poppler" {
        _ = try OutsideTool(name: "pdftoppm").run(
          "-r", "100", "-singlefile", path, out.path(percentEncoded: false))
        return try Data(contentsOf: out.appendingPathExtension("ppm"))
      }
      let image = out.appendingPathExtension("pgm").path(percentEncoded: false)
      _ = try OutsideTool(name: "mutool").run("draw", "-q", "-r", "100", "-o", image, path)
      return try Data(contentsOf: URL(filePath: image))
    }
    // One glyph under two codes, which takes a CMap of our own, looks as it does under one.
    #expect(try picture("邉邉\u{E0100}") == picture("邉邉"))
    #expect(try picture("邉邉\u{E0102}") != picture("邉邉"))
    #expect(try picture("邉\u{E0102}邉") != picture("邉邉\u{E0102}"))
  }

  @Test func `needs a CMap of its own only where a glyph stands for several texts`() throws {
    func text(_ sample: String) throws -> String {
      String(
        decoding: try Data(contentsOf: URL(filePath: file(sample, readable: true))), as: UTF8.self)
    }
    #expect(try text("邉邉\u{E0102}").contains("-Identity-H"))
    #expect(try !text("邉邉\u{E0102}").contains("begincidchar"))
    #expect(try text("邉邉\u{E0100}").contains("2 begincidchar"))
  }

  @Test func `has free codes that are no glyph of the subset`() {
    var sparse = FreeCodes(beside: [0, 1, 3, 65535], isDense: false)
    #expect([sparse.next(), sparse.next(), sparse.next()] == [2, 4, 5])
    var dense = FreeCodes(beside: [1, 2, 3], isDense: true)
    #expect(dense.next() == 4)
    var full = FreeCodes(beside: [65535], isDense: true)
    #expect(full.next() == nil)
  }
}
