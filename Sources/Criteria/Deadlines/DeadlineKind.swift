package import Findings
package import PermitModel

/// What has to be done by a day, or kept until one.
package enum DeadlineKind: String, Sendable, CaseIterable {
  case changeNotice = "change-notice"
  case closureNotice = "closure-notice"
  case annualReport = "annual-report"
  case certificate
  case certificateCopy = "certificate-copy"
  case records
  case permitTerm = "permit-term"
  case identityPaper = "identity-paper"

  /// What it is about.
  package var title: Message {
    switch self {
    case .changeNotice: Message(ja: "変更届出（様式第6）", en: "notice of change (Form 6)")
    case .closureNotice: Message(ja: "廃業等の届出", en: "notice of closure, rest or resumption")
    case .annualReport: Message(ja: "定期報告（様式第7）", en: "yearly report (Form 7)")
    case .certificate: Message(ja: "再生証明書の送付", en: "sending the certificate of reclaiming")
    case .certificateCopy: Message(ja: "再生証明書の写しの保存", en: "keeping the copy of a certificate")
    case .records: Message(ja: "記録の保存", en: "keeping the records")
    case .permitTerm: Message(ja: "許可の有効期間の満了（更新の申請）", en: "end of the permit (renewal)")
    case .identityPaper:
      Message(ja: "登記事項証明書・住民票の提出", en: "filing a registry certificate or resident record")
    }
  }

  /// The criterion that asks for it.
  package var criterion: String {
    switch self {
    case .changeNotice: "C-23"
    case .closureNotice: "C-33"
    case .annualReport: "N-02"
    case .certificate: "K-02"
    case .certificateCopy: "K-18"
    case .records: "L-07"
    case .permitTerm: "C-04"
    case .identityPaper: "D-04"
    }
  }

  /// The provisions that fix it.
  package var provision: String {
    switch self {
    case .changeNotice: "法第53条第3項、省令第61条第1項"
    case .closureNotice: "法第54条第1項"
    case .annualReport: "法第60条第3項、省令第69条第2項"
    case .certificate: "省令第65条第2号"
    case .certificateCopy: "省令第66条"
    case .records: "省令第68条第2項"
    case .permitTerm: "法第52条第1項"
    case .identityPaper: "手引き p.26"
    }
  }

  /// How long it is.
  package var length: CountedPeriod.Length {
    switch self {
    case .changeNotice: .days(StatutoryValues.changeNoticeDays.value)
    case .closureNotice: .days(StatutoryValues.closureNoticeDays.value)
    case .certificate: .days(StatutoryValues.certificateDays.value)
    case .annualReport: .days(StatutoryValues.reportDays.value)
    case .certificateCopy: .years(StatutoryValues.certificateCopyYears.value)
    case .records: .years(StatutoryValues.recordYears.value)
    case .permitTerm: .years(StatutoryValues.permitYears.value)
    case .identityPaper: .months(StatutoryValues.identityPaperMonths.value)
    }
  }

  /// Whether the first day counts: the fiscal year ends at 24:00, and 1 April begins at 0:00; of a
  /// permit the careful count takes the day of the permit itself.
  var countsFirstDay: Bool { self == .annualReport || self == .permitTerm }

  /// Whether it is an act towards a national office within a period fixed by statute or ordinance, to
  /// which 行政機関の休日に関する法律第2条 applies.
  ///
  /// Not the certificate, which goes to a business, nor the end of a permit's term.
  var isTowardsOffice: Bool {
    switch self {
    case .changeNotice, .closureNotice, .annualReport: true
    default: false
    }
  }

  /// The deadline that begins with a day: of the event, of 1 April for a yearly report, of the permit
  /// for its term; nil when it leaves the calendar.
  package func deadline(from day: CivilDate) -> Deadline? {
    CountedPeriod(from: day, length, countsFirstDay: countsFirstDay).map {
      Deadline(kind: self, due: DueDay($0, towardsOffice: isTowardsOffice))
    }
  }
}

/// A day by which something has to be done, with how it was counted.
package struct Deadline: Sendable, Hashable {
  /// What it is about.
  package let kind: DeadlineKind
  /// The last day.
  package let due: DueDay

  /// The last day.
  package var day: CivilDate { due.day }

  /// Takes a day that was counted.
  package init(kind: DeadlineKind, due: DueDay) {
    self.kind = kind
    self.due = due
  }

  /// Takes a day that a paper of an authority states; nothing was counted.
  package init(kind: DeadlineKind, written day: CivilDate) {
    self.init(kind: kind, due: DueDay(written: day))
  }
}
