import Findings
import PermitModel

/// Family C: what follows the permit: its term, renewal, changes, notices and its end.
enum PermitRules {
  /// Every rule of the family.
  static let all: [Rule] =
    term + register + changeApplication + notified + noticePaper + closure + closurePapers + duties
}

extension ExistingPermit {
  /// The last day of the permit and whether it is only computed.
  ///
  /// The register's date goes before; from the day of the permit alone five years are counted with
  /// that day, which is never later than the register has it.
  var lastDay: (day: CivilDate, isComputed: Bool)? {
    if let written = expiry.value ?? register.expiry.value { return (written, false) }
    guard expiry.isBlank, let date = date.value,
      let computed = DeadlineKind.permitTerm.deadline(from: date)
    else { return nil }
    return (computed.day, true)
  }

  /// Where the last day is, or ought to be, written.
  var expirySite: Located<CivilDate> {
    expiry.value == nil && register.expiry.value != nil ? register.expiry : expiry
  }
}

extension PermitApplication {
  /// The day on which it is filed: the planned one, else the date that it bears.
  var filedOn: Located<CivilDate> {
    submissionDate.value == nil ? applicationDate : submissionDate
  }
}

extension ChangeNotice {
  /// The day on which it is filed: the planned one, else the date that it bears.
  var filedOn: Located<CivilDate> { submissionDate.value == nil ? date : submissionDate }

  /// The lines about some items.
  func changes(of items: Set<ChangedItem>) -> [NotifiedChange] {
    changes.items.filter { $0.item.value.map(items.contains) ?? false }
  }
}

extension ClosureNotice {
  /// The day on which it is filed: the planned one, else the date that it bears.
  var filedOn: Located<CivilDate> { submissionDate.value == nil ? date : submissionDate }
}
