import PermitModel

/// A list of words from which the applicant chooses.
protocol Choice: RawRepresentable, CaseIterable, Sendable where RawValue == String {
  /// The English twin of the word.
  var english: String { get }
  /// Other spellings that mean the same for certain.
  var synonyms: [String] { get }
}

extension Choice {
  var synonyms: [String] { [] }

  /// The words with their twins.
  static var words: [ChoiceWord] {
    allCases.map { ChoiceWord(japanese: $0.rawValue, english: $0.english) }
  }
}

extension Spelling where Value: Choice {
  /// One of the words of a list, in either language.
  static func choice(_ type: Value.Type) -> Spelling {
    let words = ChoiceTable<Value>()
    return Spelling { text in
      words.word(for: text).map(Spelled.value)
        ?? .problem(.unknownChoice(text, words: Value.words))
    }
  }
}

/// The spellings of the words of a list, each folded once.
private struct ChoiceTable<Value: Choice>: Sendable {
  private let words: [Value]
  private let exact: ExactNames
  private let folded: [String: Value]

  init() {
    let spellings = Value.allCases.flatMap { word in
      ([word.rawValue, word.english] + word.synonyms).map { (spelling: $0, word: word) }
    }
    // Where two words share a spelling, the first of the list has it.
    let folded = Dictionary(
      spellings.map { (Fold.key($0.spelling), $0.word) }, uniquingKeysWith: { first, _ in first })
    self.folded = folded
    words = spellings.map { folded[Fold.key($0.spelling)] ?? $0.word }
    exact = ExactNames(spellings.enumerated().map { ($1.spelling, $0) })
  }

  /// The word that a text stands for; nil when it is none of them.
  func word(for text: String) -> Value? {
    exact.position(of: text).map { words[$0] } ?? folded[Fold.key(text)]
  }
}

extension Spelling<Bool> {
  /// はい or いいえ in the usual ways to say so.
  static let yesNo = Spelling { text in
    let key = Fold.key(text)
    if yes.contains(key) { return .value(true) }
    if no.contains(key) { return .value(false) }
    return .problem(.notYesOrNo(text))
  }

  private static let yes: Set<String> = [
    "はい", "yes", "y", "有", "有り", "あり", "○", "〇", "◯", "✓", "true", "on", "する",
  ]
  private static let no: Set<String> = [
    "いいえ", "no", "n", "無", "無し", "なし", "×", "✕", "✗", "false", "off", "しない",
  ]
}

/// Brings keys and choice words to one spelling for comparison.
enum Fold {
  /// Half width, small letters, no blanks and joiners, 塡 for its everyday form 填.
  static func key(_ text: String) -> String {
    if let folded = plain(text) { return folded }
    var folded = ""
    for character in Width.compact(text).lowercased() {
      switch character {
      case "填": folded.append("塡")
      case "-", "_": break
      default: folded.append(character)
      }
    }
    return folded
  }

  /// Whether `key` certainly leaves a text as it is: small letters, kana and everyday kanji alone.
  static func isFolded(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x2D, 0x5F, 0x41...0x5A, 0x586B: false
      case 0x21...0x7E, 0x3041...0x3096, 0x30A1...0x30FF, 0x4E00...0x9FFF: true
      default: false
      }
    }
  }

  /// Whether a text holds nothing but ASCII, kana, everyday kanji and full-width signs, which equal
  /// no other characters.
  static func isPlain(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x20...0x7E, 0x3001...0x3029, 0x3041...0x3096, 0x30A1...0x30FF, 0x4E00...0x9FFF: true
      case 0xFF01...0xFF60, 0x2190...0x21FF, 0x2460...0x24FF: true
      default: false
      }
    }
  }

  /// The same for ASCII, kana and everyday kanji, which are most keys of every file; nil when the
  /// text holds anything else.
  private static func plain(_ text: String) -> String? {
    var folded = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20, 0x2D, 0x5F: break
      case 0x41...0x5A: folded.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value + 0x20)))
      case 0x586B: folded.unicodeScalars.append("塡")
      case 0x21...0x7E, 0x3041...0x3096, 0x30A1...0x30FF, 0x4E00...0x9FFF:
        folded.unicodeScalars.append(scalar)
      default: return nil
      }
    }
    return folded
  }
}
