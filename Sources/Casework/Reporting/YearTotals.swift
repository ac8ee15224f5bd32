import Findings
internal import Ledger
internal import PermitModel

/// The sums of one kind in one 年度, as a report needs them: exact grams, and what was left out.
struct YearTotals {
  /// The kind.
  var refrigerant: RefrigerantNumber
  /// What the ledger says of the year.
  var account: YearAccount
  /// What of it is left out.
  var split: Apportionment
  /// What was taken in on trust.
  var entrusted: Mass

  /// The grams of a measure without what is left out.
  func reported(_ measure: StockMeasure) -> Int {
    account.sums[measure].grams - (split.outside[measure] ?? 0)
  }

  /// The grams of a row of 様式第7.
  func grams(_ row: ReportRow) -> Int {
    func kept(_ measures: StockMeasure...) -> Int {
      measures.reduce(0) { $0 + reported($1) }
    }
    switch row {
    case .fromRecoverers: return kept(.recoverer)
    case .fromApproved: return kept(.article49)
    case .takenIn: return kept(.recoverer, .article49)
    case .opening: return account.before.net - split.openingOutside + kept(.opening)
    case .reclaimed: return kept(.reclaim)
    // Own destruction is the other way in which what was not reclaimed goes to a destroyer.
    case .handedOver: return kept(.handover, .destruction)
    case .closing: return account.closing.grams - split.closingOutside
    }
  }

  /// Tenths of a kilogram that the form shows, rounded half up; ③ is the sum of what ① and ② show.
  func tenths(_ row: ReportRow) -> Int {
    row == .takenIn
      ? tenths(.fromRecoverers) + tenths(.fromApproved) : YearTotals.tenths(grams(row))
  }

  private static func tenths(_ grams: Int) -> Int {
    grams >= 0 ? (grams + 50) / 100 : -((-grams + 50) / 100)
  }

  /// What was taken in or held and is left out.
  var leftOut: Int {
    [StockMeasure.recoverer, .article49, .appliance, .other].reduce(0) {
      $0 + (split.outside[$1] ?? 0)
    }
  }

  /// Whether the form has something to show.
  var isReported: Bool { ReportRow.allCases.contains { tenths($0) != 0 } }

  /// The figures for programs.
  var json: JSONText {
    let names: [(ReportRow, String)] = [
      (.fromRecoverers, "fromRecoverers"), (.fromApproved, "fromApproved"), (.takenIn, "takenIn"),
      (.opening, "opening"), (.reclaimed, "reclaimed"), (.handedOver, "handedOver"),
      (.closing, "closing"),
    ]
    return .object(
      [("refrigerant", .string(refrigerant.text))]
        + names.map { row, name in
          (
            name,
            .object([
              ("grams", .int(grams(row))),
              ("kilograms", .string(Mass(grams: tenths(row) * 100).kilograms(decimals: 1))),
            ])
          )
        } + [
          ("entrustedGrams", .int(entrusted.grams)),
          (
            "leftOut",
            .object([
              ("openingGrams", .int(split.openingOutside)), ("takenInGrams", .int(leftOut)),
              ("reclaimedGrams", .int(split.outside[.reclaim] ?? 0)),
              (
                "handedOverGrams",
                .int((split.outside[.handover] ?? 0) + (split.outside[.destruction] ?? 0))
              ), ("closingGrams", .int(split.closingOutside)), ("splitGrams", .int(split.open)),
              ("poolGrams", .int(split.pool.whole)), ("poolOutsideGrams", .int(split.pool.outside)),
            ])
          ), ("adjustmentGrams", .int(account.sums[.adjustment].grams)),
        ])
  }
}

extension LedgerReading {
  /// The totals of every kind in a 年度, or up to the day on which the business ended in it.
  func totals(of year: FiscalYear, until end: CivilDate?) throws(LedgerFailure) -> [YearTotals] {
    var totals: [YearTotals] = []
    let last = min(end ?? year.end, year.end)
    let entrusted = try entrusted(from: year.start, until: last)
    for refrigerant in try refrigerants() {
      guard let first = try firstDay(of: refrigerant), first <= last else { continue }
      let account = YearAccount(
        year: year, refrigerant: refrigerant,
        before: try account(of: refrigerant, in: year).before,
        sums: try sums(of: refrigerant, from: year.start, until: last))
      totals.append(
        YearTotals(
          refrigerant: refrigerant, account: account, split: try apportionment(of: account),
          entrusted: entrusted[refrigerant] ?? Mass(grams: 0)))
    }
    return totals
  }

  /// What is left out of an account.
  func apportionment(of account: YearAccount) throws(LedgerFailure) -> Apportionment {
    let (refrigerant, year) = (account.refrigerant, account.year)
    var outside = 0
    var opening = 0
    if let first = try firstDay(of: refrigerant) {
      var current = FiscalYear(containing: first)
      // What is left out of the stock of 1 April follows from all years before.
      while current < year {
        let sums = try sums(of: refrigerant, from: current.start, until: current.end)
        outside =
          Apportionment(opening: opening, openingOutside: outside, sums).closingOutside
        opening += sums.net
        current = current.next
      }
    }
    return Apportionment(opening: account.before.net, openingOutside: outside, account.sums)
  }
}
