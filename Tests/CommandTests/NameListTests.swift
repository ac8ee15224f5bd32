import Foundation
import Testing

/// What becomes of each character that names are known to fail on.
@Suite struct `Names come out right, or not at all` {
  /// Drawn with the right glyph, and read back from the paper with the selector.
  static let drawn = [
    "𠮷", "髙", "﨑", "邉", "邉\u{E0100}", "邉\u{E0102}", "邉\u{E010F}", "邉\u{E0111}", "葛",
    "葛\u{E0100}", "葛\u{E0101}", "辻", "辻\u{E0100}", "辻\u{E0101}", "﨔", "\u{FA19}", "神", "ｶﾞ",
    "ﾊﾟ", "か\u{3099}", "か\u{309A}", "㈱", "①", "Ⅲ", "ℓ", "𠮟", "塡",
  ]

  /// Refused, with what is printed where base forms were asked for.
  static let refused: [(character: String, codes: String, base: String?)] = [
    ("邉\u{E01EF}", "U+9089、異体字セレクタ U+E01EF", "邉"),
    ("か\u{E0100}", "U+304B、異体字セレクタ U+E0100", "か"),
    ("ん\u{309A}", "U+3093 U+309A", "ん\u{309C}"),
    ("😀", "U+1F600", nil), ("☎\u{FE0F}", "U+260E、異体字セレクタ U+FE0F", "☎"),
    ("👨\u{200D}👩\u{200D}👧", "U+1F468 U+200D U+1F469 U+200D U+1F467", nil),
    ("\u{200B}", "U+200B", nil),
  ]

  private let folder: URL

  init() throws {
    folder = try BuiltProgram.temporaryFolder()
  }

  /// Writes the example with another name of the person in charge and returns the line of it.
  @discardableResult
  private func write(_ name: String) throws -> Int {
    let source = BuiltProgram.repository.appending(path: "examples/toranomon/application.yaml")
    let text = try String(contentsOf: source, encoding: .utf8)
    #expect(text.contains("氏名: 管理太郎"))
    try text.replacing("氏名: 管理太郎", with: "氏名: \"\(name)\"")
      .write(to: folder.appending(path: "事案.yaml"), atomically: true, encoding: .utf8)
    let before = try #require(text.firstRange(of: "氏名: 管理太郎"))
    return text[..<before.lowerBound].count { $0.isNewline } + 1
  }

  /// The paper that shows the name.
  private func paper(_ name: String, _ options: [String] = [], fonts: String? = nil) throws -> URL {
    try write(name)
    let result = try BuiltProgram.run(
      ["render", "事案.yaml", "-o", "書類", "--only", "annex-z"] + options, in: folder,
      environment: fonts.map { ["SAISEI_FONTS": $0] } ?? [:])
    #expect(result.status == 0, "\(name): \(result.error)")
    return folder.appending(path: "書類/05_別紙Z_使用及び管理の方法.pdf")
  }

  private func text(of paper: URL) throws -> String {
    try BuiltProgram.tool("pdftotext", ["-raw", "-enc", "UTF-8", paper.path, "-"]).out
      .filter { !$0.isNewline }
  }

  /// The lists of the manifest.
  private func manifest() throws -> [String: [[String: Any]]] {
    let data = try Data(contentsOf: folder.appending(path: "書類/manifest.json"))
    let members = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    return try #require(members).compactMapValues { $0 as? [[String: Any]] }
  }

  /// The last page as dots, drawn by one of two programs.
  private func picture(_ name: String, by renderer: String) throws -> Data {
    let paper = try paper(name)
    let image = folder.appending(path: "page")
    if renderer == "poppler" {
      _ = try BuiltProgram.tool(
        "pdftoppm", ["-r", "100", "-gray", "-f", "3", "-singlefile", paper.path, image.path])
      return try Data(contentsOf: image.appendingPathExtension("pgm"))
    }
    let file = image.appendingPathExtension("mutool.pgm")
    _ = try BuiltProgram.tool(
      "mutool", ["draw", "-q", "-r", "100", "-o", file.path, paper.path, "3"])
    return try Data(contentsOf: file)
  }

