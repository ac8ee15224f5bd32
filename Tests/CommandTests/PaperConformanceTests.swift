import Foundation
import Testing

@Suite struct `Every rendered paper` {
  @Test(arguments: RenderedPapers.examples)
  func `is sound for qpdf`(example: String) throws {
    for file in try RenderedPapers.of(example).files {
      let result = try BuiltProgram.tool("qpdf", ["--check", file.path])
      #expect(result.status == 0, "\(file.lastPathComponent): \(result.out)\(result.error)")
    }
  }

  @Test(arguments: RenderedPapers.examples)
  func `gives mutool nothing to complain about`(example: String) throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    // mutool takes an output name without .pdf for a range of pages and never ends.
    let copy = folder.appending(path: "clean.pdf")
    for file in try RenderedPapers.of(example).files {
      let result = try BuiltProgram.tool("mutool", ["clean", file.path, copy.path])
      #expect(result.status == 0)
      #expect(result.error.isEmpty, "\(file.lastPathComponent): \(result.error)")
    }
  }

  @Test func `passes veraPDF as PDF/A-2a and PDF/UA-1`() throws {
    let files = try RenderedPapers.examples.flatMap { try RenderedPapers.of($0).files }
    let result = try BuiltProgram.tool(
      "bash", ["scripts/veracheck/veracheck.sh", "-f", "2a,ua1"] + files.map(\.path))
    #expect(result.status == 0, "\(result.out)\(result.error)")
    let passes = result.out.split(separator: "\n").count { $0.hasPrefix("PASS") }
    #expect(passes == files.count * 2)
  }

  @Test(arguments: RenderedPapers.examples)
  func `embeds every font as a subset with a Unicode map`(example: String) throws {
    for file in try RenderedPapers.of(example).files {
      let result = try BuiltProgram.tool("pdffonts", [file.path])
      let rows = result.out.split(separator: "\n").dropFirst(2)
      #expect(!rows.isEmpty)
      for row in rows {
        #expect(row.contains("yes yes yes"), "\(file.lastPathComponent): \(row)")
      }
    }
  }

  @Test(arguments: RenderedPapers.examples)
  func `is A4 and ends in %%EOF and a newline`(example: String) throws {
    for file in try RenderedPapers.of(example).files {
      let info = try BuiltProgram.tool("pdfinfo", [file.path]).out
      #expect(info.contains("(A4)"), "\(info)")
      #expect(info.contains("Tagged:          yes"))
      #expect(info.contains("PDF version:     1.7"))
      #expect(try Data(contentsOf: file).suffix(6) == Data("%%EOF\n".utf8))
    }
  }

  @Test(arguments: RenderedPapers.examples)
  func `stands in the manifest with its pages and digest, in filing order`(example: String) throws {
    let papers = try RenderedPapers.of(example)
    let documents = try #require(try papers.manifest()["documents"] as? [[String: Any]])
    #expect(
      documents.compactMap { $0["id"] as? String } == [
        "cover-list", "form-5", "annex-x", "annex-y", "annex-z", "table-1", "table-2",
        "suitability", "capacity", "intake-plan", "oath", "bundle",
      ])
    let names = documents.compactMap { $0["file"] as? String }
    #expect(names == names.sorted())
    #expect(Set(names) == Set(papers.files.map(\.lastPathComponent)))
    var pages = 0
    for document in documents {
      let name = try #require(document["file"] as? String)
      let file = papers.folder.appending(path: name)
      let digest = try BuiltProgram.tool("sha256sum", [file.path]).out.prefix(64)
      #expect(document["sha256"] as? String == String(digest))
      let info = try BuiltProgram.tool("pdfinfo", [file.path]).out
      let count = try #require(document["pages"] as? Int)
      #expect(info.contains("Pages:           \(count)\n"), "\(name)")
      if document["id"] as? String != "bundle" { pages += count } else { #expect(count == pages) }
      let edition = document["edition"] as? String
      if document["id"] as? String == "oath" { #expect(edition != nil) }
    }
  }

  @Test func `has a name that e-Gov takes`() throws {
    for file in try RenderedPapers.of("toranomon").files {
      let name = file.deletingPathExtension().lastPathComponent
      for scalar in name.unicodeScalars {
        let isPlain =
          scalar.isASCII
          ? scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value) || scalar == "_"
          : (0x3041...0x9FFF).contains(scalar.value)
        #expect(isPlain, "\(name) holds \(scalar)")
      }
    }
  }

  @Test func `the bound set has an outline entry for each paper`() throws {
    let bundle = try RenderedPapers.of("toranomon").bundle()
    let outline = try BuiltProgram.tool("mutool", ["show", bundle.path, "outline"]).out
    #expect(outline.split(separator: "\n").count >= 11)
    #expect(outline.contains("誓約書"))
  }
}
