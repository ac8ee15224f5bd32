package import Findings
internal import Ledger
internal import PermitInput
internal import PermitModel

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Makes the case file of a yearly report from a ledger: what a clerk wrote about the head of the form,
/// and the amounts of the year below it.
///
/// The result is a case file like any other, so that checking and printing are those of all cases, and
/// what was reported can be read, corrected and checked again.
package struct ReportDesk: Sendable {
  private let ledger: String
  private let year: Int

  /// Makes a desk for the 年度 that begins in a common-era year.
  package init(ledger: String, year: Int) {
    self.ledger = ledger
    self.year = year
  }

  /// Reads a 年度 as people write it: 令和8, 令和8年度, R8, 2026; nil when it is none.
  package static func year(_ text: String) -> Int? {
    let text = text.hasSuffix("年度") || text.hasSuffix("年") ? text : text + "年度"
    return DateReading.fiscalYear(text)?.year
  }

  /// The files that were made.
  package struct Files: Sendable {
    /// The case file.
    package var caseFile: String
    /// The exact sums as JSON.
    package var totals: String
    /// How many kinds are reported.
    package var kinds: Int
    /// What to tell about the amounts that were left out; empty when none was.
    package var remarks: [Message]
  }

  /// Writes the case file and the sums into a folder.
  ///
  /// - Parameter head: A 定期報告 case with everything but the amounts; nil takes what the ledger knows.
  /// - Parameter previous: Last year's case file, whose ⑦ this year's ④ is compared with.
  /// - Parameter reasons: 差異理由 by refrigerant number.
  package func compose(
    head: String?, previous: String?, reasons: [String: String], into folder: String
  ) throws(CertificateOffice.Obstacle) -> Files {
    let year = FiscalYear(year)
    let headText = try head.map { path throws(CertificateOffice.Obstacle) in try text(path) }
    let report = headText.flatMap { Self.report($0, file: head ?? "") }
    if let head, headText != nil, report == nil {
      throw CertificateOffice.Obstacle(
        Message(
          ja: "「\(head)」は定期報告のファイルではありません", en: "'\(head)' is no file of a yearly report"),
        remedy: Message(
          ja: "「手続: 定期報告」のファイルを指定してください（saisei init 定期報告）",
          en: "name a file with 手続: 定期報告 (saisei init 定期報告)"))
    }
    if let written = report?.year.value, written != year {
      throw CertificateOffice.Obstacle(
        Message(
          ja: "「\(head ?? "")」は\(written.japanese)のもので、\(year.japanese)のものではありません",
          en: "'\(head ?? "")' is about fiscal \(written.year), not \(year.year)"),
        remedy: Message(ja: "年度を合わせてください", en: "name the same year"))
    }
    if report?.columns.isWritten == true {
      throw CertificateOffice.Obstacle(
        Message(
          ja: "「\(head ?? "")」には再生量等が既に書かれています", en: "'\(head ?? "")' has amounts already"),
        remedy: Message(
          ja: "再生量等を消すか、saisei checkとsaisei renderでそのまま点検と印刷をしてください",
          en: "delete 再生量等, or check and render the file as it is"))
    }
    let last = try previous.flatMap { path throws(CertificateOffice.Obstacle) -> YearlyReport? in
      guard let report = Self.report(try text(path), file: path) else {
        throw CertificateOffice.Obstacle(
          Message(
            ja: "「\(path)」は定期報告のファイルではありません", en: "'\(path)' is no file of a yearly report"),
          remedy: Message(
            ja: "前年度の報告のファイルを指定してください", en: "name the file of last year's report"))
      }
      return report
    }
    let (totals, settings) = try sums(until: report?.ending.date.value)
    let sheet = ReportSheet(
      year: year, totals: totals, settings: settings, head: report, headText: headText ?? "",
      previous: last, reasons: reasons)
    let caseFile = "\(folder)/定期報告_\(year.year)年度.yaml"
    let totalsFile = "\(folder)/定期報告_\(year.year)年度_集計.json"
    if mkdir(folder, 0o777) != 0, errno != EEXIST {
      throw CertificateOffice.Obstacle(
        Message(ja: "フォルダー「\(folder)」を作れません", en: "cannot make the folder '\(folder)'"),
        remedy: Message(ja: "上のフォルダーと書込み権限を確かめてください", en: "check the folder above it"))
    }
    do throws(FileProblem) {
      try FileAccess.write(Array(sheet.yaml.utf8), to: caseFile)
      try FileAccess.write(Array((sheet.json.text() + "\n").utf8), to: totalsFile)
    } catch {
      throw CertificateOffice.Obstacle(error)
    }
    return Files(
      caseFile: caseFile, totals: totalsFile, kinds: sheet.reported.count, remarks: sheet.remarks)
  }

  private func sums(
    until end: CivilDate?
  ) throws(CertificateOffice.Obstacle) -> ([YearTotals], LedgerSettings) {
    do throws(LedgerFailure) {
      let year = FiscalYear(year)
      return try Ledger.open(ledger).read { (reading) throws(LedgerFailure) in
        (try reading.totals(of: year, until: end), try reading.settings())
      }
    } catch {
      throw CertificateOffice.Obstacle(error)
    }
  }

  private func text(_ path: String) throws(CertificateOffice.Obstacle) -> String {
    do throws(FileProblem) {
      return String(decoding: try FileAccess.read(path, limit: 1 << 20), as: UTF8.self)
    } catch {
      throw CertificateOffice.Obstacle(error)
    }
  }

  private static func report(_ text: String, file: String) -> YearlyReport? {
    guard case .report(let report) = CaseReader.read(text: text, file: file).content else {
      return nil
    }
    return report
  }
}
