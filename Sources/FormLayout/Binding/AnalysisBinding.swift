import Findings
import PermitModel

/// 分析機器 and entrusted analyses of 別紙X.
enum AnalysisBinding {
  static func value(_ analysers: [Analyser]) -> FormValue {
    let entrusted = analysers.filter { $0.party.value == .entrusted }
    let own = analysers.filter { $0.party.value != .entrusted }
    return .record([
      "own": Leaf.list(own, empty: Analyser(), instrument),
      "entrusted": Leaf.list(entrusted, empty: Analyser(), contract),
    ])
  }

  /// `ガスクロマトグラフ（霞分析機器製、GC-10）`.
  private static func instrument(_ analyser: Analyser) -> FormValue {
    let name = analyser.name.written ?? analyser.name.value ?? ""
    let maker = (analyser.maker.written ?? analyser.maker.value).map {
      $0.hasSuffix("製") ? $0 : $0 + "製"
    }
    let facts = [maker, analyser.model.written ?? analyser.model.value].compactMap(\.self)
    let text = facts.isEmpty ? name : "\(name)（\(facts.joined(separator: "、"))）"
    return .record([
      "text": Leaf.made(text, site: analyser.name.site), "items": Leaf.joined(analyser.items),
    ])
  }

  private static func contract(_ analyser: Analyser) -> FormValue {
    .record([
      "contractor": Leaf.text(analyser.contractor),
      "registration": Leaf.text(analyser.contractorRegistration),
      "items": Leaf.joined(analyser.items),
      "qualification": Leaf.text(analyser.qualification),
      "experience": Leaf.number(analyser.experienceYears),
      "selection-standard": Leaf.text(analyser.selectionStandard),
      "selection-procedure": Leaf.text(analyser.selectionProcedure),
    ])
  }
}
