/// What checking one or more case files came to.
public struct CheckReport: Sendable {
  /// One file that was checked.
  public struct Input: Sendable, Hashable {
    /// Path as the user named it.
    public var file: String
    /// SHA-256 of its bytes in hexadecimal; nil when it could not be read.
    public var sha256: String?
    /// The day whose law was applied, `yyyy-mm-dd`; nil when the file could not be read.
    public var asOf: String?
    /// What its findings come to.
    public var verdict: Verdict

    /// Makes an input record.
    public init(file: String, sha256: String?, asOf: String?, verdict: Verdict) {
      self.file = file
      self.sha256 = sha256
      self.asOf = asOf
      self.verdict = verdict
    }
  }

  /// Findings left out because an earlier check had them already.
  public struct Baseline: Sendable, Hashable {
    /// The file that lists them, as the user named it.
    public var file: String
    /// How many were left out.
    public var omitted: Int

    /// Makes a record of what was left out.
    public init(file: String, omitted: Int) {
      self.file = file
      self.omitted = omitted
    }
  }

  /// Name and version of the program.
  public var engine: String
  /// Edition of the rules.
  public var rulePack: String
  /// The files in the order in which they were named.
  public var inputs: [Input]
  /// All findings, file by file, by line.
  public var findings: [Finding]
  /// The text of each file that could be read, by its path.
  public var sources: [String: SourceText]
  /// What a comparison with an earlier check left out; nil without one.
  public var baseline: Baseline?

  /// Makes a report.
  public init(
    engine: String, rulePack: String, inputs: [Input], findings: [Finding],
    sources: [String: SourceText]
  ) {
    self.engine = engine
    self.rulePack = rulePack
    self.inputs = inputs
    self.findings = findings
    self.sources = sources
  }

  /// The worst verdict of all inputs: unchecked, then reject, then accept.
  public var verdict: Verdict {
    if inputs.contains(where: { $0.verdict == .unchecked }) { return .unchecked }
    if inputs.contains(where: { $0.verdict == .reject }) { return .reject }
    return .accept
  }

  /// The one day whose law was applied; nil when the files differ in it.
  public var asOf: String? {
    let days = Set(inputs.map(\.asOf))
    return days.count == 1 ? inputs.first?.asOf : nil
  }

  /// Number of findings of a severity; a question that a person has answered is not counted.
  public func count(_ severity: Severity) -> Int {
    findings.count { $0.severity == severity && !$0.isSettled }
  }

  /// Number of questions that a person has answered.
  public var judged: Int { findings.count(where: \.isSettled) }
}
