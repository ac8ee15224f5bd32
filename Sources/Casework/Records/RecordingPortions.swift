import Findings
import Ledger
import PermitInput
import PermitModel

/// Rows of a file that come one sheet row after the other.
struct ImportedRows {
  /// How many rows of the records there will be.
  var count: Int
  /// Whether rows state the stock after them, so that all are judged together.
  var stateStock: Bool
  /// The next rows; nil at the end.
  var next: () throws(LedgerTrouble) -> ReadRecords?
}

extension Recording {
  /// So many rows are judged together; a file of any length then needs no more memory than they do.
  private static let portion = 2_000

  /// Adds the rows of a file.
  mutating func add(_ file: ImportedRows) throws(LedgerFailure) {
    try begin(ReadRecords(findings: findings))
    shownRows = RecordingOutcome.shownOfImport
    let imported = try importRow(file.count)
    var state = Portions()
    while true {
      let read: ReadRecords?
      do throws(LedgerTrouble) {
        read = try file.next()
      } catch {
        outcome.failure = error
        return
      }
      guard let read else { break }
      try take(read, imported, &state)
      if !file.stateStock, state.rows.count >= Self.portion { settle(&state) }
    }
    if !file.stateStock { settle(&state) }
    state.tally.add(findings)
    findings = []
    try judge(
      state.rows + state.stocktakes, state.firstDays, state.problems + state.stocktakeProblems,
      sites: state.sites)
    state.tally.add(findings)
    findings = state.tally.findings
  }

  /// Adds what one row of the file says.
  private mutating func take(
    _ read: ReadRecords, _ imported: Int?, _ state: inout Portions
  ) throws(LedgerFailure) {
    findings += read.findings
    var isStocktake = false
    for var row in read.rows {
      row.isImported = imported != nil
      if let entry = try prepared(&row) {
        try compareWithTwins(entry, row)
        let number = try writing.append(entry, imported: imported)
        row.number = number
        state.note(entry, at: row.mass.site)
        keep(entry, number, imported: imported)
      }
      isStocktake = row.kind.value == .stocktake
      if isStocktake { state.stocktakes.append(row) } else { state.rows.append(row) }
    }
    if isStocktake {
      state.stocktakeProblems += read.problems
    } else {
      state.problems += read.problems
    }
  }

  /// Judges the rows that have come, but for what concerns the stock.
  private mutating func settle(_ state: inout Portions) {
    state.tally.add(findings)
    findings = []
    state.tally.add(remarks(on: records(of: state.rows), state.problems))
    state.rows.removeAll(keepingCapacity: true)
    state.problems.removeAll(keepingCapacity: true)
  }
}

/// What is kept of the rows of a file while they pass.
private struct Portions {
  /// Rows that are not judged yet.
  var rows: [RecordRow] = []
  /// What could not be read of them.
  var problems: [LocatedProblem] = []
  /// Stock-takes, which are held against the stock that all rows lead to.
  var stocktakes: [RecordRow] = []
  /// What could not be read of those.
  var stocktakeProblems: [LocatedProblem] = []
  /// The first day of each kind.
  var firstDays: [RefrigerantNumber: CivilDate] = [:]
  /// Where the last row of each kind and day stands.
  var sites: [RefrigerantNumber: [CivilDate: Site]] = [:]
  /// The remarks.
  var tally = FindingTally()

  mutating func note(_ entry: LedgerEntry, at site: Site) {
    let first = firstDays[entry.refrigerant] ?? entry.day
    firstDays[entry.refrigerant] = min(first, entry.day)
    if entry.kind.sign != 0 { sites[entry.refrigerant, default: [:]][entry.day] = site }
  }
}

/// Remarks on rows of which there may be a million: of one kind the first ones, and how many more.
struct FindingTally {
  /// So many of one id and severity are kept.
  static let limit = 1_000

  private var kept: [Finding] = []
  private var counts: [Key: Int] = [:]
  /// The first remark of each kind that was not kept.
  private var left: [(key: Key, finding: Finding)] = []

  private struct Key: Hashable {
    var id: String
    var severity: Severity
  }

  /// Takes remarks in the order in which they come up.
  mutating func add(_ findings: [Finding]) {
    for finding in findings {
      let key = Key(id: finding.id, severity: finding.severity)
      let count = counts[key, default: 0] + 1
      counts[key] = count
      if count <= FindingTally.limit {
        kept.append(finding)
      } else if count == FindingTally.limit + 1 {
        left.append((key, finding))
      }
    }
  }

  /// The remarks by their places, those that were left out as one of each kind.
  var findings: [Finding] {
    let rest = left.map { key, first in
      var finding = first
      let count = counts[key, default: 0] - FindingTally.limit
      finding.message.ja += "（この行から後に、同じ指摘がほか\(count - 1)件）"
      finding.message.en += " (and \(count - 1) more like it from this row on)"
      return finding
    }
    return (kept + rest).sorted {
      ($0.site.line, $0.site.column, $0.id) < ($1.site.line, $1.site.column, $1.id)
    }
  }
}
