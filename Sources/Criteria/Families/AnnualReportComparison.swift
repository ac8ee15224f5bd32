import Findings
import PermitModel

extension AnnualReportRules {
  /// The report against the ledger, the year before and the permit.
  static let comparison: [Rule] = [
    Rule(
      "N-14", "amounts-outside-the-law-included",
      remedy: "第一種特定製品以外に由来する量と冷媒以外の用途の量を除き、対象外の量に除外の方法を書いてください",
      "Leave out what is not from 第一種特定製品 or no refrigerant, and write how under 対象外の量",
      judging: .report { paper, _, report in
        guard !paper.columns.isEmpty else { return }
        let exclusion = paper.exclusion
        switch exclusion.isLeftOut.value {
        case false?:
          report.find(
            "第一種特定製品以外のフロン類（家電製品など）の量が含まれています",
            "Amounts that are not from 第一種特定製品 (home appliances) are included",
            at: exclusion.isLeftOut.site)
        case true?:
          guard exclusion.method.isBlank else { return }
          report.doubt(
            "対象外の量を除いたとありますが、除外の方法が書かれていません",
            "It says that other amounts are left out, but not how they were told apart",
            at: exclusion.site,
            remedy: Message(
              ja: "対象外の量に方法（例：引取元が家電リサイクルプラントの行を除く）を書いてください",
              en: "Write the method, such as: rows from appliance plants are left out"))
        case nil:
          report.ask(
            "第一種特定製品以外に由来する量（家電製品など）を除いて集計しましたか",
            "Were amounts from other products, such as home appliances, left out",
            at: exclusion.isLeftOut.site)
        }
      }),
    Rule(
      "N-15", "intake-not-screened",
      remedy: "引取りの都度、対象外のフロン類が含まれないか確認し、引取時の確認に「はい」と書いてください",
      "Look for such フロン類 at each taking-in and answer 引取時の確認 with はい",
      judging: .report { paper, _, report in
        guard !paper.columns.isEmpty, paper.exclusion.isCheckedAtIntake.value != true else {
          return
        }
        report.ask(
          "引取りの依頼を受けたとき、対象外のフロン類が含まれないことを確認しましたか",
          "Was each request looked at for フロン類 that the report must leave out",
          at: paper.exclusion.isCheckedAtIntake.site)
      }),
    Rule(
      "N-16", "opening-differs-from-last-closing",
      remedy: "前年度の報告書の⑦と記録簿を確かめ、どちらかを直してください",
      "Check row ⑦ of last year's report and the ledger, and correct one of them",
      judging: .report { paper, _, report in
        let previous = Dictionary(
          paper.previous.items.compactMap { last in
            last.refrigerant.value.map { ($0.number, last) }
          }, uniquingKeysWith: { first, _ in first })
        for column in paper.columns.items {
          guard let number = column.refrigerant.value?.number, let opening = column.opening.value,
            paper.previous.isWritten
          else { continue }
          let last = previous[number]
          let closing = last == nil ? Mass(grams: 0) : last?.closing.value
          guard let closing, ReportFigures.tenths(closing) != ReportFigures.tenths(opening) else {
            continue
          }
          report.find(
            "\(number)の年度当初の保管量\(ReportFigures.text(opening))kgが、前年度末の保管量"
              + "\(ReportFigures.text(closing))kgと一致しません",
            "\(number): \(ReportFigures.text(opening)) kg at the start of the year is not the "
              + "\(ReportFigures.text(closing)) kg at the end of the year before",
            at: column.opening.site, related: [last?.closing.site ?? paper.previous.site])
        }
      }),
    Rule(
      "N-17", "report-differs-from-ledger",
      remedy: "記録簿の計を四捨五入した量を書いてください", "Write the rounded sum of the ledger",
      judging: .report { paper, _, report in
        let columns = paper.columnByNumber
        for sums in paper.ledger.items {
          guard let number = sums.refrigerant.value?.number, let column = columns[number] else {
            continue
          }
          for row in ReportRow.allCases {
            guard let sum = sums[row].value, let figure = column[row].value,
              ReportFigures.tenths(sum) != ReportFigures.tenths(figure)
            else { continue }
            report.find(
              "\(number)の\(row.mark)\(row.label)\(ReportFigures.text(figure))kgが、記録簿の計"
                + "\(ReportFigures.text(sum))kgと一致しません",
              "\(number), row \(row.mark): \(ReportFigures.text(figure)) kg is not the ledger's "
                + "\(ReportFigures.text(sum)) kg",
              at: column[row].site, related: [sums[row].site])
          }
        }
      }),
    Rule(
      "N-18", "stock-only-kind-missing",
      remedy: "保管だけの種類も列を設けて④と⑦を書いてください",
      "Add a column with rows ④ and ⑦ for a kind that is only held",
      judging: .report { paper, _, report in
        let columns = paper.columnByNumber
        for last in paper.previous.items {
          guard let number = last.refrigerant.value?.number, let closing = last.closing.value,
            closing.grams > 0, columns[number] == nil
          else { continue }
          report.find(
            "前年度末に\(ReportFigures.text(closing))kgを保管していた\(number)の列がありません",
            "There is no column of \(number), of which \(ReportFigures.text(closing)) kg was held "
              + "at the end of the year before",
            at: last.refrigerant.site, related: [paper.columns.site])
        }
        for sums in paper.ledger.items {
          guard let number = sums.refrigerant.value?.number, sums.hasFigures,
            columns[number] == nil
          else { continue }
          report.find(
            "記録簿にある\(number)の列がありません", "There is no column of \(number), which is in the ledger",
            at: sums.refrigerant.site, related: [paper.columns.site])
        }
      }),
    Rule(
      "N-23", "above-the-permitted-plan",
      remedy: "引取りに係る計画と再生の能力を見直し、変更の許可が要るか確かめてください",
      "Review the intake plan and the capacity, and see whether a change permit is needed",
      judging: .report { paper, _, report in
        let columns = paper.columnByNumber
        for plan in paper.plan.items {
          guard let number = plan.refrigerant.value?.number, let column = columns[number] else {
            continue
          }
          let pairs: [(ReportRow, Located<Mass>, String, String)] = [
            (.takenIn, plan.intake, "引取計画量", "planned intake"),
            (.reclaimed, plan.capacity, "再生処理可能量", "capacity"),
          ]
          for (row, limit, ja, en) in pairs {
            guard let figure = column[row].value, let most = limit.value, figure > most else {
              continue
            }
            report.find(
              "\(number)の\(row.mark)\(row.label)\(ReportFigures.text(figure))kgが、別紙Yの\(ja)"
                + "\(ReportFigures.text(most))kgを超えています",
              "\(number): \(ReportFigures.text(figure)) kg \(row.english) is above the \(en) of "
                + "\(ReportFigures.text(most)) kg in Annex Y",
              at: column[row].site, related: [limit.site])
          }
        }
      }),
    Rule(
      "N-26", "reported-kind-not-permitted",
      remedy: "許可の種類を確かめ、許可のない種類を再生していれば主務大臣に相談してください",
      "Check the kinds of the permit, and consult the ministers where one was reclaimed without",
      judging: .report { paper, _, report in
        let permitted = Set(paper.permittedKinds.items.compactMap { $0.value?.number })
        guard !permitted.isEmpty else { return }
        for column in paper.columns.items {
          guard let number = column.refrigerant.value?.number, !permitted.contains(number) else {
            continue
          }
          report.find(
            "\(number)は許可された種類にありません", "\(number) is not among the permitted kinds",
            at: column.refrigerant.site, related: [paper.permittedKinds.site])
        }
      }),
  ]
}
