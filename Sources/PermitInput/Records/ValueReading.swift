package import PermitModel

/// Reads single values outside of files, in the same spellings.
package enum ValueReading {
  /// A kind of フロン類; nil when the text is none.
  package static func refrigerant(_ text: String) -> RefrigerantNumber? {
    Spelling.refrigerant.read(text).value?.number
  }

  /// 年度; nil when the text is none.
  package static func fiscalYear(_ text: String) -> FiscalYear? {
    Spelling<FiscalYear>.fiscalYear.read(text).value
  }

  /// 区分 of a row; nil when the text is none.
  package static func recordKind(_ text: String) -> RecordKind? {
    RecordWords.kind.read(text).value
  }
}
