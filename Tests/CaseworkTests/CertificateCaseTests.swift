import Findings
import Foundation
import Ledger
import PermitModel
import Testing

@testable import Casework

@Suite struct `A certificate from a case file, against a ledger` {
  private func book() throws -> Book {
    let book = try Book()
    try book.intake("2026-09-02", 12_300, "TF-0132")
    try book.intake("2026-09-02", 20_000, "TF-0133")
    try book.reclaim("2026-09-10", 12_000, "TF-0132")
    try book.reclaim("2026-09-10", 19_400, "TF-0133")
    try book.add(.handover, "2026-09-12", 300, "TF-0132")
    try book.add(.handover, "2026-09-12", 600, "TF-0133")
    return book
  }

  private let paper = """
    手続: 再生証明書
    依頼年月日: 令和8年8月28日
    送付年月日: 令和8年9月25日
    充塡回収業者: { 名称: 北辰冷機㈱, 住所: 北海県北都市白石一丁目2番3号, 登録番号: "331110157", 担当: 回収花子 }
    再生業者: { 名称: 再生フロン株式会社, 住所: 東都県霞が関市日本八丁目9番10号, 許可番号: 第2022-013号 }
    引取終了日: 令和8年9月2日
    引き取ったフロン類:
      - { 種類: R22, 量: 12.3, 容器: TF-0132 }
      - { 種類: R22, 量: 20.0, 容器: TF-0133 }
    再生年月日: 令和8年9月10日
    再生したフロン類: [{ 種類: R22, 量: 31.4 }]
    破壊業者への引渡し: [{ 種類: R22, 量: 0.9 }]
    回付の案内: はい
    """

  private func run(_ book: Book, _ text: String) throws -> CertificateCaseIssue.Outcome {
    let file = book.folder.appending(path: "case.yaml")
    try Data(text.utf8).write(to: file)
    let options = CertificateIssue.Options(sentOn: try Book.day("2026-09-25"))
    return try CertificateCaseIssue(office: book.office, options: options, file: file.path)
      .run(into: book.papers.path, at: Book.moment)
  }

  @Test func `is numbered and entered like any other when its items agree`() throws {
    let book = try book()
    let outcome = try run(book, paper)
    #expect(outcome.issue.issued.map(\.number.text) == ["2026-0001"], "\(told(outcome))")
    let recorded = try #require(try book.certificates().first)
    let content = try #require(CertificateContent(json: recorded.certificate.content))
    #expect(content.recoverer.person == "回収花子" && content.requestedOn == "2026-08-28")
    #expect(content.reclaimed.map(\.grams) == [31_400] && content.sentOn == "2026-09-25")
    #expect(
      recorded.certificate.parts.map(\.mass.grams) == [12_300, 20_000, 12_000, 19_400, 300, 600])
    #expect(try book.office.outstanding(asOf: try Book.day("2026-09-26")).isEmpty)
    // The same file once more is the same certificate, as after a run that was stopped.
    let again = try run(book, paper)
    #expect(again.done?.text == "2026-0001" && again.issue.issued.isEmpty)
    let other = try run(book, paper.replacing("回収花子", with: "回収太郎"))
    #expect(other.done == nil && other.report.findings.contains { $0.id == "K-28" })
    #expect(try book.certificates().count == 1)
  }

  @Test(arguments: [
    ("31.4", "31.3", "K-12", "R22の再生を行った量「31.3kg」が記録簿の「31.4kg」"),
    ("0.9 }", "1.0 }", "K-12", "R22の破壊業者に引き渡す量「1.0kg」が記録簿の「0.9kg」"),
    ("量: 20.0", "量: 20.1", "K-12", "容器TF-0133の引取量「20.1kg」が記録簿の「20.0kg」"),
    ("再生年月日: 令和8年9月10日", "再生年月日: 令和8年9月11日", "K-12", "再生を行った年月日「令和8年9月11日」"),
    ("引取終了日: 令和8年9月2日", "引取終了日: 令和8年9月1日", "K-12", "引取りを終了した年月日「令和8年9月1日」"),
    ("北辰冷機㈱", "北斗冷機㈱", "K-12", "充塡回収業者の氏名又は名称「北斗冷機㈱」"),
    ("白石一丁目2番3号", "白石一丁目2番4号", "K-12", "充塡回収業者の住所"),
    ("331110157", "331110158", "K-17", "充塡回収業者の登録番号「331110158」が記録簿の「第331110157号」"),
    ("第2022-013号", "第2022-014号", "K-16", "許可番号「第2022-014号」"),
    ("\n  - { 種類: R22, 量: 20.0, 容器: TF-0133 }", "", "K-12", "R22の再生を行った量"),
    ("容器: TF-0133", "容器: TF-0139", "K-27", "容器「TF-0139」"),
  ])
  func `is refused with both values when one of its items differs`(
    _ old: String, _ new: String, _ id: String, _ message: String
  ) throws {
    let book = try book()
    let changed = paper.replacing(old, with: new)
    #expect(changed != paper)
    let outcome = try run(book, changed)
    #expect(outcome.issue.issued.isEmpty)
    #expect(
      outcome.report.findings.contains {
        $0.id == id && $0.severity == .error && $0.message.ja.contains(message)
          && $0.site.line > 0 && !$0.citation.text(in: .ja).isEmpty
      }, "\(told(outcome))")
    #expect(try book.certificates().isEmpty)
  }

  @Test func `is no certificate without a reclaiming, nor of another kind of case`() throws {
    let book = try Book()
    let outcome = try run(book, paper)
    #expect(outcome.report.findings.contains { $0.id == "K-27" }, "\(told(outcome))")
    let obstacle = #expect(throws: CertificateOffice.Obstacle.self) {
      try run(book, "手続: 純度等の通知\n")
    }
    #expect(obstacle?.message.ja.contains("再生証明書の事案ではありません") == true)
  }

  private func told(_ outcome: CertificateCaseIssue.Outcome) -> [String] {
    outcome.report.findings.map { "\($0.id) \($0.severity) \($0.message.ja)" }
  }
}
