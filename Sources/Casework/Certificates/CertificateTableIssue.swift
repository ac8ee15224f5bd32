package import Findings
internal import Ledger
internal import PermitModel
internal import SheetReading

/// Issues the certificates that a table asks for: all of its rows are checked before the first
/// certificate gets its number, and one that is wrong stops all of them.
package struct CertificateTableIssue: Sendable {
  /// What came of it.
  package struct Outcome: Sendable {
    /// What the rules and the comparison say, at the cells of the table.
    package var findings: [Finding] = []
    /// Certificates that are to be issued.
    package var planned = 0
    /// Rows whose certificates were issued before.
    package var done = 0
    /// What was issued, and put in its place.
    package var issue = CertificateIssue.Outcome()

    /// Whether no row is wrong.
    package var isSound: Bool { !findings.contains { $0.severity == .error } }
  }

  /// The most that a table may hold.
  private static let limit = 64 << 20

  let office: CertificateOffice
  let options: CertificateIssue.Options
  /// A CSV file or a workbook.
  let file: String
  /// Name of the sheet of a workbook; nil for the first one.
  let sheet: String?

  /// Reads the table, holds it against the ledger, and issues what has no certificate yet.
  ///
  /// - Parameter folder: Where the pages go; nil for looking only.
  func run(
    into folder: String?, at moment: @autoclosure () -> Moment, progress: ((Int, Int) -> Void)?
  ) throws(CertificateOffice.Obstacle) -> Outcome {
    let table = try table()
    var outcome = Outcome(findings: table.findings)
    let ledger = try office.opened(for: folder == nil ? .reading : .writing)
    if let folder { outcome.issue.finished = try office.finish(ledger, into: folder, at: moment()) }
    let requests = CertificateRequests(
      table.requests, try office.matches(ledger), office.path, options,
      issued: try contents(ledger))
    outcome.findings += requests.findings
    outcome.planned = requests.groups.map(\.drafts.count).reduce(0, +)
    outcome.done = requests.done.count
    if outcome.isSound { outcome.findings += try trial(of: requests.groups) }
    outcome.findings.sort { ($0.site.line, $0.site.column) < ($1.site.line, $1.site.column) }
    guard let folder, outcome.isSound else { return outcome }
    try CertificateRun(office: office, ledger: ledger, folder: folder, limit: options.limit)
      .issue(requests.groups, at: moment(), &outcome.issue, progress: progress)
    return outcome
  }

  private func table() throws(CertificateOffice.Obstacle) -> CertificateTable {
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try FileAccess.read(file, limit: Self.limit)
    } catch {
      throw CertificateOffice.Obstacle(error)
    }
    do throws(SheetFailure) {
      return CertificateTable(try SheetReader.read(bytes, sheet: sheet), file: file)
    } catch {
      throw CertificateOffice.Obstacle(
        Message(
          ja: "「\(file)」を読めません：\(error.message.ja)",
          en: "cannot read '\(file)': \(error.message.en)"), remedy: error.remedy)
    }
  }

  /// What the certificates say that hold, by their numbers.
  private func contents(
    _ ledger: Ledger
  ) throws(CertificateOffice.Obstacle) -> [CertificateNumber: CertificateContent] {
    do throws(LedgerFailure) {
      let recorded = try ledger.read { (reading) throws(LedgerFailure) in
        var selection = CertificateSelection()
        selection.areValid = true
        return try reading.certificates(selection)
      }
      var contents: [CertificateNumber: CertificateContent] = [:]
      for one in recorded {
        contents[one.certificate.number] = CertificateContent(json: one.certificate.content)
      }
      return contents
    } catch {
      throw CertificateOffice.Obstacle(error)
    }
  }

  /// Sets every page on trial: a character that no font has must be known before the first number.
  private func trial(
    of groups: [CertificateGroup]
  ) throws(CertificateOffice.Obstacle) -> [Finding] {
    let drafts = groups.flatMap { group in group.drafts.map { (group, $0) } }
    guard !drafts.isEmpty else { return [] }
    let threads = min(Workers.processors, drafts.count)
    let results = Workers.map(threads, jobs: threads) {
      thread -> Result<[Finding], StudioFailure> in
      let press: CertificatePress
      do throws(StudioFailure) {
        press = try CertificatePress(asOf: drafts[0].0.sentOn)
      } catch {
        return .failure(error)
      }
      var findings: [Finding] = []
      for (group, draft) in drafts[
        (drafts.count * thread / threads)..<(drafts.count * (thread + 1) / threads)]
      {
        do throws(PressFailure) {
          try press.dated(group.sentOn).rehearse(draft.paper.certificate)
        } catch {
          findings.append(
            CertificateDifference.finding(
              "A-43", "記録\(draft.reclaim)の証明書：\(error.message.ja)",
              "certificate of row \(draft.reclaim): \(error.message.en)",
              at: group.site ?? draft.paper.site))
        }
      }
      return .success(findings)
    }
    do throws(StudioFailure) {
      var findings: [Finding] = []
      for result in results { findings += try result.get() }
      return findings
    } catch {
      throw CertificateOffice.Obstacle(error.message, remedy: StudioFailure.remedy)
    }
  }
}
