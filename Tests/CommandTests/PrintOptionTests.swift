import Foundation
import Testing

@Suite struct `saisei render, into files` {
  private let clean = "examples/toranomon/application.yaml"

  private func render(
    _ arguments: [String], _ body: (URL, BuiltProgram.Result) throws -> Void
  ) throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(
      folder, try BuiltProgram.run(["render", clean, "-o", folder.path + "/out"] + arguments))
  }

  private func manifest(_ folder: URL) throws -> [String: Any] {
    let data = try Data(contentsOf: folder.appending(path: "out/manifest.json"))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  /// The text of each page.
  private func pages(_ file: String) throws -> [String] {
    let text = try BuiltProgram.tool("pdftotext", ["-raw", file, "-"]).out
    return text.split(separator: "\u{0C}", omittingEmptySubsequences: false).dropLast()
      .map(String.init)
  }

  @Test func `two copies are a 正本 and a 副本, told apart by the list of papers alone`() throws {
    try render(["--copies", "2", "--only", "bundle"]) { folder, result in
      #expect(result.status == 0, "\(result.error)")
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out").sorted()
      #expect(names == ["99_提出書類一式_副本.pdf", "99_提出書類一式_正本.pdf", "manifest.json"].sorted())
      let first = try pages(folder.path + "/out/99_提出書類一式_正本.pdf")
      let second = try pages(folder.path + "/out/99_提出書類一式_副本.pdf")
      #expect(first[0].contains("正本") && second[0].contains("副本"))
      #expect(first[0].replacing("正本", with: "副本") == second[0])
      #expect(first.dropFirst() == second.dropFirst())
      // No mark on a form of the ordinance: neither it nor the handbook asks for one.
      #expect(!first.dropFirst().joined().contains("正本"))
      let documents = try #require(try manifest(folder)["documents"] as? [[String: Any]])
      #expect(documents.compactMap { $0["copy"] as? String } == ["正本", "副本"])
    }
  }

  @Test func `every paper begins on a front when both sides are printed`() throws {
    try render(["--duplex", "--only", "bundle"]) { folder, result in
      #expect(result.status == 0, "\(result.error)")
      let document = try #require(
        (try manifest(folder)["documents"] as? [[String: Any]])?.first)
      let blanks = try #require(document["blankPages"] as? [Int])
      #expect(!blanks.isEmpty)
      let file = folder.path + "/out/99_提出書類一式.pdf"
      let pages = try pages(file)
      #expect(pages.count == document["pages"] as? Int)
      #expect(pages.count % 2 == 0)
      let empty = pages.indices.filter { pages[$0].allSatisfy(\.isWhitespace) }.map { $0 + 1 }
      #expect(empty == blanks)
      #expect(blanks.allSatisfy { $0 % 2 == 0 })
      let vera = try BuiltProgram.tool(
        "bash", ["scripts/veracheck/veracheck.sh", "-f", "2a,ua1", "-s", file])
      #expect(vera.status == 0, "\(vera.out)")
    }
  }

  @Test func `one set replaces those of another number of copies`() throws {
    try render(["--copies", "3"]) { folder, result in
      #expect(result.status == 0, "\(result.error)")
      let out = folder.path + "/out"
      #expect(FileManager.default.fileExists(atPath: out + "/99_提出書類一式_副本2.pdf"))
      #expect(!FileManager.default.fileExists(atPath: out + "/99_提出書類一式.pdf"))
      #expect(try BuiltProgram.run(["render", clean, "-o", out]).status == 0)
      let bundles = try FileManager.default.contentsOfDirectory(atPath: out)
        .filter { $0.hasPrefix("99_") }
      #expect(bundles == ["99_提出書類一式.pdf"])
    }
  }

  @Test func `pictures show the pages as poppler does`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (out, png) = (folder.path + "/out", folder.path + "/png")
    let made = try BuiltProgram.run(["render", clean, "-o", out, "--png", png, "--dpi", "75"])
    #expect(made.status == 0, "\(made.error)")
    let again = try BuiltProgram.run(
      ["render", clean, "-o", out, "--png", png + "2", "--dpi", "75", "--only", "form-5"])
    #expect(again.status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: png).sorted()
    #expect(names.contains("02_様式第5_許可申請書_p1.png"))
    #expect(names.contains("05_別紙Z_使用及び管理の方法_p3.png"))
    #expect(!names.contains { $0.hasPrefix("99_") })
    #expect(made.out.contains("\(png)/  画像\(names.count)枚"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: png + "2") == [
        "02_様式第5_許可申請書_p1.png"
      ])
    #expect(
      try Data(contentsOf: URL(filePath: png + "/02_様式第5_許可申請書_p1.png"))
        == Data(contentsOf: URL(filePath: png + "2/02_様式第5_許可申請書_p1.png")))
    for (pdf, page) in [
      ("02_様式第5_許可申請書", 1), ("05_別紙Z_使用及び管理の方法", 2), ("01_提出書類一覧", 1),
    ] {
      let root = folder.path + "/poppler"
      let drawn = try BuiltProgram.tool(
        "pdftoppm",
        [
          "-r", "75", "-gray", "-f", "\(page)", "-l", "\(page)", "-singlefile", "\(out)/\(pdf).pdf",
          root,
        ])
      #expect(drawn.status == 0, "\(drawn.error)")
      let compared = try BuiltProgram.tool(
        "python3", ["scripts/pngcompare", "\(png)/\(pdf)_p\(page).png", root + ".pgm"])
      #expect(compared.status == 0, "\(pdf) \(page): \(compared.out)\(compared.error)")
    }
    // The judge must be able to say no.
    let other = try BuiltProgram.tool(
      "python3",
      ["scripts/pngcompare", "\(png)/14_誓約書_p1.png", folder.path + "/poppler.pgm"])
    #expect(other.status == 1, "\(other.out)\(other.error)")
  }

  @Test(arguments: [
    (["--copies", "0"], "1 から 9 まで"), (["--copies", "10"], "1 から 9 まで"),
    (["--png", "p", "--dpi", "29"], "30 から 600 まで"),
    (["--png", "p", "--dpi", "601"], "30 から 600 まで"), (["--dpi", "100"], "--png と一緒に"),
    (["--copies", "二"], "使えません"),
  ])
  func `numbers beyond reason are refused with their bounds`(
    arguments: [String], words: String
  ) throws {
    try render(arguments) { folder, result in
      #expect(result.status == 64)
      #expect(result.error.contains(words), "\(result.error)")
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/out"))
    }
  }
}
