import Findings
import PermitModel

extension AttachmentRules {
  /// The intake plan: what it has to say (handbook p.29).
  static let intake: [Rule] = [
    Rule(
      "D-32", "intake-plan-missing",
      remedy: "種類ごとに\(StatutoryValues.fiscalYears.figure)年度分の引取計画量、繰り越し量、最繁忙日の予定保管量を書いてください",
      "Write intake, carry-over and storage on the busiest day for five years of each kind"
    ) { application, _, report in
      guard application.intakePlan.isEmpty else { return }
      report.find(
        "再生をしようとするフロン類の引取りに係る計画がありません",
        "There is no plan for taking in フロン類", at: application.intakePlan.site)
    },
    Rule(
      "D-33", "intake-plan-incomplete",
      remedy: "種類と年度のすべてについて、引取計画量と最繁忙日における予定保管量を書いてください",
      "Write intake and storage on the busiest day for every kind and year"
    ) { application, _, report in
      let tables = application.intakePlan.items
      guard !tables.isEmpty else { return }
      for table in tables {
        if table.years.isEmpty {
          report.find(
            "\(table.label)の引取りに係る計画に年度がありません",
            "The intake plan of \(table.label) has no fiscal years", at: table.years.site)
        }
        for row in table.years.items where row.peakStorage.isBlank {
          report.find(
            "\(table.label)の\(row.label)の最繁忙日における予定保管量が書かれていません",
            "The storage of \(table.label) on the busiest day of \(row.english) is not written",
            at: row.peakStorage.site,
            remedy: Message(
              ja: "\(row.label)の最繁忙日における予定保管量をトンで書いてください",
              en: "Write the storage on the busiest day of \(row.english) in tonnes"))
        }
      }
      guard tables.allSatisfy({ $0.refrigerant.value != nil }) else { return }
      let sites = application.coverSites
      for number in application.coverNumbers(without: tables.map(\.refrigerant)) {
        report.find(
          "申請書の\(number.withClass)が引取りに係る計画にありません",
          "\(number.withClass), named on the cover, is not in the intake plan",
          at: application.intakePlan.site,
          related: sites[number] ?? [],
          remedy: Message(
            ja: "\(number.text)の\(StatutoryValues.fiscalYears.figure)年度分の計画を加えてください",
            en: "Add five years of \(number.text) to the plan"))
      }
    },
    Rule(
      "D-34", "carry-over-missing",
      remedy: "各年度の4月1日における予定保管量を、前年度からの繰り越し量として書いてください",
      "Write the storage on 1 April of each year as the carry-over from the year before"
    ) { application, _, report in
      for table in application.intakePlan.items {
        for row in table.years.items where row.carryOver.isBlank {
          report.find(
            "\(table.label)の\(row.label)の前年度からの繰り越し量（4月1日の予定保管量）が書かれていません",
            "The carry-over of \(table.label) into \(row.english) is not written",
            at: row.carryOver.site)
        }
      }
    },
    Rule(
      "D-35", "busiest-day-counts-both",
      remedy: "最繁忙日における予定保管量に、再生前と再生後のフロン類を合わせて書いてください",
      "Count both feed and product in the storage on the busiest day"
    ) { application, _, report in
      // The case holds the sum alone, so whether it counts both is for a person to say.
      guard
        let first = application.intakePlan.items.flatMap({ $0.years.items }).map(\.peakStorage)
          .first(where: { $0.value != nil })
      else { return }
      report.ask(
        "最繁忙日における予定保管量（\(first.value?.tonnes ?? "0")トンなど）は、再生前と再生後を合わせた量ですか",
        "Do the figures of storage on the busiest day (\(first.value?.tonnes ?? "0") t and so on) "
          + "count both feed and product",
        at: first.site, about: [application.intakePlan.site])
    },
  ]

