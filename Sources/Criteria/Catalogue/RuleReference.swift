import Findings

/// The catalogue as text: the reference in `docs/rules.md`.
package enum RuleReference {
  /// The whole reference in Markdown.
  package static func markdown() -> String {
    var text = """
      <!-- Generated from Sources/Criteria by RuleReference.markdown(). Do not edit by hand. -->

      # Rules

      Each rule checks one criterion and carries its id for good. The severity follows from what \
      asks for it: 不備 (error) for what the law, the ordinance or the handbook (手引き, 2015) \
      demands and the case decides, 注意 (warning) for what is derived or only plausible, 参考 (note) \
      for recommendations, 要確認 (question) for what a person has to judge. A rule may report \
      single doubts more lightly than its own severity.

      The criteria in all: \(Catalogue.entries.count). Checked by a rule: \
      \(Catalogue.rules.count). Answered by the rule of another criterion that asks for the same: \
      \(Catalogue.entries.count { $0.state == .answered }). The rest is listed at the end of each \
      family as planned.

      """
    text += "\n" + statutoryTable()
    for family in CriterionFamily.allCases {
      text += "\n" + section(family)
    }
    return text
  }

  private static func section(_ family: CriterionFamily) -> String {
    let entries = family.entries
    var text = "## \(family.rawValue) \(family.title)\n"
    for entry in entries {
      if let rule = Catalogue.rule(entry.id) {
        text += "\n" + record(entry, rule)
      } else if let remark = entry.remark, let other = remark.answeredBy {
        text += "\n" + answered(entry, remark, by: other)
      }
    }
    let planned = entries.filter { [.planned, .missing].contains($0.state) }
    guard !planned.isEmpty else { return text }
    text +=
      "\n### Planned\n\n| Id | Basis | Machine | 要求事項 / Requirement | Source |\n|---|---|---|---|---|\n"
    for entry in planned {
      let cells = [
        entry.id, String(entry.basis.rawValue), entry.decidability.rawValue,
        cell(entry.requirementInJapanese) + "<br>" + cell(entry.requirement),
        cell(entry.citation.text(in: .ja)),
      ]
      text += "| " + cells.joined(separator: " | ") + " |\n"
    }
    return text
  }

  private static func record(_ entry: CatalogueEntry, _ rule: Rule) -> String {
    """
    ### \(entry.id) \(rule.name)

    \(entry.requirementInJapanese)

    \(entry.requirement)

    - 区分: \(rule.severity.word(in: .ja)) (\(rule.severity.word(in: .en))), \
    basis \(entry.basis.rawValue), decidable: \(entry.decidability.rawValue)
    - 根拠: \(entry.citation.text(in: .ja))
    - 適用期間: \(rule.periods(in: .ja))
    - 直し方: \(rule.remedy.ja)
    - Remedy: \(rule.remedy.en)
    \(entry.remark.map { "- 注: \($0.reason.ja)\n- Note: \($0.reason.en)\n" } ?? "")
    """
  }

  private static func answered(
    _ entry: CatalogueEntry, _ remark: EntryRemark, by other: String
  ) -> String {
    """
    ### \(entry.id) → \(other)

    \(entry.requirementInJapanese)

    \(entry.requirement)

    - 根拠: \(entry.citation.text(in: .ja))
    - \(other)として示す理由: \(remark.reason.ja)
    - Shown as \(other): \(remark.reason.en)

    """
  }

  private static func statutoryTable() -> String {
    var text = """
      ## Statutory values

      | 項目 | 値 | 根拠 | 適用期間 |
      |---|---|---|---|

      """
    for value in StatutoryValues.all {
      text +=
        "| \(value.name) | \(Exact.grouped(value.value)) \(value.unit) | \(value.provision) "
        + "| \(value.validity.text(in: .ja)) |\n"
    }
    return text
  }

  /// A vertical bar would end the cell.
  private static func cell(_ text: String) -> String {
    text.replacing("|", with: "\\|")
  }
}
