import PermitModel

extension Spelling<Mass> {
  /// A mass; `unit` holds when none is written.
  static func mass(_ unit: MassUnit) -> Spelling {
    let places = unit == .tonnes ? 6 : 3
    return Spelling { text in
      Quantity.plain(text, plainMassUnits, otherwise: places).map { .value(Mass(grams: $0)) }
        ?? Quantity.read(text, .masses, units: massUnits, otherwise: places).map { Mass(grams: $0) }
    }
  }

  /// A mass per hour in kilograms: 50 kg, 50 kg/h, 毎時50 kg.
  static let hourlyMass = Spelling { text in
    Quantity.plain(text, plainHourlyUnits, otherwise: 3).map { .value(Mass(grams: $0)) }
      ?? folded(hourly: text)
  }

  /// The same, whatever the width, the signs and the blanks.
  static func folded(hourly text: String) -> Spelled<Mass> {
    var plain = Width.compact(text)
    for word in ["毎時", "1時間当たり", "1時間あたり"] where plain.hasPrefix(word) {
      plain.removeFirst(word.count)
    }
    for word in perHour where plain.lowercased().hasSuffix(word) {
      plain.removeLast(word.count)
    }
    return Quantity.read(plain, as: text, .masses, units: massUnits, otherwise: 3).map {
      Mass(grams: $0)
    }
  }

  private static let perHour = ["/時間", "/hr", "/h", "/時"]
  /// Units of a mass as most people write them.
  static let plainMassUnits = UnitWords(massUnits)
  private static let plainHourlyUnits = UnitWords(
    Dictionary(
      uniqueKeysWithValues: massUnits.flatMap { unit, places in
        [(unit, places)] + perHour.map { (unit + $0, places) }
      }))

  /// Decimal places of a unit in grams.
  static let massUnits: [String: Int] = [
    "t": 6, "トン": 6, "ton": 6, "tons": 6, "tonne": 6, "tonnes": 6,
    "kg": 3, "キログラム": 3, "キロ": 3, "g": 0, "グラム": 0, "mg": -3, "ミリグラム": -3,
  ]
}

extension Spelling<Volume> {
  /// A volume; litres when no unit is written.
  static let volume = Spelling { text in
    Quantity.plain(text, plainUnits, otherwise: 3).map { .value(Volume(millilitres: $0)) }
      ?? Quantity.read(text, .volumes, units: volumeUnits, otherwise: 3).map {
        Volume(millilitres: $0)
      }
  }

  /// Units of a volume as most people write them.
  static let plainUnits = UnitWords(volumeUnits)

  /// Decimal places of a unit in millilitres.
  static let volumeUnits: [String: Int] = [
    "l": 3, "リットル": 3, "リッター": 3, "litre": 3, "litres": 3, "liter": 3, "liters": 3,
    "ml": 0, "ミリリットル": 0, "cc": 0, "m3": 6, "立方メートル": 6,
  ]
}

/// Reads a figure with a unit into whole base units.
enum Quantity {
  /// A million tonnes, a million cubic metres, a trillion yen.
  ///
  /// Far above any plant and low enough that rules may multiply by hours or containers.
  static let limit = 1_000_000_000_000
  /// The same for numbers of things and for minutes, of which a year has 527,040.
  static let countLimit = 1_000_000

  /// The amount that a text in its usual spelling gives; nil where it has to be read in full.
  static func plain(
    _ text: String, _ units: UnitWords<Int>, otherwise places: Int
  ) -> Int? {
    let found = PlainScan.of(text) { scan -> (number: Decimal, places: Int)? in
      guard let number = scan.figure() else { return nil }
      if scan.isAtEnd { return (number, places) }
      return scan.unit(units).map { (number, $0) }
    }
    guard let found, case .exact(let amount) = found.number.scaled(to: found.places),
      amount <= Quantity.limit
    else { return nil }
    return amount
  }

  /// Reads `text`; the problem quotes `typed`.
  static func read(
    _ text: String, as typed: String? = nil, _ fitting: FittingUnits, units: [String: Int],
    otherwise places: Int
  ) -> Spelled<Int> {
    let typed = typed ?? text
    switch Figure.read(Width.compact(text)[...]) {
    case .none: return .problem(.notANumber(typed))
    case .tooLarge: return .problem(.tooLarge(typed))
    case .tooPrecise: return .problem(.tooPrecise(typed))
    case .figure(let figure):
      let unit = figure.rest.lowercased()
      guard let places = unit.isEmpty ? places : units[unit] else {
        // A digit after the figure means that it was no figure: 1,20 or 5-10 kg.
        let isFigure = unit == "m3" || !unit.contains { Width.isDigit($0) || ",.-~〜".contains($0) }
        return .problem(
          isFigure ? .unknownUnit(typed, String(figure.rest), fitting: fitting) : .notANumber(typed)
        )
      }
      if figure.isNegative { return .problem(.negative(typed)) }
      switch figure.number.scaled(to: places) {
      case .exact(let amount):
        return amount <= Quantity.limit ? .value(amount) : .problem(.tooLarge(typed))
      case .tooPrecise: return .problem(.tooPrecise(typed))
      case .tooLarge: return .problem(.tooLarge(typed))
      }
    }
  }
}

extension Decimal {
  /// The number times ten to the power of `places`, when that comes out even.
  func scaled(to places: Int) -> ScaledNumber {
    var result = units
    for _ in 0..<max(0, places - scale) {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      if overflow { return .tooLarge }
      result = product
    }
    for _ in 0..<max(0, scale - places) {
      if result % 10 != 0 { return .tooPrecise }
      result /= 10
    }
    return .exact(result)
  }
}

/// A number brought to a unit.
enum ScaledNumber: Equatable {
  /// It comes out even.
  case exact(Int)
  /// Digits would be lost.
  case tooPrecise
  /// It exceeds what can be held.
  case tooLarge
}
