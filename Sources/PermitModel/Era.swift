/// 元号: an era with the day from which it counts.
///
/// Source: 元号を改める政令 (昭和64年政令第1号, 平成31年政令第143号) and their forerunners.
package struct Era: Sendable, Hashable {
  /// Name in kanji, such as 令和.
  package let name: String
  /// One-letter abbreviation, such as R.
  package let letter: String
  /// First day of the era.
  package let start: CivilDate

  /// The eras that can occur in a permit file, newest first.
  package static let all: [Era] = [
    ("令和", "R", 2019, 5, 1), ("平成", "H", 1989, 1, 8), ("昭和", "S", 1926, 12, 25),
    ("大正", "T", 1912, 7, 30), ("明治", "M", 1868, 1, 25),
  ].compactMap { name, letter, y, m, d in
    CivilDate(y, m, d).map { Era(name: name, letter: letter, start: $0) }
  }

  /// The era of a day; nil before 明治.
  package static func of(_ date: CivilDate) -> Era? {
    all.first { $0.start <= date }
  }
}

extension CivilDate {
  /// Year within the era, 1 for 元年.
  package func year(in era: Era) -> Int { year - era.start.year + 1 }

  /// `令和8年12月1日` with half-width digits, 元年 for a first year.
  package var japanese: String {
    guard let era = Era.of(self) else { return "\(year)年\(month)月\(day)日" }
    let number = year(in: era)
    return "\(era.name)\(number == 1 ? "元" : String(number))年\(month)月\(day)日"
  }
}
