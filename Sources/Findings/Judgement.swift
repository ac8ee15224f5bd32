/// A person's signed answer to a question of the check.
public struct Judgement: Sendable, Hashable {
  /// What the person found.
  public enum Answer: String, Sendable, Hashable, CaseIterable {
    /// 適合: the criterion is met.
    case met
    /// 不適合: it is not met.
    case notMet = "not_met"
    /// 対象外: it does not concern this case.
    case notApplicable = "not_applicable"
  }

  /// What the person found.
  public var answer: Answer
  /// Who judged.
  public var reviewer: String
  /// The day of the judgement, `yyyy-mm-dd`.
  public var date: String
  /// On what it rests; empty when nothing was written.
  public var grounds: String
  /// Where it stands in the case file.
  public var site: Site

  /// Makes a judgement.
  public init(answer: Answer, reviewer: String, date: String, grounds: String, site: Site) {
    self.answer = answer
    self.reviewer = reviewer
    self.date = date
    self.grounds = grounds
    self.site = site
  }
}

extension Judgement.Answer {
  /// The word of the case file.
  public func word(in language: Language) -> String {
    switch (self, language) {
    case (.met, .ja): "適合"
    case (.notMet, .ja): "不適合"
    case (.notApplicable, .ja): "対象外"
    case (.met, .en): "met"
    case (.notMet, .en): "not met"
    case (.notApplicable, .en): "not applicable"
    }
  }
}

extension Judgement {
  /// The word printed before a question that is answered.
  public static func word(in language: Language) -> String {
    language == .ja ? "判断済み" : "judged"
  }

  /// Answer, person, day and grounds on one line.
  public func text(in language: Language) -> String {
    let signed =
      language == .ja
      ? "\(answer.word(in: .ja))（\(reviewer)、\(date)）"
      : "\(answer.word(in: .en)) (\(reviewer), \(date))"
    return grounds.isEmpty ? signed : signed + (language == .ja ? "：" : ": ") + grounds
  }
}

extension Finding {
  /// Whether it is a question that a person has answered, so that nothing is left to do about it.
  ///
  /// A question answered with 不適合 is an error, and as such not settled.
  public var isSettled: Bool { severity == .human && judgement != nil }

  /// The word printed before it: that of its severity, or that it is judged.
  public func word(in language: Language) -> String {
    isSettled ? Judgement.word(in: language) : severity.word(in: language)
  }
}
