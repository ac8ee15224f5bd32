internal import GRDB

/// A table whose rows are links of the chain, with the tables of its parts.
///
/// The hash of a row is taken over these columns in this order; adding one is a new table or a new
/// step of the schema that older rows survive.
struct ChainTable: Sendable {
  /// A table of rows that belong to one row by `number` and follow one another by `position`.
  struct Part: Sendable {
    let name: String
    let columns: [String]
  }

  /// Name in the database and in `chain.kind`.
  let name: String
  /// Every column but `number`.
  let columns: [String]
  /// The tables of its parts.
  let parts: [Part]

  private init(_ name: String, _ columns: [String], parts: [Part] = []) {
    self.name = name
    self.columns = columns
    self.parts = parts
  }

  static let settings = ChainTable(
    "settings",
    [
      "reclaimer", "place", "address", "permit_number", "permitted_from", "permitted_until",
      "stopped_from", "stopped_until", "split_rule",
    ],
    parts: [Part(name: "settings_kind", columns: ["refrigerant", "daily_capacity", "storage"])])
  static let party = ChainTable(
    "party", ["identity", "role", "name", "registration", "address", "phone"],
    parts: [Part(name: "party_alias", columns: ["alias"])])
  static let container = ChainTable("container", ["identity", "mark", "volume", "tare"])
  static let imports = ChainTable("import", ["file", "sha256", "rows"])
  static let entry = ChainTable(
    "entry",
    [
      "kind", "source", "day", "refrigerant", "grams", "written", "outside", "party", "concerned",
      "container", "entrusted", "slip", "lot", "confirmed", "note", "import", "corrects",
      "withdrawn", "reason",
    ])
  static let disclosure = ChainTable(
    "disclosure", ["party", "asked_by", "since", "until", "rows", "note"])
  static let anchor = ChainTable(
    "anchor", ["until", "recorded_before", "rows", "reason"],
    parts: [
      Part(
        name: "anchor_sum", columns: ["refrigerant", "measure", "grams", "outside", "unstated"])
    ])

  static let certificate = ChainTable(
    "certificate",
    [
      "year", "serial", "party", "intake_finished_on", "reclaimed_on", "sent_on", "content",
      "sha256",
    ], parts: [Part(name: "certificate_entry", columns: ["entry", "grams"])])
  static let certificateVoid = ChainTable("certificate_void", ["certificate", "reason"])
  static let certificateCopy = ChainTable("certificate_copy", ["certificate", "day", "sha256"])
  static let certificateRemoval = ChainTable(
    "certificate_removal", ["until", "certificates", "reason"],
    parts: [Part(name: "certificate_removed", columns: ["certificate", "left_as"])])
  static let filing = ChainTable("filing", ["year", "filed_on", "until", "note"])

  /// Every table of the chain.
  static let all = [
    settings, party, container, imports, entry, disclosure, anchor, certificate, certificateVoid,
    certificateCopy, certificateRemoval, filing,
  ]

  /// Inserts a row: its number, then the columns.
  var insertion: String { ChainTable.insertion(into: name, ["number"] + columns) }

  /// Reads a row in the order of the columns.
  var selection: String {
    "SELECT \(columns.joined(separator: ", ")) FROM \"\(name)\" WHERE number = ?"
  }

  static func insertion(into table: String, _ columns: [String]) -> String {
    let marks = repeatElement("?", count: columns.count).joined(separator: ", ")
    return "INSERT INTO \"\(table)\" (\(columns.joined(separator: ", "))) VALUES (\(marks))"
  }
}

extension ChainTable.Part {
  /// Inserts a part: number, position, then the columns.
  var insertion: String { ChainTable.insertion(into: name, ["number", "position"] + columns) }

  /// Reads the parts of a row in their order.
  var selection: String {
    "SELECT \(columns.joined(separator: ", ")) FROM \"\(name)\" WHERE number = ? ORDER BY position"
  }
}
