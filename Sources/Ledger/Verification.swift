internal import Foundation
internal import GRDB

/// What is wrong with a ledger, in the order in which it was found.
package struct LedgerVerification: Sendable, Hashable {
  /// A thing that is not as it was recorded.
  package enum Problem: Sendable, Hashable {
    /// A row whose content is not what its hash was taken over.
    case altered(number: Int, table: String)
    /// A row whose content is gone.
    case missing(number: Int, table: String)
    /// A link that does not follow from the one before it: changed, swapped or left out.
    case broken(number: Int)
    /// A row of a table that has no link.
    case foreign(number: Int, table: String)
    /// Sums that do not come from the rows.
    case sums(refrigerant: String, day: String, measure: String)
    /// A table that names rows which are not there.
    case reference(table: String)
    /// What SQLite says about the file.
    case file(String)
    /// The head that was expected is not in the chain.
    case head(String)
  }

  /// What is wrong; empty for a sound ledger.
  package var problems: [Problem] = []
  /// How many links the chain has.
  package var links = 0
  /// How many entries and copies of certificates were taken out after their time.
  package var removed = 0
  /// Hash of the newest link in hexadecimal: whoever keeps it can tell later that nothing before it
  /// was changed.
  package var head = ""
  /// Links that were added while the clock stood before that of an earlier one.
  package var behind: [Int] = []

  /// Whether nothing is wrong.
  package var isSound: Bool { problems.isEmpty }
}

extension LedgerReading {
  /// At most so many problems are listed.
  private static let limit = 20

  /// Checks every link, every row, the sums, the references and the file itself.
  ///
  /// - Parameter head: A hash that must be in the chain, in hexadecimal; nil for none.
  package func verify(expecting head: String? = nil) throws(LedgerFailure) -> LedgerVerification {
    try asking {
      var result = LedgerVerification()
      try verifyFile(&result)
      try verifyChain(&result, expecting: head)
      try verifySums(&result)
      return result
    }
  }

