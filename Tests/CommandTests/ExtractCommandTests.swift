import Foundation
import Testing

/// The examples' papers with data attached, rendered once for all tests.
struct DataPapers {
  static let all = Result {
    var folders: [String: URL] = [:]
    for example in RenderedPapers.examples {
      let folder = try BuiltProgram.temporaryFolder()
      let result = try BuiltProgram.run(
        [
          "render", "examples/\(example)/application.yaml", "-o", folder.path, "--attach-data",
        ])
      guard result.status == 0 else {
        throw RenderedPapers.RenderingFailed(message: result.error)
      }
      folders[example] = folder
    }
    return folders
  }

  static func of(_ example: String) throws -> URL { try #require(try all.get()[example]) }

  static func pdfs(_ folder: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "pdf" }.sorted { $0.path < $1.path }
  }
}

@Suite struct `saisei extract` {
  private func inScratch<Value>(_ body: (URL) throws -> Value) throws -> Value {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }

  @Test(arguments: RenderedPapers.examples)
  func `gives back what prints every paper again to the byte`(example: String) throws {
    let papers = try DataPapers.of(example)
    for file in try DataPapers.pdfs(papers) {
      try inScratch { folder in
        let result = try BuiltProgram.run(["extract", file.path, "-o", folder.path])
        #expect(result.status == 0, "\(file.lastPathComponent): \(result.out)\(result.error)")
        #expect(result.out.split(separator: "\n").filter { $0.hasPrefix("良") }.count == 4)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(names == ["case.yaml", "check-report.json"])
      }
    }
  }

  @Test(arguments: RenderedPapers.examples)
  func `gives a case file that renders to the same PDFs`(example: String) throws {
    let papers = try DataPapers.of(example)
    try inScratch { folder in
      let bundle = try #require(try DataPapers.pdfs(papers).last)
      let data = folder.appending(path: "data")
      #expect(try BuiltProgram.run(["extract", bundle.path, "-o", data.path]).status == 0)
      let again = folder.appending(path: "again")
      let result = try BuiltProgram.run(
        ["render", data.appending(path: "case.yaml").path, "-o", again.path, "--attach-data"])
      #expect(result.status == 0, "\(result.error)")
      for file in try DataPapers.pdfs(papers) {
        let other = again.appending(path: file.lastPathComponent)
        #expect(try Data(contentsOf: file) == Data(contentsOf: other), "\(file.lastPathComponent)")
      }
    }
  }

  @Test(arguments: RenderedPapers.examples)
  func `finds papers that veraPDF passes as PDF/A-3a and PDF/UA-1`(example: String) throws {
    let files = try DataPapers.pdfs(try DataPapers.of(example)).map(\.path)
    #expect(files.count == 12)
    let check = try BuiltProgram.tool(
      "bash", ["scripts/veracheck/veracheck.sh", "-f", "3a,ua1", "-s"] + files)
    #expect(check.status == 0, "\(check.out)")
  }

  @Test func `leaves behind what the papers do not print`() throws {
    try inScratch { folder in
      let source = BuiltProgram.repository.appending(path: "examples/toranomon")
      let copy = folder.appending(path: "case")
      try FileManager.default.copyItem(at: source, to: copy)
      let file = copy.appending(path: "application.yaml")
      let text = try String(contentsOf: file, encoding: .utf8)
        .replacing("部数: 2", with: "部数: 2   # 秘密の覚え書き\n提出予定日: 令和8年12月3日")
      try text.write(to: file, atomically: true, encoding: .utf8)
      let out = folder.appending(path: "out")
      let made = try BuiltProgram.run(
        ["render", file.path, "-o", out.path, "--attach-data", "--only", "oath"])
      #expect(made.status == 0, "\(made.error)")
      let pdf = try #require(try DataPapers.pdfs(out).first)
      let data = folder.appending(path: "data")
      #expect(try BuiltProgram.run(["extract", pdf.path, "-o", data.path]).status == 0)
      for name in ["case.yaml", "check-report.json"] {
        let text = try String(contentsOf: data.appending(path: name), encoding: .utf8)
        #expect(!text.contains("覚え書き") && !text.contains("提出予定日"))
        #expect(!text.contains(folder.path) && !text.contains("application.yaml"))
      }
    }
  }

