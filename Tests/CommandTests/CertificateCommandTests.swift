import Foundation
import Testing

@Suite struct `saisei certificate` {
  /// A ledger with three cylinders that were taken in and reclaimed, the last without its container.
  private func book() throws -> URL {
    let folder = try BuiltProgram.temporaryFolder()
    let rows = """
      区分,引取元,年月日,種類,量,相手方,登録番号,住所,容器番号
      引取り,充塡回収業者,2026-09-01,R22,20.0,北辰冷機株式会社,第331110157号,北海県北都市白石一丁目2番3号,TF-1
      再生,,2026-09-10,R22,20.0,,,,TF-1
      引取り,充塡回収業者,2026-09-01,R22,10.0,北辰冷機株式会社,,,TF-2
      再生,,2026-09-11,R22,10.0,,,,TF-2
      再生,,2026-09-12,R22,1.0,,,,
      """
    try Data(rows.utf8).write(to: folder.appending(path: "rows.csv"))
    for arguments in [
      [
        "init", "b.ledger", "--place", "虎ノ門事業所", "--address", "東都県霞が関市日本八丁目9番10号", "--kinds",
        "R22", "--reclaimer", "再生フロン株式会社", "--permit-number", "第2022-013号",
      ],
      ["import", "b.ledger", "rows.csv", "--commit", "--new-party"],
    ] {
      let result = try BuiltProgram.run(["ledger"] + arguments, in: folder, environment: clerk)
      #expect(result.status == 0, "\(result.error)\(result.out)")
    }
    return folder
  }

  private let clerk = ["SAISEI_RECORDER": "佐藤"]

  private func certificate(_ arguments: [String], in folder: URL) throws -> BuiltProgram.Result {
    try BuiltProgram.run(["certificate"] + arguments, in: folder, environment: clerk)
  }

  /// The program under a clock that stands elsewhere.
  private func certificate(
    _ arguments: [String], at time: String, in folder: URL
  ) throws -> BuiltProgram.Result {
    try BuiltProgram.tool(
      "env",
      ["LANG=ja_JP.UTF-8", "SAISEI_RECORDER=佐藤", "faketime", time, BuiltProgram.path().path]
        + ["certificate"] + arguments, in: folder)
  }

  @Test func `issues, lists, prints, copies and voids, and says what it cannot issue`() throws {
    let folder = try book()
    defer { try? FileManager.default.removeItem(at: folder) }
    let due = try certificate(["overdue", "b.ledger", "--as-of", "R8.9.30"], in: folder)
    #expect(due.status == 0)
    #expect(due.out.contains("期限内　  令和8年10月10日まで") && due.out.contains("（引取り不明）"))
    #expect(due.out.contains("証明書のない再生 3件（うち期限超過 0件）"))
    let late = try certificate(["overdue", "b.ledger", "--as-of", "2026-10-11"], in: folder)
    #expect(late.status == 1 && late.out.contains("うち期限超過 1件"))

    let issued = try certificate(
      ["issue", "b.ledger", "-o", "p", "--date", "令和8年9月30日"], in: folder)
    #expect(issued.status == 1)
    #expect(issued.out.contains("p/再生証明書_2026-0001.pdf（北辰冷機株式会社）"))
    #expect(issued.out.contains("発行 2通、発行できないもの 1件"))
    #expect(issued.error.contains("引取りが記録簿で分かりません"))
    let again = try certificate(
      ["issue", "b.ledger", "-o", "p", "--date", "令和8年9月30日"], in: folder)
    #expect(again.out.contains("発行 0通"))

    let page = folder.appending(path: "p/再生証明書_2026-0002.pdf")
    let sent = try Data(contentsOf: page)
    try FileManager.default.removeItem(at: page)
    #expect(try certificate(["print", "b.ledger", "2026-0002", "-o", "p"], in: folder).status == 0)
    #expect(try Data(contentsOf: page) == sent)
    let copy = try certificate(["copy", "b.ledger", "2026-0002", "-o", "p"], in: folder)
    #expect(copy.status == 0 && copy.out == "p/再生証明書_2026-0002_写し.pdf\n")
    let void = try certificate(
      ["void", "b.ledger", "2026-0002", "--reason", "宛名の誤り"], in: folder)
    #expect(void.status == 0 && void.out.contains("無効にしました"))
    let list = try certificate(["list", "b.ledger", "--year", "2026"], in: folder)
    #expect(list.status == 0 && list.out.contains("写し1通  無効（宛名の誤り）"))
    #expect(try certificate(["list", "b.ledger", "--year", "2025"], in: folder).out.isEmpty)
    let finish = try certificate(["finish", "b.ledger"], in: folder)
    #expect(finish.status == 0 && finish.out == "書き出したもの 0通\n")
  }

