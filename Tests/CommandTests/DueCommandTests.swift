import Foundation
import Testing

@Suite struct `saisei due` {
  @Test func `lists what is open by day, and how each day was counted`() throws {
    let result = try BuiltProgram.run(
      ["due", "examples/change/notice.yaml", "examples/closing", "--as-of", "2027-07-01"])
    #expect(result.status == 0, "\(result.error)")
    let days = result.out.matches(of: /令和(\d+)年(\d+)月(\d+)日（.）  (あと|今日)/)
    // The closure of the second case takes the report of its year along.
    #expect(days.count == 3 && !result.out.contains("定期報告"))
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
    // Nobody is told that nothing is due by a file that cannot be read.
    #expect(broken.out.isEmpty)
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

  /// A ledger of a permit of 令和7年4月1日 with one reclaiming that has no certificate.
  private func ledger() throws -> URL {
    let folder = try BuiltProgram.temporaryFolder()
    for arguments in [
      [
        "init", "b.ledger", "--place", "虎ノ門事業所", "--kinds", "R22", "--permit-number", "第1号",
        "--permit-from", "令和7年4月1日", "--permit-until", "令和12年3月31日",
      ],
      [
        "add", "b.ledger", "--kind", "引取り", "--source", "充塡回収業者", "--date", "R8.4.2",
        "--refrigerant", "R22", "--mass", "40", "--party", "フロン回収株式会社", "--registration",
        "5873", "--container", "A-1",
      ],
      [
        "add", "b.ledger", "--kind", "再生", "--date", "R8.4.3", "--refrigerant", "R22", "--mass",
        "39", "--container", "A-1",
      ],
    ] { try ledger(arguments, in: folder) }
    return folder
  }

  @discardableResult
  private func ledger(
    _ arguments: [String], in folder: URL, status: Int32 = 0
  ) throws -> BuiltProgram.Result {
    let result = try BuiltProgram.run(
      ["ledger"] + arguments, in: folder, environment: ["SAISEI_RECORDER": "佐藤"])
    #expect(result.status == status, "\(arguments): \(result.error)")
    return result
  }

  private func due(
    _ day: String, _ more: [String] = [], in folder: URL, status: Int32
  ) throws -> BuiltProgram.Result {
    let result = try BuiltProgram.run(
      ["due", "--ledger", "b.ledger", "--as-of", day] + more, in: folder)
    #expect(result.status == status, "\(result.error)\(result.out)")
    return result
  }

  @Test func `a ledger tells its certificates, reports, permit and how long it is kept`() throws {
    let folder = try ledger()
    defer { try? FileManager.default.removeItem(at: folder) }
    let open = try due("2026-05-03", ["--ics", "期限.ics"], in: folder, status: 0)
    // 3 May 2026 is a Sunday and a holiday: the certificate's day does not move.
    #expect(open.out.contains("令和8年5月3日（日）  今日まで  再生証明書の送付（R22 39.0 kg）"))
    #expect(open.out.contains("フロン回収株式会社 記録5  b.ledger:5"))
    #expect(open.out.contains("令和8年5月15日（金）  あと12日  定期報告（様式第7）（令和7年度分）"))
    #expect(open.out.contains("令和12年3月31日（日）") && open.out.contains("虎ノ門事業所 第1号"))
    #expect(open.out.contains("記録の保存（次に保存期間が終わる行）"))
    let calendar = try BuiltProgram.tool(
      "python3",
      ["scripts/reportcheck/reportcheck.py", "ics", folder.appending(path: "期限.ics").path])
    #expect(calendar.status == 0 && calendar.out.contains("再生証明書の送付"), "\(calendar.error)")
    let late = try due("2026-05-04", in: folder, status: 1)
    #expect(late.out.contains("超過  令和8年5月3日（日）  1日超過  再生証明書の送付"))
  }

  @Test func `a report is overdue until it is said to be filed`() throws {
    let folder = try ledger()
    defer { try? FileManager.default.removeItem(at: folder) }
    try ledger(
      ["correct", "b.ledger", "5", "--withdraw", "--reason", "誤り"], in: folder)
    #expect(try due("2026-05-15", in: folder, status: 0).out.contains("今日まで  定期報告"))
    let late = try due("2026-05-16", in: folder, status: 1)
    #expect(late.out.contains("超過  令和8年5月15日（金）  1日超過  定期報告（様式第7）（令和7年度分）"))
    #expect(late.out.contains("saisei ledger filed"))
    // The year that goes on is shown beside the one that was let pass.
    #expect(late.out.contains("（令和8年度分）"))
    for (arguments, complaint) in [
      (["--fy", "令和7", "--on", "令和8年3月30日"], "終わっていません"),
      (["--fy", "令和7", "--on", "令和80年3月30日"], "より後です"),
      (["--fy", "令和7"], "提出した日が分かりません"), (["--on", "令和8年5月11日"], "どの年度"),
      (["--fy", "令和7", "--withdraw", "--note", "誤り"], "提出の記録はありません"),
    ] {
      let refused = try ledger(["filed", "b.ledger"] + arguments, in: folder, status: 2)
      #expect(refused.error.contains(complaint), "\(refused.error)")
    }
    let said = try ledger(
      ["filed", "b.ledger", "--fy", "令和7", "--on", "令和8年5月11日", "--note", "受付第12号"], in: folder)
    #expect(said.out.contains("令和7年度の定期報告を令和8年5月11日に提出した"))
    #expect(try !due("2026-05-16", in: folder, status: 0).out.contains("令和7年度分"))
    let list = try ledger(["filed", "b.ledger"], in: folder)
    #expect(list.out.contains("令和7年度  令和8年5月11日提出  受付第12号"))
    #expect(try ledger(["verify", "b.ledger"], in: folder).out.contains("正しく連なっています"))
    try ledger(
      ["filed", "b.ledger", "--fy", "令和7", "--withdraw", "--note", "別の事業所のもの"], in: folder)
    #expect(try due("2026-05-16", in: folder, status: 1).out.contains("令和7年度分"))
  }

  @Test func `no report is due after one that was filed with a closure`() throws {
    let folder = try ledger()
    defer { try? FileManager.default.removeItem(at: folder) }
    try ledger(
      ["correct", "b.ledger", "5", "--withdraw", "--reason", "誤り"], in: folder)
    try Data(
      """
      手続: 定期報告
      年度: 令和8年度
      報告日: 令和8年5月10日
      廃業等: { 事由: 廃止, 年月日: 令和8年4月30日 }
      """.utf8
    ).write(to: folder.appending(path: "報告.yaml"))
    try ledger(["filed", "b.ledger", "--report", "報告.yaml"], in: folder)
    try ledger(["filed", "b.ledger", "--fy", "令和7", "--on", "令和8年5月10日"], in: folder)
    let later = try due("2028-07-01", in: folder, status: 0)
    #expect(!later.out.contains("定期報告") && !later.out.contains("許可の有効期間"))
  }

  @Test func `records whose time is over are no omission`() throws {
    let folder = try ledger()
    defer { try? FileManager.default.removeItem(at: folder) }
    try ledger(
      ["correct", "b.ledger", "5", "--withdraw", "--reason", "誤り"], in: folder)
    let result = try BuiltProgram.run(
      ["due", "--ledger", "b.ledger", "--as-of", "2060-01-01", "--format", "json"], in: folder)
    let kept = result.out.components(separatedBy: "\"uid\"").filter { $0.contains("\"records\"") }
    #expect(kept.count == 1 && kept[0].contains("3行は保存期間が終わり"), "\(result.out)")
    #expect(kept.allSatisfy { $0.contains("\"overdue\": false") })
  }

  @Test func `cases say in their permit, or by the report itself, which years were filed`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    func put(_ text: String, _ name: String) throws {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    func years(status: Int32) throws -> [String] {
      let result = try BuiltProgram.run(
        ["due", ".", "--as-of", "2026-06-01"], in: folder)
      #expect(result.status == status, "\(result.error)\(result.out)")
      return result.out.matches(of: /（(令和\d+年度)分）/).map { String($0.1) }
    }
    let permit = "許可番号: 第1号, 許可年月日: 令和4年4月1日, 有効期限: 令和9年3月31日"
    try put("手続: 変更届出\n許可: { \(permit) }\n事業所: { 名称: 工場 }\n", "a.yaml")
    #expect(try years(status: 1) == ["令和4年度", "令和5年度", "令和6年度", "令和7年度", "令和8年度"])
    try put(
      "手続: 変更届出\n許可: { \(permit), 提出済み報告: [令和4年度, R6, 2025] }\n事業所: { 名称: 工場 }\n",
      "a.yaml")
    #expect(try years(status: 1) == ["令和5年度", "令和8年度"])
    try put(
      "手続: 定期報告\n年度: 令和5年度\n報告日: 令和6年5月10日\n許可: { 許可番号: 第1号 }\n", "b.yaml")
    #expect(try years(status: 0) == ["令和8年度"])
  }
}
