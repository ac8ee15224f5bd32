extension CheckReport {
  /// The report as one page without anything from outside, grouped by paper, fit for printing.
  public func html(rules: [RuleFacts], in language: Language) -> String {
    HTMLRenderer(report: self, rules: rules, language: language).page
  }
}

/// Writes the report page.
private struct HTMLRenderer {
  let report: CheckReport
  let language: Language
  /// Subjects in the order of the catalogue, with the ids that belong to them.
  let subjects: [String]
  let subjectOfID: [String: String]

  init(report: CheckReport, rules: [RuleFacts], language: Language) {
    self.report = report
    self.language = language
    var seen: Set<String> = []
    subjects = rules.map { $0.subject.text(in: language) }.filter { seen.insert($0).inserted }
    subjectOfID = Dictionary(
      rules.map { ($0.id, $0.subject.text(in: language)) }, uniquingKeysWith: { first, _ in first })
  }

  private func say(_ ja: String, _ en: String) -> String { language == .ja ? ja : en }

  var page: String {
    let title = say("許可申請書類の点検結果", "Check of the permit papers")
    let names = report.inputs.map { SourceText.printable($0.file) }.joined(
      separator: say("、", ", "))
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(Markup.escaped(title))：\(Markup.escaped(names))</title>
      <style>
      \(HTMLStyle.sheet)
      </style>
      </head>
      <body>
      <a class="skip" href="#findings">\(say("指摘へ進む", "Skip to the findings"))</a>
      <header>
      <h1>\(Markup.escaped(title))</h1>
      <p class="small">\(Markup.escaped(report.engine))\(say("、点検項目 ", ", criteria "))\
      \(Markup.escaped(report.rulePack))\(day)</p>
      </header>
      <main id="findings">
      \(overview)
      \(report.inputs.map(section).joined(separator: "\n"))
      </main>
      </body>
      </html>

      """
  }

  private var day: String {
    report.asOf.map { say("、基準日 \($0)", ", as of \($0)") } ?? ""
  }

  private var overview: String {
    let judged = report.judged
    let words =
      Severity.allCases.map { $0.word(in: language) }
      + (judged > 0 ? [Judgement.word(in: language)] : [])
    let heads = words.map { "<th scope=\"col\" class=\"count\">\($0)</th>" }
    let rows = report.inputs.enumerated().map { index, input in
      let own = findings(of: input)
      var numbers = Severity.allCases.map { severity in
        own.count { $0.severity == severity && !$0.isSettled }
      }
      if judged > 0 { numbers.append(own.count(where: \.isSettled)) }
      let counts = numbers.map { "<td class=\"count\">\($0)</td>" }
      return
        "<tr><th scope=\"row\"><a href=\"#case-\(index + 1)\">\(Markup.name(input.file))</a>"
        + "</th><td>\(input.verdict.sentence(in: language))</td>\(counts.joined())</tr>"
    }
    return """
      <table>
      <caption class="small">\(say("点検したファイルと指摘の数", "Files and numbers of findings"))</caption>
      <thead><tr><th scope="col">\(say("ファイル", "File"))</th>\
      <th scope="col">\(say("結果", "Result"))</th>\(heads.joined())</tr></thead>
      <tbody>\(rows.joined(separator: "\n"))</tbody>
      </table>
      """
  }

  private func findings(of input: CheckReport.Input) -> [Finding] {
    report.findings.filter { $0.site.file == input.file }
  }

  private func section(_ input: CheckReport.Input) -> String {
    let number = (report.inputs.firstIndex(of: input) ?? 0) + 1
    let own = findings(of: input)
    let other = say("入力ファイルと印刷", "The file and its print")
    let grouped = Dictionary(grouping: own) { subjectOfID[$0.id] ?? other }
    let parts = ([other] + subjects).compactMap { subject in
      grouped[subject].map { group(subject, $0) }
    }
    let hash = input.sha256.map { "<p class=\"small\">SHA-256 \($0)</p>" } ?? ""
    let none = own.isEmpty ? "<p>\(say("指摘はありません", "No findings"))</p>" : ""
    return """
      <section aria-labelledby="case-\(number)">
      <h2 id="case-\(number)">\(Markup.name(input.file))：\
      \(input.verdict.sentence(in: language))</h2>
      \(hash)\(none)
      \(parts.joined(separator: "\n"))
      </section>
      """
  }

  private func group(_ subject: String, _ findings: [Finding]) -> String {
    let ordered = findings.enumerated().sorted {
      ($0.element.isSettled ? .note : $0.element.severity, $0.offset)
        < ($1.element.isSettled ? .note : $1.element.severity, $1.offset)
    }
    return
      "<section>\n<h3>\(Markup.escaped(subject))\(say("（\(findings.count)件）", " (\(findings.count))"))"
      + "</h3>\n" + ordered.map { article($0.element) }.joined(separator: "\n") + "\n</section>"
  }

  private func article(_ finding: Finding) -> String {
    var rows: [(String, String)] = []
    func row(_ label: String, _ html: String) { if !html.isEmpty { rows.append((label, html)) } }
    row(say("場所", "Place"), place(finding.site))
    row(say("記載", "Written"), excerpt(finding.site))
    for site in finding.related where site.line > 0 { row(say("関連", "See also"), place(site)) }
    if let judgement = finding.judgement {
      row(say("判断", "Judgement"), Markup.escaped(judgement.text(in: language)))
    }
    row(
      finding.severity == .human ? say("確認", "Judge") : say("補正", "Remedy"),
      Markup.escaped(finding.remedy.text(in: language)))
    row(say("根拠", "Source"), Markup.escaped(finding.citation.text(in: language)))
    if finding.validity != Validity() {
      row(say("適用", "In force"), Markup.escaped(finding.validity.text(in: language)))
    }
    if finding.severity == .human, !finding.isSettled, let subject = finding.subject {
      row(say("対象", "Subject"), Markup.escaped(subject))
    }
    let list = rows.map { "<dt>\($0)</dt><dd>\($1)</dd>" }.joined()
    let badge = "\(finding.word(in: language)) \(finding.id)"
    let kind = finding.isSettled ? "judged" : finding.severity.rawValue
    return """
      <article class="finding \(kind)">
      <h4><span class="badge">\(Markup.escaped(badge))</span>\
      \(Markup.escaped(finding.message.text(in: language)))</h4>
      <dl>\(list)</dl>
      </article>
      """
  }

  private func place(_ site: Site) -> String {
    var text = ""
    if site.line > 0 { text = say("\(site.line)行", "line \(site.line)") }
    if !site.path.isEmpty { text += text.isEmpty ? site.path : say("　", ", ") + site.path }
    return Markup.escaped(text)
  }

  private func excerpt(_ site: Site) -> String {
    guard site.line > 0, let line = report.sources[site.file]?.line(site.line) else { return "" }
    let scalars = Array(line.unicodeScalars)
    let start = min(max(0, site.column - 1), scalars.count)
    let end = min(scalars.count, start + max(1, site.length))
    let from = start > 60 ? start - 40 : 0
    let until = min(scalars.count, max(end, from + 160))
    func text(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      return Markup.escaped(SourceText.printable(String(view)))
    }
    let head = from > 0 ? "…" : ""
    let tail = until < scalars.count ? "…" : ""
    let marked = start < end ? "<mark>\(text(start..<end))</mark>" : ""
    return "<code>\(head)\(text(from..<start))\(marked)\(text(end..<until))\(tail)</code>"
  }
}
