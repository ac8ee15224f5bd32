import Findings
import PermitModel

/// 分析機器 and entrusted analyses of 別紙X.
enum AnalysisBinding {
  /// The analysers of a facility, own and entrusted ones apart.
  static func value(_ analysers: [Analyser]) -> FormValue {
    let entrusted = analysers.filter { $0.party.value == .entrusted }
    let own = analysers.filter { $0.party.value != .entrusted }
    return .record([
      "own": Leaf.list(own, empty: Analyser(), instrument),
      "entrusted": Leaf.list(entrusted, empty: Analyser(), contract),
    ])
  }

  private static func instrument(_ analyser: Analyser) -> FormValue {
    let maker = analyser.maker.written ?? analyser.maker.value ?? ""
    return .record([
      "name": Leaf.text(analyser.name),
      "maker": Leaf.text(analyser.maker),
      "made": .flag(!maker.isEmpty && !maker.hasSuffix("製")),
      "model": Leaf.text(analyser.model),
      "described": .flag(analyser.maker.isWritten || analyser.model.isWritten),
      "items": Leaf.joined(analyser.items),
    ])
  }

  private static func contract(_ analyser: Analyser) -> FormValue {
    .record([
      "contractor": Leaf.text(analyser.contractor),
      "registration": Leaf.text(analyser.contractorRegistration),
      // A contractor that is not chosen yet has no number to show (handbook p.13).
      "settled": .flag(
        analyser.contractor.value != "未定" || analyser.contractorRegistration.isWritten),
      "items": Leaf.joined(analyser.items),
      "qualification": Leaf.text(analyser.qualification),
      "experience": Leaf.number(analyser.experienceYears),
      "selection-standard": Leaf.text(analyser.selectionStandard),
      "selection-procedure": Leaf.text(analyser.selectionProcedure),
    ])
  }
}
