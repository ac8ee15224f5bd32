import Findings
import PermitModel

extension AnnualReportRules {
  /// The sums of the rows.
  static let balance: [Rule] = [
    Rule(
      "N-08", "intake-sum-wrong",
      remedy: "③が①と②の合計になるように直してください", "Correct the rows so that ③ is ① + ②",
      // A form that contradicts itself goes back, whatever derived the sum.
      weight: .error,
      judging: .report { paper, _, report in
        for column in paper.columns.items {
          guard let a = column.fromRecoverers.value, let b = column.fromApproved.value,
            let sum = column.takenIn.value
          else { continue }
          let difference = a.grams + b.grams - sum.grams
          guard !ReportFigures.explains(difference, terms: 3) else { continue }
          report.find(
            "\(column.name)の引き取った量の合計が一致しません（①\(ReportFigures.text(a))＋"
              + "②\(ReportFigures.text(b))≠③\(ReportFigures.text(sum))kg）",
            "\(column.name): ① \(ReportFigures.text(a)) + ② \(ReportFigures.text(b)) is not "
              + "③ \(ReportFigures.text(sum)) kg",
            at: column.takenIn.site,
            related: [column.fromRecoverers.site, column.fromApproved.site])
        }
      }),
    Rule(
      "N-09", "report-out-of-balance",
      remedy: "記録簿を確かめ、正しければ差異理由を書いてください",
      "Check the ledger and, where the figures are right, write 差異理由",
      // 原則として (handbook p.47 ③(1)): a difference may stand once it is answered, not before.
      judging: .report { paper, _, report in
        for column in paper.columns.items {
          guard let difference = column.imbalance,
            !ReportFigures.explains(difference, terms: 5)
          else { continue }
          let less = difference > 0
          let ja =
            "\(column.name)の収支が合いません（③＋④が⑤＋⑥＋⑦より"
            + "\(ReportFigures.text(grams: difference))kg\(less ? "多い" : "少ない")）"
          let en =
            "\(column.name): ③ + ④ is \(ReportFigures.text(grams: difference)) kg "
            + "\(less ? "more" : "less") than ⑤ + ⑥ + ⑦"
          if let reason = column.reason.value, column.reason.isWritten {
            report.suggest(
              ja + "が、理由が「\(reason)」と書かれています", en + "; the reason given is: \(reason)",
              at: column.closing.site, related: [column.reason.site],
              remedy: Message(
                ja: "理由を示す資料を手元に保存してください", en: "Keep what shows the reason"))
          } else {
            report.find(
              ja + "が、差異理由が書かれていません", en + ", and no reason is given",
              at: column.closing.site, related: [column.takenIn.site, column.reason.site])
          }
        }
      }),
    Rule(
      "N-11", "report-rounding-difference",
      remedy: "端数処理による差であることを記録簿の計で確かめてください",
      "Check with the ledger's sums that the difference comes from rounding",
      weight: .note,
      judging: .report { paper, _, report in
        for column in paper.columns.items {
          if let a = column.fromRecoverers.value, let b = column.fromApproved.value,
            let sum = column.takenIn.value
          {
            rounding(a.grams + b.grams - sum.grams, terms: 3, "③", column, column.takenIn, &report)
          }
          if let difference = column.imbalance {
            rounding(difference, terms: 5, "⑦", column, column.closing, &report)
          }
        }
      }),
    Rule(
      "N-22", "reclaimed-more-than-there-was",
      remedy: "再生をした量と、引き取った量及び年度当初の保管量を記録簿で確かめてください",
      "Check what was reclaimed, taken in and held against the ledger",
      judging: .report { paper, _, report in
        for column in paper.columns.items {
          for row in ReportRow.allCases where column[row].problem?.kind == .negative {
            if let problem = column[row].problem { report.find(problem, of: column[row]) }
          }
          guard let reclaimed = column.reclaimed.value, let takenIn = column.takenIn.value,
            let opening = column.opening.value,
            reclaimed.grams > takenIn.grams + opening.grams
          else { continue }
          report.find(
            "\(column.name)の再生をした量\(ReportFigures.text(reclaimed))kgが、引き取った量と年度当初の保管量の合計"
              + "\(ReportFigures.text(grams: takenIn.grams + opening.grams))kgを超えています",
            "\(column.name): \(ReportFigures.text(reclaimed)) kg reclaimed is more than the "
              + "\(ReportFigures.text(grams: takenIn.grams + opening.grams)) kg taken in and held",
            at: column.reclaimed.site, related: [column.takenIn.site, column.opening.site])
        }
      }),
    Rule(
      "N-25", "entrusted-not-counted",
      remedy: "受託した量を含めて引き取った量を書いてください",
      "Count what was taken in on trust as taken in",
      judging: .report { paper, _, report in
        for column in paper.columns.items {
          guard let entrusted = column.entrusted.value, let takenIn = column.takenIn.value,
            entrusted > takenIn
          else { continue }
          report.find(
            "\(column.name)の受託した量\(ReportFigures.text(entrusted))kgが、引き取った量の合計"
              + "\(ReportFigures.text(takenIn))kgに含まれていません",
            "\(column.name): \(ReportFigures.text(entrusted)) kg on trust is not within the "
              + "\(ReportFigures.text(takenIn)) kg taken in",
            at: column.entrusted.site, related: [column.takenIn.site])
        }
      }),
  ]

  private static func rounding(
    _ difference: Int, terms: Int, _ mark: String, _ column: ReportColumn, _ leaf: Located<Mass>,
    _ report: inout Report
  ) {
    guard difference != 0, ReportFigures.explains(difference, terms: terms) else { return }
    report.suggest(
      "\(column.name)の\(mark)に、端数処理で説明できる差\(ReportFigures.text(grams: difference))kgがあります",
      "\(column.name), row \(mark): a difference of \(ReportFigures.text(grams: difference)) kg, "
        + "which rounding explains",
      at: leaf.site)
  }
}
