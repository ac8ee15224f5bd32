/// 年度: the year from 1 April to 31 March, named by the year in which it begins.
///
/// Source: 財政法第11条; handbook p.46.
package struct FiscalYear: Sendable, Hashable, Comparable {
  /// The common-era year of its 1 April.
  package let year: Int

  /// Makes the fiscal year that begins on 1 April of `year`.
  package init(_ year: Int) { self.year = year }

  /// The fiscal year that holds a day.
  package init(containing date: CivilDate) {
    self.year = date.month >= 4 ? date.year : date.year - 1
  }

  package static func < (a: FiscalYear, b: FiscalYear) -> Bool { a.year < b.year }

  /// `令和9年度`; 2019 prints as 令和元年度 because most of it lies in 令和.
  package var japanese: String {
    guard let closing = CivilDate(year + 1, 3, 31), let era = Era.of(closing) else {
      return "\(year)年度"
    }
    let number = year - era.start.year + 1
    // A year that begins before its era (2018: 平成30年度) belongs to the era of 1 April.
    if number < 1, let opening = CivilDate(year, 4, 1), let old = Era.of(opening) {
      return "\(old.name)\(opening.year(in: old))年度"
    }
    return "\(era.name)\(number == 1 ? "元" : String(number))年度"
  }
}

extension FiscalYear {
  /// 1 April of the year.
  package var start: CivilDate { CivilDate(known: year, 4, 1) }
  /// 31 March of the year that follows.
  package var end: CivilDate { CivilDate(known: year + 1, 3, 31) }
  /// The year after it.
  package var next: FiscalYear { FiscalYear(year + 1) }
}
