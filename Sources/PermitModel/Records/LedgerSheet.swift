/// 再生等記録簿: one kind of フロン類 in one 年度, as the handbook's sheet shows it (p.55).
package struct LedgerSheet: Sendable {
  package init() {}
  /// The year.
  package var year: FiscalYear?
  /// The kind.
  package var refrigerant = ""
  /// 再生業者.
  package var reclaimer = ""
  /// 事業所の名称.
  package var place = ""
  /// 許可番号.
  package var permitNumber = ""
  /// 年度当初の保管量.
  package var opening: Mass?
  /// The months in which something happened.
  package var months: [LedgerSheetMonth] = []
  /// 記録簿上の計, its 保管量 that of 31 March.
  package var total = LedgerSheetRow()
  /// 報告書の計: the same without what 様式第7 does not ask for.
  package var reported = LedgerSheetRow()
  /// Rows that were corrected or withdrawn, one sentence each.
  package var corrections: [String] = []
  /// Hash of the newest row of the ledger, which proves later what it held.
  package var head = ""
  /// The day of printing.
  package var printedOn: CivilDate?
}

/// The rows of one month with their sums, so that a sum is never pages away.
package struct LedgerSheetMonth: Sendable {
  package init() {}
  /// Its rows by day.
  package var rows: [LedgerSheetRow] = []
  /// Sums of the month.
  package var sum = LedgerSheetRow()
  /// Sums from the beginning of the year to its end.
  package var carried = LedgerSheetRow()
}

/// One line of the sheet; a mass that is nil is left blank.
package struct LedgerSheetRow: Sendable {
  package init() {}
  /// 番号 in the year's sheet, or what a line of sums is called.
  package var label = ""
  /// 年月日, such as `4月2日`.
  package var day = ""
  /// 名称.
  package var name = ""
  /// 登録番号.
  package var registration = ""
  /// 住所・所在地.
  package var address = ""
  /// 引取り from recoverers.
  package var recoverer: Mass?
  /// 引取り under 省令第49条.
  package var article49: Mass?
  /// 引取り from recycling plants.
  package var appliance: Mass?
  /// Other 引取り.
  package var other: Mass?
  /// 再生量.
  package var reclaim: Mass?
  /// 破壊業者に引き渡した量, own destruction with it.
  package var handover: Mass?
  /// 保管量 after the line.
  package var stock: Mass?
  /// 備考.
  package var note = ""
}
