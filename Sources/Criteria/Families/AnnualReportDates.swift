import Findings
import PermitModel

extension AnnualReportRules {
  /// The year, the day of the report and the part of a year.
  static let dates: [Rule] = [
    Rule(
      "N-01", "report-year-missing",
      remedy: "報告する年度を令和7年度のように書いてください",
      "Write the fiscal year of the report, such as 令和7年度",
      judging: .report { paper, _, report in
        if let problem = paper.year.problem {
          report.find(problem, of: paper.year)
        } else if paper.year.value == nil {
          report.find(
            "報告の対象となる年度が未記入です", "The fiscal year of the report is blank",
            at: paper.year.site)
        }
      }),
    Rule(
      "N-02", "report-late-or-not-in-two-copies",
      remedy: "年度終了後\(StatutoryValues.reportDays.figure)日以内に、"
        + "正本\(StatutoryValues.reportCopies.figure)通を提出してください",
      "File \(StatutoryValues.reportCopies.figure) originals within "
        + "\(StatutoryValues.reportDays.figure) days after the end of the year",
      judging: .report { paper, review, report in
        let required = StatutoryValues.reportCopies.value
        if let copies = paper.copies.value, copies != required {
          report.find(
            "部数が\(copies)通ですが、報告書は\(required)通提出します",
            "The number of copies is \(copies), but \(required) are filed", at: paper.copies.site,
            remedy: Message(ja: "部数を\(required)としてください", en: "Write \(required)"))
        } else if paper.copies.value == nil {
          report.find(
            "部数が未記入です（\(required)通必要です）",
            "The number of copies is blank (\(required) are needed)",
            at: paper.copies.site,
            remedy: Message(ja: "部数に\(required)と書いてください", en: "Write \(required)"))
        }
        guard let year = paper.year.value, paper.ending.date.value == nil,
          let limit = PaperDeadline.report(on: year)
        else { return }
        if let date = paper.date.value {
          guard date > limit.day else { return }
          report.find(
            "報告日\(date.japanese)が報告期限\(limit.day.japanese)を過ぎています",
            "The report of \(date.iso) is after its deadline, \(limit.day.iso)",
            at: paper.date.site,
            remedy: Message(
              ja: "遅れた理由を窓口に説明し、直ちに提出してください",
              en: "Explain the delay to the office and file it at once"))
        } else if paper.date.isBlank {
          report.find(
            "報告日が未記入です（報告期限は\(limit.day.japanese)です）",
            "The date of the report is blank (its deadline is \(limit.day.iso))",
            at: paper.date.site,
            remedy: Message(ja: "報告日を書いてください", en: "Write the date of the report"))
        }
      }),
    Rule(
      "N-03", "report-deadline-moved",
      remedy: "動いた期限に頼らず、早めに提出してください", "File early rather than rely on the moved day",
      weight: .note,
      judging: .report { paper, _, report in
        guard let year = paper.year.value, paper.ending.date.value == nil,
          let limit = PaperDeadline.report(on: year), limit.day != limit.counted,
          let date = paper.date.value, date > limit.counted, date <= limit.day
        else { return }
        report.suggest(
          "5月15日が休日のため、期限は\(limit.day.japanese)です",
          "15 May is a closed day, so the deadline is \(limit.day.iso)", at: paper.date.site)
      }),
    Rule(
      "N-05", "ending-outside-the-year",
      remedy: "4月1日から翌年3月31日までの間にある日を書くか、年度を直してください",
      "Write a day from 1 April to 31 March, or correct the fiscal year",
      judging: .report { paper, _, report in
        guard let year = paper.year.value, let date = paper.ending.date.value,
          FiscalYear(containing: date) != year
        else { return }
        report.find(
          "廃業等の年月日\(date.japanese)が\(year.japanese)（4月1日から翌年3月31日まで）にありません",
          "\(date.iso) is not within fiscal \(year.year), 1 April to 31 March",
          at: paper.ending.date.site, related: [paper.year.site])
      }),
    Rule(
      "N-24", "reported-before-the-year-ended",
      remedy: "年度が終わってから報告し、廃業等による報告であればその事由と年月日を書いてください",
      "Report after the year, or write the event that ended the business",
      judging: .report { paper, _, report in
        guard let date = paper.date.value, let last = paper.lastDay, date <= last else { return }
        // A report with closure may bear the very day of the event.
        guard paper.ending.date.value == nil || date < last else { return }
        report.find(
          "報告日\(date.japanese)が対象の期間の最後の日\(last.japanese)より前か同じ日です",
          "The report of \(date.iso) is not after the last day that it covers, \(last.iso)",
          at: paper.date.site)
      }),
    Rule(
      "N-27", "part-year-report-incomplete",
      remedy: "廃業等の事由と年月日を書き、その日までの量を、届出とあわせて"
        + "\(StatutoryValues.closureNoticeDays.figure)日以内に報告してください",
      "Write the event and its day, and report up to it with the notice within "
        + "\(StatutoryValues.closureNoticeDays.figure) days",
      judging: .report { paper, _, report in
        let ending = paper.ending
        guard ending.isWritten else { return }
        if ending.reason.isBlank {
          report.find(
            "廃業等の事由が未記入です", "The event that ended the business is blank",
            at: ending.reason.site)
        }
        guard let day = ending.date.value else {
          if ending.date.isBlank {
            report.find(
              "廃業等の年月日が未記入です", "The day of the event is blank", at: ending.date.site)
          }
          return
        }
        // A revocation has no notice of its own to go with.
        guard ending.reason.value != .revocation, let date = paper.date.value,
          let limit = PaperDeadline.closure(on: day), date > limit
        else { return }
        report.find(
          "報告日\(date.japanese)が、届出とあわせて報告する期限\(limit.japanese)を過ぎています",
          "The report of \(date.iso) is after \(limit.iso), when the notice is due with it",
          at: paper.date.site, related: [ending.date.site])
      }),
  ]

