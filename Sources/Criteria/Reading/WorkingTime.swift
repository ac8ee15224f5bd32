import PermitModel

/// The reckoning of yearly hours in words, such as `1日8時間×年間300日`.
struct WorkingTime {
  /// Hours of a day as written, such as `8時間`.
  let daily: String
  /// Days of a year.
  let days: Int
  /// Minutes of a year.
  let minutes: Int

  /// Reads the reckoning; nil where it is not hours of a day times days of a year and nothing else.
  init?(_ text: String) {
    // Reasons in brackets, such as closing days, are no part of the product.
    let pairs = Figures.pairs(in: WorkingTime.withoutBrackets(text))
    let times = pairs.filter { $0.unit == "時間" }
    let days = pairs.filter { $0.unit == "日" && $0.number != "1" }
    guard times.count == 1, days.count == 1, pairs.allSatisfy({ "時間日".contains($0.unit) }),
      !text.containsAny(["月", "週", "交替", "交代", "直", "基", "台", "回", "分"]),
      let count = Int(days[0].number), (1...366).contains(count),
      let tenths = WorkingTime.tenths(times[0].number), tenths <= 240
    else { return nil }
    daily = times[0].number + "時間"
    self.days = count
    minutes = tenths * 6 * count
  }

  /// Whether yearly hours are those of several plants, each working that long.
  func agrees(with yearly: Hours, onUpTo plants: Int) -> Bool {
    let (number, rest) = yearly.minutes.quotientAndRemainder(dividingBy: max(1, minutes))
    return minutes > 0 && rest == 0 && number >= 2 && number <= max(2, plants)
  }

  private static func tenths(_ number: String) -> Int? {
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = Int(parts[0]), whole < 1000 else { return nil }
    guard parts.count == 2 else { return whole * 10 }
    guard parts[1].count == 1, let tenth = Int(parts[1]) else { return nil }
    return whole * 10 + tenth
  }

  private static func withoutBrackets(_ text: String) -> String {
    guard text.containsAny(["（", "(", "）", ")"]) else { return text }
    var depth = 0
    return String(
      text.filter { character in
        if "（(".contains(character) { depth += 1 }
        defer { if "）)".contains(character) { depth = max(0, depth - 1) } }
        return depth == 0
      })
  }
}
