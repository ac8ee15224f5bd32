package import PermitModel

/// Reads a day outside a case file, in the same spellings.
package enum DateReading {
  /// The day; nil when the text is none.
  package static func date(_ text: String) -> CivilDate? {
    if case .value(let date) = Spelling.date.read(text) { date } else { nil }
  }

  /// The 年度; nil when the text is none.
  package static func fiscalYear(_ text: String) -> FiscalYear? {
    if case .value(let year) = Spelling.fiscalYear.read(text) { year } else { nil }
  }
}
