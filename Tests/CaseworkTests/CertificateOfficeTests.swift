import Findings
import Foundation
import Ledger
import PermitModel
import Testing

@testable import Casework

@Suite struct `Certificates of a ledger` {
  @Test func `what was reclaimed of one container is certified with its residue`() throws {
    let book = try Book()
    let intake = try book.intake("2026-09-01", 20_000, "TF-1")
    let reclaim = try book.reclaim("2026-09-10", 18_500, "TF-1")
    try book.add(.handover, "2026-09-12", 1_500, "TF-1")
    let outcome = try book.issue("2026-09-20")
    #expect(outcome.refused.isEmpty, "\(outcome.refused.map(\.message.ja))")
    #expect(outcome.issued.map(\.number.text) == ["2026-0001"])
    let recorded = try #require(try book.certificates().first)
    #expect(recorded.certificate.parts.map(\.entry) == [intake, reclaim])
    let content = try #require(CertificateContent(json: recorded.certificate.content))
    #expect(content.intakes.map(\.container) == ["TF-1"])
    #expect(content.reclaimed.map(\.grams) == [18_500])
    #expect(content.toDestroyer.map(\.grams) == [1_500])
    let page = try Data(contentsOf: book.papers.appending(path: "再生証明書_2026-0001.pdf"))
    #expect(sha256(Array(page)) == recorded.certificate.sha256)
    #expect(try book.issue("2026-09-21").issued.isEmpty)
  }

  @Test func `a page that was lost on its way is put in its place by the next run`() throws {
    let book = try Book()
    try book.intake("2026-09-01", 10_000, "TF-1")
    try book.reclaim("2026-09-10", 10_000, "TF-1")
    _ = try book.issue("2026-09-20")
    let path = book.papers.appending(path: "再生証明書_2026-0001.pdf")
    let sent = try Data(contentsOf: path)
    try FileManager.default.removeItem(at: path)
    try book.ledger.write(by: "管理太郎", at: Book.moment) { (writing) throws(LedgerFailure) in
      try writing.sendOut(try writing.reading.certificates()[0].row, to: book.papers.path)
    }
    let outcome = try book.issue("2026-09-21")
    #expect(outcome.finished.map(\.number.text) == ["2026-0001"])
    #expect(try Data(contentsOf: path) == sent)
    #expect(try book.issue("2026-09-21").finished.isEmpty)
  }

  @Test func `a cylinder of two managers gives two certificates that add up to the gram`() throws {
    let book = try Book()
    let managers = try ["株式会社虎ノ門百貨店", "霞が関冷蔵株式会社"].map { try book.party(.concerned, $0) }
    try book.intake("2026-09-01", 5_000, "TF-1", concerned: managers[0])
    try book.intake("2026-09-01", 7_001, "TF-1", concerned: managers[1])
    try book.reclaim("2026-09-10", 11_111, "TF-1")
    let outcome = try book.issue("2026-09-20") { options in
      options.option = .perManager
      options.shortfallReason = "油分の除去による減量"
    }
    #expect(outcome.refused.isEmpty, "\(outcome.refused.map(\.message.ja))")
    let contents = try book.certificates().compactMap {
      CertificateContent(json: $0.certificate.content)
    }
    #expect(contents.map(\.managers) == [["株式会社虎ノ門百貨店"], ["霞が関冷蔵株式会社"]])
    #expect(contents.flatMap { $0.reclaimed.map(\.grams) }.reduce(0, +) == 11_111)
    #expect(contents.map { $0.reclaimed.map(\.grams) } == [[4_629], [6_482]])
  }

