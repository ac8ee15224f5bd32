package import Findings

/// 行政機関の休日 (行政機関の休日に関する法律第1条第1項): days on which national offices are closed.
package enum ClosedDay {
  /// Why the offices are closed on a day; nil when they are open, as far as that is known.
  package static func reason(_ day: CivilDate) -> Message? {
    if let holiday = NationalHoliday.name(of: day) { return holiday }
    if (day.month == 12 && day.day >= 29) || (day.month == 1 && day.day <= 3) {
      return Message(ja: "年末年始", en: "turn of the year")
    }
    switch day.weekday {
    case .saturday: return Message(ja: "土曜日", en: "Saturday")
    case .sunday: return Message(ja: "日曜日", en: "Sunday")
    default: return nil
    }
  }
}
