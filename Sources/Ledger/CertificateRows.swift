internal import GRDB
package import PermitModel

extension LedgerWriting {
  /// The number that a certificate of a 年度 gets next; it stays free until this writing ends.
  package func nextCertificate(
    in year: FiscalYear
  ) throws(LedgerFailure) -> CertificateNumber {
    try reading.asking {
      let last =
        try Int.fetchOne(
          reading.database, sql: "SELECT max(serial) FROM certificate WHERE year = ?",
          arguments: [year.year]) ?? 0
      return CertificateNumber(year: year, serial: last + 1)
    }
  }

  /// Records a certificate, and gives the number of the row.
  ///
  /// The ledger refuses a number that leaves a gap and a part that is certified already.
  package func append(_ certificate: LedgerCertificate) throws(LedgerFailure) -> Int {
    try append(
      .certificate,
      [
        certificate.number.year.year.databaseValue, certificate.number.serial.databaseValue,
        certificate.party.column, certificate.intakeFinishedOn.iso.databaseValue,
        certificate.reclaimedOn.iso.databaseValue, certificate.sentOn.iso.databaseValue,
        certificate.content.databaseValue, certificate.sha256.databaseValue,
      ],
      parts: [
        certificate.parts.map { [$0.entry.databaseValue, $0.mass.grams.databaseValue] }
      ])
  }

  /// Records that a certificate is void, which frees what it covers, and gives the row's number.
  package func void(
    _ certificate: RecordedCertificate, because reason: String
  ) throws(LedgerFailure) -> Int {
    try append(
      .certificateVoid, [certificate.row.databaseValue, reason.databaseValue])
  }

  /// Records that a copy was made, and gives the number of the row.
  package func append(
    copyOf certificate: RecordedCertificate, on day: CivilDate, sha256: String
  ) throws(LedgerFailure) -> Int {
    try append(
      .certificateCopy,
      [certificate.row.databaseValue, day.iso.databaseValue, sha256.databaseValue])
  }
}

extension LedgerWriting {
  /// Notes that the page of a certificate is still to be put into a folder.
  package func sendOut(_ row: Int, to folder: String) throws(LedgerFailure) {
    try reading.asking {
      try reading.database.execute(
        sql: "INSERT INTO certificate_outbox (certificate, folder) VALUES (?, ?)",
        arguments: [row, folder])
    }
  }

  /// Takes the note away from certificates whose pages are in their places.
  package func sentOut(_ rows: [Int]) throws(LedgerFailure) {
    try reading.asking {
      let statement = try reading.database.cachedStatement(
        sql: "DELETE FROM certificate_outbox WHERE certificate = ?")
      for row in rows { try statement.execute(arguments: [row]) }
    }
  }
}

/// Which certificates are asked for; each condition narrows the choice.
package struct CertificateSelection: Sendable, Hashable {
  /// The number.
  package var number: CertificateNumber?
  /// The 年度 of the numbers.
  package var year: FiscalYear?
  /// Only those after this row.
  package var after: Int?
  /// Whether void ones are left out.
  package var areValid = false

  /// Makes a selection of all.
  package init() {}
}

