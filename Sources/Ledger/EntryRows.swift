internal import GRDB
package import PermitModel

extension LedgerWriting {
  /// Records an entry and gives the number of the row.
  ///
  /// - Parameter imported: Row of the import that brings it.
  package func append(
    _ entry: LedgerEntry, imported: Int? = nil
  ) throws(LedgerFailure) -> Int {
    try append(entry, correcting: nil, imported: imported)
  }

  /// Records an entry in the place of an earlier one and gives the number of the row.
  package func correct(
    _ number: Int, with entry: LedgerEntry, because reason: String
  ) throws(LedgerFailure) -> Int {
    try append(
      entry, correcting: EntryCorrection(of: number, reason: reason, isWithdrawal: false),
      imported: nil)
  }

  /// Withdraws an earlier entry and gives the number of the row that does so.
  package func withdraw(
    _ recorded: RecordedEntry, because reason: String
  ) throws(LedgerFailure) -> Int {
    try append(
      recorded.entry,
      correcting: EntryCorrection(of: recorded.number, reason: reason, isWithdrawal: true),
      imported: nil)
  }

  private func append(
    _ entry: LedgerEntry, correcting correction: EntryCorrection?, imported: Int?
  ) throws(LedgerFailure) -> Int {
    try append(
      .entry,
      [
        entry.kind.rawValue.databaseValue, (entry.source?.rawValue).column,
        entry.day.iso.databaseValue, entry.refrigerant.text.databaseValue,
        entry.mass.grams.databaseValue, entry.written.databaseValue,
        (entry.outside?.grams).column, entry.party.column, entry.concerned.column,
        entry.container.column, (entry.isEntrusted ? 1 : 0).databaseValue,
        entry.slip.databaseValue, entry.lot.databaseValue, (entry.confirmed?.grams).column,
        entry.note.databaseValue, imported.column, (correction?.number).column,
        (correction?.isWithdrawal == true ? 1 : 0).databaseValue,
        (correction?.reason ?? "").databaseValue,
      ])
  }

  /// Records that a file was imported, and gives the number of the row.
  package func append(
    importOf file: String, sha256: String, rows: Int
  ) throws(LedgerFailure) -> Int {
    try append(.imports, [file.databaseValue, sha256.databaseValue, rows.databaseValue])
  }

  /// Records that rows were shown to a party, and gives the number of the row.
  package func append(_ disclosure: LedgerDisclosure) throws(LedgerFailure) -> Int {
    try append(
      .disclosure,
      [
        disclosure.party.databaseValue, disclosure.askedBy.databaseValue,
        (disclosure.since?.iso).column, (disclosure.until?.iso).column,
        disclosure.rows.databaseValue, disclosure.note.databaseValue,
      ])
  }
}

/// A file that was imported.
package struct LedgerImport: Sendable, Hashable {
  /// Row of the import.
  package var number: Int
  /// When it was imported.
  package var recordedAt: Moment
  /// Name of the file.
  package var file: String
  /// How many rows it brought.
  package var rows: Int
}

extension LedgerReading {
  /// The entries of a selection by day, then by number.
  package func entries(_ selection: EntrySelection) throws(LedgerFailure) -> [RecordedEntry] {
    try asking {
      let (condition, arguments) = selection.condition
      let order = selection.limit == nil ? "" : " DESC"
      let limit = selection.limit.map { " LIMIT \($0)" } ?? ""
      let cursor = try Row.fetchCursor(
        database,
        sql: EntryRow.columns + " WHERE \(condition) ORDER BY entry.day\(order), "
          + "entry.number\(order)\(limit)",
        arguments: arguments)
      var entries: [RecordedEntry] = []
      while let row = try cursor.next() { entries.append(try EntryRow.entry(row, path: path)) }
      return selection.limit == nil ? entries : entries.reversed()
    }
  }

  /// How many entries a selection has.
  package func count(_ selection: EntrySelection) throws(LedgerFailure) -> Int {
    try asking {
      let (condition, arguments) = selection.condition
      return try Int.fetchOne(
        database, sql: "SELECT count(*) FROM entry WHERE \(condition)", arguments: arguments) ?? 0
    }
  }

  /// The entry of a row, corrected or not.
  package func entry(_ number: Int) throws(LedgerFailure) -> RecordedEntry? {
    try asking {
      try Row.fetchOne(
        database, sql: EntryRow.columns + " WHERE entry.number = ?", arguments: [number]
      ).map { try EntryRow.entry($0, path: path) }
    }
  }

  /// Entries that hold now with the same day, kind, amount, party and slip: perhaps the same event.
  package func twins(of entry: LedgerEntry) throws(LedgerFailure) -> [RecordedEntry] {
    try asking {
      try Row.fetchAll(
        database,
        sql: EntryRow.columns + """
           WHERE entry.refrigerant = ? AND entry.day = ? AND entry.kind = ? AND entry.source IS ?
            AND entry.grams = ? AND entry.slip = ? AND entry.withdrawn = 0
            AND (SELECT identity FROM party WHERE party.number = entry.party)
              IS (SELECT identity FROM party WHERE party.number = ?)
            AND (SELECT identity FROM container AS c WHERE c.number = entry.container)
              IS (SELECT identity FROM container AS c WHERE c.number = ?)
            AND later.number IS NULL ORDER BY entry.number
          """,
        arguments: [
          entry.refrigerant.text, entry.day.iso, entry.kind.rawValue, entry.source?.rawValue,
          entry.mass.grams, entry.slip, entry.party, entry.container,
        ]
      ).map { try EntryRow.entry($0, path: path) }
    }
  }

