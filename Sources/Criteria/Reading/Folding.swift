/// Brings spellings together that mean the same, to compare texts and names.
enum Folding {
  /// Full-width Latin letters, digits and marks become half-width, half-width kana full-width;
  /// white space and variation selectors go.
  static func width(_ text: String) -> String {
    if let folded = FoldedBytes.width(text) { return folded }
    return widthByScalars(text)
  }

  /// The same for any text, scalar by scalar.
  static func widthByScalars(_ text: String) -> String {
    var folded = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      // Kana, kanji and what no other line is about: most of every case.
      case 0x21...0x7E, 0x3001...0xD7FF: folded.unicodeScalars.append(scalar)
      case 0xFF01...0xFF5E: append(scalar.value - 0xFEE0, to: &folded)
      case 0xFF61...0xFF9F: appendKana(scalar.value, to: &folded)
      case 0xFE00...0xFE0F, 0xE0100...0xE01EF: continue
      default:
        guard !scalar.properties.isWhitespace else { continue }
        folded.unicodeScalars.append(scalar)
      }
    }
    return folded
  }

  /// As `width`, and old and variant forms of a character become one, hyphens one, case one.
  static func name(_ text: String) -> String {
    if let folded = FoldedBytes.name(text, isVariant: isVariant) { return folded }
    return nameByScalars(width(text))
  }

  /// The same for any text of one width, scalar by scalar.
  static func nameByScalars(_ text: String) -> String {
    var folded = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: append(scalar.value + 0x20, to: &folded)
      case 0x2D, 0x30FC, 0x2010, 0x2011, 0x2013...0x2015, 0x2212:
        folded.unicodeScalars.append("ー")
      case 0...0x7F: folded.unicodeScalars.append(scalar)
      default:
        if let common = variants[scalar] {
          folded.unicodeScalars.append(common)
        } else if (0x3001...0x9FFF).contains(scalar.value) {
          folded.unicodeScalars.append(scalar)
        } else {
          folded += scalar.properties.lowercaseMapping
        }
      }
    }
    return folded
  }

  private static func append(_ value: UInt32, to text: inout String) {
    guard let scalar = Unicode.Scalar(value) else { return }
    text.unicodeScalars.append(scalar)
  }

  /// U+FF61 to U+FF9D in their order; the two voicing marks that follow join the kana before.
  private static let kana = Array(
    "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン")

  private static func appendKana(_ value: UInt32, to text: inout String) {
    let index = Int(value - 0xFF61)
    if kana.indices.contains(index) {
      text.append(kana[index])
      return
    }
    // ガ follows カ in Unicode, パ follows バ: the voicing mark is an offset.
    guard let last = text.unicodeScalars.last?.value else { return }
    let offset: UInt32 = value == 0xFF9E ? 1 : 2
    text.unicodeScalars.removeLast()
    append(last == 0x30A6 ? 0x30F4 : last + offset, to: &text)
  }

  /// Old and variant forms met in names of companies, persons, places and devices.
  private static let variants: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    [
      "塡填", "髙高", "﨑崎", "邊邉辺", "齋齊斎斉", "澤沢", "國国", "廣広", "濱濵浜", "圓円", "櫻桜", "惠恵",
      "龍竜", "瀧滝", "條条", "冨富", "嶋嶌島", "曾曽", "黑黒", "會会", "學学", "縣県", "氣気", "罐缶", "瓣辨弁",
      "榮栄", "德徳", "𠮷吉", "靜静", "眞真", "實実", "驛駅", "藏蔵", "應応", "壓圧", "檢検", "發発", "假仮", "淨浄",
    ].flatMap { group -> [(Unicode.Scalar, Unicode.Scalar)] in
      let forms = Array(group.unicodeScalars)
      guard let common = forms.last else { return [] }
      return forms.dropLast().map { ($0, common) }
    }, uniquingKeysWith: { first, _ in first })
  /// Whether a scalar of the first plane has a common form.
  private static func isVariant(_ scalar: UInt32) -> Bool {
    variantMarks[Int(scalar >> 6)] >> (scalar & 63) & 1 == 1
  }

  /// A bit for each scalar of the first plane that has another form.
  private static let variantMarks: [UInt64] = variants.keys.reduce(
    into: [UInt64](repeating: 0, count: 1024)
  ) { marks, scalar in
    guard scalar.value <= 0xFFFF else { return }
    marks[Int(scalar.value >> 6)] |= 1 << (scalar.value & 63)
  }
}
