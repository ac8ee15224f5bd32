import PermitModel

/// Sums and products of masses that are exact or fail, whatever a case says.
enum Exact {
  /// Some 10^28: more than any real figure, and small enough that millions of them can be added.
  private static let limit: Int128 = 1 << 96

  /// The product of two figures of a case.
  /// - Throws: `RuleFailure` where it is larger than any figure of a plant.
  static func product(_ a: Int128, _ b: Int128) throws(RuleFailure) -> Int128 {
    let (value, overflow) = a.multipliedReportingOverflow(by: b)
    guard !overflow, value.magnitude <= limit.magnitude else { throw .figureTooLarge }
    return value
  }

  /// The mass handled in a time: grams of an hour times minutes, in sixtieths of a gram.
  /// - Throws: `RuleFailure` where it is larger than any figure of a plant.
  static func sixtieths(hourly: Mass, time: Hours) throws(RuleFailure) -> Int128 {
    try product(Int128(hourly.grams), Int128(time.minutes))
  }

  /// Whether a written yearly figure is the computed one, rounded at its own last digit.
  ///
  /// Rounding down by less than one unit and up by half a unit at most: a capacity may be stated
  /// carefully, never generously. The unit is the last decimal written, a whole tonne at most.
  static func agrees(stated: Mass, sixtieths computed: Int128) -> Bool {
    var unit: Int128 = 1
    while unit < 1_000_000, Int128(stated.grams) % (unit * 10) == 0 { unit *= 10 }
    let difference = Int128(stated.grams) * 60 - computed
    return difference > -unit * 60 && difference <= unit * 30
  }

  /// A whole number with commas between thousands, as people read it.
  static func grouped(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    let parts = stride(from: digits.count, to: 0, by: -3).reversed().map {
      String(digits[max(0, $0 - 3)..<$0])
    }
    return (number < 0 ? "-" : "") + parts.joined(separator: ",")
  }

  /// The mass as tonnes with up to six decimals, rounded down.
  /// - Throws: `RuleFailure` where it cannot be written exactly.
  static func tonnes(sixtieths: Int128) throws(RuleFailure) -> String {
    try tonnes(grams: sixtieths / 60)
  }

  /// The mass as tonnes with up to six decimals.
  /// - Throws: `RuleFailure` where it cannot be written exactly.
  static func tonnes(grams: Int128) throws(RuleFailure) -> String {
    guard let grams = Int(exactly: grams) else { throw .figureTooLarge }
    return Mass(grams: grams).tonnes
  }
}