  @Test(arguments: [
    (["print", "b.ledger", "1", "-o", "p"], 2, "「1」は再生証明書の番号ではありません"),
    (["print", "b.ledger", "2026-0009", "-o", "p"], 2, "再生証明書2026-0009は記録簿にありません"),
    (["copy", "b.ledger", "２０２６-0001", "-o", "p"], 2, "番号ではありません"),
    (["void", "b.ledger", "2026-0001", "--reason", "　"], 64, "--reason に理由を書いてください"),
    (["void", "b.ledger", "2026-0001"], 64, "--reason"),
    (["issue", "b.ledger"], 64, "--output"),
    (["issue", "b.ledger", "-o", "p", "--date", "9月31日"], 64, "--date「9月31日」は日付として読めません"),
    (["issue", "b.ledger", "-o", "p", "--limit", "0"], 64, "--limit は1以上です"),
    (["issue", "b.ledger", "-o", "p", "--commit"], 64, "--from"),
    (["issue", "b.ledger", "-o", "p", "--from", "a", "--case", "b"], 64, "一緒に使えません"),
    (["issue", "b.ledger", "-o", "p", "--from", "none.csv"], 2, "none.csv"),
    (["issue", "b.ledger", "-o", "p", "--case", "none.yaml"], 2, "none.yaml"),
    (["issue", "b.ledger", "-o", "rows.csv"], 2, "rows.csv"),
    (["issue", "b.ledger", "-o", "none/p"], 2, "フォルダー「none/p」を作れません"),
    (["issue", "none.ledger", "-o", "p"], 2, "記録簿「none.ledger」がありません"),
    (["issue", "rows.csv", "-o", "p"], 2, "再生等記録簿のファイルではありません"),
    (["list", "b.ledger", "--year", "令和8"], 64, "--year"),
  ])
  func `tells what was typed wrong and what to do, and issues nothing`(
    _ arguments: [String], _ status: Int32, _ message: String
  ) throws {
    let folder = try book()
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try certificate(arguments, in: folder)
    #expect(result.status == status, "\(result.error)")
    #expect(result.error.contains(message), "\(result.error)")
    #expect(status == 64 || result.error.contains("  = "), "\(result.error)")
    #expect(try certificate(["list", "b.ledger"], in: folder).out.isEmpty)
  }

  @Test func `a table is shown first, issued by --commit, and done the next time`() throws {
    let folder = try book()
    defer { try? FileManager.default.removeItem(at: folder) }
    let wrong = "容器番号,再生量\nTF-1,20.5\nTF-2,10\n"
    try Data(wrong.utf8).write(to: folder.appending(path: "t.csv"))
    let order = ["issue", "b.ledger", "-o", "p", "--date", "R8.9.30", "--from", "t.csv"]
    let refused = try certificate(order + ["--commit"], in: folder)
    #expect(refused.status == 1 && refused.out.contains("何も発行していません（不備のある行があります）"))
    #expect(refused.error.contains("再生量「20.5kg」が記録簿の「20.0kg」"))
    #expect(refused.error.contains("B2（再生量）") && refused.error.contains("省令第65条"))
    try Data(wrong.replacing("20.5", with: "20").utf8).write(to: folder.appending(path: "t.csv"))
    let shown = try certificate(order, in: folder)
    #expect(shown.status == 0, "\(shown.error)")
    #expect(shown.out.contains("発行の予定 2通") && shown.out.contains("--commit"))
    let issued = try certificate(order + ["--commit"], in: folder)
    #expect(issued.status == 0 && issued.out.contains("発行 2通"), "\(issued.error)")
    let done = try certificate(order + ["--commit"], in: folder)
    #expect(done.status == 0 && done.out.contains("発行 0通") && done.out.contains("発行済みの行 2行"))
  }

