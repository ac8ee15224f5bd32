import Foundation
import PDFWriter
import Testing
import TextShaping

/// Whole files judged by programs that no one here wrote.
@Suite struct OutsideCheckTests {
  let font: SampleFont
  let scratch: ScratchFolder

  init() throws {
    font = try SampleFont()
    scratch = try ScratchFolder()
  }

  /// Files of every sort, by name.
  private func files() throws -> [String] {
    try [
      ("packed", SampleDocument(font: font).build()),
      ("readable", SampleDocument(font: font, readable: true).build()),
      ("long", SampleDocument(font: font, pageCount: 40).build()),
      ("rich", RichDocument(font: font).build()),
    ].map { name, document in try scratch.write(document.finish(), as: "\(name).pdf") }
  }

  @Test func `qpdf finds nothing to say against a file`() throws {
    for file in try files() {
      let result = try OutsideTool(name: "qpdf").run("--check", file)
      #expect(result.status == 0, "\(result.output)\(result.errors)")
    }
  }

  @Test func `mutool repairs nothing in a file`() throws {
    let mutool = OutsideTool(name: "mutool")
    let clean = scratch.url.appending(path: "clean.pdf").path(percentEncoded: false)
    for file in try files() {
      let info = try mutool.run("info", file)
      #expect(info.status == 0)
      #expect(info.errors == "")
      let result = try mutool.run("clean", file, clean)
      #expect(result.status == 0)
      #expect(result.errors == "")
    }
  }

  @Test func `poppler draws a file without complaint`() throws {
    for file in try files() {
      let prefix = scratch.url.appending(path: "page").path(percentEncoded: false)
      let result = try OutsideTool(name: "pdftoppm").run("-r", "20", "-gray", file, prefix)
      #expect(result.status == 0)
      #expect(result.errors == "")
    }
  }

  @Test func `veraPDF passes a file as PDF/A-2a and as PDF/UA-1`() throws {
    let vera = repository.appending(path: "scripts/veracheck/veracheck.sh")
    let files = try files()
    let result = try OutsideTool(name: vera.path(percentEncoded: false))
      .run(["-f", "2a,ua1"] + files)
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    let verdicts = result.output.split(separator: "\n").map { $0.prefix(4) }
    #expect(verdicts == Array(repeating: "PASS", count: 2 * files.count))
  }

  @Test func `veraPDF passes a file with attachments as PDF/A-3a and not as PDF/A-2a`() throws {
    let document = SampleDocument(font: font).build()
    for attachment in AttachmentSample.all { document.attach(attachment) }
    let file = try scratch.write(document.finish(), as: "attached.pdf")
    let vera = repository.appending(path: "scripts/veracheck/veracheck.sh")
      .path(percentEncoded: false)
    let result = try OutsideTool(name: vera).run("-f", "3a,ua1", file)
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    #expect(try OutsideTool(name: vera).run("-f", "2a", file).status == 1)
    #expect(try OutsideTool(name: "qpdf").run("--check", file).status == 0)
  }

  @Test func `poppler and qpdf give attachments back byte for byte`() throws {
    let document = SampleDocument(font: font).build()
    for attachment in AttachmentSample.all { document.attach(attachment) }
    let file = try scratch.write(document.finish(), as: "attached.pdf")
    let list = try OutsideTool(name: "pdfdetach").run("-list", file)
    #expect(list.output.contains("\(AttachmentSample.all.count) embedded files"))
    let folder = scratch.url.appending(path: "out")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let saved = try OutsideTool(name: "pdfdetach").run(
      "-saveall", "-o", folder.path(percentEncoded: false), file)
    #expect(saved.status == 0 && saved.errors == "")
    for attachment in AttachmentSample.all {
      let bytes = try Data(contentsOf: folder.appending(path: attachment.name))
      #expect(Array(bytes) == attachment.bytes)
      let shown = try OutsideTool(name: "qpdf").run("--show-attachment=\(attachment.name)", file)
      #expect(shown.output == String(decoding: attachment.bytes, as: UTF8.self))
    }
  }

  @Test func `a changed byte in the tags is found out`() throws {
    // The judges must be able to say no, or their yes means nothing.
    let document = SampleDocument(font: font, readable: true).build()
    let text = try document.finish()
    let marked = Array("/Marked true".utf8)
    let start = try #require(
      text.indices.first { text[$0...].starts(with: marked) })
    let spoilt = text[..<start] + Array("/Marked null".utf8) + text[(start + marked.count)...]
    let vera = repository.appending(path: "scripts/veracheck/veracheck.sh")
    let result = try OutsideTool(name: vera.path(percentEncoded: false))
      .run("-f", "2a,ua1", scratch.write(Array(spoilt), as: "spoilt.pdf"))
    #expect(result.status == 1)
    #expect(result.output.contains("FAIL"))
  }
}
