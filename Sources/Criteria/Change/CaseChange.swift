package import Findings
package import PermitModel

/// Two applications about one site, the one that was permitted and the one that is to be, with what
/// each difference calls for.
package struct CaseChange: Sendable {
  /// As it was permitted.
  package let old: PermitApplication
  /// As it is to be.
  package let new: PermitApplication
  /// Every difference, in the order of the papers.
  package let differences: [ClassifiedDifference]
  /// 変更日.
  package var changedOn: Located<CivilDate>
  /// 変更理由.
  package var reason: Located<String>
  /// 事前相談日.
  package var consultedOn: Located<CivilDate>

  /// Compares two applications, given as values and as trees.
  package init(
    old: PermitApplication, _ oldTree: CaseTree, new: PermitApplication, _ newTree: CaseTree
  ) {
    self.old = old
    self.new = new
    // A change permit comes without the oath (省令第59条), so its file need not name the officers.
    let isWithoutOfficers =
      new.procedure.value == .changePermit && !new.applicant.officers.isWritten
    differences = ChangeClassifier(TreeComparison(oldTree, newTree).differences).classified
      .filter { !(isWithoutOfficers && $0.difference.key == "申請者.役員") }
    changedOn = new.plannedChange.date
    reason = new.plannedChange.reason
    consultedOn = new.plannedChange.consultedOn
  }

  /// The heaviest of what the differences call for.
  package var heaviest: ChangeDuty { differences.map(\.duty).max() ?? .none }

  /// The differences that call for one thing.
  package func differences(for duty: ChangeDuty) -> [ClassifiedDifference] {
    differences.filter { $0.duty == duty }
  }

  /// The last day for the notice; nil without a notice or a day of the change.
  package var noticeDeadline: Deadline? {
    guard differences.contains(where: { $0.duty == .notice }), let day = changedOn.value
    else { return nil }
    return DeadlineKind.changeNotice.deadline(from: day)
  }
}