  private func verifyFile(_ result: inout LedgerVerification) throws {
    let limit = LedgerReading.limit
    for line in try String.fetchAll(database, sql: "PRAGMA integrity_check(\(limit))")
    where line != "ok" {
      result.problems.append(.file(line))
    }
    for row in try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").prefix(limit) {
      result.problems.append(.reference(table: row["table"] ?? ""))
    }
  }

  private func verifyChain(_ result: inout LedgerVerification, expecting head: String?) throws {
    let tables = Dictionary(uniqueKeysWithValues: ChainTable.all.map { ($0.name, $0) })
    var previous = ChainLink.origin
    var expected = 1
    var latest = ""
    var isFound = head == nil
    let links = try Row.fetchCursor(
      database,
      sql: "SELECT number, kind, recorded_at, recorded_by, behind, content, hash FROM chain "
        + "ORDER BY number")
    while let row = try links.next() {
      let link = ChainLink(
        number: row[0], kind: row[1], recordedAt: row[2], recordedBy: row[3],
        isBehind: row[4] == 1, content: row[5])
      let hash: Data = row[6]
      result.links += 1
      // A clock is behind exactly when it is marked so; the mark is under the hash, too.
      if link.number != expected || link.hash(after: previous) != hash
        || link.isBehind != (link.recordedAt < latest)
      {
        report(.broken(number: link.number), in: &result)
      } else if let table = tables[link.kind] {
        try verifyContent(of: link, in: table, &result)
      } else {
        report(.broken(number: link.number), in: &result)
      }
      if link.isBehind { result.behind.append(link.number) }
      latest = max(latest, link.recordedAt)
      expected = link.number + 1
      previous = hash
      if !isFound, hash.hexadecimal == head { isFound = true }
    }
    result.head = result.links == 0 ? "" : previous.hexadecimal
    if let head, !isFound { result.problems.append(.head(head)) }
    // A ledger of an older version that is only read lacks the newer tables.
    for table in ChainTable.all where try database.tableExists(table.name) {
      let strays = try Int.fetchAll(
        database,
        sql: """
          SELECT number FROM "\(table.name)" AS own WHERE NOT EXISTS
            (SELECT 1 FROM chain WHERE chain.number = own.number AND chain.kind = ?)
          ORDER BY number LIMIT \(LedgerReading.limit)
          """, arguments: [table.name])
      for number in strays {
        report(.foreign(number: number, table: table.name), in: &result)
      }
    }
  }

  private func verifyContent(
    of link: ChainLink, in table: ChainTable, _ result: inout LedgerVerification
  ) throws {
    guard let values = try values(table.selection, link.number, table.columns.count).first else {
      if try isRemoved(link, from: table) {
        result.removed += 1
      } else {
        report(.missing(number: link.number, table: table.name), in: &result)
      }
      return
    }
    let parts = try table.parts.map {
      try self.values($0.selection, link.number, $0.columns.count)
    }
    let digest = ChainContent(table, values, parts: parts).digest
    if digest != link.content {
      if table.name == ChainTable.certificate.name, try isLeft(link.number, as: digest) {
        result.removed += 1
        return
      }
      report(.altered(number: link.number, table: table.name), in: &result)
    }
  }

  /// Whether a removal left a certificate exactly so.
  private func isLeft(_ certificate: Int, as digest: Data) throws -> Bool {
    guard try database.tableExists("certificate_removed") else { return false }
    return try Data.fetchOne(
      database, sql: "SELECT left_as FROM certificate_removed WHERE certificate = ?",
      arguments: [certificate]) == digest
  }

  /// The values of the rows that a selection by number finds.
  func values(_ sql: String, _ number: Int, _ count: Int) throws -> [[DatabaseValue]] {
    let statement = try database.cachedStatement(sql: sql)
    let cursor = try Row.fetchCursor(statement, arguments: [number])
    var rows: [[DatabaseValue]] = []
    while let row = try cursor.next() { rows.append((0..<count).map { row[$0] }) }
    return rows
  }

  /// Whether an entry may be gone: recorded before the day of an anchor, which none may be sooner
  /// than five years after.
  private func isRemoved(_ link: ChainLink, from table: ChainTable) throws -> Bool {
    guard table.name == ChainTable.entry.name else { return false }
    return try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM anchor WHERE recorded_before > ?)",
      arguments: [link.recordedAt]) ?? false
  }

  /// The sums of the days against the rows, and the whole against rows and anchors.
  private func verifySums(_ result: inout LedgerVerification) throws {
    let cursor = try Row.fetchCursor(
      database,
      sql: """
        WITH counted AS (
          SELECT refrigerant, day, measure, sum(grams) AS grams, sum(outside) AS outside,
            sum(unstated) AS unstated
          FROM contribution
          WHERE NOT EXISTS (SELECT 1 FROM entry WHERE entry.corrects = contribution.number)
          GROUP BY refrigerant, day, measure),
        open_days AS (
          SELECT * FROM daily WHERE day > (SELECT coalesce(max(until), '') FROM anchor)
            AND (grams, outside, unstated) IS NOT (0, 0, 0)),
        open_counted AS (
          SELECT * FROM counted WHERE day > (SELECT coalesce(max(until), '') FROM anchor)
            AND (grams, outside, unstated) IS NOT (0, 0, 0)),
        whole AS (
          SELECT refrigerant, '' AS day, measure, sum(grams), sum(outside), sum(unstated)
          FROM daily GROUP BY refrigerant, measure
          HAVING (sum(grams), sum(outside), sum(unstated)) IS NOT (0, 0, 0)),
        whole_counted AS (
          SELECT refrigerant, '' AS day, measure, sum(grams), sum(outside), sum(unstated)
          FROM (SELECT refrigerant, measure, grams, outside, unstated FROM counted
            UNION ALL SELECT refrigerant, measure, grams, outside, unstated FROM anchor_sum)
          GROUP BY refrigerant, measure
          HAVING (sum(grams), sum(outside), sum(unstated)) IS NOT (0, 0, 0))
        SELECT DISTINCT refrigerant, day, measure FROM (
          SELECT * FROM (SELECT * FROM open_days EXCEPT SELECT * FROM open_counted)
          UNION ALL SELECT * FROM (SELECT * FROM open_counted EXCEPT SELECT * FROM open_days)
          UNION ALL SELECT * FROM (SELECT * FROM whole EXCEPT SELECT * FROM whole_counted)
          UNION ALL SELECT * FROM (SELECT * FROM whole_counted EXCEPT SELECT * FROM whole))
        ORDER BY refrigerant, day, measure LIMIT \(LedgerReading.limit)
        """)
    while let row = try cursor.next() {
      result.problems.append(.sums(refrigerant: row[0], day: row[1], measure: row[2]))
    }
  }

  private func report(
    _ problem: LedgerVerification.Problem, in result: inout LedgerVerification
  ) {
    if result.problems.count < LedgerReading.limit { result.problems.append(problem) }
  }
}

extension LedgerReading {
  /// Number and hash of the newest link, without checking anything.
  package func head() throws(LedgerFailure) -> (number: Int, hash: String) {
    try asking {
      guard
        let row = try Row.fetchOne(
          database, sql: "SELECT number, hash FROM chain ORDER BY number DESC LIMIT 1")
      else { throw LedgerFailure.damaged(path, detail: "chain") }
      return (row["number"], (row["hash"] as Data).hexadecimal)
    }
  }

  /// Hash of a link; nil when there is none of this number.
  package func hash(of number: Int) throws(LedgerFailure) -> String? {
    try asking {
      try Data.fetchOne(
        database, sql: "SELECT hash FROM chain WHERE number = ?", arguments: [number])?
        .hexadecimal
    }
  }
}
