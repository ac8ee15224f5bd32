/// What a character may be a part of, besides its class.
struct CharacterTraits: OptionSet, Sendable {
  let rawValue: UInt16

  /// A digit of either width.
  static let digit = CharacterTraits(rawValue: 1 << 0)
  /// A letter or digit of either width, which stay together as a word.
  static let word = CharacterTraits(rawValue: 1 << 1)
  /// Katakana and the marks inside of katakana words.
  static let katakana = CharacterTraits(rawValue: 1 << 2)
  /// A sign that holds a word together when a letter or digit stands on both sides.
  static let joiner = CharacterTraits(rawValue: 1 << 3)
  /// A sign that belongs to the number behind it.
  static let sign = CharacterTraits(rawValue: 1 << 4)
  /// A unit or counter that must not be torn from the number before it.
  static let unit = CharacterTraits(rawValue: 1 << 5)
  /// A figure written as a kanji, and 元 of the first year of an era.
  static let kanjiFigure = CharacterTraits(rawValue: 1 << 6)
  /// A blank of either width.
  static let blank = CharacterTraits(rawValue: 1 << 7)
  /// A character that a number, a date or a reference may begin with.
  static let beginsRun = CharacterTraits(rawValue: 1 << 8)
  /// In its text: a line may end behind it.
  static let mayBreakAfter = CharacterTraits(rawValue: 1 << 9)
  /// In its text: it and the next are parts of a number, word or reference, which no justification
  /// pulls apart.
  static let isGlued = CharacterTraits(rawValue: 1 << 10)
  /// A sign behind which a word that is wider than its line is torn rather than elsewhere.
  static let seam = CharacterTraits(rawValue: 1 << 11)
  /// In its text: where a date or reference that is wider than its line is torn.
  static let joint = CharacterTraits(rawValue: 1 << 12)

  /// The traits of a character that is one scalar.
  static func of(_ scalar: Unicode.Scalar) -> CharacterTraits {
    let value = scalar.value
    var traits = signs[value] ?? []
    switch value {
    case 0x30...0x39, 0xFF10...0xFF19: traits.formUnion([.digit, .word, .beginsRun])
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x370...0x3FF: traits.insert(.word)
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A: traits.insert(.word)
    case 0x30A1...0x30FA, 0x30FC: traits.insert(.katakana)
    default: break
    }
    return traits
  }

  private static let signs: [UInt32: CharacterTraits] = {
    var table: [UInt32: CharacterTraits] = [:]
    func add(_ characters: String, _ traits: CharacterTraits) {
      for scalar in characters.unicodeScalars { table[scalar.value, default: []].formUnion(traits) }
    }
    add("-.,/:&+_'=*^~@()－．，／：＆＋（）‐–·〜～×", .joiner)
    add("-+±−－＋≧≦≥≤<>＜＞約", .sign)
    add("年月日時分秒週回基式台本個組枚部頁人名社件円億万千百兆番号条項丁階度倍割か箇ヶカヵト種章節款編表図", .unit)
    add("一二三四五六七八九十百千〇元", [.kanjiFigure, .beginsRun])
    add("第別様令平昭大明図表", .beginsRun)
    add("-._/@:&+=?", .seam)
    add(" \u{3000}\u{A0}", .blank)
    return table
  }()
}
