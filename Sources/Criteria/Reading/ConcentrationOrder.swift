import PermitModel

extension Concentration {
  /// Parts in 10^15 of the mass or volume, with the kind of share; nil where the unit leaves open
  /// which (a bare % or ppm), so that it compares with the same unit only.
  private var normal: (amount: Int128, measure: String) {
    let shares: [String: (power: Int, measure: String)] = [
      "wt%": (13, "mass"), "wtppm": (9, "mass"), "mg/kg": (9, "mass"), "vol%": (13, "volume"),
      "volppm": (9, "volume"),
    ]
    let share = shares[unit] ?? (9, unit)
    return (Int128(figure.units) * power10(share.power) / power10(figure.scale), share.measure)
  }

  /// Whether the share is smaller than, equal to or larger than another; nil when their units
  /// cannot be compared without a guess.
  func compared(to other: Concentration) -> Comparison? {
    let (a, b) = (normal, other.normal)
    guard a.measure == b.measure else { return nil }
    return a.amount < b.amount ? .less : a.amount > b.amount ? .greater : .equal
  }

  /// Share of the mass in parts of 10^15; nil in any other measure.
  var massShare: Int128? { normal.measure == "mass" ? normal.amount : nil }

  /// Half of the last digit written, in the same parts: what rounding may have added.
  var roundingShare: Int128 {
    Concentration(figure: Decimal(units: 1, scale: figure.scale), unit: unit).normal.amount / 2
  }

  /// The figure with its unit.
  var text: String { figure.text(atLeast: 0) + (unit.isEmpty ? "" : " " + unit) }

  /// How two shares relate.
  enum Comparison { case less, equal, greater }

  private func power10(_ exponent: Int) -> Int128 {
    (0..<exponent).reduce(Int128(1)) { power, _ in power * 10 }
  }
}

extension AnalysisItem {
  /// Whether the first figure is better than the second: purer, or with less of an impurity.
  func isBetter(_ a: Concentration, than b: Concentration) -> Bool? {
    a.compared(to: b).map { $0 == (self == .purity ? .greater : .less) }
  }
}
