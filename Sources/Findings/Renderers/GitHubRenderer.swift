extension CheckReport {
  /// Workflow commands of GitHub Actions, one line for each finding: they become remarks beside the
  /// lines of the file.
  ///
  /// A question and a recommendation are notices there: GitHub knows no weaker kind.
  public func github(in language: Language) -> String {
    findings.map { finding in
      let site = finding.site
      var properties = ["file=" + GitHub.property(site.file)]
      if site.line > 0 {
        properties += [
          "line=\(site.line)", "endLine=\(site.line)", "col=\(site.column)",
          "endColumn=\(site.column + max(1, site.length))",
        ]
      }
      let word = finding.word(in: language)
      properties.append("title=" + GitHub.property("\(word)[\(finding.id)]"))
      let text = [
        finding.message.text(in: language),
        finding.isSettled
          ? finding.judgement?.text(in: language) ?? "" : finding.remedy.text(in: language),
        finding.citation.text(in: language),
      ].filter { !$0.isEmpty }.joined(separator: "\n")
      return
        "::\(GitHub.command(finding.severity)) \(properties.joined(separator: ","))"
        + "::\(GitHub.data(text))\n"
    }.joined()
  }
}

/// Words and escapes of GitHub's workflow commands.
private enum GitHub {
  static func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .human, .note: "notice"
    }
  }

  static func data(_ text: String) -> String {
    escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A"])
  }

  static func property(_ text: String) -> String {
    escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
  }

  /// Scalar by scalar: a CR and LF pair is one `Character`.
  private static func escaped(_ text: String, _ table: [Unicode.Scalar: String]) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if let escape = table[scalar] {
        result += escape
      } else {
        result += SourceText.printable(String(scalar))
      }
    }
    return result
  }
}
