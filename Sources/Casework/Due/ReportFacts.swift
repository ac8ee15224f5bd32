import Findings
import PermitModel

extension ReportDuties {
  /// Takes what a case says of its permit and of reports.
  mutating func add(_ content: CaseContent, file: String, on day: CivilDate) {
    switch content {
    case .application(let application):
      guard application.procedure.value != .newPermit else { return }
      add(application.permit, of: application.place, in: file)
    case .changeNotice(let notice): add(notice.permit, of: notice.place, in: file)
    case .closureNotice(let notice): add(notice, in: file)
    case .report(let report): add(report, in: file, on: day)
    case .certificate, .purityNotice: return
    }
  }

  private mutating func add(
    _ permit: ExistingPermit, of place: PlaceOfBusiness, in file: String
  ) {
    guard permit.date.value != nil else { return }
    add(known(permit, place.name.value ?? file))
  }

  private func known(_ permit: ExistingPermit, _ subject: String) -> Permit {
    var known = Permit(
      number: permit.number.value ?? "", subject: subject, since: permit.date.value,
      site: permit.date.site)
    known.endedOn = permit.revokedOn.value
    known.filed = Set(permit.filedReports.items.compactMap(\.value))
    return known
  }

  private mutating func add(_ notice: ClosureNotice, in file: String) {
    var known = known(notice.permit, notice.place.name.value ?? file)
    let goesOn: Set<ClosureReason> = [.resting, .resuming]
    if let reason = notice.reason.value, !goesOn.contains(reason), let day = notice.happenedOn.value
    {
      known.endedOn = min(day, known.endedOn ?? day)
    }
    add(known)
  }

  /// A report that bears an earlier day counts as filed, like every paper of a case.
  private mutating func add(_ report: YearlyReport, in file: String, on day: CivilDate) {
    guard let year = report.year.value else { return }
    var known = known(report.permit, report.place.value ?? file)
    let isPart = report.ending.isWritten
    if isPart, report.ending.reason.value != .suspension {
      known.endedOn = report.ending.date.value
    }
    if report.date.value.map({ $0 < day }) ?? false {
      if !isPart { known.filed.insert(year) }
    } else if !isPart {
      known.prepared[year] = report.year.site
    }
    add(known)
  }
}
