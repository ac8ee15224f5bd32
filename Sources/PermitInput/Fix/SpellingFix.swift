package import Findings

/// A place of a case file that can be spelled better without a change of what it means.
package struct SpellingFix: Sendable, Hashable {
  /// What sort of spelling is mended.
  package enum Kind: String, Sendable, CaseIterable {
    /// A key that is one slip away from the only key it can be.
    case key
    /// A refrigerant number in another form than the law's notices write it.
    case refrigerant
    /// Digits, letters, signs or kana in the other width.
    case width
    /// The hyphens and blanks of 電話番号 and 郵便番号.
    case separator
    /// 充填 where the law writes 充塡.
    case lawWord

    /// The sort in words.
    package var title: Message {
      switch self {
      case .key: Message(ja: "項目名", en: "key")
      case .refrigerant: Message(ja: "冷媒番号の書き方", en: "form of the refrigerant number")
      case .width: Message(ja: "文字の幅と単位", en: "width of characters and units")
      case .separator: Message(ja: "番号の区切り", en: "separators of a number")
      case .lawWord: Message(ja: "法令の用字", en: "the law's own word")
      }
    }
  }

  /// What sort of spelling is mended.
  package var kind: Kind
  /// Where the text stands.
  package var site: Site
  /// Column of the text itself, behind its quote if it has one; counted from 1.
  package var column: Int
  /// The text as typed.
  package var old: String
  /// The text to write instead.
  package var new: String
}

/// A case file with better spellings.
package struct SpellingFixes: Sendable {
  /// What is mended, in the order of the file.
  package var fixes: [SpellingFix]
  /// The whole file with all of it mended.
  package var bytes: [UInt8]

  /// The findings whose place a fix may mend: an unknown key, 充填, characters of e-Gov and fonts.
  package static let reportedBy: Set<String> = [
    InputProblem.unknownKey.id, "A-35", "A-43", "EGV-001", "EGV-002",
  ]
}
