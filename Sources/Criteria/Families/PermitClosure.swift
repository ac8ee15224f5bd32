import Findings
import PermitModel

extension ClosureReason {
  /// Who gives notice (法第54条第1項各号).
  func filers(isIndividual: Bool?) -> Set<FilerCapacity> {
    switch self {
    case .death: [.heir]
    case .merger: [.formerOfficer]
    case .bankruptcy: [.bankruptcyTrustee]
    case .dissolution: [.liquidator]
    case .ending, .resting, .resuming:
      switch isIndividual {
      case true?: [.individual]
      case false?: [.officer]
      case nil: [.individual, .officer]
      }
    }
  }
}

extension PermitRules {
  /// The end, rest and resumption of the business (法第54条).
  static let closure: [Rule] = [
    Rule(
      "C-33", "closure-notice",
      remedy: "定められた届出者が、事由の生じた日から\(StatutoryValues.closureNoticeDays.figure)日以内に届け出てください",
      "Have the person named by the law give notice within \(StatutoryValues.closureNoticeDays.figure) days",
      judging: .closureNotice { notice, _, report in
        guard let reason = notice.reason.value, reason.endsPermit else { return }
        judge(notice, reason, &report)
      }),
    Rule(
      "C-34", "rest-or-resumption-notice",
      remedy: "再生業者が、休止又は再開の日から\(StatutoryValues.closureNoticeDays.figure)日以内に届け出てください",
      "Have the reclaimer give notice within \(StatutoryValues.closureNoticeDays.figure) days of the rest "
        + "or resumption",
      judging: .closureNotice { notice, _, report in
        guard let reason = notice.reason.value, !reason.endsPermit else { return }
        judge(notice, reason, &report)
        if reason == .resting, notice.restPeriod.isBlank {
          report.ask(
            "休止の期間が書かれていませんが、再開の予定はありますか",
            "The period of the rest is blank: is a resumption planned",
            at: notice.restPeriod.site,
            remedy: Message(ja: "「休止の期間」を書いてください", en: "Write 休止の期間"))
        }
      }),
    Rule(
      "C-35", "permit-ends",
      remedy: "効力を失った後に再生を業として行うには、新規の許可を受けてください",
      "Apply for a new permit before reclaiming again",
      judging: .closureNotice { notice, _, report in
        guard let reason = notice.reason.value, reason.endsPermit else { return }
        report.suggest(
          "「\(reason.rawValue)」により、許可は効力を失います（法第54条第2項）",
          "The permit ends by this reason (法第54条第2項)", at: notice.reason.site)
      }),
    Rule(
      "C-42", "no-succession",
      remedy: "引き継ぐ者は新規の許可を申請し、時期を主務官庁に相談してください",
      "Let the successor apply for a new permit, and consult the ministries about the time",
      judging: .closureNotice { notice, _, report in
        guard let name = notice.successor.value else { return }
        report.ask(
          "許可の承継の規定は確認できませんが、「\(name)」は新規の許可を受けますか",
          "No provision on succession is known: will \(name) have a permit of its own",
          at: notice.successor.site)
      },
      .change { change, _, report in
        for found in change.differences where found.criterion == "C-42" {
          report.ask(
            "\(found.sentence.ja)が、新規の許可と廃業の届出の要否を相談しましたか",
            "\(found.sentence.en): were a new permit and a notice of closure considered",
            at: found.difference.site)
        }
      }),
  ]

  private static func judge(
    _ notice: ClosureNotice, _ reason: ClosureReason, _ report: inout Report
  ) {
    let kind = notice.reclaimer.kind.value
    let filers = reason.filers(isIndividual: kind.map { $0 == .individual })
    if let capacity = notice.filer.capacity.value, !filers.contains(capacity) {
      let right = FilerCapacity.allCases.filter(filers.contains).map(\.rawValue)
      report.find(
        "「\(reason.rawValue)」の届出者が「\(capacity.rawValue)」ですが、法第54条第1項第\(reason.clause)号では"
          + "「\(right.joined(separator: "」又は「"))」です",
        "The law has another person give this notice (法第54条第1項第\(reason.clause)号)",
        at: notice.filer.capacity.site, related: [notice.reason.site],
        remedy: Message(
          ja: "資格を「\(right.joined(separator: "」又は「"))」とし、その者の名で届け出てください",
          en: "Have the person whom 法第54条第1項 names give notice"))
    }
    if reason == .death, kind == .corporation {
      report.find(
        "再生業者は法人ですが、事由が「死亡」です", "The reclaimer is a corporation, but the reason is death",
        at: notice.reason.site, related: [notice.reclaimer.kind.site])
    } else if [.merger, .bankruptcy, .dissolution].contains(reason), kind == .individual {
      report.find(
        "再生業者は個人ですが、事由が「\(reason.rawValue)」です",
        "The reclaimer is an individual, but the reason is one of corporations",
        at: notice.reason.site, related: [notice.reclaimer.kind.site])
    }
    let filed = notice.filedOn
    guard let happened = notice.happenedOn.value, let date = filed.value else { return }
    if date < happened {
      report.find(
        "届出の日\(date.japanese)が事由の生じた日\(happened.japanese)より前です",
        "The notice of \(date.iso) comes before \(happened.iso)", at: filed.site,
        related: [notice.happenedOn.site])
    } else if let deadline = DeadlineKind.closureNotice.deadline(from: happened),
      deadline.day < date
    {
      report.find(
        "届出の日\(date.japanese)は期限の\(deadline.day.withWeekday(in: .ja))を過ぎています（\(deadline.reason.ja)）",
        "The notice of \(date.iso) is later than \(deadline.day.withWeekday(in: .en)) "
          + "(\(deadline.reason.en))",
        at: filed.site, related: [notice.happenedOn.site],
        remedy: Message(
          ja: "直ちに届け出て、遅れた理由を主務官庁に説明してください"
            + "（届出の懈怠は\(StatutoryValues.closureFine.figure)円以下の過料の対象です）",
          en: "Give notice at once and explain the delay; missing it is punishable"))
    }
  }

