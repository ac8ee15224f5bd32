extension BatchSummary {
  /// The summary as one page without anything from outside, fit for printing.
  public func html(in language: Language) -> String {
    func say(_ ja: String, _ en: String) -> String { language == .ja ? ja : en }
    func head(_ text: String, isCount: Bool = false) -> String {
      "<th scope=\"col\"\(isCount ? " class=\"count\"" : "")>\(Markup.escaped(text))</th>"
    }
    func count(_ number: Int) -> String { "<td class=\"count\">\(number)</td>" }
    let title = say("事案一括点検の結果", "Check of many cases")
    let caseRows = cases.map { one in
      "<tr><th scope=\"row\">\(Markup.name(one.file))</th>"
        + "<td>\(one.verdict.word(in: language))</td>" + one.counts.map(count).joined()
        + "<td>\(Markup.escaped(one.first?.text(in: language) ?? ""))</td></tr>"
    }
    let ruleRows = rules.map { rule in
      "<tr><th scope=\"row\">\(Markup.escaped(rule.id))</th><td>\(Markup.escaped(rule.name))</td>"
        + count(rule.cases) + count(rule.findings) + "</tr>"
    }
    let caseHeads =
      head(say("ファイル", "File")) + head(say("結果", "Result"))
      + Severity.allCases.map { head($0.word(in: language), isCount: true) }.joined()
      + head(say("主な指摘", "First finding"))
    let ruleHeads =
      head(say("項目", "Rule")) + head(say("名前", "Name"))
      + head(say("事案", "Cases"), isCount: true) + head(say("指摘", "Findings"), isCount: true)
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      \(HTMLStyle.sheet)
      </style>
      </head>
      <body>
      <header>
      <h1>\(title)</h1>
      <p>\(Markup.escaped(totals(in: language)))</p>
      <p class="small">\(Markup.escaped(engine))\(say("、点検項目 ", ", criteria "))\
      \(Markup.escaped(rulePack))</p>
      </header>
      <main>
      <h2>\(say("事案（悪い順）", "Cases, the worst first"))</h2>
      <table>
      <thead><tr>\(caseHeads)</tr></thead>
      <tbody>
      \(caseRows.joined(separator: "\n"))
      </tbody>
      </table>
      <h2>\(say("項目別の件数", "Totals by rule"))</h2>
      <table>
      <thead><tr>\(ruleHeads)</tr></thead>
      <tbody>
      \(ruleRows.joined(separator: "\n"))
      </tbody>
      </table>
      </main>
      </body>
      </html>

      """
  }
}
