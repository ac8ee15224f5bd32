import Foundation
import Testing

/// A short run of `make test-kills`: the built program is killed while it issues.
@Suite(.serialized) struct `saisei certificate issue, killed at any moment` {
  @Test func `loses and doubles nothing, and what is amiss is found`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let kills = try BuiltProgram.tool(
      "scripts/killcheck/killcheck.py",
      ["--kills", "20", "--seed", "11", "--keep", folder.path, BuiltProgram.path().path])
    #expect(kills.status == 0, "\(kills.error)\(kills.out)")
    #expect(kills.out.contains("amiss: 0"))

    // The count has to see each kind of loss.
    let ledger = folder.appending(path: "book.ledger")
    let papers = folder.appending(path: "papers")
    func count() throws -> BuiltProgram.Result {
      try BuiltProgram.tool(
        "scripts/killcheck/killcheck.py", ["--count", ledger.path, papers.path])
    }
    let page = papers.appending(path: "再生証明書_2026-0003.pdf")
    let bytes = try Data(contentsOf: page)
    for (change, complaint) in [
      ({ try FileManager.default.removeItem(at: page) }, "pages that are lost"),
      ({ try bytes.prefix(bytes.count - 1).write(to: page) }, "is not what was recorded"),
      ({ try bytes.write(to: papers.appending(path: "再生証明書_2026-9999.pdf")) }, "without a record"),
      ({ try bytes.write(to: papers.appending(path: ".saisei-1-x.pdf")) }, "temporary files"),
    ] as [(() throws -> Void, String)] {
      try change()
      let counted = try count()
      #expect(counted.status == 1 && counted.error.contains(complaint), "\(counted.error)")
      try? FileManager.default.removeItem(at: papers.appending(path: "再生証明書_2026-9999.pdf"))
      try? FileManager.default.removeItem(at: papers.appending(path: ".saisei-1-x.pdf"))
      try bytes.write(to: page)
    }
    #expect(try count().status == 0)
  }

  @Test func `loses and doubles nothing when the certificates come of a table`() throws {
    let kills = try BuiltProgram.tool(
      "scripts/killcheck/killcheck.py",
      ["--kills", "8", "--seed", "12", "--table", BuiltProgram.path().path])
    #expect(kills.status == 0 && kills.out.contains("amiss: 0"), "\(kills.error)\(kills.out)")
  }
}
