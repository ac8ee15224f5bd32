import Findings
import Ledger
import PermitInput
import PermitModel
import SheetReading

extension LedgerDesk {
  /// Records the rows of a CSV file or workbook: all of them or none.
  ///
  /// The file is read three times, for its hash and encoding, for the number of rows, and to record
  /// them, so that no more than a portion of it is ever in memory.
  ///
  /// - Parameter mapping: A file that says which column means what; nil where headings are keys.
  /// - Parameter again: Whether a file of this content may have been imported before.
  package func importSheet(
    _ file: String, mapping: String? = nil, sheet: String? = nil, again: Bool,
    _ options: RecordingOptions
  ) throws(LedgerTrouble) -> RecordingOutcome {
    var columns = SheetMapping()
    if let mapping {
      columns = try SheetMapping.read(
        try LedgerDesk.bytes(of: mapping, limit: CaseReview.limit), file: mapping)
    }
    if let sheet { columns.sheet = sheet }
    let table = try ImportedTable(file, sheet: columns.sheet)
    var first = try table.rows()
    let heading = try LedgerDesk.heading(&first, columns)
    var rows = SheetRows(heading, columns, file: file)
    var count = 0
    if rows.findings.allSatisfy({ $0.severity != .error }) {
      while let row = try first.next() { count += rows.count(row) }
      if count == 0, rows.findings.isEmpty { rows.reportNoRows(below: heading?.number ?? 0) }
    }
    let findings =
      rows.findings + (try importedBefore(table.sha256, file, again: again))
    var outcome: RecordingOutcome
    if findings.contains(where: { $0.severity == .error }) {
      outcome = RecordingOutcome(report: report(findings, file: file))
    } else {
      var options = options
      options.imported = RecordingOptions.ImportedFile(name: file, sha256: table.sha256)
      var second = try table.rows()
      _ = try LedgerDesk.heading(&second, columns)
      let settled = rows
      let imported = ImportedRows(count: count, stateStock: rows.stateStock) {
        () throws(LedgerTrouble) in try second.next().map { settled.records($0) }
      }
      outcome = record(options) { (recording) throws(LedgerFailure) in
        recording.findings = findings
        try recording.add(imported)
      }
    }
    for index in outcome.report.findings.indices {
      let site = outcome.report.findings[index].site
      if let cell = rows.cell(site) { outcome.report.findings[index].site.path = cell }
    }
    return outcome
  }

  /// Passes the rows up to the headings.
  private static func heading(
    _ rows: inout ImportedTable.Rows, _ mapping: SheetMapping
  ) throws(LedgerTrouble) -> Sheet.Row? {
    while let row = try rows.next() {
      if mapping.headingRow == nil || row.number == mapping.headingRow { return row }
    }
    return nil
  }

  private func importedBefore(
    _ sha256: String, _ file: String, again: Bool
  ) throws(LedgerTrouble) -> [Finding] {
    let earlier = try reading { (reading) throws(LedgerFailure) in
      try reading.imports(sha256: sha256)
    }
    guard let last = earlier.last else { return [] }
    return [
      LedgerProblem.importedBefore.finding(
        again ? .note : .error,
        Message(
          ja: "同じ内容のファイルを\(last.recordedAt.japaneseTime)に取り込んでいます"
            + "（「\(last.file)」、\(last.rows)行、\(last.number)番）",
          en: "a file of the same content was imported on \(last.recordedAt.iso) ('\(last.file)', "
            + "\(last.rows) rows, row \(last.number))"),
        remedy: Message(
          ja: "もう一度取り込むなら --again を付けてください", en: "add --again to import it once more"),
        at: Site(file: file))
    ]
  }

  /// The bytes of a file.
  static func bytes(of file: String, limit: Int) throws(LedgerTrouble) -> [UInt8] {
    do throws(FileProblem) {
      return try FileAccess.read(file, limit: limit)
    } catch {
      throw LedgerTrouble(message: error.message, remedy: error.remedy)
    }
  }
}
