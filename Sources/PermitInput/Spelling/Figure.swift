import PermitModel

/// Reads the figure at the start of a folded text, with thousands commas, a sign and a power of ten.
struct Figure {
  /// The exact number.
  var number: Decimal
  /// What follows the figure.
  var rest: Substring
  /// Whether a minus sign stood before it.
  var isNegative: Bool

  /// What a text may turn out to be when a figure was expected.
  enum Outcome {
    /// A figure.
    case figure(Figure)
    /// No figure at all.
    case none
    /// More digits before the point than can be held.
    case tooLarge
    /// More digits behind the point than can be held.
    case tooPrecise
  }

  /// As many digits as `Int` holds for certain.
  private static let maximumDigits = 18

  /// Looks for a figure at the very start.
  static func read(_ text: Substring) -> Outcome {
    var rest = text
    var isNegative = false
    if let sign = rest.first, "-+▲△".contains(sign) {
      isNegative = sign != "+"
      rest.removeFirst()
    }
    let whole = rest.prefix { Width.isDigit($0) || $0 == "," }
    rest = rest.dropFirst(whole.count)
    guard let digits = ungrouped(whole) else { return .none }
    var fraction: Substring = ""
    if rest.first == ".", let next = rest.dropFirst().first, Width.isDigit(next) {
      fraction = rest.dropFirst().prefix(while: Width.isDigit)
      rest = rest.dropFirst(1 + fraction.count)
    }
    guard !digits.isEmpty else { return .none }
    if let power = power(at: &rest) {
      return scientific(digits, fraction, power, rest, isNegative: isNegative)
    }
    let significant = digits.drop { $0 == "0" }
    // Zeros at the end are kept as typed (97.0) unless there are absurdly many.
    while significant.count + fraction.count > maximumDigits, fraction.last == "0" {
      fraction.removeLast()
    }
    guard significant.count <= maximumDigits else { return .tooLarge }
    guard significant.count + fraction.count <= maximumDigits else { return .tooPrecise }
    let units = Int(significant + fraction) ?? 0
    let number = Decimal(units: isNegative ? -units : units, scale: fraction.count)
    return .figure(Figure(number: number, rest: rest, isNegative: isNegative && units != 0))
  }

  /// The power of ten that programs write behind a figure: `e3`, `E+9`, `e-07`.
  private static func power(at rest: inout Substring) -> Int? {
    guard let mark = rest.first, mark == "e" || mark == "E" else { return nil }
    var text = rest.dropFirst()
    let sign = text.first
    if sign == "+" || sign == "-" { text.removeFirst() }
    let digits = text.prefix(while: Width.isDigit)
    guard !digits.isEmpty else { return nil }
    rest = text.dropFirst(digits.count)
    // Whatever has more digits is far beyond any figure that can be held.
    let size = Int(digits.drop { $0 == "0" }.prefix(6)) ?? 0
    return sign == "-" ? -size : size
  }

  /// The exact number that a figure with a power of ten stands for.
  private static func scientific(
    _ whole: Substring, _ fraction: Substring, _ power: Int, _ rest: Substring, isNegative: Bool
  ) -> Outcome {
    var digits = String((whole + fraction).drop { $0 == "0" })
    var scale = fraction.count - power
    while digits.last == "0" {
      digits.removeLast()
      scale -= 1
    }
    if digits.isEmpty { scale = 0 }
    guard digits.count - scale <= maximumDigits else { return .tooLarge }
    guard max(scale, digits.count) <= maximumDigits else { return .tooPrecise }
    if scale < 0 {
      digits += String(repeating: "0", count: -scale)
      scale = 0
    }
    let units = Int(digits) ?? 0
    return .figure(
      Figure(
        number: Decimal(units: isNegative ? -units : units, scale: scale), rest: rest,
        isNegative: isNegative && units != 0))
  }

  /// Digits without their commas; nil when the commas do not part thousands.
  private static func ungrouped(_ text: Substring) -> Substring? {
    guard text.contains(",") else { return text }
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    guard let first = groups.first, (1...3).contains(first.count),
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return Substring(groups.joined())
  }
}