  @Test func `a cylinder of two managers is certified as one amount by itself`() throws {
    let book = try Book()
    let managers = try ["株式会社虎ノ門百貨店", "霞が関冷蔵株式会社"].map { try book.party(.concerned, $0) }
    try book.intake("2026-09-01", 5_000, "TF-1", concerned: managers[0])
    try book.intake("2026-09-01", 7_001, "TF-1", concerned: managers[1])
    try book.reclaim("2026-09-10", 12_001, "TF-1")
    let outcome = try book.issue("2026-09-20")
    #expect(outcome.refused.isEmpty, "\(outcome.refused.map(\.message.ja))")
    let recorded = try #require(try book.certificates().first)
    let content = try #require(CertificateContent(json: recorded.certificate.content))
    #expect(content.intakes.map(\.grams) == [12_001])
    #expect(content.managers == ["株式会社虎ノ門百貨店", "霞が関冷蔵株式会社"])
    #expect(recorded.certificate.parts.map(\.mass.grams) == [5_000, 7_001, 12_001])
  }

  @Test func `what no one can match, and what needs no certificate, is left`() throws {
    let book = try Book()
    let plain = LedgerEntry(
      .reclaim, on: try Book.day("2026-09-10"), refrigerant: Book.r22, mass: Mass(grams: 900))
    let row = try book.append(plain)
    try book.intake("2026-09-01", 5_000, "TF-9", source: .appliance)
    try book.reclaim("2026-09-10", 5_000, "TF-9")
    let outcome = try book.issue("2026-09-20")
    #expect(outcome.issued.isEmpty)
    #expect(outcome.refused.map(\.row) == [row])
    #expect(outcome.refused.allSatisfy { $0.message.ja.contains("引取りが記録簿で分かりません") })
  }

  @Test func `a row that is asked for in vain is told`() throws {
    let book = try Book()
    let intake = try book.intake("2026-09-01", 5_000, "TF-1")
    let reclaim = try book.reclaim("2026-09-10", 5_000, "TF-1")
    let outcome = try book.issue("2026-09-20") { $0.rows = [intake, reclaim, 4_711] }
    #expect(outcome.issued.count == 1)
    #expect(outcome.refused.map(\.row) == [intake, 4_711])
    #expect(outcome.refused.allSatisfy { $0.message.ja.contains("再生の行ではありません") })
  }

  @Test func `thirty days count strictly, and what is late is told`() throws {
    let book = try Book()
    try book.intake("2026-09-01", 5_000, "TF-1")
    // 10 October 2026 is a Saturday, which moves nothing.
    try book.reclaim("2026-09-10", 5_000, "TF-1")
    let office = book.office
    let onTime = try office.outstanding(asOf: try Book.day("2026-10-10"))
    #expect(onTime.map(\.due.iso) == ["2026-10-10"])
    #expect(onTime.map(\.isOverdue) == [false])
    let late = try office.outstanding(asOf: try Book.day("2026-10-11"))
    #expect(late.map(\.isOverdue) == [true])
    // It has to be sent all the same, but someone has to say so.
    let refused = try book.issue("2026-10-12")
    #expect(refused.refused.count == 1 && refused.findings.contains { $0.id == "K-02" })
    #expect(refused.refused[0].message.ja.hasPrefix("記録\(refused.refused[0].row)の再生（K-02）："))
    let outcome = try book.issue("2026-10-12") { $0.isLate = true }
    #expect(outcome.issued.count == 1 && outcome.findings.contains { $0.id == "K-02" })
  }

  @Test func `a void certificate keeps its number and frees what it covered`() throws {
    let book = try Book()
    try book.intake("2026-09-01", 5_000, "TF-1")
    try book.reclaim("2026-09-10", 5_000, "TF-1")
    _ = try book.issue("2026-09-20")
    let number = try #require(CertificateNumber("2026-0001"))
    try book.office.void(number, because: "相手方の誤り", at: Book.moment)
    #expect(throws: CertificateOffice.Obstacle.self) {
      try book.office.print(number, into: book.papers.path)
    }
    #expect(try book.issue("2026-09-20").issued.map(\.number.text) == ["2026-0002"])
  }

  @Test func `a copy says so on its page and is counted`() throws {
    let book = try Book()
    try book.intake("2026-09-01", 5_000, "TF-1")
    try book.reclaim("2026-09-10", 5_000, "TF-1")
    _ = try book.issue("2026-09-20")
    let number = try #require(CertificateNumber("2026-0001"))
    let file = try book.office.copy(number, into: book.papers.path, at: Book.moment)
    #expect(file == "再生証明書_2026-0001_写し.pdf")
    #expect(try book.office.list().map(\.copies) == [1])
    let again = try book.office.print(number, into: book.papers.path)
    let original = try Data(contentsOf: book.papers.appending(path: again))
    let copy = try Data(contentsOf: book.papers.appending(path: file))
    #expect(original != copy)
    #expect(sha256(Array(original)) == (try book.certificates())[0].certificate.sha256)
  }
}

