extension CivilDate {
  /// Days from 1970-01-01, negative before it.
  ///
  /// Years are counted from 1 March, so that the leap day is the last of its year.
  package var daysSince1970: Int {
    let shifted = month > 2 ? year : year - 1
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
  }

  /// The day so many days from 1970-01-01, held inside the years 1 to 9999.
  package init(daysSince1970 days: Int) {
    let count = min(max(days, -719_162), 2_932_896) + 719_468
    let era = count / 146_097
    let dayOfEra = count % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.init(known: year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// The day some days later, or earlier when `days` is negative.
  package func adding(days: Int) -> CivilDate {
    CivilDate(daysSince1970: daysSince1970 + days)
  }
}
