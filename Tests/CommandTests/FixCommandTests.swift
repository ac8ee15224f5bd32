import Foundation
import Testing

@Suite struct `saisei fix` {
  private static let spoilt =
    "手続: 新規許可\n申請者:\n  電話番合: ０１２（３４５）６７８９ # 注\n  名称: 東都充填工業\nフロン類の種類: [R-22]\n"
  private static let mended =
    "手続: 新規許可\n申請者:\n  電話番号: 012(345)6789 # 注\n  名称: 東都充填工業\nフロン類の種類: [R22]\n"

  private func inFolder(_ body: (URL, URL) throws -> Void) throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "申請.yaml")
    try Data(Self.spoilt.utf8).write(to: file)
    try body(folder, file)
  }

  @Test func `lists each change, keeps the mode, and has nothing to do the second time`() throws {
    try inFolder { folder, file in
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
      let first = try BuiltProgram.run(["fix", "申請.yaml"], in: folder)
      #expect(first.status == 0 && first.error.isEmpty)
      #expect(
        first.out == """
          申請.yaml:3:3：「電話番合」→「電話番号」（項目名）
          申請.yaml:3:9：「０１２（３４５）６７８９」→「012(345)6789」（番号の区切り）
          申請.yaml:5:11：「R-22」→「R22」（冷媒番号の書き方）
          申請.yaml：3か所を直しました

          """)
      #expect(try String(contentsOf: file, encoding: .utf8) == Self.mended)
      let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions]
      #expect(mode as? Int == 0o640)
      let second = try BuiltProgram.run(["fix", "申請.yaml"], in: folder)
      #expect(second.out == "申請.yaml：直すところはありません\n")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["申請.yaml"])
    }
  }

  @Test func `a dry run and a diff change nothing`() throws {
    try inFolder { folder, file in
      let dry = try BuiltProgram.run(["fix", "--dry-run", "--lang", "en", "申請.yaml"], in: folder)
      #expect(dry.out.contains("申請.yaml:5:11: 'R-22' -> 'R22' (form of the refrigerant number)"))
      #expect(dry.out.hasSuffix("3 can be mended (the file was not changed)\n"))
      let diff = try BuiltProgram.run(["fix", "--diff", "申請.yaml"], in: folder)
      #expect(
        diff.out == """
          --- 申請.yaml
          +++ 申請.yaml
          @@ -3 +3 @@
          -  電話番合: ０１２（３４５）６７８９ # 注
          +  電話番号: 012(345)6789 # 注
          @@ -5 +5 @@
          -フロン類の種類: [R-22]
          +フロン類の種類: [R22]

          """)
      #expect(try String(contentsOf: file, encoding: .utf8) == Self.spoilt)
    }
  }

  @Test func `standard input comes out mended, the list beside it`() throws {
    let result = try BuiltProgram.run(["fix", "-"], input: Data(Self.spoilt.utf8))
    #expect(result.out == Self.mended)
    #expect(result.error.contains("「R-22」→「R22」"))
  }

  @Test func `a file that cannot be read is left alone`() throws {
    try inFolder { folder, file in
      let broken = "部数: ２\n申請者: [\n"
      try Data(broken.utf8).write(to: file)
      let result = try BuiltProgram.run(["fix", "申請.yaml"], in: folder)
      #expect(result.status == 2 && result.out.isEmpty)
      #expect(result.error.contains("INP-009") && result.error.contains("何も直していません"))
      #expect(try String(contentsOf: file, encoding: .utf8) == broken)
      #expect(try BuiltProgram.run(["fix", "ない.yaml"], in: folder).status == 2)
    }
  }

  @Test func `a check says what can be mended, and no longer once it is`() throws {
    try inFolder { folder, file in
      let full = try BuiltProgram.run(["check", "申請.yaml"], in: folder)
      #expect(full.out.contains("= 自動：saisei fix 申請.yaml で「電話番合」を「電話番号」に直せます"))
      let json = try BuiltProgram.run(["check", "--format", "ndjson", "申請.yaml"], in: folder)
      let lines = json.out.split(separator: "\n")
      let fixable = lines.filter { $0.contains("\"fixable\":true") }
      #expect(fixable.count == 1)
      #expect(fixable.first?.contains(#""fix":{"old":"電話番合","new":"電話番号"}"#) == true)
      let sarif = try BuiltProgram.run(["check", "--format", "sarif", "申請.yaml"], in: folder)
      #expect(try ReportCheck.problems(in: sarif.out, format: "sarif").isEmpty)
      #expect(sarif.out.contains("\"insertedContent\"") && sarif.out.contains("\"endColumn\": 7"))
      _ = try BuiltProgram.run(["fix", "申請.yaml"], in: folder)
      let after = try BuiltProgram.run(["check", "申請.yaml"], in: folder)
      #expect(!after.out.contains("INP-012") && !after.out.contains("自動："))
    }
  }
}
