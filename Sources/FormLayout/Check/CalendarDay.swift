import PermitModel

/// Steps in the calendar for periods of editions.
enum CalendarDay {
  /// The day after an ISO date; nil when the text is no date.
  static func next(_ day: String) -> String? {
    guard let date = CivilDate(iso: day) else { return nil }
    let next =
      CivilDate(date.year, date.month, date.day + 1)
      ?? CivilDate(date.year, date.month + 1, 1) ?? CivilDate(date.year + 1, 1, 1)
    return next?.iso
  }
}
