import Findings
import PermitModel

/// The five-year tables of 別紙Y and of the intake plan.
enum YearTableBinding {
  /// The tables of 別紙Y, one for each kind.
  static func capacity(_ application: PermitApplication) -> FormValue {
    // An unwritten table is printed with five blank years, as the handbook shows it (p.17).
    var blank = CapacityTable()
    blank.years = Listed(Array(repeating: CapacityYear(), count: 5))
    let tables = application.capacity.items
    return Leaf.list(tables.isEmpty ? [blank] : tables, empty: CapacityTable()) { table in
      .record([
        "kind": KindText.of(table.refrigerant),
        "has-reasons": .flag(table.years.items.contains { $0.reason.isWritten }),
        "years": Leaf.list(table.years.items, empty: CapacityYear()) {
          .record([
            "year": Leaf.year($0.year), "capacity": Leaf.mass($0.capacity),
            "intake": Leaf.mass($0.intake), "reason": Leaf.text($0.reason),
          ])
        },
      ])
    }
  }

  /// The tables of the intake plan, one for each kind.
  static func intakePlan(_ application: PermitApplication) -> FormValue {
    var blank = IntakeTable()
    blank.years = Listed(Array(repeating: IntakeYear(), count: 5))
    let tables = application.intakePlan.items
    return Leaf.list(tables.isEmpty ? [blank] : tables, empty: IntakeTable()) { table in
      let planned = application.capacity.items.first {
        $0.refrigerant.value?.number == table.refrigerant.value?.number
      }
      return .record([
        "kind": KindText.of(table.refrigerant),
        "years": Leaf.list(table.years.items, empty: IntakeYear()) { year in
          // Not written here, the figure of 別紙Y holds; the file says it only once.
          let same = planned?.years.items.first { $0.year.value == year.year.value }?.intake
          return .record([
            "year": Leaf.year(year.year),
            "intake": Leaf.mass(year.intake.isWritten ? year.intake : same ?? year.intake),
            "carry-over": Leaf.mass(year.carryOver),
            "peak": Leaf.mass(year.peakStorage),
          ])
        },
      ])
    }
  }
}