  /// The head of the form and the words of a paper.
  static let filing: [Rule] = [
    Rule(
      "N-19", "reporter-field-missing",
      remedy: "許可証又は登記のとおりに書いてください", "Write it as in the permit or the register",
      judging: .report { paper, _, report in
        for (leaf, ja, en) in paper.reporter.headFields + [
          (paper.permit.number, "許可番号", "permit number")
        ] where leaf.isBlank {
          report.find(
            "報告者の\(ja)が未記入です", "The reporter's \(en) is blank", at: leaf.site)
        }
      }),
    Rule(
      "N-20", "site-of-the-report-missing",
      remedy: "報告する事業所の名称を事業所に書き、許可ごとに1件ずつ報告してください",
      "Write the site's name, and make one report for each permit",
      judging: .report { paper, _, report in
        guard paper.severalPlaces.value == true, paper.place.isBlank else { return }
        report.find(
          "複数の事業所について許可を受けていますが、対象の事業所の名称が書かれていません",
          "There are permits for several sites, but the report does not name its own",
          at: paper.place.site, related: [paper.severalPlaces.site])
      }),
    Rule(
      "N-28", "form-7-wording-differs",
      remedy: "省令様式第7の文言に直すか、saisei renderで印刷してください",
      "Use the words of Form 7, or print it with saisei render",
      judging: .report { paper, _, report in
        let words: [(Located<String>, String, String, String)] = [
          (paper.paper.title, "フロン類再生量等に関する報告書", "題名", "title"),
          (paper.paper.unit, "kg", "単位", "unit"),
        ]
        for (leaf, expected, ja, en) in words {
          guard let written = leaf.value, Folding.name(written) != Folding.name(expected) else {
            continue
          }
          report.find(
            "報告書の\(ja)「\(written)」が様式第7の「\(expected)」と異なります",
            "The \(en) '\(written)' is not that of Form 7, '\(expected)'", at: leaf.site)
        }
        if let sentence = paper.paper.sentence.value,
          !["第60条第3項", "第六十条第三項"].contains(where: {
            Folding.name(sentence).contains(Folding.name($0))
          })
        {
          report.find(
            "報告書の本文が法第60条第3項を挙げていません",
            "The sentence of the report does not name 法第60条第3項",
            at: paper.paper.sentence.site)
        }
      }),
  ]
}

extension Applicant {
  /// What the head of 様式第6 and 様式第7 tells of the reclaimer.
  var headFields: [(Located<String>, ja: String, en: String)] {
    let names =
      kind.value == .individual
      ? [(personName, ja: "氏名", en: "name")]
      : [
        (name, ja: "名称", en: "name"),
        (representativeName, ja: "代表者の氏名", en: "representative"),
      ]
    return names + [
      (postalCode, ja: "郵便番号", en: "postal code"), (address, ja: "住所", en: "address"),
      (phone, ja: "電話番号", en: "telephone number"),
    ]
  }
}
