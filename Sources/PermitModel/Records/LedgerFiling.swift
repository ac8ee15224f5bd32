/// That the yearly report of a 年度 was filed (法第60条第3項), or that an earlier row says so wrongly.
package struct LedgerFiling: Sendable, Hashable {
  /// The 年度 that was reported.
  package var year: FiscalYear
  /// The day of filing; nil takes back what an earlier row says of the year.
  package var filedOn: CivilDate?
  /// The last day that the report covers where the business ended in the year (省令第62条第1項); nil
  /// for a whole year.
  package var until: CivilDate?
  /// Number of the receipt, or why it is taken back.
  package var note: String

  /// Makes a filing.
  package init(
    of year: FiscalYear, on filedOn: CivilDate?, until: CivilDate? = nil, note: String = ""
  ) {
    self.year = year
    self.filedOn = filedOn
    self.until = until
    self.note = note
  }
}

/// A filing as it stands in the ledger.
package struct RecordedFiling: Sendable, Hashable {
  /// Row of the ledger.
  package var number: Int
  /// What was filed.
  package var filing: LedgerFiling

  /// Makes a recorded filing.
  package init(number: Int, filing: LedgerFiling) {
    self.number = number
    self.filing = filing
  }
}
