import Findings
import Foundation
import Ledger
import PermitModel
import Testing

@testable import Casework

@Suite struct `Certificates from a table` {
  /// Two cylinders that were taken in and reclaimed, the second with a residue.
  private func book() throws -> Book {
    let book = try Book()
    try book.intake("2026-09-01", 20_000, "TF-1")
    try book.reclaim("2026-09-10", 20_000, "TF-1")
    try book.intake("2026-09-02", 10_000, "TF-2")
    try book.reclaim("2026-09-11", 9_500, "TF-2")
    try book.add(.handover, "2026-09-12", 500, "TF-2")
    return book
  }

  private func run(
    _ book: Book, _ table: String, isLookingOnly: Bool = false, on day: String = "2026-09-20",
    _ change: (inout CertificateIssue.Options) -> Void = { _ in }
  ) throws -> CertificateTableIssue.Outcome {
    let file = book.folder.appending(path: "table.csv")
    try Data(table.utf8).write(to: file)
    var options = CertificateIssue.Options(sentOn: try Book.day(day))
    change(&options)
    return try CertificateTableIssue(
      office: book.office, options: options, file: file.path, sheet: nil
    ).run(into: isLookingOnly ? nil : book.papers.path, at: Book.moment, progress: nil)
  }

  private func contents(_ book: Book) throws -> [CertificateContent] {
    try book.certificates().compactMap { CertificateContent(json: $0.certificate.content) }
  }

  private let good = """
    容器番号,種類,再生量,引渡量,充塡回収業者,登録番号,再生年月日,依頼年月日,担当,再生業者の担当,送付年月日
    TF-2,R22,9.5,0.5kg,北辰冷機㈱,331110157,R8.9.11,令和8年8月28日,回収花子,管理太郎,2026-09-21
    TF-1,Ｒ２２,20.0,,北辰冷機株式会社,第331110157号,2026/9/10,,,,
    """

  @Test func `are issued in the order of the table with what slips say beyond the ledger`() throws {
    let book = try book()
    let looked = try run(book, good, isLookingOnly: true)
    #expect(looked.isSound && looked.planned == 2, "\(looked.findings.map(\.message.ja))")
    #expect(try book.certificates().isEmpty)
    let outcome = try run(book, good)
    #expect(outcome.issue.issued.map(\.number.text) == ["2026-0001", "2026-0002"])
    let said = try contents(book)
    #expect(said.map { $0.intakes.map(\.container) } == [["TF-2"], ["TF-1"]])
    #expect(said.map(\.sentOn) == ["2026-09-21", "2026-09-20"])
    #expect(said.map(\.requestedOn) == ["2026-08-28", nil])
    #expect(said.map(\.recoverer.person) == ["回収花子", nil])
    #expect(said.map(\.reclaimer.person) == ["管理太郎", nil])
  }

  @Test func `the same table goes on where it stopped, and then finds everything done`() throws {
    let book = try book()
    #expect(try run(book, good) { $0.limit = 1 }.issue.issued.count == 1)
    let second = try run(book, good)
    #expect(second.done == 1 && second.issue.issued.map(\.number.text) == ["2026-0002"])
    let third = try run(book, good)
    #expect(third.done == 2 && third.planned == 0 && third.isSound)
    #expect(try book.certificates().count == 2)
    // A table that was changed meanwhile is not the one that was issued.
    let changed = try run(book, good.replacing("9.5", with: "9.4"))
    #expect(changed.findings.map(\.id) == ["K-12"])
    #expect(changed.findings[0].message.ja.hasPrefix("発行済みの再生証明書2026-0001："))
  }

