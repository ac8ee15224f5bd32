internal import GRDB
package import PermitModel

/// What may be taken out of a ledger because the five years of 省令第68条第2項 are over.
package struct PruningPlan: Sendable, Hashable {
  /// Last day of the rows that go.
  package var until: CivilDate
  /// Rows that were recorded before this moment go.
  package var recordedBefore: Moment
  /// How many rows go.
  package var rows: Int
  /// Rows of these days that stay: too young, or named by a row that stays.
  package var staying: Int
}

extension LedgerReading {
  /// What would go at a moment: entries of days up to `until` that were recorded five years before
  /// or earlier and that no other row needs.
  package func pruningPlan(
    until: CivilDate, at moment: Moment
  ) throws(LedgerFailure) -> PruningPlan {
    try asking {
      let limit = LedgerReading.fiveYears(before: moment)
      let all =
        try Int.fetchOne(
          database, sql: "SELECT count(*) FROM entry WHERE day <= ?", arguments: [until.iso]) ?? 0
      let going =
        try Int.fetchOne(
          database, sql: "SELECT count(*) FROM entry WHERE \(LedgerReading.removable)",
          arguments: [until.iso, limit.iso]) ?? 0
      return PruningPlan(
        until: until, recordedBefore: limit, rows: going, staying: all - going)
    }
  }

  /// The same time of day five years earlier.
  private static func fiveYears(before moment: Moment) -> Moment {
    let day = CivilDate(daysSince1970: moment.seconds / 86_400)
    let earlier = day.adding(months: -60) ?? day
    return Moment(seconds: earlier.daysSince1970 * 86_400 + moment.seconds % 86_400)
  }

  /// Old enough, and neither corrected by a row that stays nor correcting one.
  fileprivate static let removable = """
    day <= ?1 AND number IN (SELECT number FROM chain WHERE recorded_at < ?2)
      AND NOT EXISTS (SELECT 1 FROM entry AS later JOIN chain ON chain.number = later.number
        WHERE later.corrects = entry.number
          AND (later.day > ?1 OR chain.recorded_at >= ?2 OR later.number IN
            (SELECT corrects FROM entry)))
      AND (corrects IS NULL OR EXISTS (SELECT 1 FROM entry AS earlier
        WHERE earlier.number = entry.corrects AND earlier.day <= ?1 AND earlier.corrects IS NULL))
    """
}

extension LedgerWriting {
  /// Takes out what a plan names and leaves an anchor with its sums; gives the anchor's number.
  ///
  /// The links of the rows stay, so that the chain can be verified as before.
  package func prune(
    _ plan: PruningPlan, because reason: String
  ) throws(LedgerFailure) -> Int {
    let database = reading.database
    let (until, before) = (plan.until.iso, plan.recordedBefore.iso)
    let sums = try reading.asking {
      try Row.fetchAll(
        database,
        sql: """
          SELECT refrigerant, measure, sum(grams), sum(outside), sum(unstated) FROM contribution
          WHERE number IN (SELECT number FROM entry WHERE \(LedgerReading.removable))
            AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.corrects = contribution.number)
          GROUP BY refrigerant, measure ORDER BY refrigerant, measure
          """, arguments: [until, before]
      ).map { row in (0..<5).map { row[$0] as DatabaseValue } }
    }
    let anchor = try append(
      .anchor,
      [
        until.databaseValue, before.databaseValue, plan.rows.databaseValue, reason.databaseValue,
      ], parts: [sums])
    try reading.asking {
      try database.execute(
        sql: "DELETE FROM entry WHERE \(LedgerReading.removable)", arguments: [until, before])
      guard database.changesCount == plan.rows else {
        throw LedgerFailure.refused("\(database.changesCount) / \(plan.rows)")
      }
    }
    return anchor
  }
}
