import Findings
import PermitModel

extension ApplicationRules {
  /// The dates of the application and its papers.
  static let dates: [Rule] = [
    Rule(
      "A-05", "application-date-missing",
      remedy: "申請日を「令和8年12月1日」のように書いてください",
      "Write the date of application, such as 令和8年12月1日"
    ) { application, _, report in
      let date = application.applicationDate
      if date.isBlank {
        report.find("申請年月日が未記入です", "The date of application is blank", at: date.site)
      } else if let problem = date.problem, problem.kind != .eraMismatch {
        report.find(problem, of: date)
      } else if let day = date.value, day.iso < StatutoryValues.regimeStart {
        report.find(
          "申請日\(day.japanese)は、再生業者の許可の制度が始まった平成27年4月1日より前です",
          "The application is dated \(day.iso), before permits for reclaimers began on 2015-04-01",
          at: date.site)
      }
    },
    Rule(
      "A-06", "wrong-era",
      remedy: "その日の属する元号で書いてください", "Write the date in the era to which the day belongs",
      // Which day is meant is open, so the paper could not carry the date at all.
      weight: .error
    ) { application, _, report in
      for (_, date) in application.dates {
        guard let problem = date.problem, problem.kind == .eraMismatch else { continue }
        report.find(problem, of: date)
      }
    },
    Rule(
      "A-07", "dates-out-of-order",
      remedy: "申請日と書類の日付の前後を確かめ、誤った方を直してください",
      "Check which of the two dates is wrong and mend it"
    ) { application, _, report in
      let applied = application.applicationDate
      guard let day = applied.value else { return }
      let submitted = application.submissionDate
      if let other = submitted.value, other < day {
        report.find(
          "申請日\(day.japanese)が提出予定日\(other.japanese)より後になっています",
          "The application is dated \(day.iso), after the day of filing \(other.iso)",
          at: applied.site, related: [submitted.site])
      }
      let applicant = application.applicant
      let papers: [(String, String, Located<CivilDate>)] =
        [
          ("登記事項証明書", "registry certificate", applicant.registry.issued),
          ("住民票", "resident record", applicant.residentRecord.issued),
          ("登録免許税の領収書", "tax receipt", application.tax.paid),
        ]
        + application.attachments.items.map {
          (
            "添付書類「\($0.title.value ?? "名称未記入")」", "attachment \($0.title.text)", $0.issued
          )
        }
      for (ja, en, issued) in papers {
        guard let other = issued.value, day < other else { continue }
        report.find(
          "\(ja)の日付\(other.japanese)が申請日\(day.japanese)より後になっています",
          "The \(en) is dated \(other.iso), after the application of \(day.iso)",
          at: issued.site, related: [applied.site])
      }
    },
  ]
}
