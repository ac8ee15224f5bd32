import Foundation
import Testing

@Suite struct `saisei ledger` {
  /// A ledger in a folder of its own with an opening stock of 95 kg and an intake.
  private func book() throws -> URL {
    let folder = try BuiltProgram.temporaryFolder()
    for arguments in [
      ["init", "b.ledger", "--place", "虎ノ門事業所", "--address", "東京都港区", "--kinds", "R22"],
      [
        "add", "b.ledger", "--kind", "開始", "--date", "R8.4.1", "--refrigerant", "R22", "--mass",
        "95",
      ],
      [
        "add", "b.ledger", "--kind", "引取り", "--source", "充填回収業者", "--date", "令和8年4月2日",
        "--refrigerant", "フロン22", "--mass", "４０．２㎏", "--party", "フロン回収株式会社",
        "--registration", "5873", "--container", "ABC-1", "--slip", "E-1",
      ],
    ] {
      let result = try ledger(arguments, in: folder)
      #expect(result.status == 0, "\(result.error)")
    }
    return folder
  }

  private func ledger(_ arguments: [String], in folder: URL) throws -> BuiltProgram.Result {
    try BuiltProgram.run(
      ["ledger"] + arguments, in: folder, environment: ["SAISEI_RECORDER": "佐藤"])
  }

  @Test func `what is recorded is printed with the stock and what follows`() throws {
    let folder = try book()
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try ledger(
      [
        "add", "b.ledger", "--kind", "再生", "--date", "2026-04-03", "--refrigerant", "R22",
        "--mass", "100 kg",
      ], in: folder)
    #expect(result.status == 0)
    #expect(result.out.contains("令和8年4月3日 R22 再生 100.0 kg"))
    #expect(result.out.contains("再生証明書の送付期限：令和8年5月3日"))
    #expect(result.out.contains("R22の保管量：35.2 kg"))
    let shown = try ledger(["show", "b.ledger", "5"], in: folder)
    #expect(shown.out.contains("佐藤が記録、入力「４０．２㎏」"))
  }

