import Foundation
import Testing

@Suite struct `checking a folder` {
  /// A folder of a consultant: two clean cases, one deficient, one broken, and things that are none.
  private func clients() throws -> URL {
    let folder = try BuiltProgram.temporaryFolder()
    let files = FileManager.default
    let examples = BuiltProgram.repository.appending(path: "examples")
    for name in ["東京 支店", "大阪"] {
      try files.createDirectory(
        at: folder.appending(path: name), withIntermediateDirectories: true)
    }
    try files.copyItem(
      at: examples.appending(path: "toranomon/application.yaml"),
      to: folder.appending(path: "東京 支店/申請.yaml"))
    try files.copyItem(
      at: examples.appending(path: "individual/application.yaml"),
      to: folder.appending(path: "大阪/case.YML"))
    try files.copyItem(
      at: examples.appending(path: "deficient.yaml"), to: folder.appending(path: "大阪/不備.yaml"))
    try Data("手続: [\n".utf8).write(to: folder.appending(path: "=cmd|'C calc'!A0.yaml"))
    try Data("x: 1\n".utf8).write(to: folder.appending(path: ".hidden.yaml"))
    try Data("読むもの".utf8).write(to: folder.appending(path: "読み.txt"))
    try files.createSymbolicLink(
      at: folder.appending(path: "大阪/輪"), withDestinationURL: folder)
    try files.createSymbolicLink(
      at: folder.appending(path: "pipe.yaml"), withDestinationURL: URL(filePath: "/dev/zero"))
    return folder
  }

  @Test func `lists each case once, the worst first, then totals`() throws {
    let folder = try clients()
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try BuiltProgram.run(["check", "."], in: folder)
    #expect(result.status == 2)
    let lines = result.out.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0].hasPrefix("点検不能") && lines[0].contains("=cmd"))
    #expect(lines[1].hasPrefix("点検不能") && lines[1].contains("./pipe.yaml：「./pipe.yaml」を読めません"))
    #expect(lines[2].hasPrefix("不備あり") && lines[2].contains("./大阪/不備.yaml"))
    #expect(lines[3].hasPrefix("不備なし") && lines[4].hasPrefix("不備なし"))
    #expect(lines[6] == "事案 5件：不備なし 2件、不備あり 1件、点検不能 2件")
    #expect(result.out.contains("項目別（事案数、指摘数）"))
  }

  @Test func `the number of jobs changes nothing in any format`() throws {
    let folder = try clients()
    defer { try? FileManager.default.removeItem(at: folder) }
    for format in ["full", "csv", "json", "html", "sarif", "concise"] {
      let one = try BuiltProgram.run(["check", ".", "--format", format, "--jobs", "1"], in: folder)
      let many = try BuiltProgram.run(
        ["check", ".", "--format", format, "--jobs", "7"], in: folder)
      #expect(one.out == many.out && !one.out.isEmpty, "\(format)")
    }
  }

  @Test func `a table cell that a spreadsheet would run is disarmed`() throws {
    let folder = try clients()
    defer { try? FileManager.default.removeItem(at: folder) }
    let broken = "=cmd|'C calc'!A0.yaml"
    let result = try BuiltProgram.run(
      ["check", broken, "--format", "csv"], in: folder)
    #expect(result.out.hasPrefix("\u{FEFF}ファイル,結果,不備,注意,要確認,参考,"))
    #expect(result.out.contains("\r\n'=cmd"))
    // An outside reader sees as many columns in each row.
    let file = folder.appending(path: "list.csv")
    let all = try BuiltProgram.run(["check", ".", "--format", "csv"], in: folder)
    try Data(all.out.utf8).write(to: file)
    let script = """
      import csv, sys
      rows = list(csv.reader(open(sys.argv[1], encoding="utf-8-sig", newline="")))
      assert len(rows) == 6 and all(len(row) == 10 for row in rows), rows
      assert not any(cell[:1] in "=+-@" for row in rows for cell in row if cell), rows
      """
    let check = try BuiltProgram.tool("python3", ["-c", script, file.path])
    #expect(check.status == 0, "\(check.error)")
  }

  @Test func `the page and the JSON of a folder are sound`() throws {
    let folder = try clients()
    defer { try? FileManager.default.removeItem(at: folder) }
    let page = try BuiltProgram.run(["check", ".", "--format", "html"], in: folder)
    #expect(try ReportCheck.problems(in: page.out, format: "html").isEmpty)
    let json = try BuiltProgram.run(["check", ".", "--format", "json"], in: folder)
    let summary = try #require(
      try JSONSerialization.jsonObject(with: Data(json.out.utf8)) as? [String: Any])
    #expect(
      summary["totals"] as? [String: Int] == ["cases": 5, "accept": 2, "reject": 1, "unchecked": 2])
  }

  @Test(arguments: ["0", "257"])
  func `a number of jobs beyond reason is refused with its bounds`(jobs: String) throws {
    for command in [["check", "examples"], ["render", "a.yaml", "b.yaml", "-o", "out"]] {
      let result = try BuiltProgram.run(command + ["--jobs", jobs])
      #expect(result.status == 64)
      #expect(result.error.contains("1 から 256 まで"))
    }
  }

  @Test func `a folder without cases is said to be empty`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try BuiltProgram.run(["check", "."], in: folder)
    #expect(result.status == 2)
    #expect(result.error.contains("事案（.yaml、.yml）がありません"))
  }
}

