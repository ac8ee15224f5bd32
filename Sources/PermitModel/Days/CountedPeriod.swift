package import Findings

/// A period of days, months or years as the Civil Code counts it (民法第138条から第143条まで).
package struct CountedPeriod: Sendable, Hashable {
  /// How long it is.
  package enum Length: Sendable, Hashable {
    case days(Int)
    case months(Int)
    case years(Int)
  }

  /// The day of the event from which it runs.
  package let event: CivilDate
  /// How long it is.
  package let length: Length
  /// Whether the first day counts, because the period begins at its 0:00 (民法第140条ただし書).
  package let countsFirstDay: Bool
  /// The day that counts as the first (起算日).
  package let firstDay: CivilDate
  /// The last day, with whose end the period ends (民法第141条).
  package let lastDay: CivilDate

  /// Counts a period; nil when it leaves the calendar.
  package init?(from event: CivilDate, _ length: Length, countsFirstDay: Bool = false) {
    guard let first = countsFirstDay ? event : event.adding(days: 1),
      let last = CountedPeriod.last(from: first, length)
    else { return nil }
    self.event = event
    self.length = length
    self.countsFirstDay = countsFirstDay
    firstDay = first
    lastDay = last
  }

  /// A period of which only the last day is known.
  fileprivate init(written day: CivilDate) {
    event = day
    length = .days(0)
    countsFirstDay = true
    firstDay = day
    lastDay = day
  }

  /// Whether only its last day is known.
  package var isWritten: Bool { length == .days(0) }

  /// 民法第143条第2項: the day before the one that answers to the first; where the last month has no
  /// such day, its last day.
  private static func last(from first: CivilDate, _ length: Length) -> CivilDate? {
    let months: Int
    switch length {
    case .days(let days): return first.adding(days: days - 1)
    case .months(let number): months = number
    case .years(let number): months = number * 12
    }
    guard let answering = first.adding(months: months) else { return nil }
    return answering.day == first.day ? answering.adding(days: -1) : answering
  }
}

/// The last day for something to be done, with how it was counted.
package struct DueDay: Sendable, Hashable {
  /// The period as the Civil Code counts it.
  package let period: CountedPeriod
  /// The last day.
  package let day: CivilDate
  /// The closed days that moved it, with why the offices are closed; none where it was not moved.
  package let closed: [ClosedDays]
  /// Whether an equinox that has not been given yet may move it further.
  package let mayMove: Bool

  /// One closed day.
  package struct ClosedDays: Sendable, Hashable {
    /// The day.
    package let day: CivilDate
    /// Why the offices are closed.
    package let reason: Message
  }

  /// Takes a day that is written down, which was not counted here.
  package init(written day: CivilDate) {
    period = CountedPeriod(written: day)
    self.day = day
    closed = []
    mayMove = false
  }

  /// Takes the end of a period; one towards a national office moves on from closed days
  /// (行政機関の休日に関する法律第2条).
  package init(_ period: CountedPeriod, towardsOffice: Bool) {
    self.period = period
    var day = period.lastDay
    var closed: [ClosedDays] = []
    if towardsOffice {
      while let reason = ClosedDay.reason(day), let next = day.adding(days: 1) {
        closed.append(ClosedDays(day: day, reason: reason))
        day = next
      }
    }
    self.day = day
    self.closed = closed
    // Taken for open, so that the day told is never later than the right one.
    mayMove = towardsOffice && NationalHoliday.isUnknown(day)
  }
}
