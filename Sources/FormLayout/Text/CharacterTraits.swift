/// What a character may do in a line (JIS X 4051 kinsoku, as used for official papers).
struct CharacterTraits: OptionSet, Sendable {
  let rawValue: UInt16

  /// 行頭禁則: must not begin a line.
  static let notAtStart = CharacterTraits(rawValue: 1 << 0)
  /// 行末禁則: must not end a line.
  static let notAtEnd = CharacterTraits(rawValue: 1 << 1)
  /// A full-width bracket whose ink lies in the right half.
  static let wideOpening = CharacterTraits(rawValue: 1 << 2)
  /// A full-width bracket, comma or stop whose ink lies in the left half.
  static let wideClosing = CharacterTraits(rawValue: 1 << 3)
  /// A digit of either width.
  static let digit = CharacterTraits(rawValue: 1 << 4)
  /// A letter or digit of either width, which stay together as a word.
  static let word = CharacterTraits(rawValue: 1 << 5)
  /// Katakana and the marks inside of katakana words.
  static let katakana = CharacterTraits(rawValue: 1 << 6)
  /// A sign that holds a word together when a letter or digit stands on both sides.
  static let joiner = CharacterTraits(rawValue: 1 << 7)
  /// A sign that belongs to the number behind it.
  static let sign = CharacterTraits(rawValue: 1 << 8)
  /// A unit or counter that must not be torn from the number before it.
  static let unit = CharacterTraits(rawValue: 1 << 9)
  /// A sign behind which a long word may be torn.
  static let seam = CharacterTraits(rawValue: 1 << 10)
  /// A blank of either width.
  static let blank = CharacterTraits(rawValue: 1 << 11)
  /// A line may end behind it in the text that it stands in.
  static let mayBreakAfter = CharacterTraits(rawValue: 1 << 12)

  /// Punctuation with a blank half, on whichever side.
  static let halfBlank: CharacterTraits = [.wideOpening, .wideClosing]

  /// The traits of a character that is one scalar.
  static func of(_ scalar: Unicode.Scalar) -> CharacterTraits {
    let value = scalar.value
    var traits = signs[value] ?? []
    switch value {
    case 0x30...0x39, 0xFF10...0xFF19: traits.formUnion([.digit, .word])
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x370...0x3FF: traits.insert(.word)
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A: traits.insert(.word)
    case 0x30A1...0x30FA, 0x30FC: traits.insert(.katakana)
    default: break
    }
    return traits
  }

  private static let wideOpeningSigns = "（〔［｛〈《「『【〘〖"
  private static let wideClosingSigns = "）〕］｝〉》」』】〙〗、。，．"
  private static let lineStart =
    "・：；？！‼⁇⁈⁉‐〜～゠–ー々〻ヽヾゝゞ゛゜’”°′″℃℉％‰％%"
    + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"
    + ")]}»,.:;?!｡｣､･ﾞﾟｰｧｨｩｪｫｬｭｮｯ）"
  private static let lineEnd = "([{«‘“｢￥¥＄$£＃#№〒第"
  private static let joiners = "-.,/:&+_'=*^~@()－．，／：＆＋（）‐–·"
  private static let numberSigns = "-+±−－＋≧≦<>＜＞約"
  private static let units =
    "年月日時分秒週回基式台本個組枚部頁人名社件円億万千百兆番号条項丁階度倍割か箇ヶカヵト㎏㎜㎝㎡㎥ℓ"

  private static let signs: [UInt32: CharacterTraits] = {
    var table: [UInt32: CharacterTraits] = [:]
    func add(_ characters: String, _ traits: CharacterTraits) {
      for scalar in characters.unicodeScalars { table[scalar.value, default: []].formUnion(traits) }
    }
    add(wideOpeningSigns, [.wideOpening, .notAtEnd])
    add(wideClosingSigns, [.wideClosing, .notAtStart])
    add(lineStart, .notAtStart)
    add(lineEnd, .notAtEnd)
    add(joiners, .joiner)
    add(numberSigns, .sign)
    add(units, .unit)
    add("-._/@:&+=?", .seam)
    add(" \u{3000}\u{A0}", .blank)
    return table
  }()
}

/// Two characters that are one unit or one mark.
enum CharacterPair {
  /// Whether the second follows the first as a part of the same word.
  static func holds(_ first: UInt32, _ second: UInt32) -> Bool {
    pairs.contains(UInt64(first) << 32 | UInt64(second))
  }

  private static let pairs: Set<UInt64> = [
    "丁目", "時間", "分間", "秒間", "日間", "年間", "年度", "か月", "か年", "箇月", "ヶ月", "カ月",
    "ヵ月", "トン", "……", "‥‥", "——", "――", "〳〵",
  ].reduce(into: []) { pairs, pair in
    let scalars = pair.unicodeScalars.map { UInt64($0.value) }
    pairs.insert(scalars[0] << 32 | scalars[1])
  }
}
