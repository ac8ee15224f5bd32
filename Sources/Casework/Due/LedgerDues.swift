import Criteria
import Findings
import Ledger
import PermitModel

/// What is open by the records of a place of business on a day.
struct LedgerDues {
  /// Certificates, ends of retention and of the permit.
  private(set) var entries: [DueEntry] = []
  /// What the ledger says of its permit and of the reports that were filed.
  private(set) var permit: ReportDuties.Permit

  private let path: String
  private let settings: LedgerSettings

  /// Looks through a ledger.
  init(_ path: String, on day: CivilDate) throws(LedgerTrouble) {
    self.path = path
    let desk = LedgerDesk(path)
    // The day as a whole has begun: what ended the day before may go.
    let moment = Moment(seconds: day.daysSince1970 * 86_400)
    let read = try desk.reading { (reading) throws(LedgerFailure) in
      (
        settings: try reading.settings(), since: try reading.permittedSince(),
        filings: try reading.filings(), entries: try reading.retentionOfEntries(at: moment),
        sendings: try reading.sendings()
      )
    }
    settings = read.settings
    permit = ReportDuties.Permit(
      number: settings.permitNumber, subject: settings.place, since: read.since,
      site: Site(file: path))
    permit.filed = Set(read.filings.map(\.filing.year))
    permit.endedOn = read.filings.compactMap(\.filing.until).min()
    term(read.since)
    try certificates(on: day)
    retention(read.entries)
    copies(read.sendings, on: day)
  }

  private func place(_ line: Int = 0) -> Site { Site(file: path, line: line) }

  /// The end of the permit, unless the business ended before it.
  private mutating func term(_ since: CivilDate?) {
    guard let until = settings.permittedUntil, permit.endedOn == nil else { return }
    entries.append(
      DueEntry(
        Deadline(kind: .permitTerm, written: until), subject: settings.place,
        reference: settings.permitNumber, site: place()))
  }

  /// Each reclaiming without a certificate; the 30 days run towards a business, so closed days count.
  private mutating func certificates(on day: CivilDate) throws(LedgerTrouble) {
    let open: [CertificateOffice.Outstanding]
    do throws(CertificateOffice.Obstacle) {
      open = try CertificateOffice(ledger: path, by: "").outstanding(asOf: day)
    } catch {
      throw LedgerTrouble(message: error.message, remedy: error.remedy)
    }
    for reclaim in open {
      guard let deadline = DeadlineKind.certificate.deadline(from: reclaim.reclaimedOn) else {
        continue
      }
      let amount = "\(reclaim.refrigerant) \(reclaim.mass.kilograms(decimals: 1)) kg"
      entries.append(
        DueEntry(
          deadline,
          subject: reclaim.recoverer.isEmpty ? settings.place : reclaim.recoverer,
          reference: "記録\(reclaim.row)", site: place(reclaim.row),
          remark: Message(
            ja: amount + (reclaim.recoverer.isEmpty ? "、引取りが記録から分かりません" : ""),
            en: amount + (reclaim.recoverer.isEmpty ? ", taking-in unknown" : ""))))
    }
  }

  private mutating func retention(_ retention: Retention) {
    if let oldest = retention.oldest {
      keep(
        .records, from: oldest,
        Message(
          ja: "\(retention.endedCount)行は保存期間が終わり、saisei ledger prune で除けます",
          en: "\(retention.endedCount) rows may be taken out by 'saisei ledger prune'"))
    }
    if let next = retention.next {
      keep(
        .records, from: next,
        Message(ja: "次に保存期間が終わる行", en: "the next rows whose time is over"))
    }
  }

  private mutating func copies(_ sendings: [(day: CivilDate, count: Int)], on day: CivilDate) {
    func last(_ sent: CivilDate) -> CivilDate {
      DeadlineKind.certificateCopy.deadline(from: sent)?.day ?? sent
    }
    let ended = sendings.filter { last($0.day) < day }
    if let oldest = ended.first {
      let count = ended.reduce(0) { $0 + $1.count }
      keep(
        .certificateCopy, from: oldest.day,
        Message(
          ja: "\(count)通の写しは保存期間が終わっています", en: "the time of \(count) copies is over"))
    }
    if let next = sendings.first(where: { last($0.day) >= day }) {
      keep(
        .certificateCopy, from: next.day,
        Message(ja: "次に保存期間が終わる写し\(next.count)通", en: "the next \(next.count) copies"))
    }
  }

  private mutating func keep(_ kind: DeadlineKind, from day: CivilDate, _ remark: Message) {
    guard let deadline = kind.deadline(from: day) else { return }
    entries.append(
      DueEntry(
        deadline, subject: settings.place, site: place(), remark: remark, isOnlyEnd: true))
  }
}
