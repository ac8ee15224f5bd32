import Foundation
import Testing

@Suite struct `Bad input` {
  /// What is fed to the program, and what it must say.
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var bytes: @Sendable () -> Data
    var says: String
    var status: Int32
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "an empty file", bytes: { Data() }, says: "何も書かれていません", status: 2),
    Case(name: "not YAML", bytes: { Data("手続: [新規許可\n申請日: }".utf8) }, says: "YAML", status: 2),
    Case(
      name: "a CP932 file",
      bytes: { Data([0x8E, 0xE8, 0x91, 0xB1, 0x3A, 0x20, 0x90, 0x56, 0x8B, 0x4B, 0x0A]) },
      says: "iconv", status: 2),
    Case(
      name: "an unknown key", bytes: { Data("手続: 新規許可\n申請目: 令和8年12月1日\n".utf8) },
      says: "申請日", status: 1),
    Case(
      name: "a duplicate key", bytes: { Data("部数: 2\n部数: 3\n".utf8) }, says: "部数", status: 1),
    Case(
      name: "an alias", bytes: { Data("申請者: &a {名称: 甲}\n事業所: *a\n".utf8) }, says: "&", status: 2),
    Case(
      name: "10 MB", bytes: { Data(String(repeating: "あ: い\n", count: 1_100_000).utf8) },
      says: "大きすぎ", status: 2),
    Case(
      name: "1,000 levels",
      bytes: {
        Data(
          (String(repeating: "[", count: 1000) + String(repeating: "]", count: 1000)).utf8)
      },
      says: "入れ子", status: 2),
    Case(name: "a bare list", bytes: { Data("- 手続\n".utf8) }, says: "INP-", status: 2),
    Case(name: "NUL bytes", bytes: { Data([0, 1, 2, 3]) }, says: "INP-", status: 2),
  ]

  @Test(arguments: cases)
  func `is answered with one clear message, without a crash, and nothing is written`(
    _ bad: Case
  ) throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "事案.yaml")
    try bad.bytes().write(to: file)
    let check = try BuiltProgram.run(["check", "事案.yaml"], in: folder)
    #expect(check.out.contains(bad.says), "\(check.out)")
    #expect([1, 2].contains(check.status))
    if bad.status == 2 { #expect(check.status == 2, "\(check.out)") }
    let render = try BuiltProgram.run(["render", "事案.yaml", "-o", "書類"], in: folder)
    #expect(render.status == check.status)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["事案.yaml"])
  }

  @Test func `a missing file, a folder and a forbidden file are each named with their cause`()
    throws
  {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let missing = try BuiltProgram.run(["check", "ない.yaml"], in: folder)
    #expect(missing.status == 2)
    #expect(missing.out.contains("「ない.yaml」を読めません：ファイルがありません"))
    let isFolder = try BuiltProgram.run(["check", "."], in: folder)
    #expect(isFolder.status == 2)
    #expect(isFolder.error.contains("フォルダー「.」に事案（.yaml、.yml）がありません"))
    let printed = try BuiltProgram.run(["render", ".", "-o", "out"], in: folder)
    #expect(printed.status == 2)
    #expect((printed.out + printed.error).contains("フォルダーです"))
  }

  @Test func `a pipe that nobody writes to is not waited for, one with a writer is read`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let made = try BuiltProgram.tool("mkfifo", [folder.appending(path: "管").path])
    #expect(made.status == 0)
    let silent = try BuiltProgram.run(["check", "管"], in: folder)
    #expect(silent.status == 2)
    #expect(silent.out.contains("書き込む側がありません"))
    let program = try BuiltProgram.path().path
    let read = try BuiltProgram.tool(
      "bash",
      ["-c", "\"$0\" check --lang ja <(sleep 1; cat examples/toranomon/application.yaml)", program])
    #expect(read.status == 0, "\(read.out)")
  }

  @Test func `an output folder that is a file is refused and the file stays as it was`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let target = folder.appending(path: "書類")
    try Data("大事".utf8).write(to: target)
    let result = try BuiltProgram.run(
      ["render", "examples/toranomon/application.yaml", "-o", target.path])
    #expect(result.status == 2)
    #expect(result.error.contains("フォルダーではなくファイルです"))
    #expect(try Data(contentsOf: target) == Data("大事".utf8))
  }

  @Test func `a result that cannot be printed is no success`() throws {
    let program = try BuiltProgram.path().path
    for command in ["check examples/toranomon/application.yaml", "rules", "init 新規許可"] {
      let result = try BuiltProgram.tool("bash", ["-c", "exec \"$0\" \(command) >&-", program])
      #expect(result.status == 2, "\(command)")
    }
  }

  @Test func `a full disk leaves no trace`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    // A file size limit of the shell stands for the full disk: the write fails in the middle.
    let program = try BuiltProgram.path().path
    let result = try BuiltProgram.tool(
      "bash",
      [
        "-c",
        "trap '' XFSZ; ulimit -f 20; exec \"$0\" render examples/toranomon/application.yaml -o \"$1\"",
        program, folder.appending(path: "書類").path,
      ])
    #expect(result.status == 2, "\(result.error)")
    #expect(result.error.contains("書き込めません"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }
}
