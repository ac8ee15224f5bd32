internal import Criteria
package import Findings
internal import FormLayout
internal import PermitInput

extension RuleListing {
  /// Everything about one criterion or problem, by id or name in any case; nil when there is none.
  package static func explanation(of key: String, in language: Language) -> String? {
    if let (problem, meaning) = problem(key) { return plain(problem, meaning, in: language) }
    guard let entry = Catalogue.entry(key.uppercased()) ?? Catalogue.entry(key.lowercased())
    else { return nil }
    let rule = Catalogue.rule(entry.id)
    var rows: [(String, String)] = []
    func row(_ ja: String, _ en: String, _ text: String) {
      if !text.isEmpty { rows.append((language == .ja ? ja : en, text)) }
    }
    row("群", "family", language == .ja ? entry.family.title : entry.family.englishTitle)
    row("求められること", "requirement", entry.requirement(in: language))
    row("根拠", "source", entry.citation.text(in: language))
    row("区分", "basis", entry.basis.word(in: language))
    row("状態", "state", entry.state.word(in: language))
    row("点検する項目", "answered by", entry.remark?.answeredBy ?? "")
    row("注", "note", entry.remark?.reason.text(in: language) ?? "")
    if let rule {
      row("重さ", "severity", rule.severity.word(in: language))
      row("適用期間", "validity", rule.periods(in: language))
      row("直し方", "remedy", rule.remedy.text(in: language))
    }
    let width = rows.map { DisplayWidth.of($0.0) }.max() ?? 0
    let head = "\(entry.id)  \(rule?.name ?? "")".trimmingTrailingSpaces()
    return head + "\n\n"
      + rows.map { label, text in
        "  \(label)\(String(repeating: " ", count: width - DisplayWidth.of(label)))  \(text)\n"
      }.joined()
      + details(of: entry, in: language)
  }

  /// What the rule says, what it does not see, and passages with and without a remark, set off from
  /// the table above them.
  private static func details(of entry: CatalogueEntry, in language: Language) -> String {
    func section(_ ja: String, _ en: String, _ lines: [String]) -> String {
      guard !lines.isEmpty else { return "" }
      return "\n  \(language == .ja ? ja : en)\n" + lines.map { "    \($0)\n" }.joined()
    }
    let example = RuleExample.of(entry.id)
    let remarks = (example?.remarks ?? []).map { remark in
      remark.severity.word(in: language) + (language == .ja ? "：" : ": ")
        + remark.message.text(in: language)
    }
    return section("指摘の例", "what it says", remarks)
      + section("限界", "limits", CheckLimits.of(entry).map { $0.text(in: language) })
      + (example.map { passages(of: $0, in: language) } ?? "")
  }

  private static func passages(of example: RuleExample, in language: Language) -> String {
    func block(_ ja: String, _ en: String, _ passage: RuleExample.Passage?) -> String {
      guard let passage else { return "" }
      let head = language == .ja ? "\(ja)：\(passage.title)" : "\(en) (\(passage.title)):"
      return "\n  \(head)\n" + passage.lines.map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
    }
    return block("指摘される例", "an example with it", example.bad)
      + block("指摘されない例", "one without", example.good)
  }

  /// The id or name that is most like a mistyped one; nil when none is near.
  package static func nearest(to key: String) -> String? {
    nearest(
      to: key,
      in: Catalogue.entries.map(\.id) + Catalogue.rules.map(\.name)
        + kinds.flatMap(\.problems).flatMap { [$0.id, $0.name] })
  }

  /// The word that is most like a mistyped one; nil when none is near.
  package static func nearest(to word: String, in words: [String]) -> String? {
    Nearest.word(to: word, in: words)
  }

  /// What an id that is no criterion means, such as `INP-011`; nil for criteria.
  static func meaning(of id: String) -> Message? { problem(id)?.meaning }

  private typealias Problem = (id: String, name: String)

  private static func problem(_ key: String) -> (problem: Problem, meaning: Message)? {
    for (problems, meaning) in kinds {
      if let found = problems.first(where: {
        $0.id == key.uppercased() || $0.name == key.lowercased()
      }) {
        return (found, meaning)
      }
    }
    return nil
  }

  /// Problems beside the criteria, kind by kind.
  private static let kinds: [(problems: [Problem], meaning: Message)] = [
    (
      InputProblem.allCases.map { (id: $0.id, name: $0.name) },
      Message(
        ja: "入力ファイルを読み取れないことを示します。直し方は指摘ごとに表示されます",
        en: "the input cannot be read; each finding says what to write instead")
    ),
    (
      AttachedFileProblem.allCases.map { (id: $0.id, name: $0.name) },
      Message(
        ja: "事案に名前を書いたファイル（添付、図面、領収書など）の状態を示します。直し方は指摘ごとに表示されます",
        en: "a file that the case names (attachment, drawing, receipt) is not as it should be; "
          + "each finding says what to do")
    ),
    (
      [StudioFailure.rule] + FormLibrary.problems + [BrokenPaper.rule],
      Message(
        ja: "様式のひな型、フォント又はPDFの不具合を示します。事案の不備ではありません",
        en: "a form, a font or the PDF does not work out; it is no fault of the case")
    ),
    (
      EgovProblem.allCases.map { (id: $0.id, name: $0.name) },
      Message(
        ja: "e-Govの入力欄やファイル名に使えない文字や名前を示します（--target egov を付けたとき）。"
          + "紙で提出するなら差し支えありません",
        en: "e-Gov does not take this text or file name (told with --target egov only); on paper "
          + "it is no fault")
    ),
    (
      [RuleFailure.finding],
      Message(
        ja: "点検の規則が結果を出せなかったことを示します。その事案は点検できなかったものとして扱います",
        en: "a rule could not come to a result; the case counts as not checked")
    ),
    (
      JudgementProblem.allCases.map { (id: $0.id, name: $0.name) },
      Message(
        ja: "要確認への判断（事案の「判断」）が、そのままでは効かないことを示します。直し方は指摘ごとに表示されます",
        en: "a judgement in the case does not hold as it is; each finding says what to write")
    ),
  ]

  private static func plain(
    _ problem: Problem, _ meaning: Message, in language: Language
  ) -> String {
    "\(problem.id)  \(problem.name)\n\n  \(meaning.text(in: language))\n"
  }
}

extension Basis {
  fileprivate func word(in language: Language) -> String {
    switch (self, language) {
    case (.statute, .ja): "法令"
    case (.handbook, .ja): "手引きの指示"
    case (.recommendation, .ja): "手引きの推奨"
    case (.derived, .ja): "書類どうしの整合"
    case (.statute, .en): "statute or ordinance"
    case (.handbook, .en): "instruction of the handbook"
    case (.recommendation, .en): "recommendation of the handbook"
    case (.derived, .en): "agreement of the papers"
    }
  }
}

extension String {
  fileprivate func trimmingTrailingSpaces() -> String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
