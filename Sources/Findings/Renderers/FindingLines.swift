extension CheckReport {
  /// One JSON object a line for each finding (newline-delimited JSON), each as in the check report.
  public var findingLines: String {
    findings.map { $0.json.line + "\n" }.joined()
  }
}
