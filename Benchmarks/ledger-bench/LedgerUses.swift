import Casework
import Findings
import Foundation
import Ledger
import PermitModel

/// What a ledger of so many rows is used for, each use timed.
struct LedgerUses {
  let folder: String
  let rows: Int

  private static let clock = Moment(seconds: 2_420_000_000)
  private static let first = CivilDate(daysSince1970: 20_544)
  private static let kinds = ["R22", "R134a", "R410A"].map { RefrigerantNumber($0) }
  private static let parties = 40

  private var path: String { "\(folder)/\(rows).ledger" }
  private var desk: LedgerDesk { LedgerDesk(path, now: LedgerUses.clock) }

  /// What each use cost, in an order that is the same for every size.
  func measured() throws -> [BenchTable.Measure] {
    for ending in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + ending)
    }
    let sheet = "\(folder)/\(rows).csv"
    try writeSheet(to: sheet)
    try desk.create(
      LedgerSettings(
        place: "虎ノ門事業所", address: "東京都港区", kinds: LedgerUses.kinds.map { PermittedKind($0) }),
      by: "bench")
    var measures: [BenchTable.Measure] = []
    func measure(_ name: String, per count: Int = 1, _ body: () throws -> Void) throws {
      let time = try ContinuousClock().measure(body)
      measures.append(
        .init(name: name, figure: time / .milliseconds(1) / Double(count), unit: "ms"))
    }
    var options = RecordingOptions(by: "bench")
    options.allowsNewParties = true
    try measure("import all rows from CSV") {
      try check(desk.importReply(sheet, mapping: nil, sheet: nil, again: false, options))
    }
    try measure("open, add one row, close (of 20)", per: 20) {
      for number in 0..<20 {
        try check(desk.add(added(number), from: nil, options))
      }
    }
    try look(&measures)
    try measure("yearly report from the ledger") {
      let year = FiscalYear(containing: LedgerUses.day(3650)).year
      _ = try ReportDesk(ledger: path, year: year).compose(
        head: nil, previous: nil, reasons: [:], into: "\(folder)/\(rows)")
    }
    try measure("verify") {
      guard try desk.verify().isSound else { throw Failure(text: "not sound") }
    }
    try measure("check (family L)") { _ = try desk.check() }
    measures.append(
      .init(name: "peak memory so far", figure: Double(LedgerUses.peak) / 1_048_576, unit: "MiB"))
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    measures.append(.init(name: "file", figure: Double(size) / 1_048_576, unit: "MiB"))
    return measures
  }

  /// The questions that clerks and papers ask.
  private func look(_ measures: inout [BenchTable.Measure]) throws {
    let ledger = try Ledger.open(path)
    func ask(
      _ name: String, _ expected: ClosedRange<Int>,
      _ body: (LedgerReading) throws(LedgerFailure) -> Int
    ) throws {
      var found = 0
      let time = try ContinuousClock().measure { found = try ledger.read(body) }
      // A use that finds nothing would be fast for the wrong reason.
      guard expected.contains(found) else { throw Failure(text: "\(name): \(found)") }
      measures.append(.init(name: name, figure: time / .milliseconds(1), unit: "ms"))
    }
    let day = LedgerUses.day(3650)
    let year = FiscalYear(containing: day)
    try ask("stock now, of each kind", 3...3) { (reading) throws(LedgerFailure) in
      try reading.stock().count
    }
    try ask("stock on a day ten years back", 3...3) { (reading) throws(LedgerFailure) in
      try reading.stock(on: day).count
    }
    try ask("account of a year", 1...Int.max) { (reading) throws(LedgerFailure) in
      try reading.account(of: LedgerUses.kinds[0], in: year).sums[.recoverer].grams
    }
    try ask("the 20 newest rows", 20...20) { (reading) throws(LedgerFailure) in
      var selection = EntrySelection()
      selection.limit = 20
      return try reading.entries(selection).count
    }
    try ask("a slip by its number", 1...1) { (reading) throws(LedgerFailure) in
      var selection = EntrySelection()
      selection.slip = "E-\(rows / 4 * 2)"
      return try reading.entries(selection).count
    }
    try ask("rows of a month", 1...rows) { (reading) throws(LedgerFailure) in
      var selection = EntrySelection()
      selection.since = day
      selection.until = day.adding(days: 30)
      return try reading.entries(selection).count
    }
    try ask("rows of a party in a year", 1...rows) { (reading) throws(LedgerFailure) in
      var selection = EntrySelection()
      selection.party = try reading.parties().dropFirst(8).first?.identity
      selection.since = year.start
      selection.until = year.end
      return try reading.entries(selection).count
    }
    try ask("a word in any name or remark", 1...1) { (reading) throws(LedgerFailure) in
      var selection = EntrySelection()
      selection.words = ["ロット\(rows / 4 * 2 + 1)終"]
      return try reading.entries(selection).count
    }
    try ledger.close()
  }

  private struct Failure: Error { var text: String }

  private func check(_ reply: LedgerReply) throws {
    if let trouble = reply.trouble { throw Failure(text: trouble.message.en) }
    if let report = reply.report, report.verdict != .accept {
      throw Failure(text: report.findings.prefix(3).map(\.message.en).joined(separator: "; "))
    }
  }

  // The rows.

  private static func day(_ number: Int) -> CivilDate { first.adding(days: number) ?? first }

  /// Writes the rows as a clerk's CSV file, a portion at a time.
  private func writeSheet(to path: String) throws {
    try Data().write(to: URL(filePath: path))
    let file = try FileHandle(forWritingTo: URL(filePath: path))
    var text = "区分,引取元,年月日,種類,量,相手方,登録番号,伝票番号,ロット\r\n"
    for number in 0..<rows {
      let day = LedgerUses.day(number * 7300 / rows).iso
      let kind = LedgerUses.kinds[number / 2 % LedgerUses.kinds.count].text
      let tenths = number % 977
      if number.isMultiple(of: 2) {
        let party = number / 2 % LedgerUses.parties + 1
        text +=
          "引取り,充塡回収業者,\(day),\(kind),\(20 + tenths / 10).\(tenths % 10),"
          + "フロン回収\(party)株式会社,\(party),E-\(number),\r\n"
      } else {
        text += "再生,,\(day),\(kind),\(19 + tenths / 10).\(tenths % 10),,,,ロット\(number)終\r\n"
      }
      if text.utf8.count > 1 << 20 {
        try file.write(contentsOf: Data(text.utf8))
        text = ""
      }
    }
    try file.write(contentsOf: Data(text.utf8))
    try file.close()
  }

  /// A row that is typed: today's intake.
  private func added(_ number: Int) -> [(key: String, text: String)] {
    [
      ("kind", "引取り"), ("source", "充塡回収業者"), ("date", LedgerUses.clock.day.iso),
      ("refrigerant", "R22"), ("mass", "\(10 + number) kg"), ("party", "フロン回収7株式会社"),
      ("slip", "N-\(number)"),
    ]
  }

  /// Peak memory of the process in bytes.
  private static var peak: Int {
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss
    #else
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return usage.ru_maxrss * 1024
    #endif
  }
}
