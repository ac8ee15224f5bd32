import PermitModel
import Testing

@testable import Ledger

@Suite struct VerificationTests {
  private func filled() throws -> ScratchLedger {
    let scratch = try ScratchLedger(kinds: [PermittedKind(ScratchLedger.r22)])
    try scratch.add(.opening, nil, "2026-04-01", 95_000)
    try scratch.add(.intake, .recoverer, "2026-04-02", 40_000)
    try scratch.add(.reclaim, nil, "2026-04-03", 20_000)
    return scratch
  }

  @Test func `a sound ledger has its head and no problem`() throws {
    let scratch = try filled()
    let verification = try scratch.verify()
    #expect(verification.isSound && verification.links == 6)
    #expect(verification.head.utf8.count == 64)
    #expect(try scratch.verify(expecting: verification.head).isSound)
  }

  @Test(arguments: [
    ("UPDATE entry SET grams = 41000 WHERE number = 5", 5),
    ("UPDATE entry SET written = '40 kg ' WHERE number = 5", 5),
    ("UPDATE entry SET note = '後から' WHERE number = 6", 6),
    ("UPDATE party SET name = '別会社' WHERE number = 2", 2),
    ("UPDATE settings SET place = '別事業所'", 1),
    ("UPDATE settings_kind SET refrigerant = 'R12'", 1),
    ("INSERT INTO settings_kind VALUES (1, 2, 'R12', NULL, NULL)", 1),
    ("INSERT INTO party_alias VALUES (2, 1, '別名')", 2),
  ])
  func `the first altered row is named`(_ sql: String, _ number: Int) throws {
    let scratch = try filled()
    try scratch.tamper(sql)
    let first = try scratch.verify().problems.first
    guard case .altered(number, _) = first else {
      Issue.record("\(String(describing: first))")
      return
    }
  }

  @Test(arguments: [
    (
      "DELETE FROM entry WHERE number = 5",
      LedgerVerification.Problem.missing(number: 5, table: "entry")
    ),
    ("DELETE FROM chain WHERE number = 5", .broken(number: 6)),
    ("UPDATE chain SET recorded_by = '別人' WHERE number = 4", .broken(number: 4)),
    ("UPDATE chain SET recorded_at = '2026-01-01T00:00:00Z' WHERE number = 4", .broken(number: 4)),
    (
      "UPDATE chain SET number = 99 WHERE number = 5; UPDATE chain SET number = 5 WHERE number = 6;"
        + "UPDATE chain SET number = 6 WHERE number = 99", .broken(number: 5)
    ),
    (
      "UPDATE daily SET grams = grams + 1 WHERE measure = 'reclaim'",
      .sums(refrigerant: "R22", day: "", measure: "reclaim")
    ),
    ("DELETE FROM daily", .sums(refrigerant: "R22", day: "", measure: "opening")),
    (
      "INSERT INTO entry SELECT 77, kind, source, day, refrigerant, grams, written, outside, party, "
        + "concerned, container, entrusted, slip, lot, confirmed, note, import, corrects, "
        + "withdrawn, reason FROM entry WHERE number = 5", .foreign(number: 77, table: "entry")
    ),
  ])
  func `what is missing, swapped or made up is found`(
    _ sql: String, _ problem: LedgerVerification.Problem
  ) throws {
    let scratch = try filled()
    try scratch.tamper(sql)
    #expect(try scratch.verify().problems.contains(problem))
  }

  @Test func `rows cut off at the end are found by the head that was kept`() throws {
    let scratch = try filled()
    let head = try scratch.verify().head
    try scratch.tamper(
      "DELETE FROM entry WHERE number = 6; DELETE FROM chain WHERE number = 6;"
        + "DELETE FROM daily WHERE measure = 'reclaim'")
    #expect(try scratch.verify().isSound)
    #expect(try scratch.verify(expecting: head).problems == [.head(head)])
  }

  @Test func `a row that names another which is not there is found`() throws {
    let scratch = try filled()
    try scratch.tamper("UPDATE entry SET party = 999 WHERE number = 5")
    #expect(try scratch.verify().problems.contains(.reference(table: "entry")))
  }
}
