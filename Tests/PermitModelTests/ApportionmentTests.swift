import PermitModel
import Testing

@Suite struct `Amounts that the report leaves out` {
  private func sums(_ values: [(StockMeasure, Int, outside: Int, unstated: Int)]) -> StockSums {
    var sums = StockSums()
    for (measure, grams, outside, unstated) in values {
      sums[measure] = StockSums.Sum(grams: grams, outside: outside, unstated: unstated)
    }
    return sums
  }

  @Test func `the example of the documentation comes out as it is written`() {
    let split = Apportionment(
      opening: 200_000, openingOutside: 0,
      sums([
        (.recoverer, 600_000, 0, 0), (.appliance, 200_000, 200_000, 0),
        (.reclaim, 500_000, 0, 500_000), (.handover, 100_000, 0, 100_000),
      ]))
    #expect(split.outside[.reclaim] == 100_000)
    #expect(split.outside[.handover] == 20_000)
    #expect(split.closingOutside == 80_000)
    #expect(split.pool == (1_000_000, 200_000))
    #expect(split.open == 600_000)
  }

  @Test func `what rows state is taken as stated`() {
    let split = Apportionment(
      opening: 0, openingOutside: 0,
      sums([
        (.recoverer, 500, 0, 0), (.other, 500, 500, 0), (.reclaim, 600, 400, 0),
      ]))
    #expect(split.outside[.reclaim] == 400)
    #expect(split.closingOutside == 100)
    #expect(split.open == 0)
  }

  @Test(arguments: 1...60)
  func `no gram is lost, however the parts are rounded`(_ seed: Int) {
    let opening = seed * 7919 % 1000
    let left = opening * seed % 100 * opening / 10_000
    let taken = (seed * 104_729 % 5000, seed * 1_299_709 % 3000)
    let open = (seed * 31 % 700, seed * 57 % 500, seed * 91 % 300)
    let split = Apportionment(
      opening: opening, openingOutside: min(left, opening),
      sums([
        (.recoverer, taken.0, 0, 0), (.appliance, taken.1, taken.1, 0),
        (.reclaim, open.0, 0, open.0), (.handover, open.1, 0, open.1),
        (.destruction, open.2, 0, open.2),
      ]))
    let parts = [StockMeasure.reclaim, .handover, .destruction].map { split.outside[$0] ?? 0 }
    #expect(split.openingOutside + taken.1 - parts.reduce(0, +) == split.closingOutside)
    let whole = opening + taken.0 + taken.1
    // The rounded sum is the sum rounded: half a gram off the exact share at most.
    let exact = (open.0 + open.1 + open.2) * (split.openingOutside + taken.1)
    #expect(abs(parts.reduce(0, +) * whole - exact) * 2 <= whole)
  }
}
