internal import GRDB
package import PermitModel

extension LedgerWriting {
  /// Records that a yearly report was filed, or takes that back, and gives the number of the row.
  package func append(_ filing: LedgerFiling) throws(LedgerFailure) -> Int {
    try append(
      .filing,
      [
        filing.year.year.databaseValue, (filing.filedOn?.iso).column, (filing.until?.iso).column,
        filing.note.databaseValue,
      ])
  }
}

extension LedgerReading {
  /// The reports that were filed, by year: of each year the newest row, unless it takes the filing back.
  package func filings() throws(LedgerFailure) -> [RecordedFiling] {
    try asking {
      // A ledger of an older version has none.
      guard try database.tableExists("filing") else { return [] }
      return try Row.fetchAll(
        database,
        sql: """
          SELECT number, year, filed_on, until, note FROM filing
          WHERE filed_on IS NOT NULL
            AND number = (SELECT max(number) FROM filing AS other WHERE other.year = filing.year)
          ORDER BY year
          """
      ).map { row in
        RecordedFiling(
          number: row[0],
          filing: LedgerFiling(
            of: FiscalYear(row[1]), on: (row[2] as String?).flatMap { CivilDate(iso: $0) },
            until: (row[3] as String?).flatMap { CivilDate(iso: $0) }, note: row[4]))
      }
    }
  }

  /// The first day from which the ledger knows a permit: that of any of its settings, else the day of
  /// its first row; nil when it knows neither.
  package func permittedSince() throws(LedgerFailure) -> CivilDate? {
    try asking {
      try String.fetchOne(
        database,
        sql: """
          SELECT coalesce((SELECT min(permitted_from) FROM settings),
            (SELECT day FROM entry ORDER BY day LIMIT 1))
          """
      ).flatMap { CivilDate(iso: $0) }
    }
  }
}
