extension CivilDate {
  /// Days since 0000-03-01 of the Gregorian calendar carried backwards; one more each day.
  package var number: Int {
    // Years that begin in March end with the leap day.
    let shifted = month > 2 ? year : year - 1
    let monthOfYear = month > 2 ? month - 3 : month + 9
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400
      + (153 * monthOfYear + 2) / 5 + day - 1
  }

  /// The day of a number; nil outside of the years 1 to 9999.
  package init?(number: Int) {
    guard CivilDate.numbers.contains(number) else { return nil }
    self.init(knownNumber: number)
  }

  private init(knownNumber number: Int) {
    let era = number / 146_097
    let dayOfEra = number % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthOfYear = (5 * dayOfYear + 2) / 153
    let month = monthOfYear < 10 ? monthOfYear + 3 : monthOfYear - 9
    let year = era * 400 + yearOfEra + (month > 2 ? 0 : 1)
    self.init(known: year, month, dayOfYear - (153 * monthOfYear + 2) / 5 + 1)
  }

  /// The numbers of 1 January 1 and of 31 December 9999.
  private static let numbers = 306...3_652_364
  /// The number of 1 January 1970.
  private static let epoch = 719_468

  /// Days from 1970-01-01, negative before it.
  package var daysSince1970: Int { number - CivilDate.epoch }

  /// The day so many days from 1970-01-01, held inside the years 1 to 9999.
  package init(daysSince1970 days: Int) {
    let numbers = CivilDate.numbers
    let held = min(
      max(days, numbers.lowerBound - CivilDate.epoch), numbers.upperBound - CivilDate.epoch)
    self.init(knownNumber: held + CivilDate.epoch)
  }

  /// The day some days later; nil outside of the years 1 to 9999.
  package func adding(days: Int) -> CivilDate? { CivilDate(number: number + days) }

  /// The day of the week.
  package var weekday: Weekday { Weekday.allCases[(number + 2) % 7] }
}

/// A day of the week.
package enum Weekday: String, Sendable, CaseIterable {
  case monday = "月"
  case tuesday = "火"
  case wednesday = "水"
  case thursday = "木"
  case friday = "金"
  case saturday = "土"
  case sunday = "日"

  /// `Mon` to `Sun`.
  package var english: String {
    switch self {
    case .monday: "Mon"
    case .tuesday: "Tue"
    case .wednesday: "Wed"
    case .thursday: "Thu"
    case .friday: "Fri"
    case .saturday: "Sat"
    case .sunday: "Sun"
    }
  }
}
