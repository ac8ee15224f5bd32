/// Brings text to one width and one sign for each meaning, for comparison and reading of figures.
///
/// What is printed is never passed through here.
enum Width {
  /// Half-width letters, digits and signs, full-width kana, plain hyphens and blanks.
  static func fold(_ text: String) -> String {
    var folded = ""
    for scalar in text.unicodeScalars {
      // ﾄﾞ is two characters in half width and one in full width.
      if let mark = voicing[scalar], let base = folded.unicodeScalars.last,
        let voiced = Unicode.Scalar(base.value + mark), voicable.contains(base.value),
        mark == 1 || base.value >= 0x30CF
      {
        folded.unicodeScalars.removeLast()
        folded.unicodeScalars.append(voiced)
        continue
      }
      if let word = words[scalar] {
        folded += word
      } else {
        folded.unicodeScalars.append(single(scalar))
      }
    }
    return folded
  }

  /// Folded, without any blank.
  static func compact(_ text: String) -> String {
    fold(text).filter { !$0.isWhitespace }
  }

  /// Without blanks at both ends.
  static func trimmed(_ text: String) -> String {
    if isTrimmed(text) { return text }
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  /// Whether a text certainly has no blanks at its ends.
  static func isTrimmed(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      guard let first = bytes.first, let last = bytes.last else { return false }
      let end = bytes.count
      return (isInk(first) || end > 2 && isInk(first, bytes[1], bytes[2]))
        && (isInk(last) || end > 2 && isInk(bytes[end - 3], bytes[end - 2], last))
    } ?? false
  }

  /// Whether a text certainly begins with something that is seen.
  static func beginsWithInk(_ text: String) -> Bool {
    text.unicodeScalars.first.map(isInk) ?? false
  }

  /// Whether a byte is a character of ASCII that is seen.
  private static func isInk(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) }

  /// Whether three bytes are a character from U+3001 to U+9FFF: kana, kanji, no blank.
  private static func isInk(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch first {
    case 0xE3: second > 0x80 || second == 0x80 && third > 0x80
    case 0xE4...0xE9: true
    default: false
    }
  }

  /// Whether a scalar is ASCII, kana or kanji that is seen: no blank, told without a table.
  private static func isInk(_ scalar: Unicode.Scalar) -> Bool {
    (0x21...0x7E).contains(scalar.value) || (0x3001...0x9FFF).contains(scalar.value)
  }

  /// Whether a character is one of 0 to 9 in half width.
  static func isDigit(_ character: Character) -> Bool {
    ("0"..."9").contains(character)
  }

  private static func single(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    // Hyphens, dashes, minus signs and the full-width hyphen; ー is a hyphen only beside a
    // letter or digit, so those who read numbers take care of it.
    case 0x2010...0x2015, 0x2212, 0xFE63, 0xFF0D: "-"
    case 0x3000, 0x00A0: " "
    case 0x2044, 0x2215: "/"
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0xFF61...0xFF9F: halfWidthKana[Int(scalar.value) - 0xFF61]
    case 0xFFE5, 0x00A5: "¥"
    default: scalar
    }
  }

  /// Squared and circled signs that stand for a word.
  private static let words: [Unicode.Scalar: String] = [
    "㎏": "kg", "㌔": "キロ", "㌕": "キログラム", "㌘": "グラム", "㌧": "トン", "㍑": "リットル",
    "㎎": "mg", "㎖": "mL", "ℓ": "L", "㎥": "m3", "³": "3", "㏄": "cc", "㌫": "%", "㏙": "ppm",
  ]

  private static let voicing: [Unicode.Scalar: UInt32] = ["ﾞ": 1, "ﾟ": 2]
  /// カ…ト and ハ…ホ, which take ゛ (and ゜) by the next code points.
  private static let voicable = Set<UInt32>(
    [
      0x30AB, 0x30AD, 0x30AF, 0x30B1, 0x30B3, 0x30B5, 0x30B7, 0x30B9, 0x30BB, 0x30BD, 0x30BF,
      0x30C1, 0x30C4, 0x30C6, 0x30C8, 0x30CF, 0x30D2, 0x30D5, 0x30D8, 0x30DB,
    ])
  private static let halfWidthKana =
    Array(
      "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホ"
        .unicodeScalars) + Array("マミムメモヤユヨラリルレロワン゛゜".unicodeScalars)
}
