import GRDB
import PermitModel
import Testing

@testable import Ledger

@Suite struct `Certificates in a ledger` {
  @Test func `numbers have no gaps within a year and begin anew in the next`() throws {
    let scratch = try ScratchLedger()
    let numbers = try scratch.ledger.write(by: "管理太郎", at: ScratchLedger.start) {
      (writing) throws(LedgerFailure) -> [String] in
      var numbers: [String] = []
      for year in [2026, 2026, 2027, 2026] {
        let number = try writing.nextCertificate(in: FiscalYear(year))
        _ = try writing.append(Self.certificate(number))
        numbers.append(number.text)
      }
      return numbers
    }
    #expect(numbers == ["2026-0001", "2026-0002", "2027-0001", "2026-0003"])
  }

  @Test func `a number that leaves a gap is refused`() throws {
    let scratch = try ScratchLedger()
    #expect(throws: LedgerFailure.self) {
      try scratch.ledger.write(by: "管理太郎", at: ScratchLedger.start) {
        (writing) throws(LedgerFailure) in
        _ = try writing.append(
          Self.certificate(CertificateNumber(year: FiscalYear(2026), serial: 2)))
      }
    }
  }

  @Test func `no gram of an entry is certified twice, and a void certificate frees it`() throws {
    let scratch = try ScratchLedger()
    let entry = try scratch.write { (writing) throws(LedgerFailure) in
      try writing.append(Self.reclaim(grams: 1000))
    }
    let first = try scratch.certify([CertifiedPart(entry: entry, mass: Mass(grams: 600))])
    #expect(throws: LedgerFailure.self) {
      try scratch.certify([CertifiedPart(entry: entry, mass: Mass(grams: 401))])
    }
    try scratch.certify([CertifiedPart(entry: entry, mass: Mass(grams: 400))])
    try scratch.write { (writing) throws(LedgerFailure) in
      _ = try writing.void(first, because: "相手方の誤り")
    }
    try scratch.certify([CertifiedPart(entry: entry, mass: Mass(grams: 600))])
    let list = try scratch.ledger.read { (reading) throws(LedgerFailure) in
      try reading.certificates()
    }
    #expect(list.map(\.certificate.number.serial) == [1, 2, 3])
    #expect(list.map(\.voidedBecause) == ["相手方の誤り", nil, nil])
  }

  @Test func `an entry that was corrected is certified by its newest row alone`() throws {
    let scratch = try ScratchLedger()
    let old = try scratch.write { (writing) throws(LedgerFailure) in
      try writing.append(Self.reclaim(grams: 1000))
    }
    let new = try scratch.write { (writing) throws(LedgerFailure) in
      try writing.correct(old, with: Self.reclaim(grams: 900), because: "読み違い")
    }
    #expect(throws: LedgerFailure.self) {
      try scratch.certify([CertifiedPart(entry: old, mass: Mass(grams: 900))])
    }
    try scratch.certify([CertifiedPart(entry: new, mass: Mass(grams: 900))])
    let (certified, numbers) = try scratch.ledger.read { (reading) throws(LedgerFailure) in
      (
        [try reading.certifiedGrams(of: old), try reading.certifiedGrams(of: new)],
        try reading.certificateNumbers()
      )
    }
    #expect(certified == [nil, 900])
    #expect(numbers[new]?.map(\.text) == ["2026-0001"] && numbers[old] == nil)
  }

  @Test func `what is on its way stays in the outbox until it is in its place`() throws {
    let scratch = try ScratchLedger()
    let row = try scratch.write { (writing) throws(LedgerFailure) -> Int in
      let number = try writing.nextCertificate(in: FiscalYear(2026))
      let row = try writing.append(Self.certificate(number))
      try writing.sendOut(row, to: "/papers")
      return row
    }
    func waiting() throws -> [String] {
      try scratch.ledger.read { (reading) throws(LedgerFailure) in
        try reading.outbox().map { "\($0.certificate.certificate.number.text) \($0.folder)" }
      }
    }
    #expect(try waiting() == ["2026-0001 /papers"])
    try scratch.write { (writing) throws(LedgerFailure) in try writing.sentOut([row]) }
    #expect(try waiting() == [])
  }

  @Test func `certificates are links of the chain and cannot be altered`() throws {
    let scratch = try ScratchLedger()
    try scratch.certify([])
    let sound = try scratch.ledger.read { (reading) throws(LedgerFailure) in try reading.verify() }
    #expect(sound.isSound, "\(sound.problems)")
    #expect(throws: (any Error).self) {
      try scratch.ledger.queue.inDatabase { database in
        try database.execute(sql: "UPDATE certificate SET content = '{}'")
      }
    }
    try scratch.tamper("UPDATE certificate SET content = '{}'")
    let altered = try scratch.ledger.read { (reading) throws(LedgerFailure) in
      try reading.verify()
    }
    #expect(!altered.isSound)
  }

  static func certificate(
    _ number: CertificateNumber, _ parts: [CertifiedPart] = []
  ) -> LedgerCertificate {
    let day = Era.all[0].start
    return LedgerCertificate(
      number: number, party: nil, intakeFinishedOn: day, reclaimedOn: day, sentOn: day,
      content: "{\"number\":\"\(number.text)\"}", sha256: String(repeating: "a", count: 64),
      parts: parts)
  }

  static func reclaim(grams: Int) -> LedgerEntry {
    LedgerEntry(
      .reclaim, on: Era.all[0].start, refrigerant: RefrigerantNumber("R22"),
      mass: Mass(grams: grams))
  }
}

extension ScratchLedger {
  fileprivate func write<Value>(
    _ body: (LedgerWriting) throws(LedgerFailure) -> Value
  ) throws -> Value {
    try ledger.write(by: "佐藤", at: ScratchLedger.start, body)
  }

  @discardableResult
  fileprivate func certify(_ parts: [CertifiedPart]) throws -> RecordedCertificate {
    let number = try write { (writing) throws(LedgerFailure) -> CertificateNumber in
      let number = try writing.nextCertificate(in: FiscalYear(2026))
      _ = try writing.append(`Certificates in a ledger`.certificate(number, parts))
      return number
    }
    let found = try ledger.read { (reading) throws(LedgerFailure) in
      var selection = CertificateSelection()
      selection.number = number
      return try reading.certificates(selection).first
    }
    return try #require(found)
  }
}