  @Test(arguments: [
    (["--mass", "-5"], "L-22", "--mass"), (["--mass", "約5"], "L-22", "--mass"),
    (["--date", "2999-01-01"], "L-16", "--date"),
    (["--refrigerant", "水"], "L-01", "--refrigerant"),
    (["--kind", "販売"], "L-17", "--kind"),
  ])
  func `what must not enter is refused with its option`(
    _ changed: [String], _ id: String, _ option: String
  ) throws {
    let folder = try book()
    defer { try? FileManager.default.removeItem(at: folder) }
    var words = [
      "--kind": "再生", "--date": "R8.4.3", "--refrigerant": "R22", "--mass": "10",
    ]
    words[changed[0]] = changed[1]
    let result = try ledger(
      ["add", "b.ledger"] + words.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] },
      in: folder)
    #expect(result.status == 1)
    #expect(result.out == "何も記録していません\n")
    #expect(result.error.contains("不備[\(id)]") && result.error.contains("（\(option)）"))
    #expect(try ledger(["stock", "b.ledger"], in: folder).out == "R22  135.2 kg\n")
  }

  @Test func `an unknown party, a twin and a full container are told`() throws {
    let folder = try book()
    defer { try? FileManager.default.removeItem(at: folder) }
    let row = [
      "add", "b.ledger", "--kind", "引取り", "--source", "充塡回収業者", "--date", "R8.4.2",
      "--refrigerant", "R22", "--mass", "40.2", "--container", "ABC-1",
    ]
    let unknown = try ledger(row + ["--party", "フロン回収業株式会社"], in: folder)
    #expect(unknown.status == 1 && unknown.error.contains("「フロン回収株式会社」ではありませんか"))
    let twin = try ledger(row + ["--party", "フロン回収㈱", "--slip", "E-1"], in: folder)
    #expect(twin.status == 1 && twin.error.contains("同じ日、種類、量、相手方の行が既にあります（5番"))
    let other = try ledger(row + ["--party", "フロン回収㈱", "--slip", "E-2"], in: folder)
    #expect(other.status == 0 && other.error.contains("空になった記録がありません（5番）"))
  }

  @Test func `a row with a field of another kind is recorded with a remark, never lost`() throws {
    let folder = try book()
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try ledger(
      [
        "add", "b.ledger", "--kind", "再生", "--source", "充塡回収業者", "--date", "R8.4.6",
        "--refrigerant", "R22", "--mass", "10",
      ], in: folder)
    #expect(result.status == 0 && result.error.contains("L-17"))
    #expect(result.out.contains("R22 再生 10.0 kg"))
    #expect(try ledger(["stock", "b.ledger"], in: folder).out == "R22  125.2 kg\n")
  }

  @Test func `a number that is known, and the managers of one cylinder, raise no doubt`() throws {
    let folder = try book()
    defer { try? FileManager.default.removeItem(at: folder) }
    for (manager, slip) in [("霞ビル", "E-7"), ("日本八ホテル", "E-8")] {
      let result = try ledger(
        [
          "add", "b.ledger", "--kind", "引取り", "--source", "充塡回収業者", "--date", "R8.4.6",
          "--refrigerant", "R22", "--mass", "10", "--party", "フロン回収㈱", "--container", "ABC-2",
          "--concerned", manager, "--slip", slip,
        ], in: folder)
      #expect(result.status == 0)
      // The day lies long ago, which is the only thing to remark.
      #expect(!result.error.contains("L-10"), "\(result.error)")
      #expect(!result.error.contains("LDG-006"), "\(result.error)")
    }
  }

  @Test func `the sums of a year leave out what the report leaves out`() throws {
    let folder = try book()
    defer { try? FileManager.default.removeItem(at: folder) }
    // 135.2 kg are in store; 64.8 kg outside make a pool of 200 kg, 32.4 % of it outside.
    for row in [
      ["引取り", "64.8", "--source", "家電リサイクル", "--party", "家電再生", "--new-party"], ["再生", "100"],
    ] {
      let words = ["--kind", row[0], "--date", "R8.4.6", "--refrigerant", "R22", "--mass", row[1]]
      let result = try ledger(["add", "b.ledger"] + words + row.dropFirst(2), in: folder)
      #expect(result.status == 0, "\(result.error)")
    }
    let sums = try ledger(["stock", "b.ledger", "--fy", "令和8"], in: folder)
    #expect(sums.out.contains("再生量  100.0 kg（報告 67.6 kg）"), "\(sums.out)")
    #expect(sums.out.contains("年度末の保管量  100.0 kg（報告 67.6 kg）"))
    #expect(
      try ledger(
        ["print", "b.ledger", "--fy", "令和8", "--refrigerant", "R22", "-o", "s.pdf"], in: folder
      ).status == 0)
    let page = try BuiltProgram.tool(
      "pdftotext", ["-layout", folder.appending(path: "s.pdf").path, "-"])
    let reported = page.out.split(separator: "\n").first { $0.contains("報告書の計") } ?? ""
    let figures = reported.split(separator: " ").filter { Double($0) != nil }.map(String.init)
    #expect(figures == ["40.2", "0.0", "67.6", "0.0", "67.6"], "\(reported)")
  }

  @Test func `a correction leaves both rows and takes the place of one`() throws {
    let folder = try book()
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try ledger(
      ["correct", "b.ledger", "5", "--mass", "42 kg", "--reason", "計り直し"], in: folder)
    #expect(result.status == 0 && result.out.contains("5番を訂正しました"))
    #expect(!result.error.contains("LDG-006") && !result.error.contains("L-06"))
    #expect(try ledger(["stock", "b.ledger"], in: folder).out == "R22  137.0 kg\n")
    let again = try ledger(
      ["correct", "b.ledger", "5", "--mass", "43 kg", "--reason", "もう一度"], in: folder)
    #expect(again.status == 2 && again.error.contains("6番で訂正されています"))
    #expect(
      try ledger(
        ["correct", "b.ledger", "6", "--withdraw", "--mass", "1", "--reason", "誤り"], in: folder
      )
      .status == 64)
    #expect(
      try ledger(["correct", "b.ledger", "6", "--withdraw", "--reason", "誤り"], in: folder).status
        == 0)
    #expect(try ledger(["stock", "b.ledger"], in: folder).out == "R22  95.0 kg\n")
    #expect(try ledger(["verify", "b.ledger"], in: folder).status == 0)
  }

  @Test(arguments: ["utf-8", "cp932"])
  func `an export is imported again to the same rows`(_ encoding: String) throws {
    let folder = try book()
    defer { try? FileManager.default.removeItem(at: folder) }
    let formula = try ledger(
      [
        "add", "b.ledger", "--kind", "棚卸差", "--date", "R8.4.5", "--refrigerant", "R22",
        "--mass", "-1.5 kg", "--note", "=1+1, \"引用\"",
      ], in: folder)
    #expect(formula.status == 0, "\(formula.error)")
    let exported = try ledger(
      ["export", "b.ledger", "-o", "1.csv", "--encoding", encoding], in: folder)
    #expect(exported.status == 0, "\(exported.error)")
    _ = try ledger(["init", "c.ledger", "--place", "写し"], in: folder)
    let trial = try ledger(["import", "c.ledger", "1.csv"], in: folder)
    #expect(trial.status == 0 && trial.out.contains("まだ何も記録していません"), "\(trial.error)")
    #expect(try ledger(["list", "c.ledger"], in: folder).out == "0行\n")
    let imported = try ledger(["import", "c.ledger", "1.csv", "--commit"], in: folder)
    #expect(imported.status == 0 && imported.out.contains("計3行"))
    let list = { (file: String) in
      try self.ledger(["list", file], in: folder).out.split(separator: "\n").map {
        $0.drop { $0 != " " }
      }
    }
    #expect(try list("b.ledger") == list("c.ledger"))
    let twice = try ledger(["import", "c.ledger", "1.csv", "--commit"], in: folder)
    #expect(twice.status == 1 && twice.error.contains("LDG-004"))
  }

  @Test func `one wrong cell stops an import and is named`() throws {
    let folder = try book()
    defer { try? FileManager.default.removeItem(at: folder) }
    let csv = "区分,年月日,種類,量\r\n再生,R8.4.3,R22,10\r\n再生,R8.4.31,R22,20\r\n"
    try Data(csv.utf8).write(to: folder.appending(path: "in.csv"))
    let result = try ledger(["import", "b.ledger", "in.csv", "--commit"], in: folder)
    #expect(result.status == 1 && result.out.hasPrefix("何も記録していません"))
    #expect(result.error.contains("B3（年月日）") && result.error.contains("R8.4.31"))
    #expect(try ledger(["stock", "b.ledger"], in: folder).out == "R22  135.2 kg\n")
  }

  @Test func `characters that CP932 lacks are listed, not dropped`() throws {
    let folder = try book()
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try ledger(
      [
        "add", "b.ledger", "--kind", "再生", "--date", "R8.4.3", "--refrigerant", "R22", "--mass",
        "1", "--note", "𠮷田",
      ], in: folder)
    let result = try ledger(
      ["export", "b.ledger", "-o", "1.csv", "--encoding", "cp932"], in: folder)
    #expect(result.status == 2 && result.error.contains("「𠮷田」の「𠮷」（U+20BB7）"))
    #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "1.csv").path))
  }

  @Test func `only the rows of the party that asks are shown, and that is recorded`() throws {
    let folder = try book()
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try ledger(
      [
        "add", "b.ledger", "--kind", "引取り", "--source", "49条", "--date", "R8.4.3",
        "--refrigerant", "R22", "--mass", "7", "--party", "別の者", "--registration", "3t111",
      ], in: folder)
    let result = try ledger(
      ["disclose", "b.ledger", "--party", "フロン回収株式会社", "--asked-by", "田中"], in: folder)
    #expect(result.status == 0 && result.out.contains("40.2 kg") && !result.out.contains("別の者"))
    #expect(result.out.contains("閲覧を8番に記録しました"))
    let stranger = try ledger(
      ["disclose", "b.ledger", "--party", "知らない者", "--asked-by", "田中"], in: folder)
    #expect(stranger.status == 2 && stranger.out.isEmpty)
  }

  @Test func `the sheet of a year is an archival, accessible page`() throws {
    let folder = try book()
    defer { try? FileManager.default.removeItem(at: folder) }
    for paper in ["a4", "a3"] {
      let result = try ledger(
        [
          "print", "b.ledger", "--fy", "令和8", "--refrigerant", "R22", "-o", "\(paper).pdf",
          "--paper", paper,
        ], in: folder)
      #expect(result.status == 0, "\(result.error)")
      let text = try BuiltProgram.tool("pdftotext", ["-layout", "\(paper).pdf", "-"], in: folder)
      #expect(text.out.contains("再生等記録簿") && text.out.contains("135.2"))
      let check = try BuiltProgram.run(
        program: BuiltProgram.repository.appending(path: "scripts/veracheck/veracheck.sh"),
        ["-f", "2a,ua1", folder.appending(path: "\(paper).pdf").path])
      #expect(check.status == 0, "\(check.out)\(check.error)")
    }
    let size = try BuiltProgram.tool("pdfinfo", ["a3.pdf"], in: folder)
    #expect(size.out.contains("1190.55 x 841.89"))
  }

  @Test(arguments: [
    ["list", "none.ledger"], ["verify", "folder"], ["stock", "text.ledger"],
    ["list", "cut.ledger"], ["add", "none.ledger", "--kind", "再生"],
  ])
  func `what is no sound ledger is told and nothing is made`(_ arguments: [String]) throws {
    let folder = try book()
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = FileManager.default
    try files.createDirectory(
      at: folder.appending(path: "folder"), withIntermediateDirectories: true)
    try Data("記録".utf8).write(to: folder.appending(path: "text.ledger"))
    let bytes = try Data(contentsOf: folder.appending(path: "b.ledger"))
    try bytes.prefix(8192).write(to: folder.appending(path: "cut.ledger"))
    let before = try files.contentsOfDirectory(atPath: folder.path).sorted()
    let result = try ledger(arguments, in: folder)
    #expect(result.status == 2 && result.out.isEmpty && result.error.hasPrefix("エラー："))
    #expect(try files.contentsOfDirectory(atPath: folder.path).sorted() == before)
  }

  @Test func `a copy brings a lost ledger back`() throws {
    let folder = try book()
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try ledger(["backup", "b.ledger", "copy"], in: folder).status == 0)
    #expect(try ledger(["backup", "b.ledger", "copy"], in: folder).status == 2)
    try FileManager.default.removeItem(at: folder.appending(path: "b.ledger"))
    #expect(try ledger(["restore", "b.ledger", "copy"], in: folder).status == 0)
    #expect(try ledger(["stock", "b.ledger"], in: folder).out == "R22  135.2 kg\n")
  }

  @Test func `the whole ledger is held against the criteria of family L`() throws {
    let folder = try book()
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try ledger(["check", "b.ledger"], in: folder)
    #expect(result.status == 0)
    for id in ["L-11", "L-29", "L-31"] { #expect(result.error.contains("要確認[\(id)]")) }
    #expect(result.error.components(separatedBy: "L-11").count == 2)
    let permit = BuiltProgram.repository.appending(path: "examples/toranomon/application.yaml")
    #expect(
      try ledger(["check", "b.ledger", "--permit", permit.path], in: folder).status == 0)
  }
}
