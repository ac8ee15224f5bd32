/// What checking many cases came to: a line for each case and totals for each rule.
public struct BatchSummary: Sendable {
  /// Name and version of the program.
  public var engine: String
  /// Edition of the rules.
  public var rulePack: String
  /// The cases, the worst first; equal ones by the bytes of their names.
  public let cases: [BatchCase]
  /// The rules with findings, the most frequent error first.
  public let rules: [BatchRule]

  /// Orders the cases and adds up the rules.
  public init(engine: String, rulePack: String, cases: [BatchCase]) {
    self.engine = engine
    self.rulePack = rulePack
    self.cases = cases.sorted(by: BatchCase.isWorse)
    var totals: [String: BatchRule] = [:]
    for one in cases {
      for rule in one.rules {
        var total =
          totals[rule.id] ?? BatchRule(id: rule.id, name: rule.name, findings: 0, cases: 0)
        total.findings += rule.findings
        total.cases += 1
        totals[rule.id] = total
      }
    }
    rules = totals.values.sorted { ($1.cases, $1.findings, $0.id) < ($0.cases, $0.findings, $1.id) }
  }

  /// The worst verdict of all cases.
  public var verdict: Verdict {
    if cases.contains(where: { $0.verdict == .unchecked }) { return .unchecked }
    return cases.contains { $0.verdict == .reject } ? .reject : .accept
  }

  /// How many cases have a verdict.
  public func count(_ verdict: Verdict) -> Int { cases.count { $0.verdict == verdict } }
}

/// One case of a summary.
public struct BatchCase: Sendable {
  /// Path of the file.
  public var file: String
  /// What its findings come to.
  public var verdict: Verdict
  /// The day whose law was applied, `yyyy-mm-dd`.
  public var asOf: String?
  /// Numbers of findings in the order of `Severity.allCases`.
  public var counts: [Int]
  /// Number of questions that a person has answered, which the others leave out.
  public var judged: Int
  /// The rules with findings, by id.
  public var rules: [BatchCaseRule]
  /// The first of the heaviest findings.
  public var first: Message?

  /// Makes a case.
  public init(
    file: String, verdict: Verdict, asOf: String?, counts: [Int], judged: Int = 0,
    rules: [BatchCaseRule], first: Message?
  ) {
    self.file = file
    self.verdict = verdict
    self.asOf = asOf
    self.counts = counts
    self.judged = judged
    self.rules = rules
    self.first = first
  }

  /// Whether one case comes before another: what could not be checked, then the most errors.
  static func isWorse(_ a: BatchCase, _ b: BatchCase) -> Bool {
    if a.verdict != b.verdict { return a.verdict.weight > b.verdict.weight }
    if a.counts != b.counts { return b.counts.lexicographicallyPrecedes(a.counts) }
    return a.file.utf8.lexicographicallyPrecedes(b.file.utf8)
  }
}

/// How often a rule spoke about one case.
public struct BatchCaseRule: Sendable, Hashable {
  /// Id of the rule.
  public var id: String
  /// Its name in kebab-case.
  public var name: String
  /// Number of findings.
  public var findings: Int

  /// Makes a line.
  public init(id: String, name: String, findings: Int) {
    self.id = id
    self.name = name
    self.findings = findings
  }
}

/// How often a rule spoke.
public struct BatchRule: Sendable {
  /// Id of the rule.
  public var id: String
  /// Its name in kebab-case.
  public var name: String
  /// Number of findings in all cases.
  public var findings: Int
  /// Number of cases with at least one.
  public var cases: Int
}

extension Verdict {
  /// The heavier, the more is wrong.
  fileprivate var weight: Int {
    switch self {
    case .accept: 0
    case .reject: 1
    case .unchecked: 2
    }
  }
}
