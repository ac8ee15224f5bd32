import Foundation
import Testing

/// Folders and names as a stranger's archive may bring them.
@Suite struct `a hostile folder` {
  private func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private func cases(_ folder: URL) throws -> [(file: String, verdict: String)] {
    let result = try BuiltProgram.run(["check", ".", "--format", "json"], in: folder)
    let json = try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any]
    let cases = try #require(json?["cases"] as? [[String: Any]], "\(result.error)")
    return cases.map { ($0["file"] as? String ?? "", $0["verdict"] as? String ?? "") }
  }

  @Test func `shows nothing that lies outside, and leaves nothing out in silence`() throws {
    try inFolder { folder in
      let files = FileManager.default
      let inside = folder.appending(path: "中")
      try files.createDirectory(at: inside, withIntermediateDirectories: true)
      try Data("秘密: 12345\n".utf8).write(to: folder.appending(path: "secret.yaml"))
      try Data("手続: 新規許可\n".utf8).write(to: inside.appending(path: "a.yaml"))
      let links = [
        "out.yaml": "../secret.yaml", "far.yaml": "/etc/hostname", "gone.yaml": "nowhere",
        "loop.yaml": "loop.yaml", "dev.yaml": "/dev/zero", "own.yaml": "a.yaml", "up": "..",
      ]
      for (name, target) in links {
        try files.createSymbolicLink(
          atPath: inside.appending(path: name).path, withDestinationPath: target)
      }
      #expect(try BuiltProgram.tool("mkfifo", [inside.appending(path: "p.yaml").path]).status == 0)
      try files.createDirectory(
        at: inside.appending(path: "d.yaml"), withIntermediateDirectories: true)
      let found = try cases(inside)
      let unchecked = found.filter { $0.verdict == "unchecked" }.map(\.file).sorted()
      #expect(
        unchecked == [
          "./dev.yaml", "./far.yaml", "./gone.yaml", "./loop.yaml", "./out.yaml", "./p.yaml",
        ])
      let rest = found.filter { $0.verdict != "unchecked" }.map(\.file).sorted()
      #expect(rest == ["./a.yaml", "./own.yaml"])
      let whole = try BuiltProgram.run(["check", "."], in: inside)
      #expect(!whole.out.contains("12345") && whole.out.contains("フォルダーの外を指すリンクです"))
    }
  }

  @Test func `too many folders deep is said, not passed over`() throws {
    try inFolder { folder in
      let deep = folder.appending(path: Array(repeating: "d", count: 70).joined(separator: "/"))
      try FileManager.default.createDirectory(at: deep, withIntermediateDirectories: true)
      try Data("手続: 新規許可\n".utf8).write(to: deep.appending(path: "a.yaml"))
      let found = try cases(folder)
      #expect(found.count == 1 && found.first?.verdict == "unchecked")
      let text = try BuiltProgram.run(["check", "."], in: folder)
      #expect(text.status == 2 && text.out.contains("階層が深すぎます"))
    }
  }

  @Test func `a name that is no text is said, and the others are checked`() throws {
    try inFolder { folder in
      try Data("手続: 新規許可\n".utf8).write(to: folder.appending(path: "a.yaml"))
      let made = try BuiltProgram.tool(
        "bash", ["-c", #"cd "$0" && : > $'b\xff.yaml'"#, folder.path])
      try #require(made.status == 0, "\(made.error)")
      let found = try cases(folder)
      #expect(found.map(\.verdict) == ["unchecked", "reject"])
      let text = try BuiltProgram.run(["check", "."], in: folder)
      #expect(text.out.contains("名前がUTF-8ではありません"))
    }
  }

  @Test func `a folder that cannot be listed stops no other`() throws {
    try inFolder { folder in
      let closed = folder.appending(path: "閉")
      try FileManager.default.createDirectory(at: closed, withIntermediateDirectories: true)
      try Data("手続: 新規許可\n".utf8).write(to: folder.appending(path: "a.yaml"))
      try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: closed.path)
      defer {
        try? FileManager.default.setAttributes(
          [.posixPermissions: 0o755], ofItemAtPath: closed.path)
      }
      var result = try BuiltProgram.run(["check", "."], in: folder)
      if geteuid() == 0 {
        // No permission holds for root, so the check runs as a user who has none.
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
        result = try BuiltProgram.tool(
          "setpriv",
          [
            "--reuid", "65534", "--regid", "65534", "--clear-groups", BuiltProgram.path().path,
            "check", "--lang", "ja", ".",
          ], in: folder)
      }
      #expect(result.status == 2, "\(result.error)")
      #expect(result.out.contains("点検不能") && result.out.contains("./閉"), "\(result.error)")
      #expect(result.out.contains("不備あり") && result.out.contains("./a.yaml"))
    }
  }

  @Test(arguments: [
    "full", "concise", "json", "ndjson", "sarif", "junit", "html", "github", "csv",
  ])
  func `no name and no value steers the terminal, in any format`(format: String) throws {
    try inFolder { folder in
      let name = "\u{1B}]0;x\u{07}\u{9B}31m\n::error::\u{202E}a\r=1.yaml"
      let text = "手続: 新規許可\n事業所: { 名称: \"\\e[2J\\u009b1m\\u202e\\u2028\\rx\" }\n\u{200F}項: 1\n"
      try Data(text.utf8).write(to: folder.appending(path: name))
      for arguments in [[name], [name, "no\u{1B}[2J.yaml"], ["."]] {
        let result = try BuiltProgram.run(["check", "--format", format] + arguments, in: folder)
        for scalar in (result.out + result.error).unicodeScalars {
          let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
          let turns = "\u{202E}\u{2028}\u{200F}".unicodeScalars.contains(scalar)
          let isLineEnd = scalar == "\n" || scalar == "\r" && format == "csv"
          #expect(!turns && (!isControl || isLineEnd), "U+\(String(scalar.value, radix: 16))")
        }
        #expect(!result.out.contains("\n::error::"))
        #expect(!result.out.contains("\r=") && !result.out.contains("\n="))
      }
    }
  }

  @Test(arguments: ["fmt", "render", "fix", "extract"])
  func `no name steers the terminal in another command`(command: String) throws {
    try inFolder { folder in
      let name = "\u{1B}[2J\n\u{9B}x.yaml"
      try Data("手続: 新規許可\n".utf8).write(to: folder.appending(path: name))
      let options = [
        "fmt": ["--keys", "ja"], "render": ["-o", "o\u{1B}[1m"], "extract": ["-o", "o"],
      ]
      let result = try BuiltProgram.run([command, name] + (options[command] ?? []), in: folder)
      let shown = result.out + result.error
      #expect(!shown.unicodeScalars.contains("\u{1B}") && !shown.unicodeScalars.contains("\u{9B}"))
      #expect(shown.contains("<U+001B>"))
    }
  }
}
