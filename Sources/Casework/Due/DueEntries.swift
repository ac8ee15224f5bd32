import Criteria
import Findings
import PermitModel

/// What is open in cases on a day, but for the yearly reports (``ReportDuties``).
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
    return entries
  }

  private static func of(_ notice: ChangeNotice, _ file: String, on day: CivilDate) -> [DueEntry] {
    let subject = notice.place.name.value ?? file
    let filed = notice.submissionDate.value ?? notice.date.value
    var entries = term(notice.permit, subject)
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

  /// A report with a closure is due with the notice; that of a whole year is told by ``ReportDuties``.
  private static func of(_ report: YearlyReport, _ file: String, on day: CivilDate) -> [DueEntry] {
    guard let ended = report.ending.date.value, report.date.value.map({ $0 >= day }) ?? true,
      let deadline = DeadlineKind.closureNotice.deadline(from: ended)
    else { return [] }
    return [
      DueEntry(
        deadline, subject: report.place.value ?? file, reference: report.permit.number.value ?? "",
        site: report.ending.date.site,
        remark: Message(
          ja: "その年度の実施状況の報告（様式第7）もあわせて出します（省令第62条第1項）",
          en: "the report of that fiscal year goes with it (省令第62条第1項)"))
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
}
