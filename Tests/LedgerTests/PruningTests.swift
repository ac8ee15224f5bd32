import Findings
import Foundation
import GRDB
import PermitModel
import Testing

@testable import Ledger

@Suite struct PruningTests {
  private static let later = Moment(seconds: ScratchLedger.start.seconds + 6 * 366 * 86_400)
  private static let april = CivilDate(2026, 4, 30)

  private func plan(_ scratch: ScratchLedger, at moment: Moment) throws -> PruningPlan {
    let until = try #require(Self.april)
    return try scratch.ledger.read { (reading) throws(LedgerFailure) in
      try reading.pruningPlan(until: until, at: moment)
    }
  }

  private func prune(_ scratch: ScratchLedger, _ plan: PruningPlan, at moment: Moment) throws {
    try scratch.ledger.write(by: "佐藤", at: moment) { (writing) throws(LedgerFailure) in
      _ = try writing.prune(plan, because: "保存期間の満了")
    }
  }

  @Test func `rows go when five years are over, and stock and chain stay`() throws {
    let scratch = try ScratchLedger()
    try scratch.add(.opening, nil, "2026-04-01", 95_000)
    try scratch.add(.intake, .recoverer, "2026-04-02", 40_000)
    try scratch.add(.reclaim, nil, "2026-05-03", 20_000)
    let plan = try plan(scratch, at: Self.later)
    #expect(plan.rows == 2 && plan.staying == 0)
    try prune(scratch, plan, at: Self.later)
    #expect(try scratch.stock() == ["R22": 115_000])
    let verification = try scratch.verify()
    #expect(verification.isSound && verification.removed == 2)
    let rest = try scratch.ledger.read { (reading) throws(LedgerFailure) in
      try reading.entries(EntrySelection()).map(\.entry.mass.grams)
    }
    #expect(rest == [20_000])
  }

  @Test func `nothing younger than five years can go, not even by force`() throws {
    let scratch = try ScratchLedger()
    try scratch.add(.opening, nil, "2026-04-01", 95_000)
    let early = Moment(seconds: ScratchLedger.start.seconds + 4 * 366 * 86_400)
    #expect(try plan(scratch, at: early).rows == 0)
    var forced = try plan(scratch, at: Self.later)
    #expect(forced.rows == 1)
    forced.rows = 1
    #expect(throws: LedgerFailure.self) { try prune(scratch, forced, at: early) }
    #expect(try scratch.verify().isSound)
    #expect(try scratch.stock() == ["R22": 95_000])
  }

  @Test func `a row and its correction go together or not at all`() throws {
    let scratch = try ScratchLedger()
    let first = try scratch.add(.intake, .recoverer, "2026-04-02", 400_000)
    let old = try #require(
      try scratch.ledger.read { (reading) throws(LedgerFailure) in try reading.entry(first) })
    var entry = old.entry
    entry.mass = Mass(grams: 40_000)
    let young = Moment(seconds: ScratchLedger.start.seconds + 3 * 366 * 86_400)
    try scratch.ledger.write(by: "鈴木", at: young) { (writing) throws(LedgerFailure) in
      _ = try writing.correct(first, with: entry, because: "桁の誤り")
    }
    #expect(try plan(scratch, at: Self.later).rows == 0)
    let muchLater = Moment(seconds: Self.later.seconds + 4 * 366 * 86_400)
    let plan = try plan(scratch, at: muchLater)
    #expect(plan.rows == 2)
    try prune(scratch, plan, at: muchLater)
    #expect(try scratch.stock() == ["R22": 40_000])
    #expect(try scratch.verify().isSound)
  }

  @Test func `what an anchor does not cover is still missed`() throws {
    let scratch = try ScratchLedger()
    try scratch.add(.opening, nil, "2026-04-01", 95_000)
    try scratch.add(.reclaim, nil, "2026-05-03", 20_000, at: Self.later)
    try prune(scratch, plan(scratch, at: Self.later), at: Self.later)
    try scratch.tamper("DELETE FROM entry")
    let problems = try scratch.verify().problems
    #expect(problems.contains(.missing(number: 5, table: "entry")))
  }
}

@Suite struct `Copies of certificates` {
  private static let sent = Moment(seconds: ScratchLedger.start.seconds)