  @Test func `says so when a byte of the PDF was changed`() throws {
    let file = try #require(try DataPapers.pdfs(try DataPapers.of("toranomon")).first)
    try inScratch { folder in
      var bytes = try Data(contentsOf: file)
      // The program's name in the XMP packet, which is not compressed.
      let range = try #require(bytes.range(of: Data("saisei PDFWriter</pdf:Producer>".utf8)))
      bytes[range.lowerBound] = UInt8(ascii: "S")
      let changed = folder.appending(path: file.lastPathComponent)
      try bytes.write(to: changed)
      let alone = try BuiltProgram.run(["extract", changed.path, "-o", folder.path + "/a"])
      #expect(alone.status == 1)
      #expect(alone.out.contains("PDFの中のmanifest.json"))
      #expect(alone.out.contains("否  印字し直すと違うPDF"))
      try FileManager.default.copyItem(
        at: file.deletingLastPathComponent().appending(path: "manifest.json"),
        to: folder.appending(path: "manifest.json"))
      let beside = try BuiltProgram.run(["extract", changed.path, "-o", folder.path + "/b"])
      #expect(beside.status == 1)
      #expect(beside.out.contains("否  PDF：SHA-256"))
    }
  }

  @Test func `says so when the data was exchanged`() throws {
    let file = try #require(try DataPapers.pdfs(try DataPapers.of("toranomon")).first)
    try inScratch { folder in
      let forged = folder.appending(path: "forged.pdf")
      let expanded = folder.appending(path: "expanded.pdf")
      let qdf = try BuiltProgram.tool(
        "qpdf", ["--qdf", "--object-streams=disable", file.path, expanded.path])
      #expect(qdf.status == 0)
      var bytes = try Data(contentsOf: expanded)
      let range = try #require(bytes.range(of: Data("部数: 2".utf8)))
      bytes[bytes.index(before: range.upperBound)] = UInt8(ascii: "3")
      try bytes.write(to: forged)
      let result = try BuiltProgram.run(["extract", forged.path, "-o", folder.path + "/out"])
      #expect(result.status == 1)
      #expect(result.out.contains("否  case.yaml：SHA-256"))
      #expect(result.out.contains("良  check-report.json：SHA-256"))
    }
  }

  @Test func `says what is the matter with files that hold no data`() throws {
    try inScratch { folder in
      let plain = try RenderedPapers.of("toranomon").files[0]
      let locked = folder.appending(path: "locked.pdf")
      let lock = try BuiltProgram.tool(
        "qpdf", ["--encrypt", "a", "b", "256", "--", plain.path, locked.path])
      #expect(lock.status == 0)
      let cut = folder.appending(path: "cut.pdf")
      try Data(contentsOf: plain).prefix(3000).write(to: cut)
      let cases = [
        (plain.path, "事案のデータは入っていません"), (locked.path, "パスワードが要ります"), (cut.path, "PDF"),
        ("README.md", "PDFではありません"), (folder.path + "/none.pdf", "ファイルがありません"),
        (folder.path, "フォルダーです"),
      ]
      for (file, words) in cases {
        let result = try BuiltProgram.run(["extract", file, "-o", folder.path + "/out"])
        #expect(result.status == 2, "\(file)")
        #expect(result.error.contains(words), "\(file): \(result.error)")
        #expect(result.error.contains("  = "), "\(result.error)")
      }
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/out"))
    }
  }

  @Test func `never writes over a case file that is another one`() throws {
    let file = try #require(try DataPapers.pdfs(try DataPapers.of("toranomon")).first)
    try inScratch { folder in
      let own = folder.appending(path: "case.yaml")
      try "手続: 更新\n".write(to: own, atomically: true, encoding: .utf8)
      let result = try BuiltProgram.run(["extract", file.path, "-o", folder.path])
      #expect(result.status == 2)
      #expect(result.error.contains("同じ名前のファイルが既にあります"))
      #expect(try String(contentsOf: own, encoding: .utf8) == "手続: 更新\n")
    }
  }

  @Test func `a draft carries no data`() throws {
    try inScratch { folder in
      let result = try BuiltProgram.run(
        [
          "render", "examples/deficient.yaml", "-o", folder.path + "/out", "--draft",
          "--attach-data",
        ])
      #expect(result.status == 2)
      #expect(result.error.contains("下書きにはデータを添付できません"))
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/out"))
    }
  }
}
