import Foundation
import Testing

@Suite struct `saisei due` {
  @Test func `lists what is open by day, and how each day was counted`() throws {
    let result = try BuiltProgram.run(
      ["due", "examples/change/notice.yaml", "examples/closing", "--as-of", "2027-07-01"])
    #expect(result.status == 0, "\(result.error)")
    let days = result.out.matches(of: /令和(\d+)年(\d+)月(\d+)日（.）  (あと|今日)/)
    #expect(days.count == 4)
    #expect(result.out.contains("令和9年7月26日（月）  あと25日  変更届出（様式第6）"))
    #expect(result.out.contains("初日は不算入、民法第140条"))
    #expect(result.out.contains("閉庁日（土曜日、日曜日）のため"))
    #expect(result.out.contains("令和10年1月4日（火）") || result.out.contains("令和9年12月30日"))
  }

  @Test func `something overdue gives 1`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("手続: 変更届出\n変更日: 令和8年6月1日\n事業所: { 名称: 工場 }\n".utf8)
      .write(to: folder.appending(path: "a.yaml"))
    let last = try BuiltProgram.run(["due", folder.path, "--as-of", "2026-07-01"])
    #expect(last.status == 0 && last.out.contains("今日まで"))
    let late = try BuiltProgram.run(["due", folder.path, "--as-of", "2026-07-02"])
    #expect(late.status == 1 && late.out.contains("1日超過"))
    let broken = try BuiltProgram.run(["due", "ない.yaml", "--as-of", "2026-07-02"])
    #expect(broken.status == 2 && broken.error.contains("ない.yaml"))
  }

  @Test func `the calendar is read by an outside parser and is the same each time`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "期限.ics")
    let arguments = [
      "due", "examples/change/notice.yaml", "examples/renewal", "--as-of", "2026-12-01", "--ics",
      file.path,
    ]
    #expect(try BuiltProgram.run(arguments + ["--alarm", "14"]).status == 0)
    let first = try Data(contentsOf: file)
    let check = try BuiltProgram.tool(
      "python3", ["scripts/reportcheck/reportcheck.py", "ics", file.path])
    #expect(check.status == 0, "\(check.out)\(check.error)")
    let events = check.out.split(separator: "\n")
    #expect(events.count >= 4)
    #expect(events.allSatisfy { $0.contains("\t1\t") })
    #expect(check.out.contains("変更届出（様式第6）　再生フロン株式会社虎ノ門事業所"))
    #expect(check.out.contains("民法第140条"))
    #expect(try BuiltProgram.run(arguments + ["--alarm", "14"]).status == 0)
    #expect(try Data(contentsOf: file) == first)
    // Moved to another folder it is the same calendar.
    let copy = folder.appending(path: "別名.yaml")
    try FileManager.default.copyItem(
      at: BuiltProgram.repository.appending(path: "examples/change/notice.yaml"), to: copy)
    func uids(_ arguments: [String]) throws -> Set<String> {
      let result = try BuiltProgram.run(arguments + ["--as-of", "2026-12-01", "--format", "json"])
      return Set(result.out.matches(of: /"uid": "([^"]+)"/).map { String($0.1) })
    }
    let here = try uids(["due", "examples/change/notice.yaml"])
    let there = try uids(["due", copy.path])
    #expect(!here.isEmpty && here == there)
  }
}
