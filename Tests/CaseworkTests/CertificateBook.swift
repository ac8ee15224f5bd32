import Foundation
import Ledger
import PermitModel
import Testing

@testable import Casework

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

  /// Records a row in the place of another one.
  func correct(_ row: Int, _ change: (inout LedgerEntry) -> Void) throws {
    let old = try ledger.read { (reading) throws(LedgerFailure) in try reading.entry(row) }
    var entry = try #require(old).entry
    change(&entry)
    let corrected = entry
    try ledger.write(by: "管理太郎", at: Book.moment) { (writing) throws(LedgerFailure) in
      _ = try writing.correct(row, with: corrected, because: "書き足し")
    }
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
