import Findings

/// Why a rule could not come to a result; the case is then `unchecked`, never accepted.
package enum RuleFailure: Error, Sendable {
  /// A sum or product of the case's figures is larger than the program reckons with.
  case figureTooLarge

  /// Id and name of the finding that tells of it.
  package static let finding = (id: "RUN-001", name: "rule-not-run")

  /// What stopped the rule, as the end of a sentence.
  private var reason: Message {
    switch self {
    case .figureTooLarge:
      Message(
        ja: "数量の積又は合計が計算できる範囲を超えました",
        en: "a product or a sum of quantities exceeds what can be reckoned")
    }
  }

  private var remedy: Message {
    switch self {
    case .figureTooLarge:
      Message(
        ja: "この項目に関わる数量、時間、数を確かめてください",
        en: "Check the quantities, hours and numbers that this criterion is about")
    }
  }

  /// The finding that stands in place of a rule's result.
  ///
  /// - Parameters:
  ///   - error: What the rule threw; one that is no `RuleFailure` is a defect of the program.
  ///   - site: Place of the whole case: what fails is the rule, not a value.
  static func finding(of rule: Rule, _ error: any Error, at site: Site) -> Finding {
    let failure = error as? RuleFailure
    let reason = failure?.reason ?? Message(ja: "\(error)", en: "\(error)")
    let remedy =
      failure?.remedy
      ?? Message(
        ja: "この表示と入力ファイルを添えて、プログラムの不具合として知らせてください",
        en: "Report this as a defect of the program, with the input")
    return Finding(
      id: finding.id, name: finding.name, severity: .error,
      message: Message(
        ja: "\(rule.id)（\(rule.name)）を点検できませんでした：\(reason.ja)",
        en: "\(rule.id) (\(rule.name)) could not be checked: \(reason.en)"),
      remedy: remedy, citation: rule.entry?.citation ?? Citation(), site: site,
      validity: rule.validity)
  }
}
