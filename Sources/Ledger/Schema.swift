internal import GRDB

/// The tables of a ledger and the steps by which they came to be.
enum Schema {
  /// `SAIS`: what tells a ledger from other SQLite files.
  static let applicationID = 0x5341_4953
  /// The newest step; stands in the file as `user_version`.
  static var version: Int { steps.count }

  /// Each step brings the file from the version of its place to the next one; a step that was once
  /// released never changes.
  private static let steps: [String] = [
    BaseSchema.sql, CertificateSchema.sql, CopyRemovalSchema.sql, FilingSchema.sql,
  ]

  /// Brings a file up to date.
  static func migrate(_ database: Database, from version: Int) throws {
    for step in steps.dropFirst(version) { try database.execute(sql: step) }
    try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    try database.execute(sql: "PRAGMA user_version = \(Schema.version)")
  }
}
