/// A sentence for the applicant in Japanese, with its English twin.
public struct Message: Sendable, Hashable {
  /// Japanese: です・ます form, no full stop at the end.
  public var ja: String
  /// English: a sentence without a full stop at the end.
  public var en: String

  /// Makes a message from both wordings.
  public init(ja: String, en: String) {
    self.ja = ja
    self.en = en
  }

  /// The wording of one language.
  public func text(in language: Language) -> String {
    language == .ja ? ja : en
  }
}

/// The language of what a person reads on the screen; papers are always Japanese.
public enum Language: String, Sendable, CaseIterable {
  /// Japanese.
  case ja
  /// English.
  case en
}
