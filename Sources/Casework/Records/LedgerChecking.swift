import Criteria
package import Findings
import Ledger
import PermitInput
import PermitModel

extension LedgerDesk {
  /// Holds the whole ledger against the criteria of family L.
  ///
  /// - Parameter permit: A case file of the permit, whose kinds, capacities and storage count in
  ///   place of what the ledger's settings say; nil for those.
  package func check(permit: String? = nil) throws(LedgerTrouble) -> CheckReport {
    var permitted: [PermittedKind]?
    if let permit { permitted = try kinds(of: permit) }
    let remarks = try reading { (reading) throws(LedgerFailure) in
      try findings(in: reading, permitted)
    }
    return report(remarks)
  }

  private func findings(
    in reading: LedgerReading, _ permitted: [PermittedKind]?
  ) throws(LedgerFailure) -> [Finding] {
    let names = try LedgerNames(reading)
    var records = LedgerRecords()
    records.site = Site(file: path)
    records.settings = try reading.settings()
    if let permitted { records.settings.kinds = permitted }
    records.today = now.day
    for refrigerant in try reading.refrigerants() {
      records.stocks.append(
        LedgerRecords.KindStock(
          refrigerant, days: try reading.days(of: refrigerant),
          site: Site(file: path, path: refrigerant.text)))
    }
    records.removals = try reading.removals()
    let review = Review(asOf: now.day)
    var findings: [Finding] = []
    var asked: Set<Finding> = []
    try reading.portions(of: EntrySelection()) { entries in
      records.rows = LedgerTable(entries, names).lines.map { $0.row(in: path) }
      // Questions and remarks on the stock come up with each portion; each is said once.
      findings += Catalogue.check(records, review).filter { finding in
        var key = finding
        key.site = finding.site.path.contains("番") ? finding.site : Site(file: path)
        return asked.insert(key).inserted
      }
    }
    return findings
  }

  /// The kinds, daily capacities and storage of a permit's case file.
  private func kinds(of file: String) throws(LedgerTrouble) -> [PermittedKind] {
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try FileAccess.read(file, limit: CaseReview.limit)
    } catch {
      throw LedgerTrouble(message: error.message, remedy: error.remedy)
    }
    let read = CaseReader.read(bytes: bytes, file: file)
    guard read.isReadable else {
      throw LedgerTrouble(
        message: Message(
          ja: "許可の事案「\(file)」を読めません", en: "the permit's case '\(file)' cannot be read"),
        remedy: Message(
          ja: "「saisei check \(file)」で確かめてください", en: "look at it with 'saisei check \(file)'"))
    }
    return read.application.refrigerants.items.compactMap(\.value).map {
      PermittedKind($0.number)
    }
  }
}
