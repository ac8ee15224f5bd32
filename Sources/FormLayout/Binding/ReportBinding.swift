import Findings
import PermitModel

/// 様式第7 as templates see it.
enum ReportBinding {
  /// Kinds on one sheet of the form.
  static let columnsOfSheet = 5

  /// The names at the top level.
  static func value(of report: YearlyReport) -> FormValue {
    .record(root(of: report))
  }

  /// The same, to be completed by the caller.
  static func root(of report: YearlyReport) -> [String: FormValue] {
    let columns = columns(of: report)
    let sheets = stride(from: 0, to: max(1, columns.count), by: columnsOfSheet).map { start in
      Array(columns.dropFirst(start).prefix(columnsOfSheet))
    }
    let year = report.year.value
    let last = report.ending.date.value ?? year.flatMap { CivilDate($0.year + 1, 3, 31) }
    return [
      "date": Leaf.date(report.date),
      "reporter": ApplicationBinding.applicant(report.reporter),
      "permit-number": Leaf.text(report.permit.number),
      "place": Leaf.text(
        report.severalPlaces.value == true ? report.place : Located(site: report.place.site)),
      "year": Leaf.year(report.year),
      "first-day": Leaf.date(Located(year.flatMap { CivilDate($0.year, 4, 1) })),
      "last-day": Leaf.date(Located(last, site: report.ending.date.site)),
      "ending": Leaf.choice(report.ending.reason),
      "several-sheets": .flag(sheets.count > 1),
      "count": Leaf.made(String(sheets.count)),
      "nothing": .flag(report.columns.isEmpty && report.hasActivity.value == false),
      "sheets": Leaf.list(Array(sheets.enumerated()), empty: (offset: 0, element: [])) {
        sheet($0.element, position: $0.offset + 1)
      },
      "reasons": reasons(report.columns.items.filter(\.reason.isWritten)),
    ]
  }

  /// The shape alone, for checking templates.
  static var prototype: FormValue { value(of: YearlyReport()) }

  /// The columns as reported; without any activity the permitted kinds with nothing in each row.
  private static func columns(of report: YearlyReport) -> [ReportColumn] {
    guard report.columns.isEmpty, report.hasActivity.value == false else {
      return report.columns.items
    }
    return report.permittedKinds.items.map { kind in
      var column = ReportColumn()
      column.refrigerant = kind
      for row in ReportRow.allCases {
        column[row] = Located(Mass(grams: 0), site: report.hasActivity.site)
      }
      return column
    }
  }

  private static func reasons(_ columns: [ReportColumn]) -> FormValue {
    Leaf.list(columns, empty: ReportColumn()) { column in
      .record([
        "kind": number(column.refrigerant), "text": Leaf.text(column.reason),
        "difference": Leaf.made(difference(of: column), site: column.closing.site),
      ])
    }
  }

  /// One sheet: its columns, filled up to five.
  private static func sheet(_ columns: [ReportColumn], position: Int) -> FormValue {
    let blanks = Array(repeating: ReportColumn(), count: columnsOfSheet - columns.count)
    let columns = columns + blanks
    return .record([
      "position": Leaf.made(String(position)),
      "columns": marked(columns),
    ])
  }

  /// The columns with their marks 1) to 5); a template repeats its rows over them.
  private static func marked(_ columns: [ReportColumn]) -> FormValue {
    let empty = (offset: 0, element: ReportColumn())
    return Leaf.list(Array(columns.enumerated()), empty: empty) { index, column in
      .record([
        "mark": Leaf.made("\(index + 1))"), "kind": number(column.refrigerant),
        "from-recoverers": Leaf.mass(column.fromRecoverers),
        "from-approved": Leaf.mass(column.fromApproved),
        "taken-in": Leaf.mass(column.takenIn), "opening": Leaf.mass(column.opening),
        "reclaimed": Leaf.mass(column.reclaimed), "handed-over": Leaf.mass(column.handedOver),
        "closing": Leaf.mass(column.closing),
      ])
    }
  }

  private static func number(_ kind: Located<RefrigerantKind>) -> FormValue {
    Leaf.made(kind.value?.number.text ?? kind.written ?? "", site: kind.site)
  }

  /// ③ + ④ - ⑤ - ⑥ - ⑦ as it is read below the table.
  private static func difference(of column: ReportColumn) -> String {
    let masses = ReportRow.allCases.compactMap { column[$0].value?.grams }
    guard masses.count == ReportRow.allCases.count else { return "" }
    let grams = masses[2] + masses[3] - masses[4] - masses[5] - masses[6]
    return (grams < 0 ? "−" : "")
      + MassText.grouped(Mass(grams: abs(grams)).kilograms(decimals: 1)) + " kg"
  }
}
