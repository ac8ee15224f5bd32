import Foundation
import Testing

@Suite struct `saisei report` {
  private static let kinds = [
    "R22", "R134a", "R410A", "R32", "R404A", "R407C", "R507A", "R408A", "R402A", "R12", "R502",
  ]

  /// A ledger with rows of 令和7年度 and the head of its report in a folder of their own.
  private func book(
    _ rows: [String], kinds: [String] = ["R22"], ending: String = "", year: Int = 7,
    date: String = "令和8年5月11日"
  ) throws -> URL {
    let folder = try BuiltProgram.temporaryFolder()
    try run(
      [
        "ledger", "init", "b.ledger", "--place", "虎ノ門事業所", "--address", "東都県", "--kinds",
        kinds.joined(separator: ","), "--permit-number", "第2022-013号", "--split-rule", "按分",
      ], in: folder)
    if !rows.isEmpty {
      let sheet = "区分,引取元,年月日,種類,量,相手方,登録番号\n" + rows.joined(separator: "\n")
      try Data(sheet.utf8).write(to: folder.appending(path: "rows.csv"))
      try run(
        ["ledger", "import", "b.ledger", "rows.csv", "--commit", "--new-party"], in: folder)
    }
    try write(head(year: year, date: date, ending: ending), "head.yaml", in: folder)
    return folder
  }

  private func head(year: Int, date: String, ending: String = "") -> String {
    """
    手続: 定期報告
    年度: 令和\(year)年度
    報告日: \(date)
    部数: 2
    報告者:
      区分: 法人
      名称: 再生フロン株式会社
      代表者: { 役職: 代表取締役, 氏名: 再生一郎 }
      郵便番号: 123-4567
      住所: 東都県霞が関市日本八丁目9番10号
      電話番号: 123(456)7890
    対象外の量: { 除外した: はい, 方法: 引取元で除いた, 引取時の確認: はい }
    \(ending)
    """
  }

  private func write(_ text: String, _ name: String, in folder: URL) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  @discardableResult
  private func run(
    _ arguments: [String], in folder: URL, status: Int32 = 0
  ) throws -> BuiltProgram.Result {
    let result = try BuiltProgram.run(
      arguments, in: folder, environment: ["SAISEI_RECORDER": "佐藤"])
    #expect(result.status == status, "\(arguments): \(result.error)\(result.out)")
    return result
  }

  private func report(
    _ folder: URL, _ year: String = "令和7", _ more: [String] = [], status: Int32 = 0
  ) throws -> BuiltProgram.Result {
    try run(
      ["report", year, "--ledger", "b.ledger", "--head", "head.yaml", "-o", "out"] + more,
      in: folder, status: status)
  }

  private func caseFile(_ folder: URL) throws -> String {
    try String(contentsOf: folder.appending(path: "out/定期報告_2025年度.yaml"), encoding: .utf8)
  }

  private func form(_ folder: URL) throws -> (text: String, pages: Int) {
    let out = folder.appending(path: "out")
    let name = try #require(
      try FileManager.default.contentsOfDirectory(atPath: out.path).first {
        $0.contains("様式第7") && $0.hasSuffix(".pdf")
      })
    let text = try BuiltProgram.tool("pdftotext", ["-layout", name, "-"], in: out)
    let info = try BuiltProgram.tool("pdfinfo", [name], in: out)
    let pages = try #require(info.out.firstMatch(of: /Pages: +(\d+)/))
    return (text.out, try #require(Int(pages.1)))
  }

  /// Stock of 10 kg, 5 kg taken in, 4 kg reclaimed of each kind.
  private static func rows(of kinds: [String]) -> [String] {
    kinds.flatMap {
      [
        "開始,,2025-04-01,\($0),10,,", "引取り,充塡回収業者,2025-05-01,\($0),5,フロン回収株式会社,5873",
        "再生,,2025-06-01,\($0),4,,",
      ]
    }
  }

