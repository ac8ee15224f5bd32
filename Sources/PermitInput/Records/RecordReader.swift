package import Findings
package import PermitModel

/// What reading rows of the records came to.
package struct ReadRecords: Sendable {
  /// The settings of a ledger, where a file has them.
  package var settings: LedgerSettingsDraft?
  /// The rows in their order.
  package var rows: [RecordRow] = []
  /// What is wrong with the file itself.
  package var findings: [Finding] = []
  /// Values that could not be read; a rule may own the matter.
  package var problems: [LocatedProblem] = []
  /// Whether the file could be read at all.
  package var isReadable = true

  /// Makes a reading, without arguments of nothing.
  package init(
    settings: LedgerSettingsDraft? = nil, rows: [RecordRow] = [], findings: [Finding] = [],
    problems: [LocatedProblem] = [], isReadable: Bool = true
  ) {
    self.settings = settings
    self.rows = rows
    self.findings = findings
    self.problems = problems
    self.isReadable = isReadable
  }
}

/// A text under a key of a row, with its place.
package struct RecordText: Sendable {
  /// The key, in either language.
  package var key: String
  /// What was typed.
  package var text: String
  /// Line of the file, from 1; 0 for options.
  package var line: Int
  /// Column in the file, from 1.
  package var column: Int
  /// What people call the place, such as `B12` or `--day`; the key itself where it is empty.
  package var place: String

  /// Makes a text.
  package init(key: String, text: String, line: Int = 0, column: Int = 1, place: String = "") {
    self.key = key
    self.text = text
    self.line = line
    self.column = column
    self.place = place
  }
}

/// Reads rows of the records out of files, options and cells of sheets.
package enum RecordReader {
  /// The names of the keys, in both languages.
  package static var keys: [(japanese: String, english: String, explanation: Message)] {
    RecordKeys.table.definitions.map { ($0.japanese, $0.english, $0.explanation) }
  }

  /// The key with this name in either language, in Japanese; nil when there is none.
  package static func key(named name: String) -> String? {
    RecordKeys.table.lookup.index(of: name).map { RecordKeys.table.definitions[$0].japanese }
  }

  /// Reads a YAML file with 記録簿 and 記録.
  package static func file(_ bytes: [UInt8], named file: String) -> ReadRecords {
    let opened: SourceFile
    switch SourceFile.open(bytes: bytes, file: file) {
    case .success(let success): opened = success
    case .failure(let failure):
      return ReadRecords(findings: failure.findings, isReadable: false)
    }
    var reading = Reading(file: file, format: CaseFormat.of(opened.root))
    reading.findings = opened.findings
    reading.reportRepeatedKeys(in: opened.root)
    var document = RecordsDocument()
    document.site = reading.site(opened.root, at: Site(file: file))
    reading.record(opened.root, at: document.site, SettingsKeys.document, into: &document)
    return ReadRecords(
      settings: document.settings.isWritten ? document.settings : nil,
      rows: document.rows.items, findings: reading.findings, problems: reading.problems)
  }

  /// Reads one row; blank texts count as absent.
  package static func row(_ texts: [RecordText], in file: String, at site: Site) -> ReadRecords {
    var row = RecordRow()
    row.site = site
    let reading = read(texts, in: file, at: site, RecordKeys.table, into: &row)
    return ReadRecords(rows: [row], findings: reading.findings, problems: reading.problems)
  }

  /// Reads texts that stand in no file of their own, such as options and cells, as a record.
  static func read<Record>(
    _ texts: [RecordText], in file: String, at site: Site, _ table: FieldTable<Record>,
    into record: inout Record
  ) -> Reading {
    let entries = texts.map { text in
      SourceEntry(
        key: SourceNode(
          content: .scalar(text.key), line: text.line, column: text.column, length: 1),
        value: SourceNode(
          content: .scalar(text.text), line: text.line, column: text.column,
          length: max(1, text.text.unicodeScalars.count)))
    }
    let node = SourceNode(
      content: .record(entries), line: site.line, column: site.column, length: site.length)
    var reading = Reading(file: file, format: CaseFormat.of(node))
    var site = site
    if site.file != file { site.file = file }
    reading.record(node, at: site, table, into: &record)
    return reading
  }
}
