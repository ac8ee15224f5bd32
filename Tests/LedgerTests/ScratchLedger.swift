import Foundation
import GRDB
import PermitModel
import Testing

@testable import Ledger

/// A ledger in a folder of its own, which goes with it.
final class ScratchLedger {
  let folder: String
  let path: String
  let ledger: Ledger
  let recoverer: Int
  let destroyer: Int

  static let start = Moment(seconds: 1_790_000_000)
  static let r22 = RefrigerantNumber("R22")

  init(kinds: [PermittedKind] = []) throws {
    folder = NSTemporaryDirectory() + "saisei-ledger-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    path = folder + "/book.ledger"
    ledger = try Ledger.create(
      at: path, LedgerSettings(place: "虎ノ門事業所", kinds: kinds), by: "佐藤",
      at: ScratchLedger.start)
    (recoverer, destroyer) = try ledger.write(by: "佐藤", at: ScratchLedger.start) {
      (writing) throws(LedgerFailure) in
      (
        try writing.append(LedgerParty(.recoverer, name: "フロン回収株式会社", registration: "5873")),
        try writing.append(LedgerParty(.destroyer, name: "破壊株式会社"))
      )
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The ledger of another file beside it.
  func beside(_ name: String) -> String { folder + "/" + name }

  @discardableResult
  func add(
    _ kind: RecordKind, _ source: IntakeSource? = nil, _ day: String, _ grams: Int,
    of refrigerant: RefrigerantNumber = ScratchLedger.r22, outside: Mass? = nil,
    at moment: Moment = ScratchLedger.start
  ) throws -> Int {
    let entry = LedgerEntry(
      kind, source, on: try #require(CivilDate(iso: day)), refrigerant: refrigerant,
      mass: Mass(grams: grams), outside: outside,
      party: kind == .intake ? recoverer : kind == .handover ? destroyer : nil)
    return try ledger.write(by: "佐藤", at: moment) { (writing) throws(LedgerFailure) in
      try writing.append(entry)
    }
  }

  func stock(_ day: String? = nil) throws -> [String: Int] {
    let stocks = try ledger.read { (reading) throws(LedgerFailure) in
      try reading.stock(on: day.flatMap { CivilDate(iso: $0) })
    }
    return Dictionary(uniqueKeysWithValues: stocks.map { ($0.refrigerant.text, $0.mass.grams) })
  }

  func verify(expecting head: String? = nil) throws -> LedgerVerification {
    try ledger.read { (reading) throws(LedgerFailure) in try reading.verify(expecting: head) }
  }

  /// Changes the file as an intruder would: without the triggers and references in the way.
  func tamper(_ sql: String) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.inDatabase { database in
      for name in try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
      {
        try database.execute(sql: "DROP TRIGGER \(name)")
      }
      try database.execute(sql: "PRAGMA ignore_check_constraints = ON")
      try database.execute(sql: sql)
    }
    try queue.close()
  }
}