  /// Earlier imports of a file with this content.
  package func imports(sha256: String) throws(LedgerFailure) -> [LedgerImport] {
    try asking {
      try Row.fetchAll(
        database,
        sql: "SELECT import.*, chain.recorded_at FROM import JOIN chain USING (number) "
          + "WHERE sha256 = ? ORDER BY number", arguments: [sha256]
      ).compactMap { row in
        Moment(iso: row["recorded_at"]).map {
          LedgerImport(
            number: row["number"], recordedAt: $0, file: row["file"], rows: row["rows"])
        }
      }
    }
  }
}

extension EntrySelection {
  /// The condition in SQL with its arguments.
  fileprivate var condition: (String, StatementArguments) {
    var parts: [String] = ["1"]
    var arguments: [(any DatabaseValueConvertible)?] = []
    func add(_ part: String, _ values: (any DatabaseValueConvertible)?...) {
      parts.append(part)
      arguments += values
    }
    if let since { add("entry.day >= ?", since.iso) }
    if let until { add("entry.day <= ?", until.iso) }
    if let refrigerant { add("entry.refrigerant = ?", refrigerant.text) }
    if let kind { add("entry.kind = ?", kind.rawValue) }
    if let party {
      let versions = "IN (SELECT number FROM party WHERE identity = ?)"
      add("(entry.party \(versions) OR entry.concerned \(versions))", party, party)
    }
    if let container {
      add("entry.container IN (SELECT number FROM container WHERE identity = ?)", container)
    }
    // The index holds no blank slips; without the second part it would not be used.
    if let slip { add("entry.slip = ?" + (slip.isEmpty ? "" : " AND entry.slip <> ''"), slip) }
    if let imported { add("entry.import = ?", imported) }
    for word in words {
      add(
        """
        (instr(entry.slip, ?) OR instr(entry.lot, ?) OR instr(entry.note, ?)
          OR entry.party IN (SELECT number FROM party WHERE instr(name, ?) OR registration = ?)
          OR entry.concerned IN (SELECT number FROM party WHERE instr(name, ?))
          OR entry.container IN (SELECT number FROM container WHERE instr(mark, ?)))
        """, word, word, word, word, word, word, word)
    }
    if isCurrentOnly {
      add(
        "entry.withdrawn = 0 AND NOT EXISTS "
          + "(SELECT 1 FROM entry AS newer WHERE newer.corrects = entry.number)")
    }
    return (parts.joined(separator: " AND "), StatementArguments(arguments))
  }
}

extension LedgerReading {
  /// A portion of a selection, by day, then by number: what comes after a row.
  ///
  /// - Parameter last: The row after which the portion begins; nil for the first one.
  package func entries(
    _ selection: EntrySelection, after last: RecordedEntry?, count: Int
  ) throws(LedgerFailure) -> [RecordedEntry] {
    try asking {
      var (condition, arguments) = selection.condition
      if let last {
        condition += " AND (entry.day, entry.number) > (?, ?)"
        arguments += [last.entry.day.iso, last.number]
      }
      let cursor = try Row.fetchCursor(
        database,
        sql: EntryRow.columns
          + " WHERE \(condition) ORDER BY entry.day, entry.number LIMIT \(count)",
        arguments: arguments)
      var entries: [RecordedEntry] = []
      while let row = try cursor.next() { entries.append(try EntryRow.entry(row, path: path)) }
      return entries
    }
  }

  /// Gives a selection in portions, so that a ledger of a million rows needs no more memory than one.
  package func portions(
    of selection: EntrySelection, _ body: ([RecordedEntry]) throws(LedgerFailure) -> Void
  ) throws(LedgerFailure) {
    // The newest rows are counted from the end, and are few.
    guard selection.limit == nil else { return try body(try entries(selection)) }
    let size = 5_000
    var last: RecordedEntry?
    repeat {
      let entries = try entries(selection, after: last, count: size)
      try body(entries)
      last = entries.count < size ? nil : entries.last
    } while last != nil
  }

  /// Rows that were taken out because their time was over.
  package func removals() throws(LedgerFailure) -> [LedgerRecords.Removal] {
    try asking {
      try Row.fetchAll(
        database,
        sql: "SELECT recorded_before, recorded_at FROM anchor JOIN chain USING (number) "
          + "ORDER BY number"
      ).compactMap { row in
        guard let before = Moment(iso: row[0]), let at = Moment(iso: row[1]) else { return nil }
        return LedgerRecords.Removal(recordedBefore: before.day, day: at.day)
      }
    }
  }
}
