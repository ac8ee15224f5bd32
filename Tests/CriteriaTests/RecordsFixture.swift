import Criteria
import Findings
import PermitInput
import PermitModel

extension Fixture.Case {
  /// Whether it holds rows of the records rather than a case of the permit.
  var isRecords: Bool { text.contains("\n記録:") }

  /// The rows as read.
  var records: ReadRecords { RecordReader.file(Array(text.utf8), named: "fixture.yaml") }

  /// What a rule says about the rows, recorded on 2026-12-01.
  func recordRemarks(of id: String) -> [Finding] {
    guard let today = CivilDate(2026, 12, 1) else { return [] }
    return Catalogue.check(
      LedgerRecords(records, removals: removals, today: today), Review(asOf: today), only: [id])
  }
}

extension LedgerRecords {
  /// The records of a file as if a ledger held them and nothing else.
  init(_ read: ReadRecords, removals: [Fixture.RemovalMark] = [], today: CivilDate) {
    self.init()
    self.today = today
    settings = read.settings?.settings ?? LedgerSettings(place: "")
    site = read.settings?.site ?? read.rows.first?.site ?? Site()
    rows = read.rows.map { row in
      var row = row
      row.recordedOn = today
      return row
    }
    stocks = Set(rows.compactMap(\.refrigerant.value?.number)).sorted().map { number in
      KindStock(number, days: days(of: number), site: site)
    }
    self.removals = removals.compactMap { mark in
      guard let before = CivilDate(iso: mark.before), let day = CivilDate(iso: mark.day) else {
        return nil
      }
      return Removal(recordedBefore: before, day: day)
    }
  }

  private func days(of number: RefrigerantNumber) -> [DayStock] {
    let entries = rows.compactMap(\.entry).filter { $0.refrigerant == number }
    var days: [DayStock] = []
    var stock = 0
    for day in Set(entries.map(\.day)).sorted() {
      var sums = StockSums()
      for entry in entries where entry.day == day {
        guard let measure = entry.measure else { continue }
        let isOutside = entry.source.map { !$0.isReported } ?? false
        sums[measure].grams += entry.mass.grams
        sums[measure].outside += isOutside ? entry.mass.grams : entry.outside?.grams ?? 0
        if entry.source == nil, entry.outside == nil { sums[measure].unstated += entry.mass.grams }
      }
      stock += sums.net
      days.append(DayStock(day: day, sums: sums, stock: Mass(grams: stock)))
    }
    return days
  }
}
