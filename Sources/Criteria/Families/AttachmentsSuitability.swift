import Findings
import PermitModel

extension AttachmentRules {
  /// The document on the fitness of the product: what it has to say (handbook p.28).
  static let suitability: [Rule] = [
    Rule(
      "D-08", "suitability-missing",
      remedy: "用途に応じた適切な再生ができることを、冷媒番号ごとに試験の値などで説明してください",
      "Show for each refrigerant number that the product fits its use"
    ) { application, _, report in
      let suitability = application.suitability
      guard suitability.isWritten else {
        report.find(
          "用途に応じた適切な再生ができることを説明する書類の内容がありません",
          "The document that shows that the product fits its use is missing",
          at: suitability.site)
        return
      }
      guard !suitability.results.isEmpty else {
        report.find(
          "適切な再生ができることを説明する書類に、フロン類の種類ごとの値がありません",
          "The document on the product's fitness has no figures for any kind",
          at: suitability.results.site)
        return
      }
      let shown = suitability.results.items.map(\.refrigerant)
      guard shown.allSatisfy({ $0.value != nil }) else { return }
      let sites = application.coverSites
      for number in application.coverNumbers(without: shown) {
        // The handbook does not say in so many words that one kind cannot speak for another.
        report.doubt(
          "申請書の\(number.withClass)について、適切な再生ができることの説明がありません",
          "The fitness of \(number.withClass), named on the cover, is not shown",
          at: suitability.results.site,
          related: sites[number] ?? [],
          remedy: Message(
            ja: "\(number.text)の値を加えてください", en: "Add the figures of \(number.text)"))
      }
    },
    Rule(
      "D-09", "sample-not-like-feed",
      remedy: "実際に再生するものと同等の不純物を含む試料か、不純物を加えた新品を用い、その旨を書いてください",
      "Use a sample with impurities like the real feed, or virgin product spiked to that state"
    ) { application, _, report in
      let suitability = application.suitability
      // A design calculation has no sample (p.28 ただし書).
      guard suitability.isWritten, suitability.basis.value != .design else { return }
      guard let sample = suitability.sample.value else {
        report.find(
          "試験再生の試料が書かれていません", "The sample of the test is not written",
          at: suitability.sample.site)
        return
      }
      guard !sample.containsAny(["不純物", "同等", "同様", "添加", "混入"]) else { return }
      report.ask(
        "試料「\(sample)」は実際に再生をしようとするフロン類と同等の不純物を含みますか",
        "Does the sample hold impurities like the real feed: \(sample)",
        at: suitability.sample.site)
    },
    figures(
      "D-10", "assumed-feed-missing", "再生前の想定値", "assumed figures of the feed", \.assumedFeed),
    figures(
      "D-11", "assumed-product-missing", "再生後の想定値", "assumed figures of the product",
      \.assumedProduct),
    Rule(
      "D-12", "test-figures-missing",
      remedy: "試験再生前と試験再生後の純度と不純物の濃度を書いてください",
      "Write purity and impurities before and after the test"
    ) { application, _, report in
      let suitability = application.suitability
      guard suitability.isWritten, suitability.basis.value != .design else { return }
      for result in suitability.results.items {
        for (ja, en, figures) in [
          ("試験再生前", "before", result.before), ("試験再生後", "after", result.after),
        ] where !figures.isWritten {
          report.find(
            "\(result.label)の\(ja)の値がありません",
            "The figures of \(result.label) \(en) the test are missing", at: result.site,
            remedy: Message(
              ja: "\(result.label)の\(ja)の純度と不純物の濃度を書いてください",
              en: "Write purity and impurities of \(result.label) \(en) the test"))
        }
      }
    },
    Rule(
      "D-13", "quantity-or-unit-missing",
      remedy: "純度、不凝縮ガス、蒸発残分、酸分、水分の値を単位とともに書いてください",
      "Write purity, non-condensable gas, residue, acid and moisture with their units"
    ) { application, _, report in
      for result in application.suitability.results.items {
        for (ja, en, figures) in result.columns where figures.isWritten {
          let missing = AnalysisItem.allCases.filter { figures[$0].isBlank }
          if !missing.isEmpty {
            report.find(
              "\(result.label)の\(ja)に\(missing.map(\.rawValue).joined(separator: "、"))の値がありません",
              "\(result.label), \(en): no figure for "
                + missing.map(\.englishName).joined(separator: ", "),
              at: figures.site)
          }
          for item in AnalysisItem.allCases {
            guard let figure = figures[item].value, figure.unit.isEmpty else { continue }
            report.find(
              "\(result.label)の\(ja)の\(item.rawValue)「\(figures[item].written ?? "")」に単位がありません",
              "\(result.label), \(en): \(item.englishName) has no unit",
              at: figures[item].site,
              remedy: Message(
                ja: "wt%、vol%、ppmなどの単位を付けてください", en: "Add a unit such as wt%, vol% or ppm"))
          }
        }
      }
    },
    Rule(
      "D-18", "analysis-not-described",
      remedy: "分析の条件、手順、機器（名称、型式、製造者名）又は委託先を項目ごとに書いてください",
      "Write conditions, steps and instrument (name, model, maker) or contractor of each analysis"
    ) { application, _, report in
      let suitability = application.suitability
      guard suitability.isWritten, suitability.basis.value != .design else { return }
      guard !suitability.analyses.isEmpty else {
        report.find(
          "試験再生の分析方法が書かれていません", "The analysis of the test samples is not described",
          at: suitability.analyses.site)
        return
      }
      for analysis in suitability.analyses.items {
        let items = analysis.items.items.compactMap(\.value?.rawValue).joined(separator: "・")
        let name = items.isEmpty ? "分析" : items + "の分析"
        var missing: [(String, String)] = []
        if analysis.items.items.allSatisfy(\.isBlank) { missing.append(("項目", "what is analysed")) }
        if analysis.conditions.isBlank { missing.append(("条件", "conditions")) }
        if analysis.steps.isBlank { missing.append(("手順", "steps")) }
        if analysis.instrument.isBlank, analysis.contractor.isBlank {
          missing.append(("機器又は委託先", "instrument or contractor"))
        }
        guard !missing.isEmpty else { continue }
        report.find(
          "\(name)の\(missing.map { $0.0 }.joined(separator: "、"))が書かれていません",
          "Missing for \(name): " + missing.map { $0.1 }.joined(separator: ", "),
          at: analysis.site)
      }
      reportUnanalysed(suitability, &report)
      reportVagueInstruments(suitability, application, &report)
    },
  ]

