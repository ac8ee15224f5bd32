package import Findings

/// The catalogue as text: the reference in `docs/rules.md`, and one criterion for `explain`.
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
      \(Catalogue.rules.count). The rest is listed at the end of each family as planned.

      """
    text += "\n" + statutoryTable()
    for family in CriterionFamily.allCases {
      text += "\n" + section(family)
    }
    return text
  }

  /// One criterion for the screen; nil when there is no such id or name.
  package static func explanation(of key: String, in language: Language) -> String? {
    guard let entry = Catalogue.entry(key) else { return nil }
    let isJapanese = language == .ja
    var lines: [String] = []
    func add(_ ja: String, _ en: String, _ value: String) {
      lines.append((isJapanese ? ja + "：" : en + ": ") + value)
    }
    let rule = Catalogue.rule(entry.id)
    lines.append([entry.id, rule?.name].compactMap(\.self).joined(separator: " "))
    let requirement = isJapanese ? entry.requirementInJapanese : nil
    add("要求事項", "Requirement", requirement ?? entry.requirement)
    add("根拠", "Source", entry.citation.text(in: language))
    add("根拠の性質", "Basis", entry.basis.word(in: language))
    add("判定", "Decided by", entry.decidability.word(in: language))
    if let rule {
      add("区分", "Severity", rule.severity.word(in: language))
      add("適用期間", "In force", rule.validity.words(in: language))
      add("直し方", "Remedy", rule.remedy.text(in: language))
    } else {
      add("状態", "State", isJapanese ? "未対応（一覧のみ）" : "planned, not checked yet")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ family: CriterionFamily) -> String {
    let entries = family.entries
    var text = "## \(family.rawValue) \(family.title)\n"
    for entry in entries {
      guard let rule = Catalogue.rule(entry.id) else { continue }
      text += "\n" + record(entry, rule)
    }
    let planned = entries.filter { $0.state == .planned }
    guard !planned.isEmpty else { return text }
    text +=
      "\n### Planned\n\n| Id | Basis | Machine | Requirement | Source |\n|---|---|---|---|---|\n"
    for entry in planned {
      let cells = [
        entry.id, String(entry.basis.rawValue), entry.decidability.rawValue,
        cell(entry.requirement), cell(entry.citation.text(in: .ja)),
      ]
      text += "| " + cells.joined(separator: " | ") + " |\n"
    }
    return text
  }

  private static func record(_ entry: CatalogueEntry, _ rule: Rule) -> String {
    """
    ### \(entry.id) \(rule.name)

    \(entry.requirementInJapanese ?? "")

    \(entry.requirement)

    - 区分: \(rule.severity.word(in: .ja)) (\(rule.severity.word(in: .en))), \
    basis \(entry.basis.rawValue), decidable: \(entry.decidability.rawValue)
    - 根拠: \(entry.citation.text(in: .ja))
    - 適用期間: \(rule.validity.words(in: .ja))
    - 直し方: \(rule.remedy.ja)
    - Remedy: \(rule.remedy.en)

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
        "| \(value.name) | \(value.value) \(value.unit) | \(value.provision) "
        + "| \(value.validity.words(in: .ja)) |\n"
    }
    return text
  }

  /// A vertical bar would end the cell.
  private static func cell(_ text: String) -> String {
    text.replacing("|", with: "\\|")
  }
}

extension Validity {
  /// `2015-04-01から`, or that there is no limit.
  fileprivate func words(in language: Language) -> String {
    switch (from, until, language) {
    case (nil, nil, .ja): "期限なし"
    case (nil, nil, .en): "always"
    case (let from?, nil, .ja): "\(from)から"
    case (let from?, nil, .en): "from \(from)"
    case (nil, let until?, .ja): "\(until)まで"
    case (nil, let until?, .en): "until \(until)"
    case (let from?, let until?, .ja): "\(from)から\(until)まで"
    case (let from?, let until?, .en): "\(from) to \(until)"
    }
  }
}

extension Basis {
  /// The kind of source in words.
  fileprivate func word(in language: Language) -> String {
    switch (self, language) {
    case (.statute, .ja): "法律・省令"
    case (.handbook, .ja): "手引きの指示"
    case (.recommendation, .ja): "手引きの推奨"
    case (.derived, .ja): "書類の整合性から導いた点検"
    case (.statute, .en): "statute or ordinance"
    case (.handbook, .en): "instruction of the handbook"
    case (.recommendation, .en): "recommendation of the handbook"
    case (.derived, .en): "derived by comparing the papers"
    }
  }
}

extension Decidability {
  /// Who decides in words.
  fileprivate func word(in language: Language) -> String {
    switch (self, language) {
    case (.yes, .ja): "事例の記載だけで判定できる"
    case (.partly, .ja): "有無と形式は判定でき、内容は人が判断する"
    case (.human, .ja): "人が判断する"
    case (.yes, .en): "the case alone"
    case (.partly, .en): "the case as to presence and form, a person as to substance"
    case (.human, .en): "a person"
    }
  }
}
