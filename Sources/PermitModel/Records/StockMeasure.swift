/// What amounts are summed up under: the columns of the handbook's sheet (p.55) and what they lack.
package enum StockMeasure: String, Sendable, Hashable, CaseIterable {
  /// 開始時の在庫.
  case opening
  /// 引取り from recoverers.
  case recoverer
  /// 引取り under 省令第49条第1号.
  case article49
  /// 引取り from recycling plants for home appliances.
  case appliance
  /// 引取り from others.
  case other
  /// 再生.
  case reclaim
  /// 破壊業者への引渡し.
  case handover
  /// 自ら破壊.
  case destruction
  /// 棚卸差.
  case adjustment

  /// The measure of a kind of row; nil for 棚卸, which changes no sum.
  package init?(_ kind: RecordKind, _ source: IntakeSource?) {
    self.init(rawValue: kind == .intake ? source?.rawValue ?? "" : kind.rawValue)
  }

  /// What one gram of it does to the stock: 1 or -1.
  package var sign: Int {
    switch self {
    case .reclaim, .handover, .destruction: -1
    default: 1
    }
  }
}

/// Sums of one kind of フロン類 over a period.
package struct StockSums: Sendable, Hashable {
  /// Sum of one measure.
  package struct Sum: Sendable, Hashable {
    /// All of it.
    package var grams = 0
    /// The part that 様式第7 does not ask for.
    package var outside = 0
    /// The part of which the records do not say whether it is asked for.
    package var unstated = 0
    package init(grams: Int = 0, outside: Int = 0, unstated: Int = 0) {
      self.grams = grams
      self.outside = outside
      self.unstated = unstated
    }
  }

  private var sums: [StockMeasure: Sum] = [:]

  /// Makes empty sums.
  package init() {}

  /// The sum of a measure.
  package subscript(measure: StockMeasure) -> Sum {
    get { sums[measure] ?? Sum() }
    set { sums[measure] = newValue }
  }

  /// What the period does to the stock, in grams.
  package var net: Int { sums.reduce(0) { $0 + $1.key.sign * $1.value.grams } }

  /// Adds a later period.
  package mutating func add(_ other: StockSums) {
    for (measure, sum) in other.sums {
      self[measure].grams += sum.grams
      self[measure].outside += sum.outside
      self[measure].unstated += sum.unstated
    }
  }
}

/// One kind of フロン類 in one 年度: what 様式第7 and the year end rows of the records are made of.
package struct YearAccount: Sendable, Hashable {
  /// The year.
  package var year: FiscalYear
  /// The kind.
  package var refrigerant: RefrigerantNumber
  /// Everything before the year; its net is the stock of 1 April.
  package var before: StockSums
  /// The year itself.
  package var sums: StockSums

  /// Makes the account of a year.
  package init(
    year: FiscalYear, refrigerant: RefrigerantNumber, before: StockSums, sums: StockSums
  ) {
    self.year = year
    self.refrigerant = refrigerant
    self.before = before
    self.sums = sums
  }

  /// 年度当初に保管していた量, with an opening stock recorded in the year counted to it.
  package var opening: Mass { Mass(grams: before.net + sums[.opening].grams) }
  /// 年度末に保管していた量.
  package var closing: Mass { Mass(grams: before.net + sums.net) }
}

/// The stock of one kind at the end of a day on which something happened.
package struct DayStock: Sendable, Hashable {
  /// The day.
  package var day: CivilDate
  /// What happened on it.
  package var sums: StockSums
  /// The stock at its end; below zero when the records cannot be right.
  package var stock: Mass

  /// Makes the stock of a day.
  package init(day: CivilDate, sums: StockSums, stock: Mass) {
    self.day = day
    self.sums = sums
    self.stock = stock
  }
}
