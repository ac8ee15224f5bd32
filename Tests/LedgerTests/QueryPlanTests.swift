import GRDB
import PermitModel
import Testing

@testable import Ledger

/// Statements that a connection ran.
private final class Heard {
  var statements: [String] = []
}

@Suite struct QueryPlanTests {
  /// The steps in which SQLite would answer what a use asks.
  private func plans(
    of scratch: ScratchLedger, _ use: (LedgerReading) throws(LedgerFailure) -> Void
  ) throws -> [String] {
    let heard = Heard()
    scratch.ledger.queue.inDatabase { database in
      database.trace { event in
        guard case .statement(let statement) = event, !statement.sql.hasPrefix("--") else { return }
        heard.statements.append(statement.sql)
      }
    }
    try scratch.ledger.read(use)
    return try scratch.ledger.queue.inDatabase { database in
      database.trace(nil)
      return try heard.statements.filter { $0.contains("SELECT") }.flatMap { sql in
        // Marks stay open, as they do when a statement is prepared.
        let statement = try database.makeStatement(sql: "EXPLAIN QUERY PLAN " + sql)
        statement.setUncheckedArguments(StatementArguments())
        return try Row.fetchAll(statement).map { $0["detail"] as String }
      }
    }
  }

  /// Whether a step passes through the rows of a table that grows with every record.
  private func isLong(_ step: String) -> Bool {
    ["SCAN entry", "SCAN chain", "SCAN container", "SCAN daily", "SCAN later"].contains {
      step.hasPrefix($0)
    }
  }

  @Test func `what clerks look for is found by indexes`() throws {
    let scratch = try ScratchLedger()
    let number = try scratch.add(.intake, .recoverer, "2026-04-02", 40_200)
    let day = try #require(CivilDate(iso: "2026-04-02"))
    let steps = try plans(of: scratch) { (reading) throws(LedgerFailure) in
      var selection = EntrySelection()
      selection.slip = "E-1"
      _ = try reading.entries(selection)
      selection = EntrySelection()
      selection.party = scratch.recoverer
      _ = try reading.entries(selection)
      selection = EntrySelection()
      (selection.container, selection.until, selection.limit) = (7, day, 1)
      _ = try reading.entries(selection)
      selection = EntrySelection()
      (selection.since, selection.until) = (day, day)
      _ = try reading.entries(selection)
      _ = try reading.containers(mark: "A-1")
      if let entry = try reading.entry(number) {
        _ = try reading.twins(of: entry.entry)
        _ = try reading.entries(EntrySelection(), after: entry, count: 5)
      }
      _ = try reading.stock()
      _ = try reading.days(of: ScratchLedger.r22, from: day)
      _ = try reading.account(of: ScratchLedger.r22, in: FiscalYear(2026))
      _ = try reading.entrusted(from: day, until: day)
    }
    #expect(steps.count > 20)
    #expect(steps.filter(isLong) == [])
  }

  @Test func `a word in any remark passes through the rows, which the other would tell`()
    throws
  {
    let scratch = try ScratchLedger()
    let steps = try plans(of: scratch) { (reading) throws(LedgerFailure) in
      var selection = EntrySelection()
      selection.words = ["虎ノ門"]
      _ = try reading.entries(selection)
    }
    #expect(steps.contains(where: isLong))
  }

  @Test func `a writing looks at the end of the chain alone`() throws {
    let scratch = try ScratchLedger()
    for _ in 0..<3 { try scratch.add(.intake, .recoverer, "2026-04-02", 40_200) }
    // The clock is set back for one row and put right again.
    let early = Moment(seconds: ScratchLedger.start.seconds - 3600)
    let behind = try scratch.add(.intake, .recoverer, "2026-04-03", 1_000, at: early)
    let still = try scratch.add(
      .intake, .recoverer, "2026-04-03", 2_000,
      at: Moment(seconds: ScratchLedger.start.seconds - 1))
    try scratch.add(.intake, .recoverer, "2026-04-03", 3_000)
    let found = try scratch.ledger.read { (reading) throws(LedgerFailure) in try reading.verify() }
    #expect(found.isSound && found.behind == [behind, still])
  }
}
