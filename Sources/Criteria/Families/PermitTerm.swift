import Findings
import PermitModel

extension PermitRules {
  /// The term of the permit and its renewal (法第52条).
  static let term: [Rule] = [
    Rule(
      "C-01", "standards-still-met",
      remedy: "許可の時から変わったことを確かめ、変更の許可又は届出が要るものを先に済ませてください",
      "Check what has changed since the permit, and file changes first"
    ) { application, _, report in
      guard application.procedure.value == .renewal else { return }
      report.ask(
        "更新でも許可の基準と欠格要件が審査されますが（法第52条第2項）、許可の時から、届け出ていない変更はありませんか",
        "A renewal is judged like a new permit: has nothing changed without notice since",
        at: application.procedure.site)
    },
    Rule(
      "C-02", "paper-of-permission",
      remedy: "許可に係る文書を手元に置き、許可番号と許可年月日をその文書から写してください",
      "Keep the paper of permission and copy number and date from it"
    ) { application, _, report in
      guard let procedure = application.procedure.value, procedure != .newPermit,
        let number = application.permit.number.value
      else { return }
      report.ask(
        "許可番号「\(number)」と許可年月日を、主務大臣から受けた許可に係る文書と照らしましたか",
        "Were the number \(number) and the date compared with the paper of permission",
        at: application.permit.number.site)
    },
    Rule(
      "C-04", "permit-has-lapsed",
      remedy: "更新の有無を確かめ、更新していなければ新規の許可を申請してください",
      "See whether it was renewed; if not, apply for a new permit",
      judging: .application { application, _, report in
        guard application.procedure.value == .changePermit else { return }
        lapsed(application.permit, application.filedOn, &report)
      },
      .changeNotice { notice, _, report in lapsed(notice.permit, notice.changedOn, &report) }),
    Rule(
      "C-05", "renewal-before-permit",
      remedy: "許可年月日と申請日のどちらが正しいか確かめてください",
      "See which of the two days is right"
    ) { application, _, report in
      let filed = application.filedOn
      guard application.procedure.value == .renewal, let day = filed.value,
        let permitted = application.permit.date.value, day < permitted
      else { return }
      report.find(
        "更新の申請の日\(day.japanese)が許可の日\(permitted.japanese)より前で、有効期間内ではありません",
        "The renewal is filed on \(day.iso), before the permit of \(permitted.iso)",
        at: filed.site, related: [application.permit.date.site])
    },
    Rule(
      "C-06", "renewal-after-expiry",
      remedy: "手続を「新規許可」に改め、登録免許税を納めて申請してください",
      "Apply for a new permit, with the registration tax"
    ) { application, _, report in
      let filed = application.filedOn
      guard application.procedure.value == .renewal, let day = filed.value,
        let last = application.permit.lastDay, last.day < day
      else { return }
      report.find(
        "許可は\(last.day.japanese)\(last.isComputed ? "（計算値）" : "")に満了して効力を失っているため、"
          + "\(day.japanese)に更新の申請はできません",
        "The permit ended on \(last.day.iso)\(last.isComputed ? " (computed)" : ""), so it cannot "
          + "be renewed on \(day.iso)",
        at: filed.site, related: [application.permit.expirySite.site])
    },
    Rule(
      "C-08", "undecided-at-expiry",
      remedy: "申請の控えを保管し、満了の日までに処分がないときの扱いを主務官庁に確かめてください",
      "Keep a copy of the application and ask how an open decision at expiry is dealt with"
    ) { application, _, report in
      guard let (filed, last) = application.timelyRenewal,
        let early = filed.adding(months: StatutoryValues.permitMonths.value), last.day < early
      else { return }
      report.suggest(
        "満了の日\(last.day.japanese)まで\(StatutoryValues.permitMonths.value)か月に満たないですが、"
          + "期間内の申請のため、処分がされるまで従前の許可は効力を有します",
        "Less than \(StatutoryValues.permitMonths.value) months are left until \(last.day.iso), but "
          + "the old permit stays valid until the decision because the application is in time",
        at: application.permit.expirySite.site, related: [application.filedOn.site])
    },
    Rule(
      "C-09", "term-after-renewal",
      remedy: "更新後の許可に係る文書で有効期間を確かめてください",
      "Compare with the paper of permission after the renewal"
    ) { application, _, report in
      guard let (_, last) = application.timelyRenewal, let first = last.day.adding(days: 1),
        let term = DeadlineKind.permitTerm.deadline(from: first)
      else { return }
      report.suggest(
        "更新されたときの有効期間は、従前の満了日\(last.day.japanese)の翌日\(first.japanese)から\(term.day.japanese)まで"
          + "となります\(last.isComputed ? "（満了日は計算値）" : "")",
        "Renewed, the permit runs from \(first.iso), the day after the old expiry, to \(term.day.iso)"
          + (last.isComputed ? " (the expiry is computed)" : ""),
        at: application.permit.expirySite.site)
    },
    Rule(
      "C-10", "computed-expiry",
      remedy: "許可に係る文書又は名簿の満了年月日を「有効期限」に書いてください",
      "Write the expiry as on the paper of permission or in the register",
      judging: .application { application, _, report in
        guard application.procedure.value.map({ $0 != .newPermit }) ?? false else { return }
        computed(application.permit, &report)
      },
      .changeNotice { notice, _, report in computed(notice.permit, &report) },
      .closureNotice { notice, _, report in computed(notice.permit, &report) }),
  ]

  private static func lapsed(
    _ permit: ExistingPermit, _ day: Located<CivilDate>, _ report: inout Report
  ) {
    guard let date = day.value, let last = permit.lastDay, last.day < date else { return }
    if last.isComputed {
      report.doubt(
        "許可年月日から計算した満了の日\(last.day.japanese)を、\(date.japanese)には過ぎています",
        "By the date of the permit it ended on \(last.day.iso), before \(date.iso)",
        at: day.site, related: [permit.date.site])
    } else {
      report.find(
        "許可の有効期間は\(last.day.japanese)に満了していて、\(date.japanese)には効力がありません",
        "The permit ended on \(last.day.iso), before \(date.iso)", at: day.site,
        related: [permit.expirySite.site])
    }
  }

  private static func computed(_ permit: ExistingPermit, _ report: inout Report) {
    guard let last = permit.lastDay, last.isComputed else { return }
    report.find(
      "有効期限が書かれていないため、許可年月日から計算した\(last.day.japanese)を満了の日として点検しました（計算値）",
      "The expiry is blank, so \(last.day.iso), computed from the date of the permit, was used",
      at: permit.expiry.site, related: [permit.date.site])
  }
}

extension PermitApplication {
  /// The day of filing and the last day of the permit, of a renewal that is in time.
  fileprivate var timelyRenewal: (CivilDate, (day: CivilDate, isComputed: Bool))? {
    guard procedure.value == .renewal, let filed = filedOn.value, let last = permit.lastDay,
      filed <= last.day
    else { return nil }
    return (filed, last)
  }
}
