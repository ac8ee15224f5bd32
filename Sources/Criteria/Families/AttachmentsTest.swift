import Findings
import PermitModel

extension AttachmentRules {
  /// The figures of the test against each other.
  static let test: [Rule] = [
    Rule(
      "D-14", "worse-after-reclaiming",
      remedy: "再生の前と後の値を確かめ、誤った値を直すか、試験をやり直してください",
      "Check the figures before and after, mend the wrong one or test again"
    ) { application, _, report in
      for result in application.suitability.results.items {
        var compared = 0
        var improved = false
        for item in AnalysisItem.allCases {
          // A figure without its unit is D-13's matter.
          guard let before = result.before[item].value, let after = result.after[item].value,
            !before.unit.isEmpty, !after.unit.isEmpty
          else { continue }
          guard let better = item.isBetter(after, than: before),
            let worse = item.isBetter(before, than: after)
          else {
            report.ask(
              "\(result.label)の\(item.rawValue)は再生前\(before.text)、再生後\(after.text)と単位が違いますが、"
                + "悪くなっていませんか",
              "The units of \(item.englishName) differ (\(result.label): \(before.text) before, "
                + "\(after.text) after): is it no worse after",
              at: result.after[item].site, related: [result.before[item].site],
              remedy: Message(ja: "前と後を同じ単位で書いてください", en: "Use one unit for both"))
            continue
          }
          compared += 1
          improved = improved || better
          guard worse else { continue }
          report.find(
            "\(result.label)の\(item.rawValue)が再生前の\(before.text)から再生後の\(after.text)に悪くなっています",
            "\(item.englishName) of \(result.label) is worse after reclaiming: \(before.text) before, "
              + "\(after.text) after",
            at: result.after[item].site, related: [result.before[item].site])
        }
        guard compared == AnalysisItem.allCases.count, !improved else { continue }
        report.find(
          "\(result.label)は再生後にどの項目も良くなっていません",
          "Nothing of \(result.label) is better after reclaiming", at: result.after.site,
          related: [result.before.site])
      }
    },
    Rule(
      "D-15", "test-misses-assumption",
      remedy: "試験の値に合わせて想定値を見直すか、運転条件を改めて試験をやり直してください",
      "Review the assumed figures, or repeat the test under better conditions"
    ) { application, _, report in
      for result in application.suitability.results.items {
        for item in AnalysisItem.allCases {
          guard let assumed = result.assumedProduct[item].value,
            let after = result.after[item].value, item.isBetter(assumed, than: after) == true
          else { continue }
          report.find(
            "\(result.label)の試験再生後の\(item.rawValue)\(after.text)が、再生後の想定値\(assumed.text)に達していません",
            "\(item.englishName) of \(result.label) after the test, \(after.text), does not reach "
              + "the assumed \(assumed.text)",
            at: result.after[item].site, related: [result.assumedProduct[item].site])
        }
      }
    },
    Rule(
      "D-16", "sample-cleaner-than-feed",
      remedy: "想定する再生前の値と同等の試料で試験をするか、選定の基準と方法を書いてください",
      "Test a sample like the assumed feed, or write how good feed is selected"
    ) { application, _, report in
      guard application.feedSelection.isEmpty else { return }
      for result in application.suitability.results.items {
        let cleaner = AnalysisItem.allCases.filter { item in
          guard let assumed = result.assumedFeed[item].value,
            let before = result.before[item].value
          else { return false }
          return item.isBetter(before, than: assumed) == true
        }
        guard let first = cleaner.first else { continue }
        let figures = cleaner.map { item in
          "\(item.rawValue)\(result.before[item].value?.text ?? "")"
            + "（想定\(result.assumedFeed[item].value?.text ?? "未記入")）"
        }
        report.find(
          "\(result.label)の試料が想定する再生前のフロン類より清浄です：\(figures.joined(separator: "、"))",
          "The sample of \(result.label) is cleaner than the assumed feed in "
            + cleaner.map(\.englishName).joined(separator: ", "),
          at: result.before[first].site,
          related: cleaner.map { result.assumedFeed[$0].site })
      }
    },
    Rule(
      "D-17", "shares-exceed-the-whole",
      remedy: "純度と不純物の値と単位を確かめてください", "Check the figures and units of purity and impurities"
    ) { application, _, report in
      for result in application.suitability.results.items {
        for (ja, en, figures) in result.columns {
          guard let purity = figures.purity.value, let share = purity.massShare else { continue }
          let impurities = [figures.residue, figures.acid, figures.moisture]
            .compactMap(\.value?.massShare)
          // What rounding to the digits written may have added is no contradiction.
          let sum = impurities.reduce(share - purity.roundingShare, +)
          guard sum > 1_000_000_000_000_000 else { continue }
          report.find(
            "\(result.label)の\(ja)の純度\(purity.text)と不純物の合計が100%を超えます",
            "Purity \(purity.text) and impurities of \(result.label) (\(en)) exceed 100 %",
            at: figures.purity.site,
            related: [figures.residue, figures.acid, figures.moisture]
              .filter { $0.value?.massShare != nil }.map(\.site))
        }
      }
    },
    Rule(
      "D-19", "test-run-differs-from-method",
      remedy: "別紙Zの1の条件で試験をし、その旨と条件を書いてください",
      "Run the test under the conditions of Annex Z item 1 and say so"
    ) { application, _, report in
      let suitability = application.suitability
      guard suitability.isWritten, suitability.basis.value != .design else { return }
      guard let conditions = suitability.conditions.value else {
        report.find(
          "試験再生の運転条件が書かれていません", "The conditions of the test are not written",
          at: suitability.conditions.site)
        return
      }
      let operations = application.facilities.items.flatMap { $0.operations.items }
      let methods = operations.flatMap {
        [$0.temperature, $0.refluxTime, $0.feedAmount, $0.flowRate, $0.description]
      }
      let known = Set(methods.flatMap { Figures.all(in: $0.text) })
      let others = Figures.all(in: conditions).filter { !known.contains($0) }
      guard !operations.isEmpty, !others.isEmpty else { return }
      report.ask(
        "試験の運転条件の\(others.map { "「\($0)」" }.joined())は別紙Zの1にありませんが、申請する方法に則していますか",
        "Does the test follow the method applied for, although "
          + others.joined(separator: ", ") + " is not in Annex Z item 1",
        at: suitability.conditions.site,
        related: application.facilities.items.map { $0.operations.site }
      )
    },
    Rule(
      "D-23", "industry-figures",
      remedy: "冷媒の用途なら業界の品質基準と比べ、譲渡先が求める品質を確かめてください",
      "Compare with the industry's standard and with what buyers ask for"
    ) { application, _, report in
      guard application.uses.items.contains(where: { $0.value == .refrigerant }) else { return }
      for result in application.suitability.results.items {
        for limit in IndustryFigure.usual(for: result.refrigerant.number) {
          guard let after = result.after[limit.item].value,
            let figure = limit.figures.first(where: { $0.compared(to: after) != nil }),
            limit.item.isBetter(figure, than: after) == true
          else { continue }
          report.suggest(
            "\(result.label)の試験再生後の\(limit.item.rawValue)\(after.text)は、"
              + "業界の目安\(figure.text)（AHRI 700）を外れています（法令の基準ではありません）",
            "\(limit.item.englishName) of \(result.label) after the test, \(after.text), misses the "
              + "industry's usual \(figure.text) (AHRI 700), which is no legal limit",
            at: result.after[limit.item].site)
        }
      }
    },
  ]
}

