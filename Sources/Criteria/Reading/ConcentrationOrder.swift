import PermitModel

extension Concentration {
  /// Parts in 10^15 of the mass or volume, with the kind of share; nil where the unit leaves open
  /// which (a bare % or ppm), so that it compares with the same unit only.
  private var normal: (amount: Int128, measure: String) {
    let (power, measure) = share
    return (Int128(figure.units) * power10(power) / power10(figure.scale), measure)
  }

  /// The power of ten of one unit in parts of 10^15, and what it is a share of.
  private var share: (power: Int, measure: String) {
    switch unit {
    case "wt%": (13, "mass")
    case "wtppm", "mg/kg": (9, "mass")
    case "vol%": (13, "volume")
    case "volppm": (9, "volume")
    default: (9, unit)
    }
  }

  /// Whether the share is smaller than, equal to or larger than another; nil when their units
  /// cannot be compared without a guess.
  func compared(to other: Concentration) -> Comparison? {
    let (a, b) = (normal, other.normal)
    guard a.measure == b.measure else { return nil }
    return a.amount < b.amount ? .less : a.amount > b.amount ? .greater : .equal
  }

  /// Share of the mass in parts of 10^15; nil in any other measure.
  var massShare: Int128? {
    let (amount, measure) = normal
    return measure == "mass" ? amount : nil
  }

  /// Half of the last digit written, in the same parts: what rounding may have added.
  var roundingShare: Int128 {
    Concentration(figure: Decimal(units: 1, scale: figure.scale), unit: unit).normal.amount / 2
  }

  /// The figure with its unit.
  var text: String { figure.text(atLeast: 0) + (unit.isEmpty ? "" : " " + unit) }

  /// How two shares relate.
  enum Comparison { case less, equal, greater }

  private func power10(_ exponent: Int) -> Int128 {
    // The units above and nearly every figure: 64 bits multiply far faster than 128.
    var power: Int128 = 1
    var rest = exponent
    while rest >= 18 {
      power *= 1_000_000_000_000_000_000
      rest -= 18
    }
    var small = 1
    for _ in 0..<rest { small *= 10 }
    return power * Int128(small)
  }
}

extension AnalysisItem {
  /// Whether the first figure is better than the second: purer, or with less of an impurity.
  func isBetter(_ a: Concentration, than b: Concentration) -> Bool? {
    a.compared(to: b).map { $0 == (self == .purity ? .greater : .less) }
  }
}
