extension CheckReport {
  /// Every finding with its line of the file, its provision and what to write instead, then a summary.
  public func full(in language: Language, colour: Bool = false) -> String {
    let renderer = FullRenderer(
      language: language, paint: Paint(isOn: colour), sources: sources)
    var text = findings.map { renderer.block($0) + "\n" }.joined()
    text += summary(in: language) + "\n"
    if let baseline {
      let file = SourceText.printable(baseline.file)
      text +=
        language == .ja
        ? "「\(file)」にある指摘 \(baseline.omitted)件は省きました\n"
        : "left out: \(baseline.omitted) findings that '\(file)' has already\n"
    }
    return text
  }

  /// The closing line: verdict and counts, with the day whose law was applied.
  public func summary(in language: Language) -> String {
    var counts = Severity.allCases.map { ($0.word(in: language), count($0)) }
    if judged > 0 { counts.append((Judgement.word(in: language), judged)) }
    let words = counts.map { language == .ja ? "\($0) \($1)件" : "\($0) \($1)" }
    let day = asOf.map { language == .ja ? "（基準日 \($0)）" : " (as of \($0))" } ?? ""
    switch language {
    case .ja: return verdict.sentence(in: .ja) + "：" + words.joined(separator: "、") + day
    case .en: return verdict.sentence(in: .en) + ": " + words.joined(separator: ", ") + day
    }
  }
}

extension Verdict {
  /// What the verdict means, in a few words.
  public func sentence(in language: Language) -> String {
    switch (self, language) {
    case (.accept, .ja): "不備はありません"
    case (.reject, .ja): "不備があります"
    case (.unchecked, .ja): "点検できませんでした"
    case (.accept, .en): "no errors"
    case (.reject, .en): "errors found"
    case (.unchecked, .en): "could not be checked"
    }
  }
}

/// Terminal colours, or none.
struct Paint {
  var isOn: Bool

  func callAsFunction(_ text: String, _ severity: Severity) -> String {
    guard isOn else { return text }
    let code =
      switch severity {
      case .error: "1;31"
      case .warning: "1;33"
      case .human: "1;36"
      case .note: "1;34"
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}

/// Writes one finding as a block of lines; frame characters are ASCII because the width of
/// box-drawing characters is ambiguous in Japanese terminals.
struct FullRenderer {
  var language: Language
  var paint: Paint
  var sources: [String: SourceText]

  func block(_ finding: Finding) -> String {
    let head = "\(finding.word(in: language))[\(finding.id)]"
    let separator = language == .ja ? "：" : ": "
    if finding.isSettled { return settled(finding, head, separator) }
    var lines = [
      paint(head, finding.severity) + separator
        + SourceText.printable(finding.message.text(in: language))
    ]
    lines += excerpt(finding.site, finding.severity)
    let gutter = String(repeating: " ", count: width(finding.site))
    for site in finding.related where site.line > 0 {
      let label = language == .ja ? "関連" : "see also"
      lines.append("\(gutter) = \(label)\(separator)\(place(site))")
    }
    let citation = finding.citation.text(in: language)
    if !citation.isEmpty {
      let label = language == .ja ? "根拠" : "source"
      lines.append("\(gutter) = \(label)\(separator)\(citation)")
    }
    if finding.validity != Validity() {
      let label = language == .ja ? "適用" : "in force"
      lines.append("\(gutter) = \(label)\(separator)\(finding.validity.text(in: language))")
    }
    let remedy = SourceText.printable(finding.remedy.text(in: language))
    if !remedy.isEmpty {
      let label =
        finding.severity == .human
        ? (language == .ja ? "確認" : "judge") : (language == .ja ? "補正" : "remedy")
      lines.append("\(gutter) = \(label)\(separator)\(remedy)")
    }
    if let fix = finding.fix { lines.append("\(gutter) = \(hint(fix, in: finding.site.file))") }
    if finding.severity == .human, let subject = finding.subject {
      let label = language == .ja ? "対象" : "subject"
      lines.append("\(gutter) = \(label)\(separator)\(subject)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func hint(_ fix: Finding.Fix, in file: String) -> String {
    let (old, new) = (SourceText.printable(fix.old), SourceText.printable(fix.new))
    let command = "saisei fix \(SourceText.printable(file))"
    return language == .ja
      ? "自動：\(command) で「\(old)」を「\(new)」に直せます"
      : "fixable: \(command) writes '\(new)' for '\(old)'"
  }

  /// A question that a person has answered, with nothing that only helps to answer it.
  private func settled(_ finding: Finding, _ head: String, _ separator: String) -> String {
    let label = language == .ja ? "判断" : "judgement"
    let answer = SourceText.printable(finding.judgement?.text(in: language) ?? "")
    return """
      \(paint(head, .note))\(separator)\(SourceText.printable(finding.message.text(in: language)))
        --> \(place(finding.site))
         = \(label)\(separator)\(answer)

      """
  }

  private func width(_ site: Site) -> Int { max(2, String(site.line).count) }

  private func place(_ site: Site) -> String {
    var text = SourceText.printable(site.file)
    if site.line > 0 { text += ":\(site.line):\(site.column)" }
    if !site.path.isEmpty {
      let path = SourceText.printable(site.path)
      text += language == .ja ? "（\(path)）" : " (\(path))"
    }
    return text
  }

  private func excerpt(_ site: Site, _ severity: Severity) -> [String] {
    let width = width(site)
    let gutter = String(repeating: " ", count: width)
    var lines = ["\(gutter)--> \(place(site))"]
    guard site.line > 0, let line = sources[site.file]?.line(site.line) else { return lines }
    let scalars = Array(line.unicodeScalars)
    let (shown, before, marked) = window(scalars, site)
    let number = String(repeating: " ", count: width - String(site.line).count) + String(site.line)
    lines.append("\(gutter) |")
    lines.append("\(number) | \(shown)")
    lines.append(
      "\(gutter) | " + String(repeating: " ", count: before)
        + paint(String(repeating: "^", count: max(1, marked)), severity))
    return lines
  }

  /// A stretch of a long line around the marked text, with the columns before and under the mark.
  private func window(_ scalars: [Unicode.Scalar], _ site: Site) -> (String, Int, Int) {
    let start = min(max(0, site.column - 1), scalars.count)
    let end = min(scalars.count, start + max(1, site.length))
    let from = start > 60 ? start - 40 : 0
    let until = min(scalars.count, max(end, from + 100))
    func text(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      return SourceText.printable(String(view))
    }
    let lead = from > 0 ? "..." : ""
    let tail = until < scalars.count ? "..." : ""
    let before = DisplayWidth.of(lead + text(from..<start))
    return (lead + text(from..<until) + tail, before, DisplayWidth.of(text(start..<end)))
  }
}
