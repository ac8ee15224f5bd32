/// A length of a template, always written with its unit.
struct Length: Sendable, Equatable {
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
    guard let unit = Unit.allCases.first(where: { text.hasSuffix($0.rawValue) }) else {
      return nil
    }
    let number = text.dropLast(unit.rawValue.count)
    if unit == .share, number.isEmpty {
      self.init(value: 1, unit: .share)
      return
    }
    guard !number.isEmpty, number.allSatisfy({ ("0"..."9").contains($0) || $0 == "." }),
      let value = Double(number), value.isFinite
    else { return nil }
    self.init(value: value, unit: unit)
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
