/// 春分日 and 秋分日, on which 春分の日 and 秋分の日 fall (国民の祝日に関する法律第2条).
///
/// The law names no day: the National Astronomical Observatory computes it, and each February the
/// 暦要項 in the official gazette gives the days of the year after. A year that has not been given yet
/// is not here, and whoever counts days says so.
package enum Equinoxes {
  /// The years whose days are known.
  package static let years = 2015...2027

  /// Days of March and September in these years, from the 暦要項 of each year.
  private static let days: [(march: Int, september: Int)] = [
    (21, 23), (20, 22), (20, 23), (21, 23), (21, 23),  // 2015-2019
    (20, 22), (20, 23), (21, 23), (21, 23), (20, 22),  // 2020-2024
    (20, 23), (20, 23), (21, 23),  // 2025-2027
  ]

  /// The two days of a year; nil when they are not known.
  static func of(_ year: Int) -> (march: Int, september: Int)? {
    years.contains(year) ? days[year - years.lowerBound] : nil
  }
}