  /// What goes with it (省令第62条).
  static let closurePapers: [Rule] = [
    Rule(
      "C-36", "closure-notice-incomplete",
      remedy: "許可番号、事業所、事由、年月日、届出者の資格と氏名を書いてください",
      "Write permit number, site, reason, day, and who gives notice in which capacity",
      // No form asks for them, but without them there is no notice of 法第54条第1項.
      weight: .error,
      judging: .closureNotice { notice, _, report in
        let isIndividual = notice.reclaimer.kind.value == .individual
        let name = isIndividual ? notice.reclaimer.personName : notice.reclaimer.name
        let fields: [(ja: String, en: String, isBlank: Bool, site: Site)] = [
          ("届出日", "date", notice.date.isBlank, notice.date.site),
          ("届出者の資格", "filer's capacity", notice.filer.capacity.isBlank, notice.filer.capacity.site),
          ("届出者の氏名", "filer's name", notice.filer.name.isBlank, notice.filer.name.site),
          ("届出者の住所", "filer's address", notice.filer.address.isBlank, notice.filer.address.site),
          ("再生業者の氏名又は名称", "reclaimer's name", name.isBlank, name.site),
          ("許可番号", "permit number", notice.permit.number.isBlank, notice.permit.number.site),
          ("事業所の名称", "site", notice.place.name.isBlank, notice.place.name.site),
          ("事由", "reason", notice.reason.isBlank, notice.reason.site),
          ("発生日", "day", notice.happenedOn.isBlank, notice.happenedOn.site),
        ]
        for field in fields where field.isBlank {
          report.find(
            "廃業等の届出の\(field.ja)が未記入です", "The \(field.en) of the notice is blank",
            at: field.site,
            remedy: Message(ja: "\(field.ja)を書いてください", en: "Write the \(field.en)"))
        }
      }),
    Rule(
      "C-37", "report-of-closing-year",
      remedy: "その年度の様式第7を作り、届出とあわせて提出してください",
      "File Form 7 for that fiscal year together with the notice",
      judging: .closureNotice { notice, _, report in
        guard let reason = notice.reason.value else { return }
        let paper = notice.report
        if paper.file.isBlank, paper.filedOn.isBlank {
          report.find(
            "「\(reason.rawValue)」の届出とあわせて出す、その年度の実施状況の報告がありません",
            "The report of that fiscal year, which goes with the notice, is missing",
            at: paper.file.site)
        }
        guard let happened = notice.happenedOn.value, let year = paper.year.value else { return }
        let due = FiscalYear(containing: happened)
        if year != due {
          report.find(
            "報告の年度が\(year.japanese)ですが、事由の生じた\(happened.japanese)は\(due.japanese)です",
            "The report is about FY\(year.year), but \(happened.iso) lies in FY\(due.year)",
            at: paper.year.site, related: [notice.happenedOn.site],
            remedy: Message(
              ja: "\(due.japanese)の4月1日からその日までの実施状況を報告してください",
              en: "Report FY\(due.year) up to that day"))
        }
      }),
    Rule(
      "C-38", "report-of-year-of-revocation",
      remedy: "取り消された年度の実施状況を様式第7で報告してください",
      "Report the year of revocation by Form 7",
      judging: .application { application, _, report in
        revoked(application.permit, &report)
      },
      .changeNotice { notice, _, report in revoked(notice.permit, &report) },
      .closureNotice { notice, _, report in revoked(notice.permit, &report) }),
  ]

  private static func revoked(_ permit: ExistingPermit, _ report: inout Report) {
    guard let day = permit.revokedOn.value else { return }
    let year = FiscalYear(containing: day)
    report.find(
      "許可は\(day.japanese)に取り消されているため、この許可についての手続はできず、\(year.japanese)の実施状況の報告が必要です",
      "The permit was revoked on \(day.iso): nothing can be filed about it but the report of "
        + "FY\(year.year)",
      at: permit.revokedOn.site)
  }

  /// Duties that hold while there is a permit, and slips of the handbook.
  static let duties: [Rule] = [
    Rule(
      "C-40", "grounds-of-revocation",
      remedy: "法第55条の事由に当たる事実があれば、申請の前に主務官庁に相談してください",
      "Consult the ministries first if any ground of 法第55条 is there"
    ) { application, _, report in
      guard let procedure = application.procedure.value, procedure != .newPermit else { return }
      report.ask(
        "許可の取消しや業務の停止の事由（不正な手段、基準への不適合、欠格、法令違反）に当たる事実はありませんか",
        "Is there no ground of revocation or suspension: fraud, standards no longer met, "
          + "disqualification, breach of the law",
        at: application.permit.site)
    },
    Rule(
      "C-41", "slip-of-handbook-copied",
      remedy: "「破壊」を「再生」と改め、再生施設の管理責任者として書いてください",
      "Write 再生 for 破壊: the person is responsible for the reclaiming facility"
    ) { application, _, report in
      let person = application.responsiblePerson
      for leaf in [person.unit, person.name, person.posting] {
        guard let text = leaf.value, text.containsAny(["破壊施設の管理責任者", "破壊の用に供する設備"])
        else { continue }
        report.find(
          "「\(text.excerpt)」は手引きの誤記と同じ書き方で、再生施設のことではないように読めます",
          "'\(text.excerpt)' repeats a slip of the handbook and does not mean the reclaiming facility",
          at: leaf.site)
      }
    },
  ]
}
