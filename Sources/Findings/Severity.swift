/// How much a finding weighs; the basis of the criterion decides it, not the rule's author.
public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
  /// 不備: the ministries ask for it and the case file decides it.
  case error
  /// 注意: derived by comparison, or only partly decidable.
  case warning
  /// 要確認: a person has to judge; printed as a question, never dropped.
  case human
  /// 参考: a recommendation.
  case note

  /// Heavier severities come first.
  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .human: 2
    case .note: 3
    }
  }

  /// The word printed before a finding.
  public func word(in language: Language) -> String {
    switch (self, language) {
    case (.error, .ja): "不備"
    case (.warning, .ja): "注意"
    case (.human, .ja): "要確認"
    case (.note, .ja): "参考"
    case (.error, .en): "error"
    case (.warning, .en): "warning"
    case (.human, .en): "question"
    case (.note, .en): "note"
    }
  }
}

/// What the findings of one case come to.
public enum Verdict: String, Sendable {
  /// No 不備 and every rule has run.
  case accept
  /// At least one 不備.
  case reject
  /// The input could not be read or a rule could not run; never "ok".
  case unchecked
}
