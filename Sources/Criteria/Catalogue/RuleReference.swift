import Findings

/// The catalogue as text: `docs/rules.md` and a page for each family below it.
package enum RuleReference {
  /// One page in Markdown.
  package struct Page: Sendable {
    /// Path below `docs/`.
    package let path: String
    /// The whole text.
    package let markdown: String
  }

  /// Every page, the index first.
  package static func pages() -> [Page] {
    [Page(path: "rules.md", markdown: index())]
      + CriterionFamily.allCases.map { Page(path: $0.page, markdown: section($0)) }
  }

  private static let note =
    "<!-- Generated from Sources/Criteria by RuleReference. Do not edit by hand. -->\n\n"

  private static func index() -> String {
    var text =
      note + """
        # Rules

        Each rule checks one criterion and carries its id for good. The severity follows from what \
        asks for it: 不備 (error) for what the law, the ordinance or the handbook (手引き, 2015) \
        demands and the case decides, 注意 (warning) for what is derived or only plausible, 参考 \
        (note) for recommendations, 要確認 (question) for what a person has to judge. A rule may \
        report single doubts more lightly than its own severity.

        The criteria in all: \(Catalogue.entries.count). Checked by a rule: \
        \(Catalogue.rules.count). Answered by the rule of another criterion that asks for the same: \
        \(Catalogue.entries.count { $0.state == .answered }). The rest is listed at the end of each \
        family as planned.

        `saisei explain ID` shows the same on the screen. Each rule comes with a passage of a case \
        that it finds fault with (`# ←` marks the line) and one that it passes, both out of its \
        test, and with what it does not see. What holds for all: a rule sees what the case says, not \
        whether it is true, and no rule reads the text of attached files.

        ## Families

        | 群 | 書類 / paper | criteria | rules | page |
        |---|---|---|---|---|

        """
    for family in CriterionFamily.allCases {
      let entries = family.entries
      let rules = entries.count { Catalogue.rule($0.id) != nil }
      text +=
        "| \(family.rawValue) | \(family.title)<br>\(family.englishTitle) | \(entries.count) "
        + "| \(rules) | [\(family.page)](\(family.page)) |\n"
    }
    text += "\n" + statutoryTable() + "\n## All ids\n\n"
    for family in CriterionFamily.allCases {
      let links = family.entries.compactMap { entry -> String? in
        guard let rule = Catalogue.rule(entry.id) else { return nil }
        let anchor = "\(family.page)#\(entry.id.lowercased())-\(rule.name)"
        return "[\(entry.id)](\(anchor)) \(rule.name)"
      }
      guard !links.isEmpty else { continue }
      text += "### \(family.title)\n\n" + links.joined(separator: " · ") + "\n\n"
    }
    return String(text.dropLast())
  }

  private static func section(_ family: CriterionFamily) -> String {
    let entries = family.entries
    var text =
      note + "# \(family.rawValue) \(family.title)\n\n\(family.englishTitle). "
      + "[All families](../rules.md)\n"
    if let limit = CheckLimits.of(family) {
      text += "\n限界: \(limit.ja)。  \nLimit: \(limit.en).\n"
    }
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
      "\n## Planned\n\n| Id | Basis | Machine | 要求事項 / Requirement | Source |\n|---|---|---|---|---|\n"
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
    ## \(entry.id) \(rule.name)

    \(entry.requirementInJapanese)

    \(entry.requirement)

    - 区分: \(rule.severity.word(in: .ja)) (\(rule.severity.word(in: .en))), \
    basis \(entry.basis.rawValue), decidable: \(entry.decidability.rawValue)
    - 根拠: \(entry.citation.text(in: .ja))
    - 適用期間: \(rule.periods(in: .ja))
    - 直し方: \(rule.remedy.ja)
    - Remedy: \(rule.remedy.en)
    \(entry.remark.map { "- 注: \($0.reason.ja)\n- Note: \($0.reason.en)\n" } ?? "")\
    \(CheckLimits.beyondAll(entry).map { "- 限界: \($0.ja)\n- Limit: \($0.en)\n" }.joined())
    """ + (RuleExample.of(entry.id).map(example) ?? "")
  }

  private static func example(_ example: RuleExample) -> String {
    var text = "\n"
    for remark in example.remarks {
      text +=
        "> \(remark.severity.word(in: .ja)): \(remark.message.ja)  \n"
        + "> \(remark.severity.word(in: .en)): \(remark.message.en)\n>\n"
    }
    text = String(text.dropLast(2))
    func passage(_ word: String, _ passage: RuleExample.Passage) -> String {
      "\n\(word): \(passage.title)\n\n```yaml\n\(passage.lines.joined(separator: "\n"))\n```\n"
    }
    text += passage("指摘される例 / with it", example.bad)
    if let good = example.good { text += passage("指摘されない例 / without", good) }
    return text
  }

  private static func answered(
    _ entry: CatalogueEntry, _ remark: EntryRemark, by other: String
  ) -> String {
    """
    ## \(entry.id) → \(other)

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

extension CriterionFamily {
  /// Path of its page below `docs/`.
  fileprivate var page: String { "rules/\(rawValue).md" }
}