/// A ledger with a recoverer, in a folder of its own.
final class Book {
  let folder: URL
  let ledger: Ledger
  let recoverer: Int
  private var containers: [String: Int] = [:]

  static let moment = Moment(seconds: 1_790_000_000)
  static let r22 = RefrigerantNumber("R22")

  var path: String { folder.appending(path: "book.ledger").path }
  var papers: URL { folder.appending(path: "papers") }
  var office: CertificateOffice { CertificateOffice(ledger: path, by: "管理太郎") }

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "saisei-book-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "papers"), withIntermediateDirectories: true)
    ledger = try Ledger.create(
      at: folder.appending(path: "book.ledger").path,
      LedgerSettings(
        reclaimer: "再生フロン株式会社", place: "虎ノ門事業所", address: "東都県霞が関市日本八丁目9番10号",
        permitNumber: "第2022-013号", kinds: [PermittedKind(Book.r22)]),
      by: "管理太郎", at: Book.moment)
    recoverer = try ledger.write(by: "管理太郎", at: Book.moment) {
      (writing) throws(LedgerFailure) in
      try writing.append(
        LedgerParty(
          .recoverer, name: "北辰冷機株式会社", registration: "第331110157号", address: "北海県北都市白石一丁目2番3号"))
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  static func day(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }

  func party(_ role: LedgerParty.Role, _ name: String) throws -> Int {
    try ledger.write(by: "管理太郎", at: Book.moment) { (writing) throws(LedgerFailure) in
      try writing.append(LedgerParty(role, name: name))
    }
  }

  @discardableResult
  func append(_ entry: LedgerEntry) throws -> Int {
    try ledger.write(by: "管理太郎", at: Book.moment) { (writing) throws(LedgerFailure) in
      try writing.append(entry)
    }
  }

  @discardableResult
  func intake(
    _ day: String, _ grams: Int, _ mark: String, source: IntakeSource = .recoverer,
    concerned: Int? = nil
  ) throws -> Int {
    try append(
      LedgerEntry(
        .intake, source, on: Book.day(day), refrigerant: Book.r22, mass: Mass(grams: grams),
        party: recoverer, concerned: concerned, container: container(mark)))
  }

  @discardableResult
  func reclaim(_ day: String, _ grams: Int, _ mark: String) throws -> Int {
    try add(.reclaim, day, grams, mark)
  }

  @discardableResult
  func add(_ kind: RecordKind, _ day: String, _ grams: Int, _ mark: String) throws -> Int {
    try append(
      LedgerEntry(
        kind, on: Book.day(day), refrigerant: Book.r22, mass: Mass(grams: grams),
        container: container(mark)))
  }

  private func container(_ mark: String) throws -> Int {
    if let known = containers[mark] { return known }
    let row = try ledger.write(by: "管理太郎", at: Book.moment) { (writing) throws(LedgerFailure) in
      try writing.append(LedgerContainer(mark: mark))
    }
    containers[mark] = row
    return row
  }

  func issue(
    _ day: String, _ change: (inout CertificateIssue.Options) -> Void = { _ in }
  ) throws -> CertificateIssue.Outcome {
    var options = CertificateIssue.Options(sentOn: try Book.day(day))
    change(&options)
    return try CertificateIssue(office, options, into: papers.path).run(at: Book.moment)
  }

  func certificates() throws -> [RecordedCertificate] {
    try ledger.read { (reading) throws(LedgerFailure) in try reading.certificates() }
  }
}