  @Test(arguments: [(5, 1), (6, 2), (11, 3)])
  func `five kinds stand on a sheet, more take further ones`(_ count: Int, _ sheets: Int) throws {
    let kinds = Array(Self.kinds.prefix(count))
    let folder = try book(Self.rows(of: kinds), kinds: kinds)
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try report(folder)
    #expect(result.error.contains("N-13") == (count > 5), "\(result.error)")
    let form = try form(folder)
    #expect(form.pages == sheets)
    for kind in kinds { #expect(form.text.contains(kind), "\(kind)") }
    // ①, ③ of each kind, and ⑦ of each: 10 + 5 - 4.
    #expect(form.text.matches(of: /\b5\.0/).count == 2 * count)
    #expect(form.text.matches(of: /\b11\.0/).count == count)
  }

  @Test func `a year without anything is reported with zeros for each permitted kind`() throws {
    let folder = try book([], kinds: ["R22", "R134a"])
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try report(folder)
    #expect(try caseFile(folder).contains("実績: いいえ"))
    let form = try form(folder)
    #expect(form.text.contains("R22") && form.text.contains("R134a"))
    #expect(form.text.matches(of: /\b0\.0/).count == 14)
  }

  @Test func `a kind that is only in store is reported`() throws {
    let folder = try book(["開始,,2024-04-01,R22,10,,"])
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try report(folder)
    let text = try caseFile(folder)
    #expect(text.contains("年度当初の保管量: 10.0") && text.contains("年度末の保管量: 10.0"))
  }

  @Test func `two ledgers are two permits, so one report of both is refused`() throws {
    let folder = try book(Self.rows(of: ["R22"]))
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try report(folder, "令和7", ["--ledger", "other.ledger"], status: 64)
    #expect(result.error.contains("許可ごと"))
    #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "out").path))
  }

  @Test func `a report with a closure ends with its day`() throws {
    let folder = try book(
      Self.rows(of: ["R22"]) + ["引取り,充塡回収業者,2025-12-01,R22,50,フロン回収株式会社,5873"],
      ending: "廃業等: { 事由: 廃止, 年月日: 令和7年11月30日 }", date: "令和7年12月10日")
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try report(folder)
    let text = try caseFile(folder)
    #expect(text.contains("引き取った量の合計: 5.0"))
    #expect(text.contains("年度末の保管量: 11.0") && !text.contains("61.0"))
  }

  @Test func `the opening stock is held against last year's report`() throws {
    let folder = try book(
      [
        "開始,,2024-04-01,R22,10,,", "引取り,充塡回収業者,2024-05-01,R22,5,フロン回収株式会社,5873",
        "引取り,充塡回収業者,2025-05-01,R22,7,フロン回収株式会社,5873",
      ], year: 6, date: "令和7年5月9日")
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try report(folder, "令和6")
    try write(head(year: 7, date: "令和8年5月11日"), "head.yaml", in: folder)
    let last = folder.appending(path: "out/定期報告_2024年度.yaml")
    let fits = try report(folder, "令和7", ["--previous", last.path])
    #expect(!fits.error.contains("N-16"), "\(fits.error)")
    let text = try String(contentsOf: last, encoding: .utf8)
    try Data(text.replacing("年度末の保管量: 15.0", with: "年度末の保管量: 14.0").utf8).write(to: last)
    let differs = try report(folder, "令和7", ["--previous", last.path])
    #expect(differs.error.contains("注意[N-16]") && differs.error.contains("14.0kg"))
  }

  @Test func `amounts of other products are left out in proportion`() throws {
    // The example of docs/report.md.
    let folder = try book([
      "開始,,2025-04-01,R22,200,,", "引取り,充塡回収業者,2025-05-01,R22,600,フロン回収株式会社,5873",
      "引取り,家電リサイクル,2025-05-02,R22,200,家電再生株式会社,", "再生,,2025-06-01,R22,500,,",
      "引渡し,,2025-06-02,R22,100,破壊株式会社,破壊1号",
    ])
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try report(folder)
    #expect(result.out.contains("600.0 kgは、年度の在庫と引取りに占める対象外の割合（200.0／1000.0 kg）で按分"))
    let rows = /^    [^#\n]+: ([0-9.]+)$/.anchorsMatchLineEndings()
    let amounts = try caseFile(folder).matches(of: rows).prefix(7).map { String($0.1) }
    #expect(amounts == ["600.0", "0.0", "600.0", "200.0", "400.0", "80.0", "320.0"])
  }

  @Test func `what does not balance is printed once its reason is given`() throws {
    let folder = try book(Self.rows(of: ["R22"]) + ["棚卸差,,2025-07-01,R22,-5,,"])
    defer { try? FileManager.default.removeItem(at: folder) }
    let bare = try report(folder, status: 1)
    #expect(bare.error.contains("不備[N-09]") && bare.error.contains("差異理由が書かれていません"))
    let files = try FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "out").path)
    #expect(!files.contains { $0.hasSuffix(".pdf") })
    let answered = try report(folder, "令和7", ["--reason", "R22=計量の誤差"])
    #expect(!answered.error.contains("不備["), "\(answered.error)")
    #expect(try form(folder).text.contains("計量の誤差"))
  }