  @Test(arguments: [
    ("再生量,20.1", "K-12", "B2（再生量）", "再生量「20.1kg」が記録簿の「20.0kg」（記録5）と一致しません"),
    ("引取量,19", "K-12", "B2（引取量）", "引取量「19.0kg」が記録簿の「20.0kg」"),
    ("引渡量,1", "K-12", "B2（引渡量）", "引渡量「1.0kg」が記録簿の「0.0kg」"),
    ("種類,R134a", "K-12", "B2（種類）", "種類「R134a」が記録簿の「R22」"),
    ("再生年月日,2026-09-09", "K-12", "B2（再生年月日）", "令和8年9月9日」が記録簿の「令和8年9月10日」"),
    ("引取終了日,2026-09-02", "K-12", "B2（引取終了日）", "令和8年9月2日」が記録簿の「令和8年9月1日」"),
    ("充塡回収業者,別会社", "K-12", "B2（充塡回収業者）", "「別会社」が記録簿の「北辰冷機株式会社」"),
    ("住所,東京都", "K-12", "B2（住所）", "「東京都」が記録簿の「北海県北都市白石一丁目2番3号」"),
    ("登録番号,99", "K-17", "B2（登録番号）", "「99」が記録簿の「第331110157号」"),
    ("再生量,約20", "INP-024", "B2（再生量）", "約20"),
    ("管理者,甲社", "K-23", "B2（管理者）", "管理者「甲社」は、この再生の引取りにありません"),
  ])
  func `what the ledger does not bear out is told with its cell and stops all of them`(
    _ wrong: String, _ id: String, _ cell: String, _ message: String
  ) throws {
    let book = try book()
    let parts = wrong.split(separator: ",")
    let outcome = try run(book, "容器番号,\(parts[0])\nTF-1,\(parts[1])\nTF-2,\n")
    let errors = outcome.findings.filter { $0.severity == .error }
    #expect(
      errors.contains { $0.site.path == cell && $0.message.ja.contains(message) },
      "\(errors.map { "\($0.id) \($0.site.path) \($0.message.ja)" })")
    #expect(
      errors.contains { $0.id == id } && errors.allSatisfy { !$0.citation.text(in: .ja).isEmpty })
    #expect(try book.certificates().isEmpty)
  }

  @Test func `rows that mean nothing, the same or several reclaimings are all told`() throws {
    let book = try book()
    try book.intake("2026-09-13", 5_000, "TF-1")
    try book.reclaim("2026-09-14", 5_000, "TF-1")
    let outcome = try run(
      book, "容器番号,再生年月日\nTF-9,\nTF-2,\nTF-2,\nTF-1,\n,2026-09-10\nTF-1,2026-09-14\n")
    #expect(outcome.findings.filter { $0.severity == .error }.map(\.site.line) == [2, 4, 5, 6])
    #expect(
      outcome.findings.filter { $0.severity == .error }.map(\.id) == [
        "K-27", "K-28", "K-28", "K-06",
      ])
    #expect(try book.certificates().isEmpty)
    let again = try run(book, "容器番号,再生年月日\nTF-1,2026-09-14\nTF-1,2026-09-10\n")
    #expect(again.issue.issued.count == 2, "\(again.findings.map(\.message.ja))")
  }

  @Test func `each manager of a cylinder has a row, or none is issued`() throws {
    let book = try Book()
    let managers = try ["甲社", "乙社"].map { try book.party(.concerned, $0) }
    for manager in managers { try book.intake("2026-09-01", 5_000, "TF-1", concerned: manager) }
    try book.reclaim("2026-09-10", 10_000, "TF-1")
    let one = try run(book, "容器番号,管理者\nTF-1,乙社\n")
    #expect(one.findings.filter { $0.severity == .error }.map(\.id) == ["K-23"])
    let both = try run(book, "容器番号,管理者,担当\nTF-1,乙社,乙の係\nTF-1,甲社,甲の係\n")
    #expect(both.issue.issued.count == 2, "\(both.findings.map(\.message.ja))")
    let said = try contents(book)
    #expect(said.map(\.managers) == [["甲社"], ["乙社"]])
    #expect(said.map(\.recoverer.person) == ["甲の係", "乙の係"])
    #expect(try run(book, "容器番号,管理者\nTF-1,乙社\nTF-1,甲社\n").done == 2)
  }

  @Test
  func `an unknown heading and a character that no font has are known before the first number`()
    throws
  {
    let book = try book()
    let heading = try run(book, "容器番号,再成量\nTF-1,20\n")
    #expect(heading.findings.map(\.id) == ["LDG-007"])
    #expect(heading.findings[0].remedy.ja.contains("「再生量」ではありませんか"))
    let letter = try run(book, "容器番号,担当\nTF-1,回収\u{1F600}\nTF-2,\n")
    #expect(letter.findings.filter { $0.severity == .error }.map(\.site.line) == [2])
    #expect(try book.certificates().isEmpty)
  }
}