@Suite struct `checking a stream` {
  private static func lines() throws -> [String] {
    let examples = BuiltProgram.repository.appending(path: "examples")
    func text(_ name: String) throws -> String {
      try String(contentsOf: examples.appending(path: name), encoding: .utf8)
    }
    func record(_ id: Any, _ yaml: String) throws -> String {
      let data = try JSONSerialization.data(
        withJSONObject: ["id": id, "yaml": yaml], options: [.sortedKeys, .withoutEscapingSlashes])
      return String(decoding: data, as: UTF8.self)
    }
    return [
      try record("一", text("toranomon/application.yaml")),
      try record(2, text("deficient.yaml")),
      "not json",
      "",
      #"{"id": "x"}"#,
      #"{"id": 1.50, "case": {"手続": "新規許可", "申請者": {"\uD842\uDFB7野": "法人"}}}"#,
      #"{"id": {"a": [1, "}"]}, "case": {"手続": 5}}"#,
      #"{"id": null, "yaml": 3}"#,
      try record("last", text("individual/application.yaml")),
    ]
  }

  private func run(_ lines: [String], _ options: [String] = []) throws -> BuiltProgram.Result {
    try BuiltProgram.run(
      ["check", "--ndjson", "-"] + options, input: Data((lines.joined(separator: "\n") + "\n").utf8)
    )
  }

  @Test func `answers each line with one line, in order, with its id as written`() throws {
    let lines = try Self.lines()
    let result = try run(lines)
    #expect(result.status == 2 && result.error.isEmpty)
    let answers = result.out.split(separator: "\n").map(String.init)
    try #require(answers.count == lines.count)
    let starts = [
      #"{"id":"一","verdict":"accept""#, #"{"id":2,"verdict":"reject""#,
      #"{"id":null,"verdict":"unchecked""#, #"{"id":null,"verdict":"unchecked""#,
      #"{"id":"x","verdict":"unchecked""#, #"{"id":1.50,"verdict":"reject""#,
      #"{"id":{"a": [1, "}"]},"verdict":"reject""#, #"{"id":null,"verdict":"unchecked""#,
      #"{"id":"last","verdict":"accept""#,
    ]
    for (answer, start) in zip(answers, starts) {
      #expect(answer.hasPrefix(start), "\(answer.prefix(200))")
      #expect((try? JSONSerialization.jsonObject(with: Data(answer.utf8))) != nil)
    }
    #expect(answers[5].contains("𠮷"))
  }

  @Test func `does not depend on how the stream is cut or on the number of jobs`() throws {
    let lines = try Self.lines()
    let whole = try run(lines).out
    #expect(try run(lines, ["--jobs", "5"]).out == whole)
    let halves = try run(Array(lines[..<4])).out + run(Array(lines[4...])).out
    #expect(halves == whole)
    let one = try lines.map { try run([$0]).out }.joined()
    #expect(one == whole)
  }

