import PermitModel

@testable import FormLayout

extension GoldenCase {
  /// A 再生等記録簿: empty, with a month, or with a year of two hundred rows and names without an end.
  func sheet() -> LedgerSheet {
    var sheet = LedgerSheet()
    sheet.year = FiscalYear(2026)
    sheet.refrigerant = "R22"
    guard self != .short else { return sheet }
    let isWorst = self == .worst
    sheet.reclaimer = "再生フロン株式会社"
    sheet.place = "虎ノ門事業所"
    sheet.permitNumber = "第2026-013号"
    sheet.opening = Mass(grams: 95_000)
    sheet.head = String(repeating: "0123456789abcdef", count: 4)
    sheet.printedOn = CivilDate(2026, 12, 1)
    let months = isWorst ? [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3] : [4]
    sheet.months = months.map { month($0, rows: isWorst ? 17 : 4, isWorst) }
    sheet.total = row("", 999_999_900)
    sheet.total.day = "3月31日"
    sheet.reported = row("", 888_888_800)
    sheet.reported.day = "3月31日"
    sheet.corrections =
      isWorst
      ? (1...12).map { "記録\($0)（4月2日　引取り　400.0 kg）を令和8年4月\($0)日に記録99に訂正：桁の誤り（鈴木）" } : []
    return sheet
  }

  private func month(_ number: Int, rows: Int, _ isWorst: Bool) -> LedgerSheetMonth {
    var month = LedgerSheetMonth()
    month.rows = (1...rows).map { index in
      var row = row(String(index), isWorst ? 99_999_900 : 40_200 + index)
      row.day = "\(number)月\(index)日"
      row.name = "フロン回収株式会社" + (isWorst ? "統括冷凍空調設備（髙﨑）本社営業所" : "")
      row.registration = "第331110157号"
      row.address = "東京都港区経済三丁目2番1号"
      row.note = isWorst ? "受託、うち対象外 5.0 kg、伝票 E-0001、記録12を訂正" : ""
      return row
    }
    month.sum = row("\(number)月計", 999_999_900)
    month.carried = row("4月からの累計", 999_999_900)
    return month
  }

  private func row(_ label: String, _ grams: Int) -> LedgerSheetRow {
    var row = LedgerSheetRow()
    row.label = label
    row.recoverer = Mass(grams: grams)
    row.reclaim = Mass(grams: grams)
    row.stock = Mass(grams: grams)
    return row
  }
}
