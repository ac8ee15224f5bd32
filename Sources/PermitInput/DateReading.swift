package import PermitModel

/// Reads a day outside a case file, in the same spellings.
package enum DateReading {
  /// The day; nil when the text is none.
  package static func date(_ text: String) -> CivilDate? {
    if case .value(let date) = Spelling.date.read(text) { date } else { nil }
  }
}
