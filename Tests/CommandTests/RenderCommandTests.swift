import Foundation
import Testing

@Suite struct `saisei render` {
  private let clean = "examples/toranomon/application.yaml"

  @Test func `gives the same bytes in another folder, zone and locale`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    // With the files that it names, whose pages are counted and listed.
    let source = BuiltProgram.repository.appending(path: clean).deletingLastPathComponent()
    for name in try FileManager.default.contentsOfDirectory(atPath: source.path) {
      try FileManager.default.copyItem(
        at: source.appending(path: name), to: folder.appending(path: name))
    }
    let result = try BuiltProgram.run(
      ["render", "application.yaml", "-o", "a/b"], in: folder,
      environment: ["TZ": "Pacific/Kiritimati", "LANG": "C", "HOME": "/nonexistent"])
    #expect(result.status == 0, "\(result.error)")
    let papers = try RenderedPapers.of("toranomon")
    for file in papers.files + [papers.folder.appending(path: "manifest.json")] {
      let other = folder.appending(path: "a/b/" + file.lastPathComponent)
      #expect(try Data(contentsOf: file) == Data(contentsOf: other), "\(file.lastPathComponent)")
    }
  }

  @Test func `refuses while an error stands and leaves no folder behind`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let target = folder.appending(path: "書類").path
    let result = try BuiltProgram.run(["render", "examples/deficient.yaml", "-o", target])
    #expect(result.status == 1)
    #expect(result.error.contains("書類は作りませんでした"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func `a draft is printed in spite of errors and says so on every page`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try BuiltProgram.run(
      ["render", "examples/deficient.yaml", "-o", folder.path, "--draft"])
    #expect(result.status == 0, "\(result.error)")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "pdf" }
    #expect(files.count == 12)
    for file in files {
      #expect(file.lastPathComponent.hasPrefix("下書き_"))
      let pages = try BuiltProgram.tool("pdftotext", ["-raw", file.path, "-"]).out
        .split(separator: "\u{0C}", omittingEmptySubsequences: true)
      #expect(!pages.isEmpty)
      for page in pages {
        // The slanted mark comes back a character a line.
        #expect(page.filter { !$0.isWhitespace }.contains("下書き"), "\(file.lastPathComponent)")
      }
    }
    let check = try BuiltProgram.tool(
      "bash", ["scripts/veracheck/veracheck.sh", "-f", "2a,ua1", "-s"] + files.map(\.path))
    #expect(check.status == 0, "\(check.out)")
  }

  @Test func `the list of papers counts the pages that are really printed`() throws {
    let papers = try RenderedPapers.of("toranomon")
    let documents = try #require(try papers.manifest()["documents"] as? [[String: Any]])
    let printed = documents.filter {
      !["cover-list", "bundle"].contains($0["id"] as? String ?? "")
    }.compactMap { $0["pages"] as? Int }
    #expect(printed.contains { $0 > 1 })
    let list = try #require(papers.files.first { $0.lastPathComponent.hasPrefix("01_") })
    let words = try BuiltProgram.tool("pdftotext", ["-layout", list.path, "-"]).out
      .split { $0.isWhitespace }
    // 1 + 2 + 6 drawings, 48 + 20 of manuals, 3 of the registry, 1 receipt.
    let total = printed.reduce(81, +)
    #expect(words.contains("\(total)"), "\(total)")
  }

  @Test func `--only writes just the named papers and the manifest`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try BuiltProgram.run(
      ["render", clean, "-o", folder.path, "--only", "form-5", "oath"])
    #expect(result.status == 0)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
        "02_様式第5_許可申請書.pdf", "14_誓約書.pdf", "manifest.json",
      ])
  }

  @Test func `a whole set takes the drafts before it away and nothing else`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    func names() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }
    try Data().write(to: folder.appending(path: "下書き_メモ.txt"))
    #expect(try BuiltProgram.run(["render", clean, "-o", folder.path]).status == 0)
    let papers = try names()
    #expect(
      try BuiltProgram.run(
        ["render", clean, "-o", folder.path, "--draft", "--only", "form-5"]
      ).status == 0)
    // A draft takes nothing away: the papers beside it may have been filed.
    #expect(try names() == (papers + ["下書き_02_様式第5_許可申請書.pdf"]).sorted())
    #expect(try BuiltProgram.run(["render", clean, "-o", folder.path]).status == 0)
    #expect(try names() == papers)
  }

  @Test func `an unknown document id is answered with the known ones`() throws {
    let result = try BuiltProgram.run(["render", clean, "-o", "x", "--only", "form-9"])
    #expect(result.status == 64)
    #expect(result.error.contains("cover-list") && result.error.contains("form-9"))
  }

  @Test
  func `a name with a character that no font has is refused with the character and its place`()
    throws
  {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = try String(
      contentsOf: BuiltProgram.repository.appending(path: clean), encoding: .utf8)
    try text.replacing("管理太郎", with: "𠮷田太郎")
      .write(to: folder.appending(path: "事案.yaml"), atomically: true, encoding: .utf8)
    let result = try BuiltProgram.run(
      ["render", "事案.yaml", "-o", "書類"], in: folder, environment: ["SAISEI_FONTS": "/nowhere"])
    #expect(result.status == 1)
    for part in ["A-43", "𠮷", "U+20BB7", "管理責任者.氏名", "事案.yaml:"] {
      #expect(result.error.contains(part), "\(result.error)")
    }
    #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "書類").path))
  }

  @Test func `the law of 2016 prints the seal and the oath of the time`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try BuiltProgram.run(
      ["render", clean, "-o", folder.path, "--draft", "--as-of", "2016-04-01", "--only", "form-5"])
    #expect(result.status == 0)
    let text = try BuiltProgram.tool(
      "pdftotext", [folder.appending(path: "下書き_02_様式第5_許可申請書.pdf").path, "-"]
    ).out
    #expect(text.contains("印"))
  }
}
