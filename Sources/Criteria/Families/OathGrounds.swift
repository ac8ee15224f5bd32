import Findings
import PermitModel

extension OathRules {
  /// The grounds of 法第51条第2号, each asked unless the case says that it was checked.
  static let grounds: [Rule] = [
    ground(
      "O-05", "unfit-or-bankrupt", .unfit,
      editions: [StatutoryValues.oathByItems, StatutoryValues.oathByLetters]
    ) { day in
      StatutoryValues.oathByLetters.contains(day.iso)
        ? (
          "心身の故障により再生業の業務を適正に行えない者（省令第58条の2）や、破産手続開始の決定を受けて復権を得ない者",
          "someone unable to do the work properly for reasons of health (省令第58条の2) or bankrupt "
            + "and not restored"
        )
        : (
          "成年被後見人、被保佐人や、破産手続開始の決定を受けて復権を得ない者",
          "an adult ward, a person under curatorship or a bankrupt not restored"
        )
    },
    ground("O-06", "sentenced-within-two-years", .sentenced) { _ in
      (
        "フロン排出抑制法か自動車リサイクル法又はその処分に違反して罰金以上の刑に処せられ、"
          + "執行の終わりから\(StatutoryValues.disqualifiedYears.figure)年を経ない者",
        "someone fined or worse under this act or the car recycling act less than "
          + "\(StatutoryValues.disqualifiedYears.figure) years ago"
      )
    },
    ground("O-07", "permit-revoked-within-two-years", .revoked) { _ in
      (
        "再生業の許可を取り消され、その日から\(StatutoryValues.disqualifiedYears.figure)年を経ない者",
        "someone whose permit was revoked less than \(StatutoryValues.disqualifiedYears.figure) years ago"
      )
    },
    ground("O-08", "officer-of-revoked-corporation", .officerOfRevoked) { _ in
      (
        "許可を取り消された法人の役員を取消しの前\(StatutoryValues.officerDays.figure)日以内に務め、"
          + "取消しから\(StatutoryValues.disqualifiedYears.figure)年を経ない者",
        "someone who was an officer of a corporation within "
          + "\(StatutoryValues.officerDays.figure) days before its permit was "
          + "revoked, less than \(StatutoryValues.disqualifiedYears.figure) years ago"
      )
    },
    ground("O-09", "under-suspension", .suspended) { _ in
      ("業務の停止を命じられ、その期間が終わっていない者", "someone under a suspension order that has not run out")
    },
    Rule(
      "O-10", "disqualified-officer",
      remedy: "役員の全員についてイからホまでを確かめ、「確認した事由」にヘを加えてください",
      "Check イ to ホ for every officer and add ヘ to 確認した事由"
    ) { application, _, report in
      let applicant = application.applicant
      guard applicant.kind.value == .corporation, isOpen(.officers, applicant.oath) else { return }
      let names = applicant.officers.items.compactMap(\.value)
      guard !names.isEmpty else { return }
      report.ask(
        "役員\(names.count)名（\(names.joined(separator: "、"))）の全員について、法第51条第2号イからホまでを確かめましたか",
        "Were イ to ホ of 法第51条第2号 checked for each of the \(names.count) officers",
        at: applicant.officers.site, related: [applicant.oath.site])
    },
  ]

  /// A ground that may apply to the applicant or an officer.
  private static func ground(
    _ id: String, _ name: String, _ ground: DisqualificationGround, editions: [Validity] = [],
    _ who: @escaping @Sendable (CivilDate) -> (ja: String, en: String)
  ) -> Rule {
    Rule(
      id, name,
      remedy: "全員について確かめ、「確認した事由」に\(ground.rawValue)を加えてください",
      "Check it for everyone and add \(ground.rawValue) to 確認した事由", editions: editions
    ) { application, review, report in
      let applicant = application.applicant
      guard isOpen(ground, applicant.oath) else { return }
      let sworn = applicant.sworn
      let person = who(review.asOf)
      let isOne = applicant.kind.value == .individual || applicant.officers.isEmpty
      report.ask(
        "\(sworn.ja)\(isOne ? "は" : "のうちに")、\(person.ja)\(isOne ? "ではありませんか" : "はいませんか")"
          + "（法第51条第2号\(ground.rawValue)）",
        isOne
          ? "Is it certain that \(sworn.en) is not \(person.en)"
          : "Is it certain that none of \(sworn.en) is \(person.en)",
        at: applicant.oath.notDisqualified.site, about: applicant.names)
    }
  }

  /// Whether the oath is given without word that the ground was checked.
  private static func isOpen(_ ground: DisqualificationGround, _ oath: Oath) -> Bool {
    oath.notDisqualified.value == true && !oath.grounds.items.contains { $0.value == ground }
  }
}

extension Applicant {
  /// Where the persons are named whom the oath covers.
  var names: [Site] {
    [name, personName, representativeName].filter(\.isWritten).map(\.site)
      + (officers.isWritten ? [officers.site] : [])
  }
}