  @Test func `a clock that was set back neither takes a number twice nor passes unseen`() throws {
    let folder = try book()
    defer { try? FileManager.default.removeItem(at: folder) }
    let order = ["issue", "b.ledger", "-o", "p", "--limit", "1"]
    let first = try certificate(order, at: "2031-09-20 12:00:00", in: folder)
    #expect(first.error.contains("30日"), "a certificate that is five years late is refused")
    _ = try certificate(order + ["--late"], at: "2026-09-20 12:00:00", in: folder)
    _ = try certificate(order, at: "2026-09-19 12:00:00", in: folder)
    let list = try certificate(["list", "b.ledger"], in: folder)
    #expect(list.out.contains("2026-0001") && list.out.contains("2026-0002"))
    let verify = try BuiltProgram.run(["ledger", "verify", "b.ledger"], in: folder)
    #expect(verify.status == 0 && verify.out.contains("時計が戻された間の記録があります"))
  }

  @Test func `a file that may not grow any more loses and doubles nothing`() throws {
    let folder = try book()
    defer { try? FileManager.default.removeItem(at: folder) }
    let program = try BuiltProgram.path().path
    // A limit on the size of files stands for a full disk: writing fails in the same places.
    for blocks in [1, 4, 16, 64, 200, 400] {
      let full = try BuiltProgram.tool(
        "sh",
        [
          "-c",
          "trap '' XFSZ; ulimit -f \(blocks); LANG=ja_JP.UTF-8 SAISEI_RECORDER=佐藤 exec \"$0\" "
            + "certificate issue b.ledger -o p --date 2026-09-30 --limit 1",
          program,
        ], in: folder)
      let verify = try BuiltProgram.run(["ledger", "verify", "b.ledger"], in: folder)
      #expect(verify.status == 0, "\(verify.out)\(verify.error)")
      if full.status == 1 { break }
      #expect(full.status == 2 && full.error.contains("空き容量"), "\(blocks): \(full.error)")
    }
    _ = try certificate(["issue", "b.ledger", "-o", "p", "--date", "2026-09-30"], in: folder)
    let papers = folder.appending(path: "p").path
    let left = try FileManager.default.contentsOfDirectory(atPath: papers)
    #expect(left.sorted() == ["再生証明書_2026-0001.pdf", "再生証明書_2026-0002.pdf"])
  }

  @Test func `a ledger that is cut short, altered or newer is named with what to do`() throws {
    let folder = try book()
    defer { try? FileManager.default.removeItem(at: folder) }
    let ledger = folder.appending(path: "b.ledger")
    let whole = try Data(contentsOf: ledger)
    try whole.prefix(whole.count / 2).write(to: ledger)
    let cut = try certificate(["issue", "b.ledger", "-o", "p", "--date", "2026-09-30"], in: folder)
    #expect(cut.status == 2 && cut.error.contains("ledger restore"), "\(cut.error)")
    try whole.write(to: ledger)
    _ = try certificate(["issue", "b.ledger", "-o", "p", "--date", "2026-09-30"], in: folder)

    func sql(_ text: String) throws {
      let script =
        "import sqlite3, sys; b = sqlite3.connect(sys.argv[1]); "
        + "b.executescript(sys.argv[2]); b.close()"
      let changed = try BuiltProgram.tool("python3", ["-c", script, ledger.path, text])
      #expect(changed.status == 0, "\(changed.error)")
    }
    try sql("DROP TRIGGER certificate_change; UPDATE certificate SET sent_on = '2026-09-29'")
    let verify = try BuiltProgram.run(["ledger", "verify", "b.ledger"], in: folder)
    #expect(verify.status == 1 && verify.out.contains("（certificate）の内容が、記録した後に変えられています"))
    try sql("PRAGMA user_version = 99")
    for arguments in [["issue", "b.ledger", "-o", "p"], ["list", "b.ledger"]] {
      let newer = try certificate(arguments, in: folder)
      #expect(newer.status == 2 && newer.error.contains("新しい版のsaisei"))
      #expect(newer.error.contains("saiseiを新しい版にしてください"))
    }
  }
}
