/// What a character may do at the ends of a line (JIS X 4051 kinsoku, as used for official papers).
enum CharacterClass {
  /// 行頭禁則: must not begin a line.
  static func isForbiddenAtStart(_ character: Character) -> Bool { lineStart.contains(character) }

  /// 行末禁則: must not end a line.
  static func isForbiddenAtEnd(_ character: Character) -> Bool { lineEnd.contains(character) }

  /// Full-width brackets whose ink lies in the right half.
  static func isWideOpening(_ character: Character) -> Bool { wideOpening.contains(character) }

  /// Full-width brackets, commas and stops whose ink lies in the left half.
  static func isWideClosing(_ character: Character) -> Bool { wideClosing.contains(character) }

  /// Digits of either width.
  static func isDigit(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    return (0x30...0x39).contains(scalar.value) || (0xFF10...0xFF19).contains(scalar.value)
  }

  /// Letters and digits of either width, which stay together as a word.
  static func isWord(_ character: Character) -> Bool {
    guard let value = character.unicodeScalars.first?.value else { return false }
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x370...0x3FF: return true
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: return true
    default: return false
    }
  }

  /// Katakana and the marks inside of katakana words.
  static func isKatakana(_ character: Character) -> Bool {
    guard let value = character.unicodeScalars.first?.value else { return false }
    return (0x30A1...0x30FA).contains(value) || value == 0x30FC
  }

  /// Signs that hold a word together when a letter or digit stands on both sides.
  static func isJoiner(_ character: Character) -> Bool { joiners.contains(character) }

  /// Signs that belong to the number behind them.
  static func isSign(_ character: Character) -> Bool { signs.contains(character) }

  /// Units and counters that must not be torn from the number before them.
  static func isUnit(_ character: Character) -> Bool { units.contains(character) }

  /// Two characters that are one unit or one mark.
  static func isPair(_ first: Character, _ second: Character) -> Bool {
    guard let a = first.onlyScalar, let b = second.onlyScalar else { return false }
    return pairs[a]?.contains(b) ?? false
  }

  private static let wideOpening = SignSet("（〔［｛〈《「『【〘〖")
  private static let wideClosing = SignSet("）〕］｝〉》」』】〙〗、。，．")
  private static let lineStart = wideClosing.union(
    SignSet(
      "・：；？！‼⁇⁈⁉‐〜～゠–ー々〻ヽヾゝゞ゛゜’”°′″℃℉％‰％%"
        + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"
        + ")]}»,.:;?!｡｣､･ﾞﾟｰｧｨｩｪｫｬｭｮｯ）"))
  private static let lineEnd = wideOpening.union(SignSet("([{«‘“｢￥¥＄$£＃#№〒第"))
  private static let joiners = SignSet("-.,/:&+_'=*^~@()－．，／：＆＋（）‐–·")
  private static let signs = SignSet("-+±−－＋≧≦<>＜＞約")
  private static let units = SignSet(
    "年月日時分秒週回基式台本個組枚部頁人名社件円億万千百兆番号条項丁階度倍割か箇ヶカヵト㎏㎜㎝㎡㎥ℓ")
  /// The second characters of each first one.
  private static let pairs: [Unicode.Scalar: Set<Unicode.Scalar>] = [
    "丁目", "時間", "分間", "秒間", "日間", "年間", "年度", "か月", "か年", "箇月", "ヶ月", "カ月",
    "ヵ月", "トン", "……", "‥‥", "——", "――", "〳〵",
  ].reduce(into: [:]) { pairs, pair in
    let scalars = Array(pair.unicodeScalars)
    pairs[scalars[0], default: []].insert(scalars[1])
  }
}

/// Signs of one scalar each: comparing scalars spares the normalisation that comparing characters
/// costs, and lines are broken at every character of a set.
private struct SignSet: Sendable {
  private var scalars: Set<Unicode.Scalar>

  init(_ signs: String) { scalars = Set(signs.unicodeScalars) }

  func contains(_ character: Character) -> Bool {
    guard let scalar = character.onlyScalar else { return false }
    return scalars.contains(scalar)
  }

  func union(_ other: SignSet) -> SignSet {
    var copy = self
    copy.scalars.formUnion(other.scalars)
    return copy
  }
}

extension Character {
  /// The scalar of a character that is only one.
  fileprivate var onlyScalar: Unicode.Scalar? {
    let scalars = unicodeScalars
    guard let first = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex
    else { return nil }
    return first
  }
}
