import Findings
import PermitModel

/// Family Y: the capacity of the facilities, 別紙Y (省令第57条).
enum AnnexYRules {
  /// Every rule of the family.
  static let all: [Rule] = tables + years + figures + balance + explanation
}

extension PermitApplication {
  /// Whether the fiscal years of 別紙Y begin with the one that holds 事業開始日.
  ///
  /// A renewal has no new start of business (Y-22); a change keeps the permit's own years.
  var expectedFirstYear: FiscalYear? {
    guard procedure.value != .renewal, procedure.value != .changePermit else { return nil }
    return businessStart.value.map(FiscalYear.init(containing:))
  }

  /// Whether the first of the tables' years is only partly open.
  func isShortFirstYear(_ year: FiscalYear) -> Bool {
    guard let start = businessStart.value, expectedFirstYear == year else { return false }
    return start.month != StatutoryValues.fiscalYearFirstMonth.value || start.day != 1
  }
}

extension CapacityTable {
  /// `HCFC(R22)`, or the text as written.
  var label: String { refrigerant.number?.withClass ?? refrigerant.written ?? "" }
}

extension CapacityYear {
  /// `令和9年度`, or the text as written.
  var label: String { year.value?.japanese ?? year.written ?? "" }

  /// `FY2027`, or the text as written.
  var english: String { year.value.map { "FY\($0.year)" } ?? year.written ?? "" }
}
