internal import Foundation
internal import GRDB
import PermitModel

/// Rows that are being added to a ledger; they stand once the writing ends without an error.
package final class LedgerWriting {
  /// What the ledger says, the new rows included.
  package let reading: LedgerReading
  private let database: Database
  private let recordedBy: String
  private let recordedAt: String
  private let isBehind: Bool
  private var number: Int
  private var hash: Data

  init(_ database: Database, path: String, by name: String, at moment: Moment) throws {
    self.database = database
    reading = LedgerReading(database: database, path: path)
    recordedBy = name
    recordedAt = moment.iso
    let last = try Row.fetchOne(
      database, sql: "SELECT number, hash FROM chain ORDER BY number DESC LIMIT 1")
    number = last?["number"] ?? 0
    hash = last?["hash"] ?? ChainLink.origin
    // The newest moment is that of the last row that is not behind one: no need to look at them all.
    let latest = try String.fetchOne(
      database,
      sql: "SELECT recorded_at FROM chain WHERE behind = 0 ORDER BY number DESC LIMIT 1")
    isBehind = latest.map { moment.iso < $0 } ?? false
  }

  /// Adds a row of a table with its parts and gives its number.
  func append(
    _ table: ChainTable, _ values: [DatabaseValue], parts: [[[DatabaseValue]]] = []
  ) throws(LedgerFailure) -> Int {
    let parts = parts + table.parts.dropFirst(parts.count).map { _ in [] }
    let link = ChainLink(
      number: number + 1, kind: table.name, recordedAt: recordedAt, recordedBy: recordedBy,
      isBehind: isBehind, content: ChainContent(table, values, parts: parts).digest)
    let hash = link.hash(after: hash)
    try reading.asking {
      try run(
        LedgerWriting.linking,
        [
          link.number.databaseValue, link.kind.databaseValue, recordedAt.databaseValue,
          recordedBy.databaseValue, (isBehind ? 1 : 0).databaseValue, link.content.databaseValue,
          hash.databaseValue,
        ])
      try run(table.insertion, [link.number.databaseValue] + values)
      for (part, rows) in zip(table.parts, parts) {
        for (position, row) in rows.enumerated() {
          try run(
            part.insertion, [link.number.databaseValue, (position + 1).databaseValue] + row)
        }
      }
    }
    self.hash = hash
    number = link.number
    return link.number
  }

  /// Number of the row that is added next.
  var nextNumber: Int { number + 1 }

  private static let linking = ChainTable.insertion(
    into: "chain",
    ["number", "kind", "recorded_at", "recorded_by", "behind", "content", "hash"])

  private func run(_ sql: String, _ values: [DatabaseValue]) throws {
    let statement = try database.cachedStatement(sql: sql)
    statement.setUncheckedArguments(StatementArguments(values))
    try statement.execute()
  }
}

extension Optional where Wrapped: DatabaseValueConvertible {
  /// The value for a column; NULL when there is none.
  var column: DatabaseValue { self?.databaseValue ?? .null }
}
