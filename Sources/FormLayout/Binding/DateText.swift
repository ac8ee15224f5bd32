import PermitModel

/// Dates as the head of a form shows them.
enum DateText {
  /// A date that nobody has written yet, on a form of some day.
  static func blank(on day: CivilDate?) -> String {
    (day.flatMap(Era.of)?.name ?? "令和") + "　　年　　月　　日"
  }

  /// `令和　８年１２月　１日`: every figure takes two full widths, as in the ministries' forms.
  static func wide(_ date: CivilDate) -> String {
    guard let era = Era.of(date) else { return WideText.of(date.japanese) }
    let year = date.year(in: era)
    let number = year == 1 ? "　元" : figure(year)
    return era.name + number + "年" + figure(date.month) + "月" + figure(date.day) + "日"
  }

  private static func figure(_ number: Int) -> String {
    let digits = WideText.of(String(number))
    return String(repeating: "\u{3000}", count: max(0, 2 - digits.count)) + digits
  }
}
