extension CheckReport {
  /// One line for each finding: `file:line:column: error[A-11] message`.
  public func concise(in language: Language) -> String {
    findings.map { finding in
      let site = finding.site
      let place =
        site.line == 0
        ? SourceText.printable(site.file)
        : "\(SourceText.printable(site.file)):\(site.line):\(site.column)"
      let word = finding.word(in: language)
      var text = SourceText.printable(finding.message.text(in: language))
      if finding.isSettled, let judgement = finding.judgement {
        text += (language == .ja ? "　" : "  ") + SourceText.printable(judgement.text(in: language))
      }
      return "\(place): \(word)[\(finding.id)] \(text)\n"
    }.joined()
  }
}