/// A figure that industry standards usually ask of reclaimed refrigerant.
///
/// Source: AHRI 700 as copied in 40 CFR part 82 subpart F; values differ for single substances, so
/// a figure that misses them is a note and nothing more.
struct IndustryFigure {
  /// What is limited.
  let item: AnalysisItem
  /// The limit in each unit in which it is stated.
  let figures: [Concentration]

  /// The figures for a kind; low-pressure substances hold more water.
  static func usual(for number: RefrigerantNumber?) -> [IndustryFigure] {
    let lowPressure = ["R11", "R113", "R123", "R245fa"].contains(number?.text ?? "")
    let water = Decimal(units: lowPressure ? 20 : 10, scale: 0)
    func share(_ units: Int, _ scale: Int, _ unit: String) -> Concentration {
      Concentration(figure: Decimal(units: units, scale: scale), unit: unit)
    }
    var figures = [
      IndustryFigure(item: .purity, figures: [share(995, 1, "wt%")]),
      IndustryFigure(item: .residue, figures: [share(1, 2, "vol%")]),
      IndustryFigure(item: .acid, figures: [share(1, 0, "wtppm"), share(1, 0, "ppm")]),
      IndustryFigure(
        item: .moisture,
        figures: ["wtppm", "ppm"].map { Concentration(figure: water, unit: $0) }),
    ]
    if !lowPressure {
      figures.append(IndustryFigure(item: .nonCondensable, figures: [share(15, 1, "vol%")]))
    }
    return figures
  }
}
