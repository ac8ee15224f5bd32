import Foundation
import Ledger
import PermitModel

/// Fills a ledger with generated rows and tells what its uses cost: `ledger-bench FILE ROWS`.
///
/// The rows are those of twenty years: three kinds, forty parties, an intake and a reclaiming a time.
@main
struct LedgerBench {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3, let rows = Int(arguments[2]) else {
      print("usage: ledger-bench FILE ROWS")
      exit(64)
    }
    try LedgerBench(path: arguments[1], rows: rows).run()
  }

  let path: String
  let rows: Int
  private let now = Moment(seconds: 2_400_000_000)
  private let kinds = ["R22", "R134a", "R410A"].map { RefrigerantNumber($0) }
  private let first = CivilDate(daysSince1970: 20_543)

  func run() throws {
    var parties: [Int] = []
    let ledger = try Ledger.create(
      at: path, LedgerSettings(place: "虎ノ門事業所", kinds: kinds.map { PermittedKind($0) }),
      by: "bench", at: now)
    try ledger.write(by: "bench", at: now) { (writing) throws(LedgerFailure) in
      for number in 1...40 {
        parties.append(
          try writing.append(
            LedgerParty(.recoverer, name: "フロン回収\(number)株式会社", registration: "\(number)")))
      }
    }
    try measure("add, batches of 1,000", per: rows) {
      var next = 0
      while next < rows {
        let portion = next..<min(next + 1000, rows)
        try ledger.write(by: "bench", at: now) { (writing) throws(LedgerFailure) in
          for number in portion { _ = try writing.append(entry(number, parties)) }
        }
        next = portion.upperBound
      }
    }
    try measure("add, one by one (100)", per: 100) {
      for number in rows..<(rows + 100) {
        try ledger.write(by: "bench", at: now) { (writing) throws(LedgerFailure) in
          _ = try writing.append(entry(number, parties))
        }
      }
    }
    try measure("open, add one, close (20)", per: 20) {
      for number in (rows + 100)..<(rows + 120) {
        let other = try Ledger.open(path, for: .writing)
        try other.write(by: "bench", at: now) { (writing) throws(LedgerFailure) in
          _ = try writing.append(entry(number, parties))
        }
        try other.close()
      }
    }
    try look(ledger, parties)
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    print("size  \(size / 1_048_576) MiB")
  }

  /// The questions that clerks and papers ask.
  private func look(_ ledger: Ledger, _ parties: [Int]) throws {
    func ask(_ name: String, _ body: (LedgerReading) throws(LedgerFailure) -> Int) throws {
      var found = 0
      try measure(name, per: 1) { found = try ledger.read(body) }
      print("    \(found)")
    }
    let day = first.adding(days: 3650) ?? first
    let year = FiscalYear(containing: day)
    try ask("stock now, of each kind") { (reading) throws(LedgerFailure) in
      try reading.stock().count
    }
    try ask("stock on a day ten years back") { (reading) throws(LedgerFailure) in
      try reading.stock(on: day).count
    }
    try ask("account of a year") { (reading) throws(LedgerFailure) in
      try reading.account(of: kinds[0], in: year).closing.grams
    }
    try ask("rows of a month") { (reading) throws(LedgerFailure) in
      var selection = EntrySelection()
      selection.since = day
      selection.until = day.adding(days: 30)
      return try reading.entries(selection).count
    }
    try ask("rows of a party in a year") { (reading) throws(LedgerFailure) in
      var selection = EntrySelection()
      selection.party = parties[7]
      selection.since = year.start
      selection.until = year.end
      return try reading.entries(selection).count
    }
    try ask("a slip by its number") { (reading) throws(LedgerFailure) in
      var selection = EntrySelection()
      selection.slip = "E-\(rows / 2)"
      return try reading.entries(selection).count
    }
    try ask("a word in any name or remark") { (reading) throws(LedgerFailure) in
      var selection = EntrySelection()
      selection.words = ["ロット\(rows / 2)"]
      return try reading.entries(selection).count
    }
    try ask("verify") { (reading) throws(LedgerFailure) in
      try reading.verify().isSound ? 1 : 0
    }
  }

  private func entry(_ number: Int, _ parties: [Int]) -> LedgerEntry {
    let day = first.adding(days: number * 7300 / (rows + 200)) ?? first
    let kind = kinds[number / 2 % kinds.count]
    if number.isMultiple(of: 2) {
      return LedgerEntry(
        .intake, .recoverer, on: day, refrigerant: kind,
        mass: Mass(grams: 20_000 + number % 977 * 100), party: parties[number % parties.count],
        slip: "E-\(number)")
    }
    return LedgerEntry(
      .reclaim, on: day, refrigerant: kind, mass: Mass(grams: 19_000 + number % 977 * 100),
      lot: "ロット\(number)")
  }

  private func measure(_ name: String, per count: Int, _ body: () throws -> Void) throws {
    let clock = ContinuousClock()
    let time = try clock.measure(body)
    let microseconds = time / .microseconds(1) / Double(count)
    let milliseconds = tenths(time / .milliseconds(1))
    print("\(name)  \(milliseconds) ms  \(tenths(microseconds)) µs each")
  }

  private func tenths(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
