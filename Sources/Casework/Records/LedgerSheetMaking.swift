import Ledger
import PermitModel

/// Makes the sheet of a year out of the rows of a ledger.
struct LedgerSheetMaking {
  private let account: YearAccount
  private var stock: Int
  private var carried = StockSums()

  private init(_ account: YearAccount) {
    self.account = account
    stock = account.before.net
  }

  /// The sheet of one kind in one 年度.
  static func sheet(
    of refrigerant: RefrigerantNumber, in year: FiscalYear, _ reading: LedgerReading,
    on day: CivilDate
  ) throws(LedgerFailure) -> LedgerSheet {
    var selection = EntrySelection()
    selection.refrigerant = refrigerant
    selection.since = year.start
    selection.until = year.end
    selection.isCurrentOnly = false
    let table = try LedgerTable(selection, reading)
    let settings = try reading.settings()
    let account = try reading.account(of: refrigerant, in: year)
    var sheet = LedgerSheet()
    sheet.year = year
    sheet.refrigerant = refrigerant.text
    sheet.reclaimer = settings.reclaimer
    sheet.place = settings.place
    sheet.permitNumber = settings.permitNumber
    sheet.opening = Mass(grams: account.before.net)
    sheet.head = try reading.head().hash
    sheet.printedOn = day
    var making = LedgerSheetMaking(account)
    sheet.months = making.months(table.lines.filter(\.recorded.isCurrent))
    sheet.total = making.total
    sheet.reported = making.reported(
      try reading.apportionment(of: account), splitRule: settings.splitRule)
    sheet.corrections = try corrections(in: table, reading)
    return sheet
  }

  private mutating func months(_ lines: [LedgerTable.Line]) -> [LedgerSheetMonth] {
    var months: [LedgerSheetMonth] = []
    var index = 0
    var number = 0
    while index < lines.count {
      let month = lines[index].recorded.entry.day.month
      var sheet = LedgerSheetMonth()
      var sums = StockSums()
      while index < lines.count, lines[index].recorded.entry.day.month == month {
        number += 1
        sheet.rows.append(row(lines[index], number: number, adding: &sums))
        index += 1
      }
      carried.add(sums)
      sheet.sum = LedgerSheetRow(sums)
      sheet.sum.label = "\(month)月計"
      sheet.sum.stock = Mass(grams: stock)
      sheet.carried = LedgerSheetRow(carried)
      sheet.carried.label = "4月からの累計"
      months.append(sheet)
    }
    return months
  }

  private mutating func row(
    _ line: LedgerTable.Line, number: Int, adding sums: inout StockSums
  ) -> LedgerSheetRow {
    let entry = line.recorded.entry
    var own = StockSums()
    if let measure = entry.measure { own[measure].grams = entry.mass.grams }
    stock += own.net
    sums.add(own)
    var row = LedgerSheetRow(own)
    row.label = String(number)
    row.day = "\(entry.day.month)月\(entry.day.day)日"
    row.name = line.party?.name ?? ""
    row.registration = line.party?.registration ?? ""
    row.address = line.party?.address ?? ""
    row.stock = Mass(grams: stock)
    var notes: [String] = []
    switch entry.kind {
    case .opening, .stocktake, .adjustment:
      notes.append("\(entry.kind.japanese) \(entry.mass.kilograms(decimals: 1)) kg")
    case .destruction: notes.append(entry.kind.japanese)
    case .intake, .reclaim, .handover: break
    }
    if entry.isEntrusted { notes.append("受託") }
    if let outside = entry.outside, outside.grams > 0 {
      notes.append("うち対象外 \(outside.kilograms(decimals: 1)) kg")
    }
    if !entry.slip.isEmpty { notes.append("伝票 \(entry.slip)") }
    if !entry.note.isEmpty { notes.append(entry.note) }
    if let correction = line.recorded.correction {
      notes.append("記録\(correction.number)を訂正")
    }
    row.note = notes.joined(separator: "、")
    return row
  }

  private var total: LedgerSheetRow {
    var row = LedgerSheetRow(account.sums, showsZero: true)
    row.day = "3月31日"
    row.stock = account.closing
    return row
  }

  /// 報告書の計: the same figures as those of 様式第7.
  private func reported(_ split: Apportionment, splitRule: String) -> LedgerSheetRow {
    var sums = StockSums()
    for measure in StockMeasure.allCases {
      sums[measure].grams = account.sums[measure].grams - (split.outside[measure] ?? 0)
    }
    var row = LedgerSheetRow(sums, showsZero: true)
    row.day = "3月31日"
    row.stock = Mass(grams: account.closing.grams - split.closingOutside)
    if !splitRule.isEmpty { row.note = "按分：" + splitRule }
    return row
  }

  /// What was corrected or withdrawn, with the row in its place, the reason and who did it.
  private static func corrections(
    in table: LedgerTable, _ reading: LedgerReading
  ) throws(LedgerFailure) -> [String] {
    var sentences: [String] = []
    for line in table.lines {
      guard let by = line.recorded.correctedBy, let later = try reading.entry(by),
        let correction = later.correction
      else { continue }
      let entry = line.recorded.entry
      let verb = correction.isWithdrawal ? "取消し" : "記録\(by)に訂正"
      sentences.append(
        "記録\(line.recorded.number)（\(entry.day.month)月\(entry.day.day)日　\(entry.kind.japanese)　"
          + "\(entry.mass.kilograms(decimals: 1)) kg）を\(later.recordedAt.day.japanese)に\(verb)："
          + "\(correction.reason)（\(later.recordedBy)）")
    }
    return sentences
  }
}

extension LedgerSheetRow {
  /// A line with the sums of each column; what is zero is blank unless asked for.
  fileprivate init(_ sums: StockSums, showsZero: Bool = false) {
    self.init()
    func mass(_ measures: StockMeasure...) -> Mass? {
      let grams = measures.reduce(0) { $0 + sums[$1].grams }
      return grams == 0 && !showsZero ? nil : Mass(grams: grams)
    }
    recoverer = mass(.recoverer)
    article49 = mass(.article49)
    appliance = mass(.appliance)
    other = mass(.other)
    reclaim = mass(.reclaim)
    handover = mass(.handover, .destruction)
  }
}
