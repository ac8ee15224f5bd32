import Foundation
import GRDB
import PermitModel
import Testing

@testable import Ledger

@Suite struct LedgerStoreTests {
  @Test func `what is recorded is read back as it was`() throws {
    let scratch = try ScratchLedger()
    let container = try scratch.ledger.write(by: "佐藤", at: ScratchLedger.start) {
      (writing) throws(LedgerFailure) in
      try writing.append(
        LedgerContainer(
          mark: "ABC-12345", volume: Volume(millilitres: 20_000), tare: Mass(grams: 17_200)))
    }
    let entry = LedgerEntry(
      .intake, .recoverer, on: try #require(CivilDate(2026, 4, 2)),
      refrigerant: RefrigerantNumber("R410A"), mass: Mass(grams: 40_250), written: "４０．２５㎏",
      party: scratch.recoverer, container: container, isEntrusted: true, slip: "E-0042",
      lot: "L1", note: "二口弁、𠮷田様")
    let number = try scratch.ledger.write(by: "鈴木", at: ScratchLedger.start) {
      (writing) throws(LedgerFailure) in try writing.append(entry)
    }
    let read = try scratch.ledger.read { (reading) throws(LedgerFailure) in
      try reading.entry(number)
    }
    #expect(
      read
        == RecordedEntry(
          number: number, recordedAt: ScratchLedger.start, recordedBy: "鈴木", entry: entry))
  }

  @Test func `stock is what came in less what went out, on any day`() throws {
    let scratch = try ScratchLedger()
    try scratch.add(.opening, nil, "2026-04-01", 95_000)
    try scratch.add(.intake, .recoverer, "2026-04-02", 40_000)
    try scratch.add(.reclaim, nil, "2026-04-03", 100_500)
    try scratch.add(.handover, nil, "2026-04-04", 4_500)
    try scratch.add(.destruction, nil, "2026-04-04", 1_000)
    try scratch.add(.stocktake, nil, "2026-04-05", 28_000)
    try scratch.add(.adjustment, nil, "2026-04-05", -1_000)
    #expect(try scratch.stock("2026-04-01") == ["R22": 95_000])
    #expect(try scratch.stock("2026-04-03") == ["R22": 34_500])
    #expect(try scratch.stock() == ["R22": 28_000])
  }

  @Test func `a correction takes the place of a row and both can still be read`() throws {
    let scratch = try ScratchLedger()
    let first = try scratch.add(.intake, .recoverer, "2026-04-02", 400_000)
    let old = try #require(
      try scratch.ledger.read { (reading) throws(LedgerFailure) in try reading.entry(first) })
    var entry = old.entry
    entry.mass = Mass(grams: 40_000)
    let second = try scratch.ledger.write(by: "鈴木", at: ScratchLedger.start) {
      (writing) throws(LedgerFailure) in
      try writing.correct(first, with: entry, because: "桁の誤り")
    }
    #expect(try scratch.stock() == ["R22": 40_000])
    let (kept, shown) = try scratch.ledger.read { (reading) throws(LedgerFailure) in
      (try reading.entry(first), try reading.entries(EntrySelection()))
    }
    #expect(kept?.correctedBy == second)
    #expect(kept?.entry.mass == Mass(grams: 400_000))
    #expect(shown.map(\.number) == [second])
    #expect(shown.first?.correction?.reason == "桁の誤り")
    #expect(try scratch.verify().isSound)
  }

  @Test func `a withdrawn row counts no more and cannot be corrected again`() throws {
    let scratch = try ScratchLedger()
    let first = try scratch.add(.intake, .recoverer, "2026-04-02", 40_000)
    let old = try #require(
      try scratch.ledger.read { (reading) throws(LedgerFailure) in try reading.entry(first) })
    let withdrawal = try scratch.ledger.write(by: "鈴木", at: ScratchLedger.start) {
      (writing) throws(LedgerFailure) in try writing.withdraw(old, because: "二重の記録")
    }
    // A kind of which nothing is left is none that the ledger holds.
    #expect(try scratch.stock().isEmpty)
    for number in [first, withdrawal] {
      #expect(throws: LedgerFailure.self) {
        try scratch.ledger.write(by: "鈴木", at: ScratchLedger.start) {
          (writing) throws(LedgerFailure) in
          try writing.correct(number, with: old.entry, because: "もう一度")
        }
      }
    }
    #expect(try scratch.verify().isSound)
  }

  @Test func `nothing of a writing that fails is kept`() throws {
    let scratch = try ScratchLedger()
    let before = try scratch.verify()
    #expect(throws: LedgerFailure.self) {
      try scratch.ledger.write(by: "佐藤", at: ScratchLedger.start) {
        (writing) throws(LedgerFailure) in
        _ = try writing.append(LedgerParty(.other, name: "あとで消える"))
        _ = try writing.append(LedgerParty(.other, name: ""))
      }
    }
    let after = try scratch.verify()
    #expect(after.links == before.links && after.head == before.head && after.isSound)
  }

  @Test(arguments: [
    "UPDATE entry SET grams = 1", "DELETE FROM entry", "UPDATE party SET name = 'x'",
    "DELETE FROM party", "UPDATE chain SET recorded_by = 'x'", "DELETE FROM chain",
    "INSERT INTO chain SELECT number + 5, kind, recorded_at, recorded_by, behind, content, hash "
      + "FROM chain", "DELETE FROM settings", "UPDATE settings SET place = 'x'",
  ])
  func `the file itself refuses to change what was recorded`(_ sql: String) throws {
    let scratch = try ScratchLedger()
    try scratch.add(.intake, .recoverer, "2026-04-02", 40_000)
    let queue = try DatabaseQueue(path: scratch.path)
    #expect(throws: DatabaseError.self) { try queue.inDatabase { try $0.execute(sql: sql) } }
    try queue.close()
    #expect(try scratch.verify().isSound)
  }

  @Test(arguments: [
    (RecordKind.intake, "2026-04-02", -1), (.intake, "2026-02-30", 1),
    (.reclaim, "2026-04-02", -5),
  ])
  func `the file itself refuses what no row may say`(
    _ kind: RecordKind, _ day: String, _ grams: Int
  ) throws {
    let scratch = try ScratchLedger()
    #expect(throws: LedgerFailure.self) {
      try scratch.ledger.write(by: "佐藤", at: ScratchLedger.start) {
        (writing) throws(LedgerFailure) in
        let source = kind == .intake ? "recoverer".databaseValue : .null
        _ = try writing.append(
          .entry,
          [
            kind.rawValue.databaseValue, source, day.databaseValue, "R22".databaseValue,
            grams.databaseValue, "".databaseValue, .null, .null, .null, .null, 0.databaseValue,
            "".databaseValue, "".databaseValue, .null, "".databaseValue, .null, .null,
            0.databaseValue, "".databaseValue,
          ])
      }
    }
  }

  @Test func `a clock that was set back is marked and never reorders`() throws {
    let scratch = try ScratchLedger()
    let later = try scratch.add(
      .intake, .recoverer, "2026-04-02", 1, at: Moment(seconds: ScratchLedger.start.seconds + 60))
    let back = try scratch.add(.intake, .recoverer, "2026-04-02", 2)
    #expect(back == later + 1)
    let verification = try scratch.verify()
    #expect(verification.isSound && verification.behind == [back])
  }

  @Test func `two writers at once lose nothing and double nothing`() async throws {
    let scratch = try ScratchLedger()
    let path = scratch.path
    let (party, day) = (scratch.recoverer, try #require(CivilDate(2026, 4, 2)))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for worker in 0..<4 {
        group.addTask {
          let ledger = try Ledger.open(path, for: .writing)
          for round in 0..<25 {
            try ledger.write(by: "\(worker)", at: ScratchLedger.start) {
              (writing) throws(LedgerFailure) in
              _ = try writing.append(
                LedgerEntry(
                  .intake, .recoverer, on: day, refrigerant: ScratchLedger.r22,
                  mass: Mass(grams: 1), party: party, slip: "\(worker)-\(round)"))
            }
          }
        }
      }
      try await group.waitForAll()
    }
    let slips = try scratch.ledger.read { (reading) throws(LedgerFailure) in
      try reading.entries(EntrySelection()).map(\.entry.slip)
    }
    #expect(slips.count == 100 && Set(slips).count == 100)
    #expect(try scratch.stock() == ["R22": 100])
    #expect(try scratch.verify().isSound)
  }
}
