internal import GRDB
package import PermitModel

extension LedgerReading {
  /// The kinds of フロン類 of which the records hold a row, or held one that was taken out after its
  /// time; a kind whose rows were all withdrawn is none.
  package func refrigerants() throws(LedgerFailure) -> [RefrigerantNumber] {
    try asking {
      // From kind to kind by the index: DISTINCT would pass through every day.
      try String.fetchAll(
        database,
        sql: """
          WITH RECURSIVE kind (name) AS (
            SELECT min(refrigerant) FROM daily
            UNION ALL SELECT (SELECT min(refrigerant) FROM daily WHERE refrigerant > name)
            FROM kind WHERE name IS NOT NULL)
          SELECT name FROM kind WHERE name IS NOT NULL
          """
      ).filter(hasRows).map { RefrigerantNumber($0) }
    }
  }

  /// Nearly always a sum that is not zero tells, so that no row has to be looked at.
  private func hasRows(_ refrigerant: String) throws -> Bool {
    try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM daily WHERE refrigerant = ?1 AND grams <> 0)
          OR EXISTS (SELECT 1 FROM entry WHERE refrigerant = ?1 AND withdrawn = 0
            AND kind <> 'stocktake' AND NOT EXISTS (SELECT 1 FROM entry AS later WHERE later.corrects = entry.number))
          OR EXISTS (SELECT 1 FROM anchor_sum WHERE refrigerant = ?1)
        """, arguments: [refrigerant]) ?? true
  }

  /// The stock of each kind at the end of a day; without a day now.
  package func stock(
    on day: CivilDate? = nil
  ) throws(LedgerFailure) -> [(refrigerant: RefrigerantNumber, mass: Mass)] {
    try asking {
      var stocks: [(RefrigerantNumber, Mass)] = []
      for refrigerant in try refrigerants() {
        let sums = try sums(of: refrigerant, until: day)
        stocks.append((refrigerant, Mass(grams: sums.net)))
      }
      return stocks
    }
  }

  /// The sums of one kind over a period, its ends included.
  package func sums(
    of refrigerant: RefrigerantNumber, from since: CivilDate? = nil, until: CivilDate? = nil
  ) throws(LedgerFailure) -> StockSums {
    try asking {
      var sums = StockSums()
      let cursor = try Row.fetchCursor(
        database,
        sql: """
          SELECT measure, sum(grams), sum(outside), sum(unstated) FROM daily
          WHERE refrigerant = ? AND day >= ? AND day <= ? GROUP BY measure
          """, arguments: [refrigerant.text, since?.iso ?? "0000", until?.iso ?? "9999-99"])
      while let row = try cursor.next() {
        sums[try measure(row[0])] = .init(grams: row[1], outside: row[2], unstated: row[3])
      }
      return sums
    }
  }

  /// The first day of one kind; nil when nothing of it was recorded.
  package func firstDay(of refrigerant: RefrigerantNumber) throws(LedgerFailure) -> CivilDate? {
    try asking {
      try String.fetchOne(
        database, sql: "SELECT min(day) FROM daily WHERE refrigerant = ?",
        arguments: [refrigerant.text]
      ).flatMap { CivilDate(iso: $0) }
    }
  }

  /// What was taken in on trust over a period, its ends included, by kind.
  package func entrusted(
    from since: CivilDate, until: CivilDate
  ) throws(LedgerFailure) -> [RefrigerantNumber: Mass] {
    try asking {
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT refrigerant, sum(grams) FROM entry
          WHERE day BETWEEN ? AND ? AND kind = 'intake' AND entrusted = 1 AND withdrawn = 0
            AND NOT EXISTS (SELECT 1 FROM entry AS later WHERE later.corrects = entry.number)
          GROUP BY refrigerant
          """, arguments: [since.iso, until.iso])
      return Dictionary(
        rows.map { (RefrigerantNumber($0[0]), Mass(grams: $0[1])) },
        uniquingKeysWith: { first, _ in first })
    }
  }

  /// One kind in one 年度.
  package func account(
    of refrigerant: RefrigerantNumber, in year: FiscalYear
  ) throws(LedgerFailure) -> YearAccount {
    YearAccount(
      year: year, refrigerant: refrigerant,
      before: try sums(
        of: refrigerant, until: CivilDate(daysSince1970: year.start.daysSince1970 - 1)),
      sums: try sums(of: refrigerant, from: year.start, until: year.end))
  }

  /// The days of one kind with the stock at the end of each.
  package func days(
    of refrigerant: RefrigerantNumber, until: CivilDate? = nil
  ) throws(LedgerFailure) -> [DayStock] {
    try days(of: refrigerant, from: "0000", until: until?.iso ?? "9999-99", stock: 0)
  }

  /// The days of one kind from a day on, behind the sums of all days before it and the last of those.
  ///
  /// What lies before is added up by the database, so that a row of today costs no more than what
  /// happened today.
  package func days(
    of refrigerant: RefrigerantNumber, from since: CivilDate
  ) throws(LedgerFailure) -> (before: (sums: StockSums, last: DayStock?), days: [DayStock]) {
    let eve = CivilDate(daysSince1970: since.daysSince1970 - 1)
    let sums = try sums(of: refrigerant, until: eve)
    let last = try asking {
      try String.fetchOne(
        database, sql: "SELECT max(day) FROM daily WHERE refrigerant = ? AND day < ?",
        arguments: [refrigerant.text, since.iso])
    }.flatMap { CivilDate(iso: $0) }
    return (
      (sums, last.map { DayStock(day: $0, sums: StockSums(), stock: Mass(grams: sums.net)) }),
      try days(of: refrigerant, from: since.iso, until: "9999-99", stock: sums.net)
    )
  }

  private func days(
    of refrigerant: RefrigerantNumber, from since: String, until: String, stock before: Int
  ) throws(LedgerFailure) -> [DayStock] {
    try asking {
      var days: [DayStock] = []
      var stock = before
      let cursor = try Row.fetchCursor(
        database,
        sql: """
          SELECT day, measure, grams, outside, unstated FROM daily
          WHERE refrigerant = ? AND day >= ? AND day <= ? ORDER BY day
          """, arguments: [refrigerant.text, since, until])
      while let row = try cursor.next() {
        guard let day = CivilDate(iso: row[0]) else {
          throw LedgerFailure.damaged(path, detail: "daily")
        }
        let measure = try measure(row[1])
        let grams: Int = row[2]
        stock += measure.sign * grams
        if days.last?.day != day {
          days.append(DayStock(day: day, sums: StockSums(), stock: Mass(grams: 0)))
        }
        days[days.count - 1].sums[measure] = .init(
          grams: grams, outside: row[3], unstated: row[4])
        days[days.count - 1].stock = Mass(grams: stock)
      }
      return days
    }
  }

  /// The lowest stock of one kind on a day or later, and the first day on which it is that low.
  package func lowestStock(
    of refrigerant: RefrigerantNumber, from day: CivilDate
  ) throws(LedgerFailure) -> DayStock? {
    let days = try days(of: refrigerant)
    let later = days.filter { $0.day >= day }
    let carried = days.last { $0.day < day }
    return ([carried].compactMap(\.self) + later).min { ($0.stock, $0.day) < ($1.stock, $1.day) }
  }

  private func measure(_ text: String) throws -> StockMeasure {
    guard let measure = StockMeasure(rawValue: text) else {
      throw LedgerFailure.damaged(path, detail: "measure \(text)")
    }
    return measure
  }
}
