package import Findings

/// 国民の祝日 and the other days that 国民の祝日に関する法律 (昭和23年法律第178号) makes holidays.
///
/// For the years since 2015, in which permits for reclaimers exist: 山の日 since 2016
/// (平成26年法律第43号), 天皇誕生日 until 2018 and since 2020 and the holidays of the enthronement
/// (平成29年法律第63号, 平成30年法律第99号), スポーツの日 since 2020 (平成30年法律第57号), and the days that
/// the laws of the Olympic Games moved in 2020 and 2021 (平成30年法律第55号, 令和2年法律第68号).
package enum NationalHoliday {
  /// The first year whose holidays are told.
  package static let firstYear = 2015

  /// The name of a holiday by law; nil when the day is none or cannot be known yet.
  package static func name(of day: CivilDate) -> Message? {
    if let name = ownName(day) { return name }
    if isSubstitute(day) { return Message(ja: "振替休日", en: "substitute holiday") }
    if let before = day.adding(days: -1), let after = day.adding(days: 1),
      ownName(before) != nil, ownName(after) != nil
    {
      return Message(ja: "国民の休日", en: "day between two holidays")
    }
    return nil
  }

  /// Whether it depends on an equinox that has not been given yet if the day is a holiday.
  package static func isUnknown(_ day: CivilDate) -> Bool {
    guard Equinoxes.of(day.year) == nil, name(of: day) == nil else { return false }
    // 春分 is on 20 or 21 March and 秋分 on 22 or 23 September for the rest of this century; a Sunday
    // moves the holiday on by a day, and with 敬老の日 two days before it the day between is one.
    return (day.month == 3 && (20...22).contains(day.day))
      || (day.month == 9 && (21...24).contains(day.day))
  }

  /// 第3条第2項: a holiday on a Sunday is made up on the next day that is none.
  private static func isSubstitute(_ day: CivilDate) -> Bool {
    var earlier = day.adding(days: -1)
    while let date = earlier, ownName(date) != nil {
      if date.weekday == .sunday { return true }
      earlier = date.adding(days: -1)
    }
    return false
  }

  /// The name of 国民の祝日 itself.
  private static func ownName(_ day: CivilDate) -> Message? {
    guard day.year >= firstYear else { return nil }
    if let special = moved[day] { return special }
    guard !abolished.contains(day) else { return nil }
    if let equinox = Equinoxes.of(day.year) {
      if day.month == 3, day.day == equinox.march {
        return Message(ja: "春分の日", en: "Vernal Equinox Day")
      }
      if day.month == 9, day.day == equinox.september {
        return Message(ja: "秋分の日", en: "Autumnal Equinox Day")
      }
    }
    return fixed(day) ?? monday(day)
  }

  private static func fixed(_ day: CivilDate) -> Message? {
    switch (day.month, day.day) {
    case (1, 1): Message(ja: "元日", en: "New Year's Day")
    case (2, 11): Message(ja: "建国記念の日", en: "National Foundation Day")
    case (2, 23) where day.year >= 2020: Message(ja: "天皇誕生日", en: "Emperor's Birthday")
    case (4, 29): Message(ja: "昭和の日", en: "Shōwa Day")
    case (5, 3): Message(ja: "憲法記念日", en: "Constitution Memorial Day")
    case (5, 4): Message(ja: "みどりの日", en: "Greenery Day")
    case (5, 5): Message(ja: "こどもの日", en: "Children's Day")
    case (8, 11) where day.year >= 2016: Message(ja: "山の日", en: "Mountain Day")
    case (11, 3): Message(ja: "文化の日", en: "Culture Day")
    case (11, 23): Message(ja: "勤労感謝の日", en: "Labour Thanksgiving Day")
    case (12, 23) where day.year <= 2018: Message(ja: "天皇誕生日", en: "Emperor's Birthday")
    default: nil
    }
  }

  private static func monday(_ day: CivilDate) -> Message? {
    guard day.weekday == .monday else { return nil }
    switch (day.month, (day.day - 1) / 7 + 1) {
    case (1, 2): return Message(ja: "成人の日", en: "Coming of Age Day")
    case (7, 3): return Message(ja: "海の日", en: "Marine Day")
    case (9, 3): return Message(ja: "敬老の日", en: "Respect for the Aged Day")
    case (10, 2):
      return day.year >= 2020
        ? Message(ja: "スポーツの日", en: "Sports Day")
        : Message(ja: "体育の日", en: "Health and Sports Day")
    default: return nil
    }
  }

  /// Holidays that laws gave to single days.
  private static let moved: [CivilDate: Message] = [
    (2019, 5, 1, "天皇の即位の日", "Enthronement Day"),
    (2019, 10, 22, "即位礼正殿の儀の行われる日", "Enthronement Ceremony"),
    (2020, 7, 23, "海の日", "Marine Day"), (2020, 7, 24, "スポーツの日", "Sports Day"),
    (2020, 8, 10, "山の日", "Mountain Day"), (2021, 7, 22, "海の日", "Marine Day"),
    (2021, 7, 23, "スポーツの日", "Sports Day"), (2021, 8, 8, "山の日", "Mountain Day"),
  ].reduce(into: [:]) { days, entry in
    guard let day = CivilDate(entry.0, entry.1, entry.2) else { return }
    days[day] = Message(ja: entry.3, en: entry.4)
  }

  /// The days that these laws took them from.
  private static let abolished: Set<CivilDate> = Set(
    [
      (2020, 7, 20), (2020, 10, 12), (2020, 8, 11), (2021, 7, 19), (2021, 10, 11), (2021, 8, 11),
    ].compactMap { CivilDate($0.0, $0.1, $0.2) })
}
