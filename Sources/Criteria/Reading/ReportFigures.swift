import Findings
import PermitModel

/// How figures of the yearly report are rounded and compared.
///
/// The form has one decimal. A mass is rounded half up to it, and each rounded term may be off by
/// half of the last digit, so that a sum of n terms can miss by n × 0.05 kg and by no more.
enum ReportFigures {
  /// The mass in tenths of a kilogram, rounded half up.
  static func tenths(_ mass: Mass) -> Int {
    let (tenths, rest) = mass.grams.quotientAndRemainder(dividingBy: 100)
    return tenths + (rest >= 50 ? 1 : 0)
  }

  /// Whether the mass has no more than one decimal in kilograms.
  static func isRounded(_ mass: Mass) -> Bool { mass.grams % 100 == 0 }

  /// Whether the rounding of so many terms explains a difference in grams.
  static func explains(_ difference: Int, terms: Int) -> Bool {
    difference.magnitude <= UInt(terms * 50)
  }

  /// `1,352.3`: kilograms with one decimal at least.
  static func text(_ mass: Mass) -> String { text(grams: mass.grams) }

  /// The same for a difference, without its sign.
  static func text(grams: Int) -> String {
    let plain = Mass(grams: Int(clamping: grams.magnitude)).kilograms(decimals: 1)
    let parts = plain.split(separator: ".", maxSplits: 1)
    guard let whole = parts.first.flatMap({ Int($0) }) else { return plain }
    return Exact.grouped(whole) + "." + (parts.count > 1 ? parts[1] : "0")
  }
}

extension ReportColumn {
  /// The refrigerant number as the form shows it.
  var name: String { refrigerant.value?.number.text ?? refrigerant.written ?? "" }

  /// ③ + ④ - ⑤ - ⑥ - ⑦ in grams; nil while a row is missing.
  var imbalance: Int? {
    guard let takenIn = takenIn.value, let opening = opening.value,
      let reclaimed = reclaimed.value, let handedOver = handedOver.value,
      let closing = closing.value
    else { return nil }
    return takenIn.grams + opening.grams - reclaimed.grams - handedOver.grams - closing.grams
  }

  /// Whether anything but zero stands in a row.
  var hasFigures: Bool {
    ReportRow.allCases.contains { (self[$0].value?.grams ?? 0) > 0 }
  }
}

extension YearlyReport {
  /// The columns by refrigerant number, the first of each.
  var columnByNumber: [RefrigerantNumber: ReportColumn] {
    Dictionary(
      columns.items.compactMap { column in column.refrigerant.value.map { ($0.number, column) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The last day that the columns cover: 31 March, or the day of the event that ended the permit.
  var lastDay: CivilDate? {
    ending.date.value ?? year.value.flatMap { CivilDate($0.year + 1, 3, 31) }
  }
}