  @Test func `a case as an object and as YAML text gets the same findings`() throws {
    let yaml = "手続: 新規許可\n申請者:\n  区分: 法人\n  名称: 株式会社再生\n"
    let object = #"{"case":{"手続":"新規許可","申請者":{"区分":"法人","名称":"株式会社再生"}}}"#
    let text = try JSONSerialization.data(withJSONObject: ["yaml": yaml])
    func paths(_ line: String) throws -> [String] {
      let answer = try run([line]).out
      let json = try JSONSerialization.jsonObject(with: Data(answer.utf8)) as? [String: Any]
      let findings = try #require(json?["findings"] as? [[String: Any]])
      return findings.map { finding in
        let site = finding["site"] as? [String: Any]
        return "\(finding["id"] ?? "") \(site?["path"] ?? "")"
      }.sorted()
    }
    let fromObject = try paths(object)
    #expect(fromObject.count > 10)
    #expect(try fromObject == paths(String(decoding: text, as: UTF8.self)))
  }

  @Test func `strange JSON is one clear answer, and the next line is still answered`() throws {
    let deep = String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)
    let lines = [
      #"{"id":\#(deep),"case":{}}"#,
      #"{"id":"\ud800","case":{"手続":"新規許可"}}"#,
      #"{"id":1,"case":{"手続":"\udc00\ud800"}}"#,
      #"{"id":1e400,"case":{"部数":1e400}}"#,
      #"{"id":1,"case":{"部数":2,"部数":3}}"#,
      #"{"id":1,"id":2,"case":{}}"#,
      #"{"id":1,"case":{"部数":2,"\u90e8\u6570":3}}"#,
      #"{"id":[1,"# + "\r" + #"2],"case":{}}"#,
      #"{"id":"last","case":{}}"#,
    ]
    let answers = try run(lines).out.split(separator: "\n", omittingEmptySubsequences: false)
    try #require(answers.count == lines.count + 1)
    for answer in answers.dropLast() {
      #expect(!answer.contains(#""verdict":"accept""#) && !answer.contains("\r"), "\(answer)")
      #expect(
        (try? JSONSerialization.jsonObject(with: Data(answer.utf8))) != nil
          || answer.hasPrefix(#"{"id":1e400"#) || answer.hasPrefix(#"{"id":"\ud800""#))
    }
    #expect(answers[0].contains("入れ子が深すぎます（上限 500段）"))
    for (line, id) in [
      (#"{"id":"深い","case":\#(deep)}"#, #""深い""#), (#"{"id":7,"case":[}"#, "null"),
      (#"{"id":8,"case":{},"odd":1}"#, "8"), (#"{"id":1,"id":2,"case":{}}"#, "null"),
      (#"{"id":01,"case":{}}"#, "null"), (#"{"id":9,"case":"\"#, "null"), (#"{"id":"\"#, "null"),
    ] {
      #expect(try run([line]).out.hasPrefix(#"{"id":\#(id),"verdict":"unchecked""#), "\(line)")
    }
    #expect(answers[3].contains("INP-031") && answers[3].contains("「1e400」は大きすぎて扱えません"))
    #expect(answers[3].contains(#""path":"部数""#) && answers[3].contains(#""error":null"#))
    for wrong in ["01", "1.", "1e", "-", "1.5.3", "+1", ".5"] {
      let answer = try run([#"{"id":1,"case":{"部数":\#(wrong)}}"#]).out
      #expect(answer.contains("JSONではありません"), "\(wrong)")
    }
    #expect(answers[4].contains("INP-011") && answers[6].contains("INP-011"))
    #expect(answers[5].contains("2回あります"))
    #expect(answers[7].hasPrefix(#"{"id":[1, 2],"#))
    #expect(answers[8].hasPrefix(#"{"id":"last","#))
  }

  @Test func `an endless line is one error and the next line is still answered`() throws {
    let long = String(repeating: "x", count: 100_000_000)
    let result = try run([long, #"{"id": "next", "case": {}}"#])
    let answers = result.out.split(separator: "\n")
    #expect(answers.count == 2)
    #expect(answers.first?.contains("長すぎます") == true)
    #expect(answers.last?.hasPrefix(#"{"id":"next","#) == true)
  }
}
