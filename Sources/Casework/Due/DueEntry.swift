package import Criteria
package import Findings
internal import PermitModel

/// One thing that has to be done, or may end, by a day.
///
/// Cases give theirs by `DueList.of`; records and certificates join by making more of these.
package struct DueEntry: Sendable, Hashable {
  /// The day and how it was counted.
  package let deadline: Deadline
  /// Whose it is: the site, or the file where no site is named.
  package let subject: String
  /// What tells it from others of the kind: a permit number, the number of a certificate.
  package let reference: String
  /// Where the day from which it runs is written.
  package let site: Site
  /// What else is to be said, such as that the day is only computed.
  package let remark: Message?
  /// Whether the day only ends something, so that letting it pass is no omission.
  package let isOnlyEnd: Bool

  /// Takes a deadline.
  package init(
    _ deadline: Deadline, subject: String, reference: String = "", site: Site,
    remark: Message? = nil, isOnlyEnd: Bool = false
  ) {
    self.deadline = deadline
    self.subject = subject
    self.reference = reference
    self.site = site
    self.remark = remark
    self.isOnlyEnd = isOnlyEnd
  }

  /// Whether the day has passed.
  func isOverdue(on day: CivilDate) -> Bool { !isOnlyEnd && deadline.day < day }

  /// The same in every run and on every machine, whatever the file is called.
  var uid: String {
    let parts = [
      deadline.kind.rawValue, subject, reference, deadline.due.period.event.iso,
    ]
    return sha256(Array(parts.joined(separator: "|").utf8)).prefix(32) + "@saisei"
  }
}

/// What is open in cases on a day.
enum DueEntries {
  /// The entries of one case.
  static func of(_ content: CaseContent, file: String, on day: CivilDate) -> [DueEntry] {
    switch content {
    case .application(let application): of(application, file, on: day)
    case .changeNotice(let notice): of(notice, file, on: day)
    case .closureNotice(let notice): of(notice, file, on: day)
    case .certificate(let paper): of(paper.certificate, file, on: day)
    case .report(let report): of(report, file, on: day)
    case .purityNotice: []
    }
  }

  private static func of(
    _ application: PermitApplication, _ file: String, on day: CivilDate
  ) -> [DueEntry] {
    let subject = application.place.name.value ?? file
    let filed = application.submissionDate.value ?? application.applicationDate.value
    let isFiled = filed.map { $0 < day } ?? false
    var entries: [DueEntry] = []
    let applicant = application.applicant
    for paper in [applicant.registry, applicant.residentRecord] {
      guard !isFiled, let issued = paper.issued.value,
        let deadline = DeadlineKind.identityPaper.deadline(from: issued)
      else { continue }
      entries.append(DueEntry(deadline, subject: subject, site: paper.issued.site))
    }
    guard application.procedure.value != .newPermit else { return entries }
    // A renewal that has been filed keeps the permit until the decision (法第52条第3項).
    let isRenewed = application.procedure.value == .renewal && isFiled
    if !isRenewed { entries += term(application.permit, subject) }
    return entries + report(application.permit, subject, on: day)
  }

  private static func of(_ notice: ChangeNotice, _ file: String, on day: CivilDate) -> [DueEntry] {
    let subject = notice.place.name.value ?? file
    let filed = notice.submissionDate.value ?? notice.date.value
    var entries = term(notice.permit, subject) + report(notice.permit, subject, on: day)
    let days = notice.changes.items.map(\.changedOn).filter { $0.value != nil }
    for changed in days.isEmpty ? [notice.changedOn] : days {
      guard let date = changed.value, let deadline = DeadlineKind.changeNotice.deadline(from: date),
        filed.map({ $0 >= day }) ?? true
      else { continue }
      entries.append(
        DueEntry(
          deadline, subject: subject, reference: notice.permit.number.value ?? "",
          site: changed.site))
    }
    return entries
  }

  private static func of(_ notice: ClosureNotice, _ file: String, on day: CivilDate) -> [DueEntry] {
    let subject = notice.place.name.value ?? file
    let filed = notice.submissionDate.value ?? notice.date.value
    guard let happened = notice.happenedOn.value, filed.map({ $0 >= day }) ?? true,
      let deadline = DeadlineKind.closureNotice.deadline(from: happened)
    else { return [] }
    return [
      DueEntry(
        deadline, subject: subject, reference: notice.permit.number.value ?? "",
        site: notice.happenedOn.site,
        remark: Message(
          ja: "その年度の実施状況の報告（様式第7）もあわせて出します（省令第62条第1項）",
          en: "the report of that fiscal year goes with it (省令第62条第1項)"))
    ]
  }

  /// A certificate that has not been sent; it goes to a business, so closed days do not count.
  private static func of(
    _ certificate: ReclaimCertificate, _ file: String, on day: CivilDate
  ) -> [DueEntry] {
    guard let reclaimed = certificate.reclaimedOn.value,
      certificate.sentOn.value.map({ $0 >= day }) ?? true,
      let deadline = DeadlineKind.certificate.deadline(from: reclaimed)
    else { return [] }
    return [
      DueEntry(
        deadline, subject: certificate.recoverer.name.value ?? file,
        reference: certificate.number.value ?? "", site: certificate.reclaimedOn.site)
    ]
  }

  private static func of(_ report: YearlyReport, _ file: String, on day: CivilDate) -> [DueEntry] {
    guard let year = report.year.value, report.date.value.map({ $0 >= day }) ?? true,
      let april = CivilDate(year.year + 1, 4, 1),
      let deadline = DeadlineKind.annualReport.deadline(from: april)
    else { return [] }
    return [
      DueEntry(
        deadline, subject: report.place.value ?? file, reference: report.permit.number.value ?? "",
        site: report.year.site, remark: Message(ja: "\(year.japanese)分", en: "for FY\(year.year)"))
    ]
  }

  /// The end of the permit: by the register, else computed from its date.
  private static func term(_ permit: ExistingPermit, _ subject: String) -> [DueEntry] {
    guard permit.revokedOn.isBlank else { return [] }
    let number = permit.number.value ?? ""
    if let expiry = permit.expiry.value {
      return [
        DueEntry(
          Deadline(kind: .permitTerm, written: expiry), subject: subject, reference: number,
          site: permit.expiry.site)
      ]
    }
    guard let date = permit.date.value, let deadline = DeadlineKind.permitTerm.deadline(from: date)
    else { return [] }
    return [
      DueEntry(
        deadline, subject: subject, reference: number, site: permit.date.site,
        remark: Message(
          ja: "計算値です。名簿又は許可に係る文書の満了日を確かめてください",
          en: "computed: see the register or the paper of permission"))
    ]
  }

  /// The next yearly report of a permit; whether earlier ones were filed no case tells.
  private static func report(
    _ permit: ExistingPermit, _ subject: String, on day: CivilDate
  ) -> [DueEntry] {
    guard permit.revokedOn.isBlank, let permitted = permit.date.value else { return [] }
    for year in (day.year - 1)...(day.year + 1) {
      guard let april = CivilDate(year, 4, 1), permitted < april,
        let deadline = DeadlineKind.annualReport.deadline(from: april), day <= deadline.day
      else { continue }
      return [
        DueEntry(
          deadline, subject: subject, reference: permit.number.value ?? "",
          site: permit.date.site,
          remark: Message(
            ja: "\(FiscalYear(year - 1).japanese)分", en: "for FY\(year - 1)"))
      ]
    }
    return []
  }
}
