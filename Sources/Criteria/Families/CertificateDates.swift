import Findings
import PermitModel

extension CertificateRules {
  /// When a certificate has to be sent, and how long its copy is kept.
  static let dates: [Rule] = [
    Rule(
      "K-02", "certificate-sent-late",
      remedy: "再生の日から\(StatutoryValues.certificateDays.figure)日以内に送付し、遅れたときは直ちに送付してください",
      "Send it within \(StatutoryValues.certificateDays.figure) days from the day of reclaiming, and at "
        + "once when that has passed",
      judging: .certificate { paper, review, report in
        guard let reclaimed = paper.certificate.reclaimedOn.value,
          let limit = PaperDeadline.certificate(reclaimedOn: reclaimed)
        else { return }
        if let sent = paper.certificate.sentOn.value {
          guard sent > limit else { return }
          report.find(
            "送付年月日\(sent.japanese)が、再生の日から\(StatutoryValues.certificateDays.figure)日の"
              + "期限\(limit.japanese)を過ぎています",
            "It is sent on \(sent.iso), after the \(StatutoryValues.certificateDays.figure) days "
              + "that end on \(limit.iso)",
            at: paper.certificate.sentOn.site, related: [paper.certificate.reclaimedOn.site])
        } else if paper.certificate.sentOn.isBlank, review.asOf > limit {
          report.find(
            "再生の日から\(StatutoryValues.certificateDays.figure)日（\(limit.japanese)）を"
              + "過ぎていますが、送付されていません",
            "The \(StatutoryValues.certificateDays.figure) days ended on \(limit.iso), but it has not been sent",
            at: paper.certificate.sentOn.site, related: [paper.certificate.reclaimedOn.site])
        }
      }),
    Rule(
      "K-03", "certificate-deadline-not-moved",
      remedy: "期限より前の開いている日に送付してください", "Send it on a working day before the limit",
      weight: .note,
      judging: .certificate { paper, _, report in
        guard let reclaimed = paper.certificate.reclaimedOn.value,
          let limit = PaperDeadline.certificate(reclaimedOn: reclaimed),
          PaperDeadline.isClosed(limit),
          paper.certificate.sentOn.value.map({ $0 >= limit }) ?? true
        else { return }
        report.suggest(
          "送付期限\(limit.japanese)は休日ですが、相手が民間の事業者のため翌開庁日には延びません",
          "The limit of \(limit.iso) is a closed day, but it does not move: the addressee is private",
          at: paper.certificate.sentOn.site)
      }),
    Rule(
      "K-13", "certificate-dates-out-of-order",
      remedy: "引取り、再生、送付の順になるように年月日を確かめてください",
      "Check the days: taking-in, reclaiming, sending",
      // A certificate that says it was sent before the work was done certifies nothing.
      weight: .error,
      judging: .certificate { paper, _, report in
        let certificate = paper.certificate
        let days = [
          (certificate.intakeFinishedOn, "引取りを終了した年月日", "taking-in"),
          (certificate.reclaimedOn, "再生を行った年月日", "reclaiming"),
          (certificate.sentOn, "送付年月日", "sending"),
        ].compactMap { leaf, ja, en in leaf.value.map { (day: $0, leaf.site, ja, en) } }
        for (earlier, later) in zip(days, days.dropFirst()) where earlier.day > later.day {
          report.find(
            "\(later.2)\(later.day.japanese)が、\(earlier.2)\(earlier.day.japanese)より前です",
            "The \(later.3) of \(later.day.iso) is before the \(earlier.3) of \(earlier.day.iso)",
            at: later.1, related: [earlier.1])
        }
        for part in certificate.destroyed.items {
          guard let destroyed = part.date.value,
            let taken = certificate.intakeFinishedOn.value, destroyed < taken
          else { continue }
          report.find(
            "破壊した年月日\(destroyed.japanese)が、引取りを終了した年月日より前です",
            "It was destroyed on \(destroyed.iso), before it was taken in", at: part.date.site,
            related: [certificate.intakeFinishedOn.site])
        }
      }),
    Rule(
      "K-18", "copy-not-kept-long-enough",
      remedy: "写しを送付の日から\(StatutoryValues.certificateCopyYears.figure)年間保存してください",
      "Keep the copy for \(StatutoryValues.certificateCopyYears.figure) years from the day of sending",
      judging: .certificate { paper, _, report in
        guard let sent = paper.certificate.sentOn.value, let kept = paper.keptUntil.value,
          let until = PaperDeadline.copyKept(sentOn: sent), kept < until
        else { return }
        report.find(
          "写しの保存期限\(kept.japanese)が、送付の日から\(StatutoryValues.certificateCopyYears.figure)年"
            + "（\(until.japanese)まで）に足りません",
          "The copy is kept until \(kept.iso), but "
            + "\(StatutoryValues.certificateCopyYears.figure) years end on \(until.iso)",
          at: paper.keptUntil.site, related: [paper.certificate.sentOn.site])
      }),
  ]
}