  /// The figures of the intake plan against each other.
  static let intakeBalance: [Rule] = [
    Rule(
      "D-36", "busiest-day-below-carry-over",
      remedy: "最繁忙日における予定保管量と繰り越し量を確かめ、誤った方を直してください",
      "Check storage on the busiest day and carry-over, and mend the wrong one"
    ) { application, _, report in
      for table in application.intakePlan.items {
        for row in table.years.items {
          guard let peak = row.peakStorage.value, let carried = row.carryOver.value,
            peak < carried
          else { continue }
          report.find(
            "\(table.label)の\(row.label)の最繁忙日における予定保管量\(peak.tonnes)トンが、"
              + "年度当初の繰り越し量\(carried.tonnes)トンを下回っています",
            "The storage of \(table.label) on the busiest day of \(row.english), \(peak.tonnes) t, "
              + "is below the carry-over of \(carried.tonnes) t",
            at: row.peakStorage.site, related: [row.carryOver.site])
        }
      }
    },
    Rule(
      "D-37", "carry-over-out-of-balance",
      remedy: "繰り越し量を、前年度の繰り越し量、引取計画量、処理可能量と合うように直してください",
      "Make the carry-over agree with the stock, intake and capacity of the year before"
    ) { application, _, report in
      let tables = Dictionary(
        application.capacity.items.map { ($0.refrigerant.number, $0) },
        uniquingKeysWith: { first, _ in first })
      for table in application.intakePlan.items {
        let annex = table.refrigerant.number.flatMap { tables[$0] }
        for (row, next) in zip(table.years.items, table.years.items.dropFirst()) {
          guard let year = row.year.value, next.year.value?.year == year.year + 1,
            let start = row.carryOver.value, let carried = next.carryOver.value
          else { continue }
          let other = annex?.years.items.first { $0.year.value == year }
          guard let intake = row.intake.value ?? other?.intake.value else { continue }
          let most = Int128(start.grams) + Int128(intake.grams)
          if Int128(carried.grams) > most {
            try report.find(
              "\(table.label)の\(next.label)への繰り越し量\(carried.tonnes)トンが、\(row.label)の"
                + "繰り越し量と引取計画量の合計\(Exact.tonnes(grams: most))トンを超えています",
              "The carry-over of \(table.label) into \(next.english), \(carried.tonnes) t, exceeds "
                + "stock and intake of the year before, \(Exact.tonnes(grams: most)) t",
              at: next.carryOver.site, related: [row.carryOver.site])
          } else if let capacity = other?.capacity.value,
            Int128(carried.grams) < most - Int128(capacity.grams)
          {
            try report.find(
              "\(table.label)の\(next.label)への繰り越し量は\(carried.tonnes)トンですが、\(row.label)の"
                + "処理可能量\(capacity.tonnes)トンでは"
                + "\(Exact.tonnes(grams: most - Int128(capacity.grams)))トン以上が残ります",
              "The carry-over of \(table.label) into \(next.english) is \(carried.tonnes) t, but "
                + "with a capacity of \(capacity.tonnes) t at least "
                + "\(Exact.tonnes(grams: most - Int128(capacity.grams))) t remain",
              at: next.carryOver.site, related: [row.carryOver.site])
          }
        }
      }
    },
    Rule(
      "D-38", "carry-over-of-new-business",
      remedy: "初年度の繰り越し量を0とするか、許可の前から保管しているものを説明してください",
      "Write 0 for the first year, or explain what is stored before the permit"
    ) { application, _, report in
      guard application.procedure.value == .newPermit else { return }
      for table in application.intakePlan.items {
        guard let first = table.years.items.first, let carried = first.carryOver.value,
          carried.grams > 0
        else { continue }
        report.find(
          "新規の許可ですが、\(table.label)の初年度に\(carried.tonnes)トンの繰り越し量があります",
          "The permit is new, but \(table.label) has a carry-over of \(carried.tonnes) t into "
            + "the first year",
          at: first.carryOver.site, related: [application.procedure.site])
      }
    },
  ]
}

extension IntakeTable {
  /// `HCFC(R22)`, or the text as written.
  var label: String { refrigerant.number?.withClass ?? refrigerant.written ?? "種類未記入" }
}

extension IntakeYear {
  /// `令和9年度`, or the text as written.
  var label: String { year.value?.japanese ?? year.written ?? "年度未記入" }

  /// `FY2027`, or the text as written.
  var english: String { year.value.map { "FY\($0.year)" } ?? year.written ?? "a year" }
}
