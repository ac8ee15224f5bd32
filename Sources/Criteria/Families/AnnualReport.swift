import Findings
import PermitModel

/// Family N: 様式第7, the yearly report.
enum AnnualReportRules {
  /// Every rule of the family.
  static let all: [Rule] = dates + rows + balance + comparison + filing

  /// The rows of the form.
  private static let rows: [Rule] = [
    Rule(
      "N-04", "report-without-figures",
      remedy: "実績がなければ「実績: いいえ」と書き、あれば冷媒番号ごとの量を書いてください",
      "Write 実績: いいえ if there was no activity, else the amounts by refrigerant number",
      judging: .report { paper, _, report in
        if paper.columns.isEmpty, paper.hasActivity.value != false {
          report.find(
            "再生量等が1つも書かれていません（実績がない年度も報告が必要です）",
            "There are no amounts at all (a year without activity must be reported, too)",
            at: paper.columns.site)
        }
        if let column = paper.columns.items.first(where: \.hasFigures),
          paper.hasActivity.value == false
        {
          report.find(
            "実績がないとされていますが、\(column.name)の量が書かれています",
            "It says that there was no activity, but amounts of \(column.name) are given",
            at: paper.hasActivity.site, related: [column.refrigerant.site],
            remedy: Message(
              ja: "保管だけの種類も実績ですので、「実績: はい」としてください",
              en: "Stock alone counts, too: write 実績: はい"))
        }
      }),
    Rule(
      "N-06", "report-row-missing",
      remedy: "様式第7の7行をすべて、量がなければ0と書いてください",
      "Fill in all seven rows of Form 7 (0 where there is nothing)",
      judging: .report { paper, _, report in
        for column in paper.columns.items {
          for row in ReportRow.allCases where row != .handedOver {
            blank(row, of: column, &report)
          }
        }
      }),
    Rule(
      "N-07", "handed-over-row-missing",
      remedy: "破壊業者に引き渡した量を、なければ0と書いてください",
      "Write what was handed over to destroyers (0 where there is nothing)",
      // Only the handbook's list lacks it; 省令第69条第1項第4号 and the form ask for it.
      weight: .error,
      judging: .report { paper, _, report in
        for column in paper.columns.items { blank(.handedOver, of: column, &report) }
      }),
    Rule(
      "N-10", "report-figure-not-in-tenths",
      remedy: "小数点以下第1位までに四捨五入して書いてください",
      "Round the figure to the first decimal",
      judging: .report { paper, _, report in
        for column in paper.columns.items {
          for row in ReportRow.allCases {
            guard let mass = column[row].value, !ReportFigures.isRounded(mass) else { continue }
            let rounded = ReportFigures.text(grams: ReportFigures.tenths(mass) * 100)
            report.find(
              "\(column.name)の\(row.mark)\(row.label)「\(mass.kilograms)kg」が小数点以下第1位を超えています",
              "\(column.name), row \(row.mark) (\(row.english)): \(mass.kilograms) kg has more than "
                + "one decimal",
              at: column[row].site,
              remedy: Message(
                ja: "四捨五入して\(rounded)と書いてください", en: "Round it and write \(rounded)"))
          }
        }
      }),
    Rule(
      "N-12", "report-kind-unclear",
      remedy: "R22のような冷媒番号ごとに1列だけ書いてください",
      "Write one column for each refrigerant number, such as R22",
      judging: .report { paper, _, report in
        var seen: [RefrigerantNumber: Site] = [:]
        for column in paper.columns.items {
          guard let kind = column.refrigerant.value else {
            if let problem = column.refrigerant.problem {
              report.find(problem, of: column.refrigerant)
            }
            continue
          }
          if let first = seen[kind.number] {
            report.find(
              "\(kind.number)の列が2つあります", "There are two columns of \(kind.number)",
              at: column.refrigerant.site, related: [first],
              remedy: Message(
                ja: "\(kind.number)の量を1列にまとめてください", en: "Add both up in one column"))
          } else {
            seen[kind.number] = column.refrigerant.site
          }
        }
      }),
    Rule(
      "N-13", "report-needs-further-sheets",
      remedy: "様式第7を枚数分つづって1つの報告書として提出してください",
      "File the sheets together as one report",
      weight: .note,
      judging: .report { paper, _, report in
        let count = paper.columns.items.count
        guard count > columnsOfSheet else { return }
        let sheets = (count + columnsOfSheet - 1) / columnsOfSheet
        report.suggest(
          "種類が\(count)あるため、様式第7を\(sheets)枚に分けて印刷します",
          "There are \(count) kinds, so Form 7 is printed on \(sheets) sheets",
          at: paper.columns.site)
      }),
  ]

  /// Columns on one sheet of 様式第7.
  static let columnsOfSheet = 5

  private static func blank(_ row: ReportRow, of column: ReportColumn, _ report: inout Report) {
    let leaf = column[row]
    guard leaf.isBlank else { return }
    report.find(
      "\(column.name)の\(row.mark)\(row.label)が未記入です",
      "\(column.name): row \(row.mark) (\(row.english)) is blank", at: leaf.site)
  }
}
