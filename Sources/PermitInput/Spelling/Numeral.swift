/// Reads whole numbers piece by piece: digits, 元 for the first year, kanji numerals.
struct NumeralScanner {
  /// What is not read yet.
  private(set) var rest: Substring

  /// Begins at the start of a folded text.
  init(_ text: String) {
    rest = text[...]
  }

  /// Whether everything has been read.
  var isAtEnd: Bool { rest.isEmpty }

  /// Takes one of the given words; the longer ones have to come first.
  mutating func take(_ words: [String]) -> String? {
    for word in words where rest.hasPrefix(word) {
      rest = rest.dropFirst(word.count)
      return word
    }
    return nil
  }

  /// Takes exactly `count` digits.
  mutating func digits(_ count: Int) -> Int? {
    let digits = rest.prefix(count)
    guard digits.count == count, digits.allSatisfy(Width.isDigit), let number = Int(digits) else {
      return nil
    }
    rest = rest.dropFirst(count)
    return number
  }

  /// Takes a number of up to `limit` digits, or one in kanji below a hundred.
  mutating func number(upTo limit: Int) -> Int? {
    let digits = rest.prefix(while: Width.isDigit)
    if !digits.isEmpty {
      guard digits.count <= limit, let number = Int(digits) else { return nil }
      rest = rest.dropFirst(digits.count)
      return number
    }
    let kanji = rest.prefix { NumeralScanner.kanji[$0] != nil }
    guard let number = NumeralScanner.value(ofKanji: kanji) else { return nil }
    rest = rest.dropFirst(kanji.count)
    return number
  }

  /// Takes a year within an era: a number, or 元 for the first.
  mutating func eraYear() -> Int? {
    if take(["元"]) != nil { return 1 }
    return number(upTo: 3)
  }

  /// 二十五, 十, 三〇: tens and units, or digit by digit.
  static func value(ofKanji text: Substring) -> Int? {
    guard !text.isEmpty, text.count <= 4 else { return nil }
    let digits = text.compactMap { kanji[$0] }
    guard digits.count == text.count else { return nil }
    guard let ten = digits.firstIndex(of: 10) else {
      return digits.reduce(0) { $0 * 10 + $1 }
    }
    let (tens, units) = (digits[..<ten], digits[(ten + 1)...])
    guard tens.count <= 1, units.count <= 1, !tens.contains(0), !units.contains(10) else {
      return nil
    }
    return (tens.first ?? 1) * 10 + (units.first ?? 0)
  }

  private static let kanji: [Character: Int] = [
    "〇": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
  ]
}