extension LedgerReading {
  /// The certificates of a selection by number.
  package func certificates(
    _ selection: CertificateSelection = CertificateSelection()
  ) throws(LedgerFailure) -> [RecordedCertificate] {
    try asking {
      guard try database.tableExists("certificate") else { return [] }
      var conditions: [String] = []
      var arguments: [DatabaseValue] = []
      if let number = selection.number {
        conditions.append("year = ? AND serial = ?")
        arguments += [number.year.year.databaseValue, number.serial.databaseValue]
      }
      if let year = selection.year {
        conditions.append("year = ?")
        arguments.append(year.year.databaseValue)
      }
      if let after = selection.after {
        conditions.append("certificate.number > ?")
        arguments.append(after.databaseValue)
      }
      if selection.areValid { conditions.append("reason IS NULL") }
      let filter = conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT certificate.*, certificate_void.reason AS reason,
            (SELECT count(*) FROM certificate_copy
              WHERE certificate_copy.certificate = certificate.number) AS copies
          FROM certificate LEFT JOIN certificate_void
            ON certificate_void.certificate = certificate.number
          \(filter) ORDER BY year, serial
          """, arguments: StatementArguments(arguments))
      return try rows.map(recordedCertificate)
    }
  }

  private func recordedCertificate(_ row: Row) throws -> RecordedCertificate {
    let number: Int = row["number"]
    guard let finished = CivilDate(iso: row["intake_finished_on"]),
      let reclaimed = CivilDate(iso: row["reclaimed_on"]), let sent = CivilDate(iso: row["sent_on"])
    else { throw LedgerFailure.damaged(path, detail: "certificate \(number)") }
    let parts = try Row.fetchAll(
      database,
      sql: "SELECT entry, grams FROM certificate_entry WHERE number = ? ORDER BY position",
      arguments: [number])
    return RecordedCertificate(
      row: number,
      certificate: LedgerCertificate(
        number: CertificateNumber(year: FiscalYear(row["year"]), serial: row["serial"]),
        party: row["party"], intakeFinishedOn: finished, reclaimedOn: reclaimed, sentOn: sent,
        content: row["content"], sha256: row["sha256"],
        parts: parts.map { CertifiedPart(entry: $0[0], mass: Mass(grams: $0[1])) }),
      voidedBecause: row["reason"], copies: row["copies"])
  }

  /// The certificates whose pages may not be in their places, with the folders.
  package func outbox() throws(LedgerFailure) -> [(
    certificate: RecordedCertificate, folder: String
  )] {
    try asking {
      guard try database.tableExists("certificate_outbox") else { return [] }
      let folders = try Row.fetchAll(
        database, sql: "SELECT certificate, folder FROM certificate_outbox ORDER BY certificate")
      return try folders.compactMap { waiting in
        let row: Int = waiting[0]
        let found = try Row.fetchOne(
          database,
          sql: """
            SELECT certificate.*, (SELECT reason FROM certificate_void
                WHERE certificate_void.certificate = certificate.number) AS reason, 0 AS copies
            FROM certificate WHERE number = ?
            """, arguments: [row])
        return try found.map { (try recordedCertificate($0), waiting[1]) }
      }
    }
  }

  /// How many grams of an entry certificates cover that hold; nil when a later row corrects it.
  package func certifiedGrams(of entry: Int) throws(LedgerFailure) -> Int? {
    try asking {
      let statement = try database.cachedStatement(
        sql: """
          SELECT CASE WHEN EXISTS (SELECT 1 FROM entry WHERE corrects = ?1) THEN NULL ELSE (
            SELECT coalesce(sum(grams), 0) FROM certificate_entry AS part WHERE entry = ?1
              AND NOT EXISTS (SELECT 1 FROM certificate_void WHERE certificate = part.number)
            ) END
          """)
      return try Int.fetchOne(statement, arguments: [entry])
    }
  }

  /// The certificates that hold and cover some of an entry, by the row of the entry.
  package func certificateNumbers() throws(LedgerFailure) -> [Int: [CertificateNumber]] {
    try asking {
      guard try database.tableExists("certificate") else { return [:] }
      let cursor = try Row.fetchCursor(
        database,
        sql: """
          SELECT DISTINCT entry, year, serial
          FROM certificate_entry JOIN certificate USING (number)
          WHERE number NOT IN (SELECT certificate FROM certificate_void) ORDER BY year, serial
          """)
      var numbers: [Int: [CertificateNumber]] = [:]
      while let row = try cursor.next() {
        numbers[row[0], default: []].append(
          CertificateNumber(year: FiscalYear(row[1]), serial: row[2]))
      }
      return numbers
    }
  }

  /// How many grams of each entry are certified by certificates that hold.
  package func certifiedGrams() throws(LedgerFailure) -> [Int: Int] {
    try asking {
      guard try database.tableExists("certificate") else { return [:] }
      let cursor = try Row.fetchCursor(
        database,
        sql: """
          SELECT entry, sum(grams) FROM certificate_entry
          WHERE number NOT IN (SELECT certificate FROM certificate_void) GROUP BY entry
          """)
      var grams: [Int: Int] = [:]
      while let row = try cursor.next() { grams[row[0]] = row[1] }
      return grams
    }
  }
}
