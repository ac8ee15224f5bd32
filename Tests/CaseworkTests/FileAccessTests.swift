import Findings
import Foundation
import Testing

@testable import Casework

@Suite struct `File access` {
  let place: ScratchFolder

  init() throws { place = try ScratchFolder() }

  private func cause(_ action: () throws(FileProblem) -> Void) -> FileProblem.Cause? {
    do {
      try action()
      return nil
    } catch {
      return error.cause
    }
  }

  @Test func `reads every byte of a file larger than its buffer`() throws {
    let text = String(repeating: "再生", count: 40_000)
    let path = try place.write(text, to: "a")
    #expect(try FileAccess.read(path, limit: 1_000_000) == Array(text.utf8))
  }

  @Test func `reads a file of just the limit and refuses one byte more`() throws {
    let path = try place.write("12345", to: "a")
    #expect(try FileAccess.read(path, limit: 5).count == 5)
    #expect(
      cause { () throws(FileProblem) in _ = try FileAccess.read(path, limit: 4) }
        == .tooLarge(limit: 4))
  }

  @Test func `tells why a file cannot be read`() throws {
    let file = try place.write("", to: "a")
    let cases: [(String, FileProblem.Cause)] = [
      (place.path("ない"), .missing), (place.folder.path, .isFolder),
      (file + "/b", .leadsThroughFile),
      (place.path(String(repeating: "a", count: 300)), .nameTooLong),
    ]
    for (path, expected) in cases {
      #expect(
        cause { () throws(FileProblem) in _ = try FileAccess.read(path, limit: 9) }
          == expected)
    }
  }

  @Test func `replaces a file and leaves nothing beside it`() throws {
    let path = try place.write("前", to: "a")
    try FileAccess.write(Array("後".utf8), to: path)
    #expect(try place.text("a") == "後")
    #expect(try place.names() == ["a"])
  }

  @Test func `keeps the permissions of the file that it replaces`() throws {
    let path = try place.write("秘密", to: "a")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    try FileAccess.write(Array("後".utf8), to: path)
    #expect(try place.mode("a") == 0o600)
  }

  @Test func `replaces what a link points to and keeps the link`() throws {
    try place.write("前", to: "a")
    try FileManager.default.createSymbolicLink(
      atPath: place.path("link"), withDestinationPath: "a")
    try FileAccess.write(Array("後".utf8), to: place.path("link"))
    #expect(try place.text("a") == "後")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: place.path("link")) == "a")
    #expect(try place.names() == ["a", "link"])
  }

  @Test func `leaves the old file alone when its name turns out to be a folder`() throws {
    try FileManager.default.createDirectory(
      atPath: place.path("a"), withIntermediateDirectories: true)
    #expect(
      cause { () throws(FileProblem) in try FileAccess.write([1], to: place.path("a")) }
        == .isFolder)
    #expect(try place.names() == ["a"])
  }

  @Test func `creates a file only where nothing is, not even a broken link`() throws {
    try FileAccess.create([65], at: place.path("new"))
    #expect(try place.text("new") == "A")
    try FileManager.default.createSymbolicLink(
      atPath: place.path("broken"), withDestinationPath: "nowhere")
    for name in ["new", "broken"] {
      #expect(
        cause { () throws(FileProblem) in try FileAccess.create([66], at: place.path(name)) }
          == .exists)
    }
    #expect(try place.text("new") == "A")
    #expect(try place.names() == ["broken", "new"])
  }

  @Test(arguments: [FileProblem.Action.read, .write])
  func `every cause has a message with the path and a remedy in both languages`(
    _ action: FileProblem.Action
  ) {
    let causes: [FileProblem.Cause] = [
      .missing, .isFolder, .isNotFolder, .leadsThroughFile, .exists, .noPermission, .noSpace,
      .readOnly, .nameTooLong, .tooLarge(limit: 4_194_304), .other(code: 5, reason: "I/O"),
    ]
    for cause in causes {
      let problem = FileProblem(action: action, path: "道/事案.yaml", cause: cause)
      for text in [problem.message.ja, problem.message.en] { #expect(text.contains("道/事案.yaml")) }
      #expect(!problem.remedy.ja.isEmpty && !problem.remedy.en.isEmpty)
      #expect(!problem.message.ja.hasSuffix("。") && !problem.remedy.ja.hasSuffix("。"))
    }
  }
}
