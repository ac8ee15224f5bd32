/// How much of a year's amounts 様式第7 leaves out, where reportable フロン類 mixes with other
/// (handbook p.47).
///
/// What the records state is taken as stated: intakes from plants for home appliances and from others
/// are outside, and a row may name its own part. What rows of 再生, 引渡し, 自ら破壊 and 棚卸差 leave open is
/// split as the pool is mixed: the stock of 1 April and all that came in during the year, less what
/// was stated. The parts are whole grams, and no gram is lost: each part is what the rounded sum up to
/// it has more than the one before.
package struct Apportionment: Sendable {
  /// What is left out of each measure, in grams.
  package private(set) var outside: [StockMeasure: Int] = [:]
  /// What is left out of the stock of 1 April, in grams.
  package let openingOutside: Int
  /// What is left out of the stock of 31 March, in grams.
  package let closingOutside: Int
  /// The pool by which open amounts were split, in grams: all of it, and what is outside.
  package let pool: (whole: Int, outside: Int)
  /// What was split, in grams.
  package let open: Int

  /// Splits the sums of one kind in one year.
  ///
  /// - Parameter opening: The stock of 1 April in grams.
  /// - Parameter openingOutside: What of it is outside.
  package init(opening: Int, openingOutside: Int, _ sums: StockSums) {
    var whole = opening
    var outsideOfPool = openingOutside
    var parts: [StockMeasure: Int] = [:]
    for measure in StockMeasure.allCases {
      let sum = sums[measure]
      let stated = Apportionment.mayBeOpen(measure) ? sum.grams - sum.unstated : sum.grams
      whole += measure.sign * stated
      outsideOfPool += measure.sign * sum.outside
      parts[measure] = sum.outside
    }
    let share = min(max(0, outsideOfPool), max(0, whole))
    var running = 0
    var split = 0
    var left = outsideOfPool
    for measure in StockMeasure.allCases where Apportionment.mayBeOpen(measure) {
      let open = sums[measure].unstated
      guard open != 0 else { continue }
      let before = Apportionment.part(of: running, share: share, whole: whole)
      running += open
      let part = Apportionment.part(of: running, share: share, whole: whole) - before
      split += abs(open)
      parts[measure, default: 0] += part
      left += measure.sign * part
    }
    outside = parts
    self.openingOutside = openingOutside
    closingOutside = left
    pool = (whole, share)
    open = split
  }

  /// Whether a row of the measure may leave its part open.
  private static func mayBeOpen(_ measure: StockMeasure) -> Bool {
    switch measure {
    case .reclaim, .handover, .destruction, .adjustment: true
    case .opening, .recoverer, .article49, .appliance, .other: false
    }
  }

  /// `amount` × `share` ÷ `whole`, rounded half up.
  private static func part(of amount: Int, share: Int, whole: Int) -> Int {
    guard whole > 0, share > 0 else { return 0 }
    let product = Int128(amount) * Int128(share) * 2 + Int128(whole)
    let double = Int128(whole) * 2
    let quotient = product / double
    return Int(product % double < 0 ? quotient - 1 : quotient)
  }
}
