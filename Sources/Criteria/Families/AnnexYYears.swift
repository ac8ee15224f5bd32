import Findings
import PermitModel

extension AnnexYRules {
  /// The fiscal years of the tables.
  static let years: [Rule] = [
    Rule(
      "Y-04", "not-five-years-from-start",
      remedy: "事業開始日を含む年度から\(StatutoryValues.fiscalYears.figure)年度分を書いてください",
      "Write the five fiscal years from the one that holds the start of business"
    ) { application, _, report in
      let count = StatutoryValues.fiscalYears.value
      for table in application.capacity.items {
        let years = table.years.items
        if years.count != count {
          report.find(
            "\(table.label)の年度が\(years.count)年度分です（\(count)年度分が必要です）",
            "\(table.label) has \(years.count) fiscal years; \(count) are required",
            at: table.years.site)
        }
        guard let first = years.first, let year = first.year.value,
          let expected = application.expectedFirstYear, year != expected,
          !isCalendarYearSlip(year, application)
        else { continue }
        report.find(
          "\(table.label)が\(year.japanese)から始まっていますが、事業開始日を含む年度は\(expected.japanese)です",
          "\(table.label) begins with FY\(year.year), but business starts in FY\(expected.year)",
          at: first.year.site, related: [application.businessStart.site],
          remedy: Message(
            ja: "\(expected.japanese)から\(StatutoryValues.fiscalYears.figure)年度分を書いてください",
            en: "Write five fiscal years from FY\(expected.year)"))
      }
    },
    Rule(
      "Y-05", "years-not-consecutive",
      remedy: "年度を1年ずつ続けて、すべての種類で同じ年度を書いてください",
      "Write consecutive fiscal years, the same for every kind",
      // A gap leaves a year of the plan out.
      weight: .error
    ) { application, _, report in
      let reference = application.capacity.items.first
      for table in application.capacity.items {
        let years = table.years.items
        for (before, after) in zip(years, years.dropFirst()) {
          guard let a = before.year.value, let b = after.year.value, b.year != a.year + 1
          else { continue }
          report.find(
            "\(table.label)の年度が連続していません：\(a.japanese)の次が\(b.japanese)です",
            "The fiscal years of \(table.label) are not consecutive: "
              + "FY\(a.year), then FY\(b.year)",
            at: after.year.site, related: [before.year.site])
        }
        guard let reference, let first = years.first, let year = first.year.value,
          let other = reference.years.items.first, let start = other.year.value, year != start
        else { continue }
        report.find(
          "\(table.label)は\(year.japanese)から、\(reference.label)は\(start.japanese)から始まっています",
          "\(table.label) begins with FY\(year.year), \(reference.label) with FY\(start.year)",
          at: first.year.site, related: [other.year.site])
      }
    },
    Rule(
      "Y-06", "calendar-year-taken-for-fiscal-year",
      remedy: "4月1日から翌年3月31日までを1年度として書いてください",
      "Count a fiscal year from 1 April to 31 March"
    ) { application, _, report in
      let start = application.businessStart
      guard let day = start.value, let expected = application.expectedFirstYear else { return }
      for table in application.capacity.items {
        guard let first = table.years.items.first, let year = first.year.value,
          isCalendarYearSlip(year, application)
        else { continue }
        report.find(
          "\(table.label)が\(year.japanese)から始まっていますが、事業開始日\(day.japanese)は\(expected.japanese)です",
          "\(table.label) begins with FY\(year.year), but \(day.iso) lies in FY\(expected.year)",
          at: first.year.site, related: [start.site],
          remedy: Message(
            ja: "\(expected.japanese)から\(StatutoryValues.fiscalYears.figure)年度分を書いてください",
            en: "Write five fiscal years from FY\(expected.year)"))
      }
      let written = application.paper.firstYear
      if let year = written.value, year != expected {
        report.find(
          "書面の開始年度が\(year.japanese)ですが、事業開始日\(day.japanese)は\(expected.japanese)です",
          "The paper begins with FY\(year.year), but \(day.iso) lies in FY\(expected.year)",
          at: written.site, related: [start.site],
          remedy: Message(
            ja: "開始年度を\(expected.japanese)としてください",
            en: "Begin with FY\(expected.year)"))
      }
    },
    Rule(
      "Y-07", "fiscal-year-label",
      remedy: "年度を「令和9年度」のように、1年度ずつ書いてください",
      "Write fiscal years like 令和9年度",
      // Which year is meant is open, so the table could not be printed.
      weight: .error
    ) { application, _, report in
      for row in application.capacity.items.flatMap({ $0.years.items }) {
        if let problem = row.year.problem { report.find(problem, of: row.year) }
      }
    },
    Rule(
      "Y-19", "short-first-year",
      remedy: "初年度の処理可能量を事業開始日から3月31日までの月数に応じた量にしてください",
      "Reduce the first year's capacity to the months that the plant is open"
    ) { application, _, report in
      guard let start = application.businessStart.value else { return }
      // 4月 has 12 months to go, 3月 has 1; the month of the start counts in full.
      let months = (15 - start.month) % 12 + 1
      for table in application.capacity.items {
        let rows = table.years.items
        guard let first = rows.first, let year = first.year.value,
          application.isShortFirstYear(year), months < 12,
          let short = first.capacity.value, let full = rows.dropFirst().first?.capacity.value,
          Int128(short.grams) * 12 > Int128(full.grams) * Int128(months)
        else { continue }
        report.find(
          "\(table.label)の初年度は\(months)か月ですが、処理可能量\(short.tonnes)トンが"
            + "翌年度の\(full.tonnes)トンの\(months)/12を超えています",
          "The first year of \(table.label) has \(months) months, but its capacity of "
            + "\(short.tonnes) t exceeds \(months)/12 of the next year's \(full.tonnes) t",
          at: first.capacity.site, related: [application.businessStart.site])
      }
    },
    Rule(
      "Y-21", "business-start-missing",
      remedy: "事業開始日を「令和9年4月1日」のように書いてください",
      "Write the start of business, such as 令和9年4月1日",
      // Nobody can tell without it whether the years of 別紙Y are those of handbook p.17.
      weight: .error
    ) { application, _, report in
      guard application.procedure.value != .renewal, application.businessStart.isBlank
      else { return }
      report.find(
        "事業開始日が未記入のため、別紙Yの対象年度を判定できません",
        "The start of business is blank, so the fiscal years of Annex Y cannot be judged",
        at: application.businessStart.site)
    },
    Rule(
      "Y-22", "base-year-of-renewal-open",
      remedy: "更新後の最初の年度を主務官庁に確認してください",
      "Ask the ministries which fiscal year comes first after a renewal"
    ) { application, _, report in
      guard application.procedure.value == .renewal else { return }
      let expiry = application.permit.expiry
      guard let last = expiry.value else {
        guard expiry.isBlank else { return }
        report.find(
          "許可の有効期限が未記入のため、更新後の別紙Yの初年度を判定できません",
          "The permit's expiry is blank, so the first fiscal year cannot be judged",
          at: expiry.site,
          remedy: Message(ja: "許可の有効期限を書いてください", en: "Write the permit's expiry"))
        return
      }
      // The new term begins on the day after the expiry: 31 March opens the next fiscal year.
      let closes = last.month == 3 && last.day == 31
      let base = FiscalYear(FiscalYear(containing: last).year + (closes ? 1 : 0))
      for table in application.capacity.items {
        guard let first = table.years.items.first, let year = first.year.value else { continue }
        if year == base {
          report.ask(
            "更新後の\(table.label)の初年度は\(base.japanese)でよいですか（手引きに定めがありません）",
            "Is FY\(base.year) the first year of \(table.label) after the renewal",
            at: first.year.site, related: [expiry.site])
        } else {
          report.doubt(
            "\(table.label)が\(year.japanese)から始まっていますが、有効期限の翌日を含む年度は\(base.japanese)です",
            "\(table.label) begins with FY\(year.year), but the day after the expiry lies in "
              + "FY\(base.year)", at: first.year.site, related: [expiry.site])
        }
      }
    },
  ]

  /// Whether the year is the calendar year of a start in January to March.
  private static func isCalendarYearSlip(
    _ year: FiscalYear, _ application: PermitApplication
  ) -> Bool {
    guard let start = application.businessStart.value,
      let expected = application.expectedFirstYear
    else { return false }
    return year != expected && year.year == start.year
  }
}
