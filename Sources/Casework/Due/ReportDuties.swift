import Criteria
import Findings
import PermitInput
import PermitModel

/// Which yearly reports are open, from all that cases and records say of one permit.
///
/// A year is open from the permit on until somebody says that its report was filed: a report that was
/// forgotten must not vanish from the list once its day is over.
struct ReportDuties {
  /// One permit under which reports are due.
  struct Permit {
    /// 許可番号; empty when it is not known.
    var number: String
    /// The place of business, or the file where none is named.
    var subject: String
    /// The first day of the permit; nil when only reports or an end of it are known.
    var since: CivilDate?
    /// Where that day stands.
    var site: Site
    /// The years whose reports were filed.
    var filed: Set<FiscalYear> = []
    /// The years whose reports lie ready, with the places where these name the year.
    var prepared: [FiscalYear: Site] = [:]
    /// The day on which the permit ended; the report of that year goes with the notice.
    var endedOn: CivilDate?
  }

  /// What to do about a report whose day is over.
  fileprivate static let remedy = Message(
    ja: "提出していれば、許可の「提出済み報告」に年度を書くか「saisei ledger filed」で記録してください。"
      + "していなければ、直ちに提出してください",
    en: "If it was filed, write its year below 提出済み報告 (filed_reports) of the permit, or record it "
      + "by 'saisei ledger filed'; if not, file it at once")

  private var permits: [Permit] = []

  /// Takes what one source says of a permit, beside what others say of the same one.
  mutating func add(_ permit: Permit) {
    guard let index = permits.firstIndex(where: { $0.isSame(as: permit) }) else {
      permits.append(permit)
      return
    }
    var known = permits[index]
    if let since = permit.since, known.since.map({ since < $0 }) ?? true {
      known.since = since
      known.site = permit.site
    }
    if known.number.isEmpty { known.number = permit.number }
    known.filed.formUnion(permit.filed)
    known.prepared.merge(permit.prepared) { first, _ in first }
    known.endedOn = [known.endedOn, permit.endedOn].compactMap(\.self).min()
    permits[index] = known
  }

  /// Every report that was not filed and whose year is over, and else the next one.
  func entries(on day: CivilDate) -> [DueEntry] { permits.flatMap { $0.entries(on: day) } }
}

extension ReportDuties.Permit {
  /// By their numbers; by the place of business where one of them is not known.
  fileprivate func isSame(as other: Self) -> Bool {
    number.isEmpty || other.number.isEmpty
      ? NameKey.of(subject) == NameKey.of(other.subject)
      : NameKey.of(number) == NameKey.of(other.number)
  }

  fileprivate func entries(on day: CivilDate) -> [DueEntry] {
    var years = Set(prepared.keys)
    if let since {
      let first = FiscalYear(containing: since)
      let now = FiscalYear(containing: day)
      var year = first
      while year < now {
        years.insert(year)
        year = year.next
      }
      // The one that comes next is shown, too, unless one can still be filed in time.
      let open = years.subtracting(filed).compactMap { entry($0, on: day) }
      if open.allSatisfy({ $0.isOverdue(on: day) }) { years.insert(max(first, now)) }
    }
    return years.subtracting(filed).filter(isDue).sorted().compactMap { entry($0, on: day) }
  }

  /// The report of the year in which the permit ended goes with the notice (省令第62条第1項).
  private func isDue(_ year: FiscalYear) -> Bool {
    endedOn.map { year < FiscalYear(containing: $0) } ?? true
  }

  private func entry(_ year: FiscalYear, on day: CivilDate) -> DueEntry? {
    guard let deadline = DeadlineKind.annualReport.deadline(from: year.next.start) else {
      return nil
    }
    return DueEntry(
      deadline, subject: subject, reference: number, site: prepared[year] ?? site,
      remark: Message(ja: "\(year.japanese)分", en: "for FY\(year.year)"),
      remedy: deadline.day < day ? ReportDuties.remedy : nil)
  }
}
