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
  /// What to do now that the day is over; nil where that goes without saying.
  package let remedy: Message?
  /// Whether the day only ends something, so that letting it pass is no omission.
  package let isOnlyEnd: Bool

  /// Takes a deadline.
  package init(
    _ deadline: Deadline, subject: String, reference: String = "", site: Site,
    remark: Message? = nil, remedy: Message? = nil, isOnlyEnd: Bool = false
  ) {
    self.deadline = deadline
    self.subject = subject
    self.reference = reference
    self.site = site
    self.remark = remark
    self.remedy = remedy
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
