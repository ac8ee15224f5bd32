extension BatchSummary {
  /// A line for each case, the worst first, then the totals.
  public func text(in language: Language) -> String {
    let words = cases.map { $0.verdict.word(in: language) }
    let width = words.map { DisplayWidth.of($0) }.max() ?? 0
    var lines = zip(cases, words).map { one, word in
      let counts = zip(Severity.allCases, one.counts).map { severity, count in
        "\(severity.word(in: language))\(padded(count))"
      }
      let pad = String(repeating: " ", count: width - DisplayWidth.of(word))
      var line =
        "\(word)\(pad)  \(counts.joined(separator: "  "))  \(SourceText.printable(one.file))"
      if one.verdict == .unchecked, let first = one.first {
        line += (language == .ja ? "：" : ": ") + SourceText.printable(first.text(in: language))
      }
      return line
    }
    lines += ["", totals(in: language)]
    if !rules.isEmpty {
      lines += ["", language == .ja ? "項目別（事案数、指摘数）" : "by rule (cases, findings)"]
      lines += rules.map { "  \(padded($0.cases))  \(padded($0.findings))  \($0.id)  \($0.name)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The closing line with the number of cases by verdict.
  public func totals(in language: Language) -> String {
    let parts = [Verdict.accept, .reject, .unchecked].map { verdict in
      language == .ja
        ? "\(verdict.word(in: .ja)) \(count(verdict))件"
        : "\(verdict.word(in: .en)) \(count(verdict))"
    }
    return language == .ja
      ? "事案 \(cases.count)件：" + parts.joined(separator: "、")
      : "cases \(cases.count): " + parts.joined(separator: ", ")
  }

  private func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: " ", count: max(0, 5 - digits.utf8.count)) + digits
  }
}

extension Verdict {
  /// The verdict in a word for tables.
  public func word(in language: Language) -> String {
    switch (self, language) {
    case (.accept, .ja): "不備なし"
    case (.reject, .ja): "不備あり"
    case (.unchecked, .ja): "点検不能"
    case (.accept, .en): "clean"
    case (.reject, .en): "deficient"
    case (.unchecked, .en): "unchecked"
    }
  }
}