  @Test func `every drawn character comes back from the paper, which is sound`() throws {
    let names = Self.drawn.joined(separator: "・")
    let paper = try paper(names)
    let text = try text(of: paper)
    #expect(Array(text.utf8).firstRange(of: Array(names.utf8)) != nil, "\(text.suffix(200))")
    let check = try BuiltProgram.tool(
      "bash", ["scripts/veracheck/veracheck.sh", "-f", "2a,ua1", paper.path])
    #expect(check.status == 0, "\(check.out)\(check.error)")
    #expect(check.out.split(separator: "\n").count { $0.hasPrefix("PASS") } == 2)
    let fonts = try BuiltProgram.tool("pdffonts", [paper.path]).out
    let faces = ["BIZUDMincho-Regular", "IPAmjMincho", "NotoSerifCJKjp-Regular"]
    for face in faces { #expect(fonts.contains(face), "\(fonts)") }
    #expect(try manifest()["fonts"]?.compactMap { $0["name"] as? String } == faces)
  }

  @Test(arguments: ["poppler", "mutool"])
  func `a variant looks like itself and not like the plain kanji`(renderer: String) throws {
    let alike = [("邉\u{E0100}", "邉"), ("葛\u{E0101}", "葛"), ("辻\u{E0101}", "辻")]
    for (variant, plain) in alike {
      #expect(
        try picture(variant, by: renderer) == picture(plain, by: renderer),
        "\(variant) is the plain \(plain)")
    }
    let different = [
      ("葛\u{E0100}", "葛"), ("辻\u{E0100}", "辻"), ("邉\u{E0102}", "邉"), ("邉\u{E0111}", "邉"),
      ("\u{FA19}", "神"), ("𠮷", "吉"), ("𠮷", "〓"), ("髙", "高"),
    ]
    for (variant, plain) in different {
      #expect(
        try picture(variant, by: renderer) != picture(plain, by: renderer),
        "\(variant) is drawn as \(plain)")
    }
  }

  @Test(arguments: refused)
  func `what no font has is refused with its code points, field, line and advice`(
    character: String, codes: String, base: String?
  ) throws {
    let line = try write("甲\(character)")
    let result = try BuiltProgram.run(["render", "事案.yaml", "-o", "書類"], in: folder)
    #expect(result.status == 1)
    for part in ["不備[A-43]", codes, "管理責任者の氏名", "事案.yaml:\(line):", "補正："] {
      #expect(result.error.contains(part), "\(part): \(result.error)")
    }
    #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "書類").path))
    #expect(result.error.contains("--substitute") == (base != nil))
  }

  @Test(arguments: refused)
  func `--substitute prints the base form where there is one, and says so everywhere`(
    character: String, codes: String, base: String?
  ) throws {
    let line = try write("甲\(character)乙")
    let check = try BuiltProgram.run(["check", "事案.yaml", "--substitute"], in: folder)
    let result = try BuiltProgram.run(
      ["render", "事案.yaml", "-o", "書類", "--substitute"], in: folder)
    guard let base else {
      #expect(result.status == 1 && check.status == 1)
      return
    }
    #expect(result.status == 0 && check.status == 0, "\(result.error)")
    for output in [check.out, result.error] {
      for part in ["注意[A-43]", codes, "代わりに「\(base)」", "事案.yaml:\(line):"] {
        #expect(output.contains(part), "\(part): \(output)")
      }
    }
    let listed = try manifest()["substitutions"]
    #expect(listed?.count == 1)
    #expect(listed?.first?["character"] as? String == character)
    #expect(listed?.first?["printed"] as? String == base)
    let text = try text(of: folder.appending(path: "書類/05_別紙Z_使用及び管理の方法.pdf"))
    #expect(text.contains("甲\(base)乙"))
    #expect(!text.unicodeScalars.contains { $0.properties.isVariationSelector })
  }

  @Test func `a case without rare names has the same papers with and without the fonts for them`()
    throws
  {
    let with = try Data(contentsOf: paper("管理太郎髙﨑葛\u{E0100}"))
    let without = try Data(contentsOf: paper("管理太郎髙﨑葛\u{E0100}", fonts: "/nowhere"))
    #expect(with == without)
    #expect(
      try manifest()["fonts"]?.compactMap { $0["name"] as? String } == ["BIZUDMincho-Regular"])
  }

  @Test func `without the fonts a rare name is refused and the fonts are named`() throws {
    try write("𠮷田")
    let result = try BuiltProgram.run(
      ["check", "事案.yaml"], in: folder, environment: ["SAISEI_FONTS": "/nowhere"])
    #expect(result.status == 1)
    for part in ["IPAmjMincho", "fonts-ipamj-mincho", "fonts-noto-cjk", "saisei doctor", "「吉」"] {
      #expect(result.out.contains(part), "\(part): \(result.out)")
    }
  }

  @Test func `doctor lists each face, what is missing and what is broken`() throws {
    let whole = try BuiltProgram.run(["doctor"])
    #expect(whole.status == 0)
    for part in [
      "BIZUDMincho-Regular Version 1.05", "IPAmjMincho Version", "NotoSerifCJKjp-Regular",
    ] {
      #expect(whole.out.contains(part), "\(whole.out)")
    }
    let bare = try BuiltProgram.run(["doctor"], environment: ["SAISEI_FONTS": "/nowhere"])
    #expect(bare.status == 0)
    #expect(bare.out.contains("apt-get install fonts-ipamj-mincho"))
    #expect(bare.out.contains("font-noto-serif-cjk"))
    let fonts = folder.appending(path: "fonts")
    try FileManager.default.createDirectory(at: fonts, withIntermediateDirectories: true)
    let broken = fonts.appending(path: "ipamjm.ttf")
    try Data("これはフォントではない".utf8).write(to: broken)
    let environment = ["SAISEI_FONTS": fonts.path]
    let sick = try BuiltProgram.run(["doctor"], environment: environment)
    #expect(sick.status == 2)
    #expect(sick.out.contains("否") && sick.out.contains(broken.path))
    try write("𠮷田")
    let check = try BuiltProgram.run(["check", "事案.yaml"], in: folder, environment: environment)
    #expect(check.status == 1)
    #expect(check.out.contains(broken.path) && check.out.contains("saisei doctor"))
  }
}
