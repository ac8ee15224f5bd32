/// The last days of the papers that follow the permit.
package enum PaperDeadline {
  /// Where the counted end of a period falls, and where the closed days of the offices move it.
  package struct Moved: Sendable, Hashable {
    /// The end as counted: 15 May for the yearly report.
    package let counted: CivilDate
    /// The last day on which the office can be reached.
    package let day: CivilDate
  }

  /// 様式第7: 45 days from the end of the fiscal year, whose first day counts because the period
  /// begins at its 0:00 (省令第69条第2項; 民法第140条ただし書).
  package static func report(on year: FiscalYear) -> Moved? {
    guard let start = CivilDate(year.year + 1, 4, 1),
      let period = CountedPeriod(from: start, .days(45), countsFirstDay: true)
    else { return nil }
    return Moved(counted: period.lastDay, day: DueDay(period, towardsOffice: true).day)
  }

  /// The notice of 法第54条第1項, with which the report of a part of a year goes (省令第62条): 30 days.
  package static func closure(on event: CivilDate) -> CivilDate? {
    CountedPeriod(from: event, .days(30)).map { DueDay($0, towardsOffice: true).day }
  }

  /// 再生証明書: 30 days from the day of reclaiming (省令第65条第2号), which closed days do not move
  /// because the addressee is no office.
  package static func certificate(reclaimedOn day: CivilDate) -> CivilDate? {
    CountedPeriod(from: day, .days(30))?.lastDay
  }

  /// The last day of the 3 years for which the copy of a certificate is kept (省令第66条).
  package static func copyKept(sentOn day: CivilDate) -> CivilDate? {
    CountedPeriod(from: day, .years(3))?.lastDay
  }

  /// Whether the offices are closed on a day.
  package static func isClosed(_ day: CivilDate) -> Bool { ClosedDay.reason(day) != nil }
}
