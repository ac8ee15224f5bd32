import Findings
import PermitModel

/// A 再生等記録簿 as templates see it.
enum LedgerBinding {
  /// The names at the top level.
  static func value(of sheet: LedgerSheet) -> FormValue {
    .record([
      "year": .leaf(FormLeaf(.year(sheet.year))),
      "refrigerant": text(sheet.refrigerant),
      "reclaimer": text(sheet.reclaimer),
      "place": text(sheet.place),
      "permit-number": text(sheet.permitNumber),
      "opening": mass(sheet.opening),
      "months": Leaf.list(sheet.months, empty: LedgerSheetMonth()) { month in
        .record([
          "rows": Leaf.list(month.rows, empty: LedgerSheetRow(), row), "sum": row(month.sum),
          "carried": row(month.carried),
        ])
      },
      "total": row(sheet.total),
      "reported": row(sheet.reported),
      "corrections": Leaf.list(sheet.corrections, empty: "") { .record(["text": text($0)]) },
      "head": text(sheet.head),
      "printed-on": .leaf(FormLeaf(.date(sheet.printedOn))),
    ])
  }

  /// The shape alone, for checking templates.
  static var prototype: FormValue { value(of: LedgerSheet()) }

  private static func row(_ row: LedgerSheetRow) -> FormValue {
    .record([
      "label": text(row.label), "day": text(row.day), "name": text(row.name),
      "registration": text(row.registration), "address": text(row.address),
      "recoverer": mass(row.recoverer), "article49": mass(row.article49),
      "appliance": mass(row.appliance), "other": mass(row.other), "reclaim": mass(row.reclaim),
      "handover": mass(row.handover), "stock": mass(row.stock), "note": text(row.note),
    ])
  }

  private static func text(_ text: String) -> FormValue {
    .leaf(FormLeaf(.text(text.isEmpty ? nil : text)))
  }

  private static func mass(_ mass: Mass?) -> FormValue { .leaf(FormLeaf(.mass(mass))) }
}