  /// A rule for a column of figures that every kind must have.
  private static func figures(
    _ id: String, _ name: String, _ ja: String, _ en: String,
    _ column: any KeyPath<TestResult, QualityFigures> & Sendable
  ) -> Rule {
    Rule(
      id, name, remedy: "\(ja)として純度と不純物の濃度を書いてください",
      "Write purity and impurities as the \(en)"
    ) { application, _, report in
      for result in application.suitability.results.items
      where !result[keyPath: column].isWritten {
        report.find(
          "\(result.label)の\(ja)がありません", "The \(en) are missing for \(result.label)",
          at: result.site)
      }
    }
  }

  private static func reportUnanalysed(_ suitability: Suitability, _ report: inout Report) {
    let items = suitability.analyses.items.flatMap { $0.items.items }
    guard items.allSatisfy({ $0.value != nil }) else { return }
    let missing = AnalysisItem.allCases.filter { item in !items.contains { $0.value == item } }
    guard !missing.isEmpty else { return }
    report.find(
      "\(missing.map(\.rawValue).joined(separator: "、"))の分析方法が書かれていません",
      "No analysis is described for " + missing.map(\.englishName).joined(separator: ", "),
      at: suitability.analyses.site)
  }

  /// The instrument's model and maker are told by those of 別紙X where it is one of them.
  private static func reportVagueInstruments(
    _ suitability: Suitability, _ application: PermitApplication, _ report: inout Report
  ) {
    let analysers = application.analysers
    for analysis in suitability.analyses.items {
      guard let text = analysis.instrument.value else { continue }
      let folded = Folding.name(text)
      let known = analysers.filter {
        !$0.name.isBlank && folded.contains(Folding.name($0.name.text))
      }
      if known.isEmpty, suitability.basis.value == .ownFacility, !analysers.isEmpty {
        report.ask(
          "分析に使った「\(text)」は別紙Xの分析機器にありませんが、試験だけに使ったものですか",
          "Was \(text), which is not among the analysers of Annex X, used for the test only",
          at: analysis.instrument.site, related: analysers.map { $0.name.site },
          remedy: Message(
            ja: "別紙Xの分析機器を使ったのであれば、その名称で書いてください",
            en: "Use the name of Annex X if it is one of its analysers"))
      } else if !known.contains(where: { folded.contains(Folding.name($0.model.text)) }),
        !text.contains(where: { "（(、,".contains($0) })
      {
        report.ask(
          "分析に使った「\(text)」の型式と製造者名が分かりますか",
          "Are model and maker of \(text) stated", at: analysis.instrument.site,
          remedy: Message(
            ja: "機器の名称に型式と製造者名を添えてください",
            en: "Add model and maker to the instrument's name"))
      }
    }
  }
}

extension TestResult {
  /// `R22`, or the text as written.
  var label: String { refrigerant.number?.text ?? refrigerant.written ?? "種類未記入" }

  /// The four columns with their names.
  var columns: [(ja: String, en: String, figures: QualityFigures)] {
    [
      ("再生前の想定値", "assumed feed", assumedFeed),
      ("再生後の想定値", "assumed product", assumedProduct),
      ("試験再生前", "before the test", before), ("試験再生後", "after the test", after),
    ]
  }
}

extension AnalysisItem {
  /// English name for messages.
  var englishName: String {
    switch self {
    case .purity: "purity"
    case .nonCondensable: "non-condensable gas"
    case .residue: "residue"
    case .acid: "acid"
    case .moisture: "moisture"
    }
  }
}
