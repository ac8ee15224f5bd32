import Foundation
import Testing

@testable import Casework

@Suite struct `Output folder` {
  let place: ScratchFolder

  init() throws { place = try ScratchFolder() }

  private let files: [(name: String, bytes: [UInt8])] = [("一.pdf", [65]), ("二.pdf", [66])]

  private func problem(_ path: String) -> FileProblem? {
    do throws(FileProblem) {
      try OutputFolder(path).write(files)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: ["書類", "a/b/c", "書類/", "."])
  func `is made with its parents and holds nothing but the files`(name: String) throws {
    try OutputFolder(place.path("") + "/" + name).write(files)
    #expect(try place.names(in: name) == ["一.pdf", "二.pdf"])
    #expect(try place.text(name + "/一.pdf") == "A")
  }

  @Test func `keeps what else is in it and replaces files of the same name`() throws {
    try place.write("手書き", to: "memo")
    try place.write("前", to: "一.pdf")
    try OutputFolder(place.folder.path).write(files)
    #expect(try place.names() == ["memo", "一.pdf", "二.pdf"])
    #expect(try place.text("一.pdf") == "A")
    #expect(try place.text("memo") == "手書き")
  }

  @Test func `files can be read by others as far as the umask allows`() throws {
    try OutputFolder(place.folder.path).write(files)
    #expect(try place.mode("一.pdf").map { $0 & 0o600 } == 0o600)
    #expect(try place.mode("一.pdf") != 0o600 || umaskHidesFiles)
  }

  private var umaskHidesFiles: Bool {
    let mask = umask(0)
    umask(mask)
    return mask & 0o044 == 0o044
  }

  @Test func `a link to a folder is as good as the folder`() throws {
    try FileManager.default.createDirectory(
      atPath: place.path("real"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: place.path("link"), withDestinationPath: "real")
    try OutputFolder(place.path("link")).write(files)
    #expect(try place.names(in: "real") == ["一.pdf", "二.pdf"])
  }

  @Test func `a link in the place of a file is replaced, what it points to stays`() throws {
    try place.write("大事", to: "elsewhere")
    try FileManager.default.createDirectory(
      atPath: place.path("out"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: place.path("out/一.pdf"), withDestinationPath: "../elsewhere")
    try OutputFolder(place.path("out")).write(files)
    #expect(try place.text("elsewhere") == "大事")
    #expect(try place.text("out/一.pdf") == "A")
  }

  @Test func `a folder under the name of a file stops the job before anything is moved`() throws {
    try FileManager.default.createDirectory(
      atPath: place.path("out/二.pdf"), withIntermediateDirectories: true)
    try place.write("前", to: "out/一.pdf")
    let refusal = try #require(problem(place.path("out")))
    #expect(refusal.cause == .isFolder)
    #expect(refusal.path.hasSuffix("out/二.pdf"))
    #expect(try place.names(in: "out") == ["一.pdf", "二.pdf"])
    #expect(try place.text("out/一.pdf") == "前")
  }

  @Test func `a file on the way is named and folders made so far are taken away`() throws {
    try place.write("大事", to: "a")
    #expect(problem(place.path("a"))?.cause == .isNotFolder)
    #expect(problem(place.path("a/b/c"))?.cause == .isNotFolder)
    let long = String(repeating: "長", count: 100)
    #expect(problem(place.path("b/c/\(long)"))?.cause == .nameTooLong)
    #expect(try place.names() == ["a"])
    #expect(try place.text("a") == "大事")
  }

  @Test func `a file that cannot be written takes everything back, the folder too`() throws {
    let bad = files + [(name: "ない/三.pdf", bytes: [67])]
    var cause: FileProblem.Cause?
    do throws(FileProblem) {
      try OutputFolder(place.path("out/sub")).write(bad)
    } catch { cause = error.cause }
    #expect(cause == .missing)
    #expect(try place.names() == [])
  }

  @Test func `a hidden folder left by a run that was killed is no obstacle`() throws {
    try FileManager.default.createDirectory(
      atPath: place.path(".saisei-\(getpid())"), withIntermediateDirectories: true)
    try OutputFolder(place.folder.path).write(files)
    #expect(try place.names() == [".saisei-\(getpid())", "一.pdf", "二.pdf"])
  }

  @Test func `an empty name is refused`() throws {
    #expect(problem("") != nil)
  }
}
