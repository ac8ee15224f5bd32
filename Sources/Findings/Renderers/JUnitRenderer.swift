extension CheckReport {
  /// The report as JUnit XML: a suite for each file, a case for each rule in force.
  ///
  /// An error is a failure, a question is skipped (nobody has judged yet), a warning, a
  /// recommendation and a question that is answered pass with their text; a file that could not be checked has a case in error.
  public func junit(rules: [RuleFacts], in language: Language) -> String {
    let suites = inputs.map { suite($0, rules, language) }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<testsuites name=\"\(Markup.escaped(engine))\">\n" + suites.joined() + "</testsuites>\n"
  }

  private func suite(_ input: Input, _ rules: [RuleFacts], _ language: Language) -> String {
    let own = findings.filter { $0.site.file == input.file }
    let grouped = Dictionary(grouping: own, by: \.id)
    let inForce = rules.filter { rule in input.asOf.map(rule.validity.contains) ?? true }
    let known = Set(inForce.map(\.id))
    let others = grouped.keys.filter { !known.contains($0) }.sorted()
    var cases: [JUnitCase] = []
    if input.verdict != .unchecked {
      cases += inForce.map {
        JUnitCase(
          name: "\($0.id) \($0.name)", subject: $0.subject.text(in: language),
          findings: grouped[$0.id] ?? [])
      }
    }
    let unrun = input.verdict == .unchecked ? grouped.keys.filter(known.contains).sorted() : []
    for id in others + unrun {
      let remarks = grouped[id] ?? []
      cases.append(
        JUnitCase(name: "\(id) \(remarks.first?.name ?? "")", subject: "", findings: remarks))
    }
    var errors = 0
    if input.verdict == .unchecked {
      errors = 1
      cases.insert(
        JUnitCase(name: Verdict.unchecked.sentence(in: language), subject: "", isBroken: true),
        at: 0)
    }
    let failures = cases.count { $0.worst == .error }
    let skipped = cases.count { $0.worst == .human }
    let head =
      "  <testsuite name=\"\(Markup.name(input.file))\" tests=\"\(cases.count)\" "
      + "failures=\"\(failures)\" errors=\"\(errors)\" skipped=\"\(skipped)\">\n"
    return head + cases.map { $0.xml(in: language) }.joined() + "  </testsuite>\n"
  }
}

/// One rule as a test case.
private struct JUnitCase {
  var name: String
  var subject: String
  var findings: [Finding] = []
  var isBroken = false

  /// The heaviest severity that the case reports; a question that is answered weighs no more than a
  /// note.
  var worst: Severity? { findings.map(\.weight).min() }

  func xml(in language: Language) -> String {
    let head =
      "    <testcase classname=\"\(Markup.escaped(subject))\" name=\"\(Markup.escaped(name))\""
    if isBroken { return head + "><error message=\"\(Markup.escaped(name))\"/></testcase>\n" }
    guard let worst, let first = findings.min(by: { $0.weight < $1.weight }) else {
      return head + "/>\n"
    }
    let message = Markup.escaped(first.message.text(in: language))
    let text = Markup.escaped(findings.map { lines($0, language) }.joined(separator: "\n"))
    switch worst {
    case .error:
      return head + "><failure message=\"\(message)\">\(text)</failure></testcase>\n"
    case .human:
      return head
        + "><skipped message=\"\(message)\"/><system-out>\(text)</system-out></testcase>\n"
    case .warning, .note:
      return head + "><system-out>\(text)</system-out></testcase>\n"
    }
  }

  private func lines(_ finding: Finding, _ language: Language) -> String {
    let site = finding.site
    let word = finding.word(in: language)
    var lines = [
      "\(SourceText.printable(site.file)):\(site.line):\(site.column): \(word) \(finding.message.text(in: language))"
    ]
    if !site.path.isEmpty { lines.append("  " + site.path) }
    let judgement = finding.isSettled ? finding.judgement : nil
    lines.append("  " + (judgement?.text(in: language) ?? finding.remedy.text(in: language)))
    lines.append("  " + finding.citation.text(in: language))
    return lines.filter { $0 != "  " }.joined(separator: "\n")
  }
}

extension Finding {
  /// How much it weighs among others of its rule.
  fileprivate var weight: Severity { isSettled ? .note : severity }
}

/// Text in XML and HTML.
enum Markup {
  /// The name of a file on one line.
  static func name(_ file: String) -> String { escaped(SourceText.printable(file)) }

  /// A text with the five signs of markup escaped and control characters made visible.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n": result += "\n"
      case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default:
        if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
          || SourceText.isUnseen(scalar)
        {
          result += escaped(SourceText.printable(String(scalar)))
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }
}
