import Foundation
import Testing

@Suite struct `saisei init` {
  @Test(arguments: ["新規許可", "new_permit"])
  func `prints the template, or writes it to a new file`(procedure: String) throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let printed = try BuiltProgram.run(["init", procedure], in: folder)
    #expect(printed.status == 0)
    #expect(printed.out.contains("申請者:"))
    let written = try BuiltProgram.run(["init", procedure, "-o", "事案.yaml"], in: folder)
    #expect(written.status == 0)
    #expect(written.out.contains("saisei check 事案.yaml"))
    let text = try String(contentsOf: folder.appending(path: "事案.yaml"), encoding: .utf8)
    #expect(text == printed.out)
    let english = try BuiltProgram.run(["init", procedure, "--keys", "en"], in: folder)
    #expect(english.out.contains("applicant:") && !english.out.contains("\n申請者:"))
  }

  @Test func `does not overwrite, and says what to do`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("大事".utf8).write(to: folder.appending(path: "a.yaml"))
    let result = try BuiltProgram.run(["init", "新規許可", "-o", "a.yaml"], in: folder)
    #expect(result.status == 2)
    #expect(result.error.contains("既にあります"))
    #expect(try Data(contentsOf: folder.appending(path: "a.yaml")) == Data("大事".utf8))
    let nowhere = try BuiltProgram.run(["init", "新規許可", "-o", "ない/a.yaml"], in: folder)
    #expect(nowhere.status == 2)
    #expect(nowhere.error.contains("フォルダーがありません"))
  }

  @Test func `an unknown procedure is answered with the known ones`() throws {
    let result = try BuiltProgram.run(["init", "変更"])
    #expect(result.status == 64)
    #expect(result.error.contains("変更") && result.error.contains("新規許可"))
  }
}

@Suite struct `saisei fmt` {
  @Test func `rewrites the keys, then has nothing more to change`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("部数: 2 # 注\n".utf8).write(to: folder.appending(path: "a.yaml"))
    let first = try BuiltProgram.run(["fmt", "a.yaml", "--keys", "en"], in: folder)
    #expect(first.status == 0 && first.out.contains("書き換えました"))
    let text = try String(contentsOf: folder.appending(path: "a.yaml"), encoding: .utf8)
    #expect(text == "copies: 2 # 注\n")
    let second = try BuiltProgram.run(["fmt", "a.yaml", "--keys", "en"], in: folder)
    #expect(second.status == 0 && second.out.contains("変更はありません"))
  }

  @Test func `turns standard input into standard output and writes no file`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    for text in ["copies: 2 # 注\n", "部数: 2 # 注\n"] {
      let result = try BuiltProgram.run(
        ["fmt", "-", "--keys", "ja"], in: folder, input: Data(text.utf8))
      #expect(result.status == 0)
      #expect(result.out == "部数: 2 # 注\n")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func `a file that cannot be read is left alone with status 2`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("手続: [".utf8).write(to: folder.appending(path: "a.yaml"))
    for file in ["a.yaml", "ない.yaml"] {
      let result = try BuiltProgram.run(["fmt", file, "--keys", "en"], in: folder)
      #expect(result.status == 2)
      #expect(result.error.contains("INP-"))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.yaml"])
  }

  @Test func `needs to be told the language`() throws {
    #expect(try BuiltProgram.run(["fmt", "a.yaml"]).status == 64)
    #expect(try BuiltProgram.run(["fmt", "a.yaml", "--keys", "fr"]).status == 64)
  }
}
