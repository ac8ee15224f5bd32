internal import Criteria
package import Findings
internal import FormLayout
internal import PermitInput

extension RuleListing {
  /// Everything about one criterion or problem, by id or name in any case; nil when there is none.
  package static func explanation(of key: String, in language: Language) -> String? {
    let input = InputProblem.allCases.map { (id: $0.id, name: $0.name) }
    if let problem = input.first(where: { matches(key, $0) }) {
      return plain(
        problem,
        Message(
          ja: "入力ファイルを読み取れないことを示します。直し方は指摘ごとに表示されます",
          en: "the input cannot be read; each finding says what to write instead"), in: language)
    }
    if let problem = attachedProblems.first(where: { matches(key, $0) }) {
      return plain(
        problem,
        Message(
          ja: "事案に名前を書いたファイル（添付、図面、領収書など）の状態を示します。直し方は指摘ごとに表示されます",
          en: "a file that the case names (attachment, drawing, receipt) is not as it should be; "
            + "each finding says what to do"),
        in: language)
    }
    if let problem = formProblems.first(where: { matches(key, $0) }) {
      return plain(
        problem,
        Message(
          ja: "様式のひな型、フォント又はPDFの不具合を示します。事案の不備ではありません",
          en: "a form, a font or the PDF does not work out; it is no fault of the case"),
        in: language)
    }
    if let problem = egovProblems.first(where: { matches(key, $0) }) {
      return plain(
        problem,
        Message(
          ja: "e-Govの入力欄やファイル名に使えない文字や名前を示します（--target egov を付けたとき）。"
            + "紙で提出するなら差し支えありません",
          en: "e-Gov does not take this text or file name (told with --target egov only); on paper "
            + "it is no fault"),
        in: language)
    }
    if matches(key, RuleFailure.finding) {
      return plain(
        RuleFailure.finding,
        Message(
          ja: "点検項目の1つが結果を出せなかったことを示します。ほかの項目は点検していますが、事案は「点検不能」になります",
          en: "one rule came to no result; the others have run, but the case counts as unchecked"),
        in: language)
    }
    if let problem = judgementProblems.first(where: { matches(key, $0) }) {
      return plain(
        problem,
        Message(
          ja: "要確認への判断（事案の「判断」）が、そのままでは効かないことを示します。直し方は指摘ごとに表示されます",
          en: "a judgement in the case does not hold as it is; each finding says what to write"),
        in: language)
    }
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
  }

  /// The id or name that is most like a mistyped one; nil when none is near.
  package static func nearest(to key: String) -> String? {
    nearest(
      to: key,
      in: Catalogue.entries.map(\.id) + Catalogue.rules.map(\.name)
        + InputProblem.allCases.flatMap { [$0.id, $0.name] }
        + (attachedProblems + formProblems + egovProblems + judgementProblems
          + [RuleFailure.finding])
        .flatMap { [$0.id, $0.name] })
  }

  /// The word that is most like a mistyped one; nil when none is near.
  package static func nearest(to word: String, in words: [String]) -> String? {
    Nearest.word(to: word, in: words)
  }

  private static var attachedProblems: [(id: String, name: String)] {
    AttachedFileProblem.allCases.map { (id: $0.id, name: $0.name) }
  }

  private static var formProblems: [(id: String, name: String)] {
    [StudioFailure.rule] + FormLibrary.problems + [BrokenPaper.rule]
  }

  private static var egovProblems: [(id: String, name: String)] {
    EgovProblem.allCases.map { (id: $0.id, name: $0.name) }
  }

  private static var judgementProblems: [(id: String, name: String)] {
    JudgementProblem.allCases.map { (id: $0.id, name: $0.name) }
  }

  private static func matches(_ key: String, _ problem: (id: String, name: String)) -> Bool {
    problem.id == key.uppercased() || problem.name == key.lowercased()
  }

  private static func plain(
    _ problem: (id: String, name: String), _ meaning: Message, in language: Language
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
