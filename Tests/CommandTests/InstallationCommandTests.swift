import Foundation
import Testing

@Suite struct `The installation` {
  @Test func `is in order for doctor and forms check`() throws {
    let doctor = try BuiltProgram.run(["doctor"])
    #expect(doctor.status == 0)
    #expect(doctor.out.contains("問題はありません") && !doctor.out.contains("否"))
    let forms = try BuiltProgram.run(["forms", "check"])
    #expect(forms.status == 0)
    #expect(forms.out.contains("不備はありません"))
  }

  @Test func `without forms and fonts every command that needs them says so with status 2`() throws
  {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let clean = "examples/toranomon/application.yaml"
    let target = folder.appending(path: "書類").path
    for arguments in [
      ["check", clean], ["render", clean, "-o", target],
      ["render", clean, "-o", target, "--draft"],
      ["doctor"], ["forms", "check"],
    ] {
      let result = try BuiltProgram.run(
        arguments, environment: ["SAISEI_ASSETS": folder.path])
      #expect(result.status == 2, "\(arguments): \(result.out)")
      #expect((result.out + result.error).contains("SAISEI_ASSETS"), "\(arguments)")
      #expect(!result.out.contains("不備はありません"), "\(arguments)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func `one form that is missing or a font that is none makes the case unchecked`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["forms", "fonts"] {
      try FileManager.default.copyItem(
        at: BuiltProgram.repository.appending(path: name), to: folder.appending(path: name))
    }
    let clean = "examples/toranomon/application.yaml"
    func check() throws -> BuiltProgram.Result {
      try BuiltProgram.run(["check", clean], environment: ["SAISEI_ASSETS": folder.path])
    }
    #expect(try check().status == 0)
    try FileManager.default.removeItem(at: folder.appending(path: "forms/oath.xml"))
    let missing = try check()
    #expect(missing.status == 2 && missing.out.contains("oath"))
    try FileManager.default.copyItem(
      at: BuiltProgram.repository.appending(path: "forms/oath.xml"),
      to: folder.appending(path: "forms/oath.xml"))
    try Data("これはフォントではない".utf8).write(
      to: folder.appending(path: "fonts/BIZUDMincho-Regular.ttf"))
    let broken = try check()
    #expect(broken.status == 2 && broken.out.contains("FRM-000"))
  }

  @Test func `a faulty form is found with its line and status 1`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let forms = folder.appending(path: "forms")
    try FileManager.default.copyItem(
      at: BuiltProgram.repository.appending(path: "forms"), to: forms)
    let oath = forms.appending(path: "oath.xml")
    try String(contentsOf: oath, encoding: .utf8).replacing("</form>", with: "")
      .write(to: oath, atomically: true, encoding: .utf8)
    let result = try BuiltProgram.run(["forms", "check", forms.path])
    #expect(result.status == 1)
    #expect(result.out.contains("FRM-001") && result.out.contains("oath.xml"))
  }
}

@Suite struct `Help and version` {
  static let subcommands = [
    "init", "check", "render", "rules", "explain", "fmt", "forms", "doctor",
  ]

  @Test func `the version is a bare semantic version`() throws {
    let result = try BuiltProgram.run(["--version"])
    #expect(result.status == 0)
    #expect(result.out.wholeMatch(of: /[0-9]+\.[0-9]+\.[0-9]+\n/) != nil)
  }

  @Test func `help follows the locale, and --lang wins`() throws {
    let japanese = try BuiltProgram.run(["--help"])
    let english = try BuiltProgram.run(["--help"], environment: ["LANG": "en_US.UTF-8"])
    #expect(japanese.status == 0 && english.status == 0)
    #expect(japanese.out.contains("使い方: saisei") && japanese.out.contains("サブコマンド:"))
    #expect(english.out.contains("USAGE: saisei") && english.out.contains("SUBCOMMANDS:"))
    #expect(english.out.contains("Exit status: 0 no errors, 1 errors found"))
    for name in Self.subcommands {
      #expect(japanese.out.contains("  \(name) ") && english.out.contains("  \(name) "), "\(name)")
    }
    #expect(!japanese.out.contains("  docs "))
    let overall = try BuiltProgram.run(
      ["check", "--help"], environment: ["LC_ALL": "ja_JP.UTF-8", "LANG": "C"])
    #expect(overall.out.contains("使い方:"))
    let chosen = try BuiltProgram.run(["check", "--help", "--lang", "en"])
    #expect(chosen.out.contains("USAGE:"))
  }

  @Test(arguments: subcommands)
  func `each subcommand helps in both languages`(name: String) throws {
    let japanese = try BuiltProgram.run([name, "--help"])
    #expect(japanese.status == 0)
    #expect(japanese.out.contains("使い方: saisei \(name)"))
    #expect(!japanese.out.contains("USAGE") && !japanese.out.contains("Show help"))
    let english = try BuiltProgram.run([name, "--help"], environment: ["LANG": "C"])
    #expect(english.out.contains("USAGE: saisei \(name)"))
    // The mark on drafts is named as it is printed, a kind of case as it is written.
    let words = english.out.replacing("下書き", with: "").replacing("純度等の通知", with: "")
    let kana = words.unicodeScalars.first { (0x3041...0x30FE).contains($0.value) }
    #expect(kana == nil, "\(english.out)")
  }

  @Test func `an unknown subcommand is a usage error with a guess and the list`() throws {
    let japanese = try BuiltProgram.run(["chekc"])
    #expect(japanese.status == 64)
    #expect(japanese.out.isEmpty)
    #expect(japanese.error.contains("「chekc」というサブコマンドはありません。もしかして check"))
    let english = try BuiltProgram.run(["frobnicate"], environment: ["LANG": "C"])
    #expect(english.status == 64)
    #expect(english.error.contains("there is no subcommand 'frobnicate'"))
    for name in Self.subcommands { #expect(english.error.contains(name)) }
  }

  @Test func `an unknown option or a wrong choice is a usage error`() throws {
    for arguments in [
      ["check", "--frob", "a"], ["check", "a", "--format", "xml"], ["check", "a", "--lang", "fr"],
      ["render", "a"], ["explain"],
    ] {
      let result = try BuiltProgram.run(arguments)
      #expect(result.status == 64, "\(arguments)")
      #expect(result.error.hasPrefix("エラー"), "\(result.error)")
    }
  }
}