  @Test(arguments: ["令和七", "令和7年度", "R7", "r7", "2025", "2025年度", "FY2025", "２０２５"])
  func `a year is read as clerks write it`(_ year: String) throws {
    let folder = try book(Self.rows(of: ["R22"]))
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try report(folder, year)
    #expect(try caseFile(folder).contains("年度: 令和7年度"))
  }

  @Test(arguments: ["令和", "7", "25", "令和7年4月", "平成40", "来年度", ""])
  func `what is no year is told with how to write one`(_ year: String) throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try run(
      ["report", year, "--ledger", "b.ledger", "-o", "out"], in: folder, status: 64)
    #expect(result.error.contains("年度として読めません") && result.error.contains("令和8 又は 2026"))
  }

  @Test func `what the ledger gave is checked and printed again as a case file`() throws {
    let folder = try book(Self.rows(of: ["R22", "R134a"]), kinds: ["R22", "R134a"])
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try report(folder)
    let first = try form(folder).text
    let file = "out/定期報告_2025年度.yaml"
    try run(["check", file], in: folder)
    try run(["render", file, "-o", "out"], in: folder)
    #expect(try form(folder).text == first)
    // A figure that is changed by hand no longer agrees with the ledger's sums beside it.
    let text = try caseFile(folder).replacing(
      "    再生をした量: 4.0\n", with: "    再生をした量: 3.0\n", maxReplacements: 1)
    try write(text, file, in: folder)
    let changed = try run(["check", file], in: folder, status: 1)
    #expect(changed.out.contains("N-17") && changed.out.contains("N-09"))
  }

  @Test(arguments: [
    (["--head", "b.ledger"], "定期報告のファイルではありません"), (["--head", "ない.yaml"], "ない.yaml"),
    (["--ledger", "ない.ledger"], "ない.ledger"), (["--head", "head.yaml"], "令和6年度のもの"),
  ])
  func `what does not fit is told and nothing is made`(
    _ changed: [String], _ complaint: String
  ) throws {
    let folder = try book(Self.rows(of: ["R22"]), year: 6)
    defer { try? FileManager.default.removeItem(at: folder) }
    let options = ["--ledger": "b.ledger", "-o": "out"]
      .merging([changed[0]: changed[1]]) { $1 }.sorted { $0.key < $1.key }
    let result = try run(
      ["report", "令和7"] + options.flatMap { [$0.key, $0.value] }, in: folder, status: 2)
    #expect(result.error.contains(complaint), "\(result.error)")
    #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "out").path))
  }
}
