import Findings
import PermitModel

/// The document of 省令第55条第1項第3号.
enum SuitabilityBinding {
  /// The test, its results by kind and how they were analysed.
  static func value(_ suitability: Suitability) -> FormValue {
    .record([
      "basis": Leaf.choice(suitability.basis),
      "sample": Leaf.text(suitability.sample),
      "conditions": Leaf.text(suitability.conditions),
      "selection": Leaf.text(suitability.selection),
      "results": Leaf.filled(suitability.results.items, empty: TestResult()) { result in
        .record([
          "kind": KindText.of(result.refrigerant),
          "items": Leaf.list(AnalysisItem.allCases, empty: .purity) { item in
            .record([
              "item": Leaf.made(label(item)),
              "assumed-feed": Leaf.concentration(result.assumedFeed[item]),
              "assumed-product": Leaf.concentration(result.assumedProduct[item]),
              "before": Leaf.concentration(result.before[item]),
              "after": Leaf.concentration(result.after[item]),
            ])
          },
        ])
      },
      "analyses": Leaf.filled(suitability.analyses.items, empty: TestAnalysis()) {
        .record([
          "items": Leaf.joined($0.items),
          "conditions": Leaf.text($0.conditions),
          "steps": Leaf.text($0.steps),
          "instrument": Leaf.text($0.instrument),
          "contractor": Leaf.text($0.contractor),
        ])
      },
    ])
  }

  private static func label(_ item: AnalysisItem) -> String {
    item == .purity ? item.rawValue : item.rawValue + "の濃度"
  }
}
