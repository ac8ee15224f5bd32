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

  private func file(readable: Bool = false) throws -> String {
    let document = SampleDocument(font: font, readable: readable).build()
    return try scratch.write(document.finish(), as: readable ? "readable.pdf" : "packed.pdf")
  }

  @Test(arguments: [false, true])
  func `qpdf finds nothing to say against a file`(readable: Bool) throws {
    let result = try OutsideTool(name: "qpdf").run("--check", file(readable: readable))
    #expect(result.status == 0, "\(result.output)\(result.errors)")
  }

  @Test(arguments: [false, true])
  func `mutool repairs nothing in a file`(readable: Bool) throws {
    let mutool = OutsideTool(name: "mutool")
    let path = try file(readable: readable)
    let info = try mutool.run("info", path)
    #expect(info.status == 0)
    #expect(info.errors == "")
    let clean = try mutool.run(
      "clean", path, scratch.url.appending(path: "clean.pdf").path(percentEncoded: false))
    #expect(clean.status == 0)
    #expect(clean.errors == "")
  }

  @Test func `veraPDF passes a file as PDF/A-2a and as PDF/UA-1`() throws {
    let vera = repository.appending(path: "scripts/veracheck/veracheck.sh")
    let result = try OutsideTool(name: vera.path(percentEncoded: false))
      .run("-f", "2a,ua1", file(), file(readable: true))
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    let verdicts = result.output.split(separator: "\n").map { $0.prefix(4) }
    #expect(verdicts == ["PASS", "PASS", "PASS", "PASS"])
  }
}
