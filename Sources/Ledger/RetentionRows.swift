internal import GRDB
package import PermitModel

/// Things that are kept for some years: how many may go now, and when the next ones may.
package struct Retention: Sendable, Hashable {
  /// How many may be taken out now.
  package var endedCount: Int
  /// From which day the oldest of those is kept; nil when none may go.
  package var oldest: CivilDate?
  /// From which day the oldest of the others is kept; nil when there are no others.
  package var next: CivilDate?
}

extension LedgerReading {
  /// The rows of the records, which are kept for five years from the day on which they were made
  /// (省令第68条第2項).
  ///
  /// - Parameter moment: When they would be taken out.
  package func retentionOfEntries(at moment: Moment) throws(LedgerFailure) -> Retention {
    let plan = try pruningPlan(until: moment.day, at: moment)
    return try asking {
      // The rows lie in the order in which they were made.
      func made(_ condition: String, _ arguments: StatementArguments) throws -> CivilDate? {
        try String.fetchOne(
          database,
          sql: "SELECT recorded_at FROM entry JOIN chain USING (number) WHERE \(condition) "
            + "ORDER BY number LIMIT 1", arguments: arguments
        ).flatMap { Moment(iso: $0)?.day }
      }
      return Retention(
        endedCount: plan.rows, oldest: plan.rows == 0 ? nil : try made("1", []),
        next: try made("recorded_at >= ?", [plan.recordedBefore.iso]))
    }
  }

  /// How many certificates were sent on each day, whose copies are kept for three years (省令第66条).
  package func sendings() throws(LedgerFailure) -> [(day: CivilDate, count: Int)] {
    try asking {
      guard try database.tableExists("certificate") else { return [] }
      return try Row.fetchAll(
        database, sql: "SELECT sent_on, count(*) FROM certificate GROUP BY sent_on ORDER BY sent_on"
      ).map { row in
        guard let day = CivilDate(iso: row[0]) else {
          throw LedgerFailure.damaged(path, detail: "certificate")
        }
        return (day, row[1])
      }
    }
  }
}
