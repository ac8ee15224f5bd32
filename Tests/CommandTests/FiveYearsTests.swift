import Foundation
import Testing

/// A short run of `make test-life`: one quarter end a year from the permit to the closing report.
@Suite struct `five years of a place of business` {
  @Test func `come out the same when they are counted again, and a wrong figure is found`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let life = try BuiltProgram.tool(
      "scripts/lifecheck/lifecheck.py",
      [
        "--short", "--events", "150", "--seed", "7", "--keep", folder.path,
        BuiltProgram.path().path,
      ])
    #expect(life.status == 0, "\(life.error)\(life.out)")
    #expect(life.out.contains("statements counted again, 0 differ"))

    // One claim of the program at a time is changed; the count must tell which.
    let claims = folder.appending(path: "主張.json")
    for (change, complaint) in [
      (
        "c['stock'][2]['text'] = c['stock'][2]['text'].replace('R22  ', 'R22  1')",
        "R22 on 2030-03-31"
      ),
      ("c['years'][0]['text'] = c['years'][0]['text'].replace('報告 ', '報告 1')", "（報告）"),
      ("c['sheets'][1]['text'] = c['sheets'][1]['text'].replace('.', '1.')", "sheet 2027 R134a"),
      ("c['certificates'][0]['reclaimed'][0]['grams'] += 1", ": reclaimed: the program says"),
      ("c['certificates'].pop()", ": listed: the program says"),
      ("c['head'] = '0' * 64", "head: the program says"),
    ] {
      let changed = folder.appending(path: "変更.json")
      let script =
        "import json, sys; c = json.load(open(sys.argv[1])); \(change); "
        + "json.dump(c, open(sys.argv[2], 'w'))"
      #expect(
        try BuiltProgram.tool("python3", ["-c", script, claims.path, changed.path]).status == 0)
      let recount = try BuiltProgram.tool(
        "scripts/lifecheck/recount.py",
        [folder.appending(path: "虎ノ門.ledger").path, changed.path])
      #expect(recount.status == 1)
      #expect(recount.error.contains(complaint), "\(change): \(recount.error)")
    }
  }
}
