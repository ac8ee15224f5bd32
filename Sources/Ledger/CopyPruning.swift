internal import GRDB
package import PermitModel

/// Which copies of certificates may go because the three years of 省令第66条 are over.
package struct CopyPruningPlan: Sendable, Hashable {
  /// Last day of sending of the certificates whose copies go.
  package var until: CivilDate
  /// How many copies go.
  package var copies: Int
  /// Certificates sent up to that day whose copies stay: too young, or their pages on their way.
  package var staying: Int
}

extension LedgerReading {
  /// What would go at a moment.
  package func copyPruningPlan(
    until: CivilDate, at moment: Moment
  ) throws(LedgerFailure) -> CopyPruningPlan {
    try asking {
      guard try database.tableExists("certificate") else {
        return CopyPruningPlan(until: until, copies: 0, staying: 0)
      }
      let all =
        try Int.fetchOne(
          database,
          sql: "SELECT count(*) FROM certificate WHERE sent_on <= ? AND content <> '-'",
          arguments: [until.iso]) ?? 0
      let going = try removableCopies(until: until, at: moment).count
      return CopyPruningPlan(until: until, copies: going, staying: all - going)
    }
  }

  /// The rows of the certificates: the day after three years must have come, by the same clock that
  /// dates the rows.
  fileprivate func removableCopies(until: CivilDate, at moment: Moment) throws -> [Int] {
    try Int.fetchAll(
      database,
      sql: """
        SELECT number FROM certificate WHERE sent_on <= ? AND content <> '-'
          AND date(sent_on, '+3 years') < ?
          AND number NOT IN (SELECT certificate FROM certificate_outbox) ORDER BY number
        """, arguments: [until.iso, String(moment.iso.prefix(10))])
  }
}

extension LedgerWriting {
  /// Takes out what the certificates of a plan say, and gives the number of the row that tells so.
  ///
  /// Numbers, days, hashes of pages and what was certified stay.
  package func pruneCopies(
    _ plan: CopyPruningPlan, at moment: Moment, because reason: String
  ) throws(LedgerFailure) -> Int {
    let database = reading.database
    let rows = try reading.asking {
      try reading.removableCopies(until: plan.until, at: moment)
    }
    guard rows.count == plan.copies, !rows.isEmpty else {
      throw .refused("\(rows.count) / \(plan.copies)")
    }
    let table = ChainTable.certificate
    let parts = try reading.asking {
      try rows.map { row -> [DatabaseValue] in
        var values = try reading.values(table.selection, row, table.columns.count)[0]
        guard let place = table.columns.firstIndex(of: "content") else { return [] }
        values[place] = LedgerCertificate.removedContent.databaseValue
        let entries = try table.parts.map {
          try reading.values($0.selection, row, $0.columns.count)
        }
        let digest = ChainContent(table, values, parts: entries).digest
        return [row.databaseValue, digest.databaseValue]
      }
    }
    let removal = try append(
      .certificateRemoval,
      [plan.until.iso.databaseValue, rows.count.databaseValue, reason.databaseValue],
      parts: [parts])
    try reading.asking {
      let statement = try database.cachedStatement(
        sql: "UPDATE certificate SET content = '-' WHERE number = ?")
      for row in rows { try statement.execute(arguments: [row]) }
    }
    return removal
  }
}