  /// A ledger with a certificate that was sent on a day.
  private func book(sentOn day: String) throws -> ScratchLedger {
    let scratch = try ScratchLedger()
    let row = try scratch.add(.reclaim, nil, "2026-09-01", 1_000)
    let sent = try #require(CivilDate(iso: day))
    try scratch.ledger.write(by: "佐藤", at: Self.sent) { (writing) throws(LedgerFailure) in
      let number = try writing.nextCertificate(in: FiscalYear(containing: sent))
      _ = try writing.append(
        LedgerCertificate(
          number: number, party: nil, intakeFinishedOn: sent, reclaimedOn: sent, sentOn: sent,
          content: "{\"名称\":\"甲\"}", sha256: String(repeating: "a", count: 64),
          parts: [CertifiedPart(entry: row, mass: Mass(grams: 1_000))]))
    }
    return scratch
  }

  private func prune(_ scratch: ScratchLedger, until: String, at moment: String) throws -> Int {
    let day = try #require(CivilDate(iso: until))
    let now = try #require(Moment(iso: moment + "T12:00:00Z"))
    return try scratch.ledger.write(by: "佐藤", at: now) { (writing) throws(LedgerFailure) in
      let plan = try writing.reading.copyPruningPlan(until: day, at: now)
      if plan.copies > 0 { _ = try writing.pruneCopies(plan, at: now, because: "期間の満了") }
      return plan.copies
    }
  }

  @Test func `go on the day after three years, and the chain verifies as before`() throws {
    let scratch = try book(sentOn: "2026-09-20")
    #expect(try prune(scratch, until: "2026-09-30", at: "2029-09-20") == 0)
    #expect(try prune(scratch, until: "2026-09-19", at: "2029-09-21") == 0)
    #expect(try prune(scratch, until: "2026-09-30", at: "2029-09-21") == 1)
    #expect(try prune(scratch, until: "2026-09-30", at: "2029-09-21") == 0)
    let verification = try scratch.verify()
    #expect(verification.isSound && verification.removed == 1)
    let kept = try scratch.ledger.read { (reading) throws(LedgerFailure) in
      try reading.certificates()
    }
    #expect(kept.map(\.isCopyRemoved) == [true])
    #expect(kept.map(\.certificate.number.text) == ["2026-0001"])
    #expect(kept.flatMap(\.certificate.parts).map(\.mass.grams) == [1_000])
  }

  @Test func `that are younger cannot go, not even by force`() throws {
    let scratch = try book(sentOn: "2026-09-20")
    let early = try #require(Moment(iso: "2029-09-20T12:00:00Z"))
    #expect(throws: (any Error).self) {
      try scratch.ledger.write(by: "佐藤", at: early) { (writing) throws(LedgerFailure) in
        let until = CivilDate(daysSince1970: 30_000)
        let plan = CopyPruningPlan(until: until, copies: 1, staying: 0)
        _ = try writing.pruneCopies(
          plan, at: Moment(seconds: early.seconds + 86_400 * 30), because: "期間の満了")
      }
    }
    #expect(throws: DatabaseError.self) {
      try scratch.ledger.queue.inDatabase { database in
        try database.execute(sql: "UPDATE certificate SET content = '-'")
      }
    }
    #expect(try scratch.verify().isSound)
  }

  @Test func `that were taken out by hand, or changed afterwards, are found`() throws {
    let scratch = try book(sentOn: "2026-09-20")
    try scratch.tamper("UPDATE certificate SET content = '-'")
    #expect(try !scratch.verify().isSound)
    let other = try book(sentOn: "2026-09-20")
    #expect(try prune(other, until: "2026-09-30", at: "2029-09-21") == 1)
    try other.tamper("UPDATE certificate SET sent_on = '2026-09-21'")
    #expect(try !other.verify().isSound)
  }
}

@Suite struct BackupTests {
  @Test func `a copy is sound and whole, and never replaces a file`() throws {
    let scratch = try ScratchLedger()
    try scratch.add(.opening, nil, "2026-04-01", 95_000)
    let copy = scratch.beside("copy")
    try scratch.ledger.backUp(to: copy)
    let read = try Ledger.open(copy)
    let found = try read.read { (reading) throws(LedgerFailure) in try reading.verify() }
    #expect(try found == scratch.verify())
    #expect(throws: LedgerFailure.exists(copy)) { try scratch.ledger.backUp(to: copy) }
  }

