import Findings
import PermitModel

extension PermitRules {
  /// The application for a change permit (法第53条第1項, 省令第59条).
  static let changeApplication: [Rule] = [
    Rule(
      "C-20", "standards-after-change",
      remedy: "変更後の構造、能力、使用及び管理の方法を省令第56条から第58条までと照らしてください",
      "Compare structure, capacity and management after the change with 省令第56条 to 第58条"
    ) { application, _, report in
      guard application.procedure.value == .changePermit else { return }
      report.ask(
        "変更後の全体が許可の基準（法第51条）で改めて審査されますが、変わらない部分も今の実際のとおりですか",
        "The whole is judged anew: is what does not change still as it really is",
        at: application.procedure.site)
    },
    Rule(
      "C-21", "changed-before-permit",
      remedy: "変更を許可の後にするか、すでに変更したときは直ちに主務官庁に相談してください",
      "Change after the permit, or consult the ministries at once if it was changed",
      editions: [
        Validity(until: "2025-05-31"), Validity(from: StatutoryValues.newImprisonment),
      ],
      judging: .application { application, review, report in
        let change = application.plannedChange
        guard application.procedure.value == .changePermit else { return }
        if change.date.isBlank {
          report.ask(
            "変更する日が書かれていませんが、変更の許可を受けた後ですか",
            "The day of the change is blank: will it be after the permit", at: change.date.site,
            remedy: Message(ja: "「変更」の「変更日」を書いてください", en: "Write 変更日 under 変更"))
        } else if let day = change.date.value, let filed = application.filedOn.value, day <= filed {
          report.find(
            "変更日\(day.japanese)が申請の日\(filed.japanese)より後ではありません"
              + "（許可を受けない変更は\(StatutoryValues.prisonYears.figure)年以下の"
              + "\(StatutoryValues.imprisonment(on: review.asOf.iso))又は"
              + "\(StatutoryValues.prisonFine.figure)円以下の罰金の対象です）",
            "The change on \(day.iso) is not after filing on \(filed.iso); a change without "
              + "permission is punishable",
            at: change.date.site, related: [application.filedOn.site])
        }
      },
      .change { change, review, report in
        guard let day = change.changedOn.value, day <= review.asOf,
          let first = change.differences(for: .permit).first
        else { return }
        report.find(
          "変更の許可が要る変更（\(first.difference.label)ほか）ですが、変更日\(day.japanese)が\(review.asOf.japanese)にはもう過ぎています",
          "A change that needs permission (\(first.difference.label) and so on) is dated "
            + "\(day.iso), which has passed on \(review.asOf.iso)",
          at: change.changedOn.site, related: [first.difference.site])
      }),
    Rule(
      "C-22", "not-consulted",
      remedy: "主務官庁に相談し、「事前相談日」を書いてください",
      "Consult the ministries and write 事前相談日",
      judging: .application { application, _, report in
        guard application.procedure.value == .changePermit,
          application.plannedChange.consultedOn.isBlank
        else { return }
        report.ask(
          "変更の許可の申請の前に、主務官庁に相談しましたか",
          "Were the ministries consulted before the application",
          at: application.plannedChange.consultedOn.site)
      },
      .changeNotice { notice, _, report in
        guard notice.consultedOn.isBlank else { return }
        report.ask(
          "届出で足りる変更かどうかを、主務官庁に事前に相談しましたか",
          "Were the ministries asked beforehand whether a notice is enough",
          at: notice.consultedOn.site)
      },
      .change { change, _, report in
        let heaviest = change.differences.map(\.duty).max() ?? .none
        guard heaviest >= .notice, change.consultedOn.isBlank else { return }
        report.ask(
          "変更の前に、この区分でよいか主務官庁に相談しましたか",
          "Were the ministries asked beforehand whether this is right",
          at: change.consultedOn.site)
      }),
  ]
}
