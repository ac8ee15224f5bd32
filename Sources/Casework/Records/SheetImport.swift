import Findings
import Ledger
import PermitInput
import PermitModel
import SheetReading

extension LedgerDesk {
  /// The most that a file to be imported may hold.
  private static let importLimit = 256 << 20

  /// Records the rows of a CSV file or workbook: all of them or none.
  ///
  /// - Parameter mapping: A file that says which column means what; nil where headings are keys.
  /// - Parameter again: Whether a file of this content may have been imported before.
  package func importSheet(
    _ file: String, mapping: String? = nil, sheet: String? = nil, again: Bool,
    _ options: RecordingOptions
  ) throws(LedgerTrouble) -> RecordingOutcome {
    let bytes = try LedgerDesk.bytes(of: file, limit: Self.importLimit)
    var columns = SheetMapping()
    if let mapping {
      columns = try SheetMapping.read(
        try LedgerDesk.bytes(of: mapping, limit: CaseReview.limit), file: mapping)
    }
    if let sheet { columns.sheet = sheet }
    let table: Sheet
    do throws(SheetFailure) {
      table = try SheetReader.read(bytes, sheet: columns.sheet)
    } catch {
      throw LedgerTrouble(
        message: Message(
          ja: "「\(file)」を取り込めません：\(error.message.ja)",
          en: "cannot import '\(file)': \(error.message.en)"), remedy: error.remedy)
    }
    let rows = SheetRows(table, columns, file: file)
    var options = options
    options.imported = RecordingOptions.ImportedFile(name: file, sha256: sha256(bytes))
    var read = rows.read
    read.findings += try importedBefore(options.imported?.sha256 ?? "", file, again: again)
    var outcome =
      read.findings.contains { $0.severity == .error }
      ? RecordingOutcome(report: report(read.findings, file: file)) : record(read, options)
    for index in outcome.report.findings.indices {
      let site = outcome.report.findings[index].site
      if let cell = rows.cell(site) { outcome.report.findings[index].site.path = cell }
    }
    return outcome
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
