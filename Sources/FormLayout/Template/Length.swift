/// A length of a template, always written with its unit.
struct Length: Sendable, Hashable {
  /// Units a template may use.
  enum Unit: String, CaseIterable, Sendable {
    case millimetres = "mm"
    case points = "pt"
    /// The size of the text it stands in: one full-width character.
    case characters = "em"
    /// The line feed of the text it stands in.
    case lines = "line"
    /// A share of what is left over.
    case share = "*"
  }

  /// How many.
  var value: Double
  /// Of what.
  var unit: Unit

  /// Reads `25mm`, `10.5pt`, `5em`, `2line`, `*` or `2*`; nil for anything else.
  init?(_ text: String) {
    let bytes = text.utf8
    let number = bytes.prefix { Length.isFigure($0) }
    let rest = bytes[number.endIndex...]
    guard let unit = Unit.allCases.first(where: { rest.elementsEqual($0.rawValue.utf8) }) else {
      return nil
    }
    if unit == .share, number.isEmpty {
      self.init(value: 1, unit: .share)
      return
    }
    guard let value = Length.decimal(number) else { return nil }
    self.init(value: value, unit: unit)
  }

  private static func isFigure(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// The value of figures with at most one point among them.
  private static func decimal(_ number: Substring.UTF8View) -> Double? {
    // With so few figures both halves of the fraction are exact, and so the quotient is the nearest
    // value: the one that the library would find.
    guard number.count <= 15 else {
      return Double(Substring(number)).flatMap { $0.isFinite ? $0 : nil }
    }
    var whole = 0
    var scale = 1
    var hasPoint = false
    var hasFigure = false
    for byte in number {
      if byte == UInt8(ascii: ".") {
        guard !hasPoint else { return nil }
        hasPoint = true
      } else {
        hasFigure = true
        whole = whole * 10 + Int(byte - UInt8(ascii: "0"))
        if hasPoint { scale *= 10 }
      }
    }
    return hasFigure ? Double(whole) / Double(scale) : nil
  }

  init(value: Double, unit: Unit) {
    self.value = value
    self.unit = unit
  }

  /// The length in points; a share is no length and counts nothing.
  func points(size: Double, feed: Double) -> Double {
    switch unit {
    case .millimetres: value * 72 / 25.4
    case .points: value
    case .characters: value * size
    case .lines: value * feed
    case .share: 0
    }
  }
}