  @Test func `a copy that is older than the ledger is not put in its place`() throws {
    let scratch = try ScratchLedger()
    let copy = scratch.beside("copy")
    try scratch.ledger.backUp(to: copy)
    let links = try scratch.verify().links
    try scratch.add(.opening, nil, "2026-04-01", 95_000)
    #expect(throws: LedgerFailure.self) {
      try Ledger.restore(copy, to: scratch.path, links: links, at: ScratchLedger.start)
    }
    #expect(try scratch.stock() == ["R22": 95_000])
  }

  @Test func `a copy takes the place of a ledger that is lost or cut short`() throws {
    let scratch = try ScratchLedger()
    try scratch.add(.opening, nil, "2026-04-01", 95_000)
    let copy = scratch.beside("copy")
    try scratch.ledger.backUp(to: copy)
    let lost = scratch.beside("lost")
    try Ledger.restore(copy, to: lost, links: 4, at: ScratchLedger.start)
    let broken = scratch.beside("broken")
    let bytes = try Data(contentsOf: URL(filePath: copy))
    try bytes.prefix(9000).write(to: URL(filePath: broken))
    try Ledger.restore(copy, to: broken, links: 4, at: ScratchLedger.start)
    for path in [lost, broken] {
      let ledger = try Ledger.open(path)
      let found = try ledger.read { (reading) throws(LedgerFailure) in try reading.verify() }
      #expect(found.isSound && found.links == 4)
    }
    let kept = try FileManager.default.contentsOfDirectory(atPath: scratch.folder)
    #expect(kept.contains { $0.hasPrefix("broken.") && $0.hasSuffix(".old") })
  }
}

@Suite struct LedgerFileTests {
  @Test func `what cannot be opened in its place is read from a copy that goes again`() throws {
    let scratch = try ScratchLedger()
    try scratch.add(.opening, nil, "2026-04-01", 95_000)
    let copy = try TemporaryCopy(of: scratch.path)
    let ledger = try Ledger.open(copy.path)
    copy.remove()
    #expect(!FileManager.default.fileExists(atPath: copy.path))
    let found = try ledger.read { (reading) throws(LedgerFailure) in try reading.verify() }
    #expect(try found == scratch.verify())
  }

  @Test func `what is no ledger is refused by name`() throws {
    let scratch = try ScratchLedger()
    let other = scratch.beside("text")
    try Data("記録".utf8).write(to: URL(filePath: other))
    #expect(throws: LedgerFailure.missing(scratch.beside("none"))) {
      try Ledger.open(scratch.beside("none"))
    }
    #expect(throws: LedgerFailure.notAFile(scratch.folder)) { try Ledger.open(scratch.folder) }
    #expect(throws: LedgerFailure.foreign(other)) { try Ledger.open(other) }
    #expect(throws: LedgerFailure.exists(scratch.path)) {
      try Ledger.create(
        at: scratch.path, LedgerSettings(place: "甲"), by: "佐藤", at: ScratchLedger.start)
    }
  }

  @Test func `a ledger of a newer version is refused and not touched`() throws {
    let scratch = try ScratchLedger()
    try scratch.tamper("PRAGMA user_version = 99")
    let failure = #expect(throws: LedgerFailure.newer(scratch.path, version: 99)) {
      try Ledger.open(scratch.path, for: .writing)
    }
    #expect(failure?.message.ja.contains("新しい版") == true)
  }

  @Test func `a full disk loses nothing that was recorded`() throws {
    let scratch = try ScratchLedger()
    try scratch.add(.opening, nil, "2026-04-01", 95_000)
    let before = try scratch.verify()
    let ledger = try Ledger.open(scratch.path, for: .writing)
    let day = try #require(CivilDate(2026, 4, 2))
    // A limit on the pages of the file stands for a disk on which no page is free.
    try ledger.queue.inDatabase { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      try database.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
    #expect(throws: LedgerFailure.full(scratch.path)) {
      try ledger.write(by: "佐藤", at: ScratchLedger.start) { (writing) throws(LedgerFailure) in
        for _ in 0..<1000 {
          _ = try writing.append(
            LedgerEntry(
              .reclaim, on: day, refrigerant: ScratchLedger.r22, mass: Mass(grams: 1),
              note: String(repeating: "長い備考", count: 50)))
        }
      }
    }
    #expect(try scratch.verify() == before)
  }
}
