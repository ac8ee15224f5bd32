import PermitModel

extension Spelling<Concentration> {
  /// A share of a substance: 99.8 wt%, 0.5 vol%, 6 ppm, with its digits as typed.
  static let concentration = Spelling { text in
    guard let (number, unit) = PlainScan.figure(text, plainUnits), isComparable(number) else {
      return folded(text)
    }
    return .value(Concentration(figure: number, unit: unit))
  }

  /// The same, whatever the width, the signs and the blanks.
  static func folded(_ text: String) -> Spelled<Concentration> {
    switch Figure.read(Width.compact(text)[...]) {
    case .none, .tooPrecise: return .problem(.notANumber(text))
    case .tooLarge: return .problem(.tooLarge(text))
    case .figure(let figure):
      guard let unit = units[figure.rest.lowercased()] else {
        return .problem(.unknownUnit(text, String(figure.rest), fitting: .shares))
      }
      if figure.isNegative { return .problem(.negative(text)) }
      guard isComparable(figure.number) else {
        return .problem(.notANumber(text))
      }
      return .value(Concentration(figure: figure.number, unit: unit))
    }
  }

  /// Few enough digits that two figures can be brought to one scale and compared.
  private static func isComparable(_ number: Decimal) -> Bool {
    number.scale <= 9 && number.units < 1_000_000_000
  }

  private static let plainUnits = UnitWords(
    units.merging(units.values.map { ($0, $0) }, uniquingKeysWith: { first, _ in first }))

  /// One spelling for each unit; none is converted into another.
  private static let units: [String: String] = {
    let spellings: [String: [String]] = [
      "": [""], "%": ["%", "パーセント", "percent"],
      "wt%": ["wt%", "wt.%", "wt-%", "w/w%", "mass%", "重量%", "質量%", "%(w/w)"],
      "vol%": ["vol%", "vol.%", "vol-%", "v/v%", "体積%", "容量%", "容積%", "%(v/v)"],
      "ppm": ["ppm"], "wtppm": ["wtppm", "massppm", "質量ppm", "重量ppm", "ppm(w/w)", "ppmw"],
      "volppm": ["volppm", "体積ppm", "容量ppm", "ppm(v/v)", "ppmv"], "ppb": ["ppb"],
      "mg/kg": ["mg/kg"], "mgKOH/g": ["mgkoh/g"], "mg/L": ["mg/l"],
    ]
    var table: [String: String] = [:]
    for (unit, words) in spellings { for word in words { table[word] = unit } }
    return table
  }()
}
