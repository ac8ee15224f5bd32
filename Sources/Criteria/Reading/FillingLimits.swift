import PermitModel

/// How much liquefied gas a cylinder may hold, and which class of cylinder a refrigerant needs.
enum FillingLimits {
  /// 定数C of 容器保安規則第22条 in hundredths; refrigerants without one of their own are left out.
  private static let constants: [String: Int] = [
    "R12": 86, "R13": 100, "R13B1": 79, "R22": 98, "R32": 124, "R114": 76, "R115": 90,
    "R134a": 94, "R152a": 127, "R404A": 115, "R500": 100, "R502": 93,
  ]

  /// The mass that a cylinder of a volume may hold: V/C, rounded down to a gram; nil for a
  /// refrigerant without a constant.
  /// - Throws: `RuleFailure` where the volume is too large to reckon with.
  static func limit(
    _ number: RefrigerantNumber, _ volume: Volume
  ) throws(RuleFailure) -> Mass? {
    guard let constant = constants[number.text], volume.millilitres > 0 else { return nil }
    let (scaled, overflow) = volume.millilitres.multipliedReportingOverflow(by: 100)
    if overflow { throw .figureTooLarge }
    return Mass(grams: scaled / constant)
  }

  /// The lowest class of general cylinders (容器保安規則第2条) for a refrigerant; nil when unknown.
  ///
  /// A cylinder of a higher class takes the refrigerants of a lower one.
  static func lowestClass(_ number: RefrigerantNumber) -> CylinderClass? {
    for (each, numbers) in classes where numbers.contains(number.text) { return each }
    return nil
  }

  /// As the refrigeration industry publishes it for each refrigerant.
  private static let classes: [(CylinderClass, Set<String>)] = [
    (
      .fc1,
      [
        "R12", "R22", "R115", "R134a", "R401A", "R401B", "R407D", "R412A", "R500", "R502",
      ]
    ),
    (
      .fc2,
      [
        "R125", "R402A", "R402B", "R404A", "R407A", "R407B", "R407C", "R407E", "R422A", "R422D",
        "R507A", "R509A",
      ]
    ),
    (.fc3, ["R32", "R410A", "R410B"]),
  ]
}
