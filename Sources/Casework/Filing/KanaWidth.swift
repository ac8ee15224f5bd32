/// Half-width kana and kana with a separate mark in their common spelling.
enum KanaWidth {
  /// The full-width twin of one half-width sign; nil for other characters.
  static func full(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard (0xFF61...0xFF9F).contains(scalar.value) else { return nil }
    return fullWidth[Int(scalar.value) - 0xFF61]
  }

  /// The one kana for a kana of either width and a mark of either kind: ガ for ｶ and ﾞ.
  static func voiced(_ kana: Unicode.Scalar, by mark: Unicode.Scalar?) -> Unicode.Scalar? {
    let combining: Unicode.Scalar
    switch mark?.value {
    case 0xFF9E, 0x3099: combining = "\u{3099}"
    case 0xFF9F, 0x309A: combining = "\u{309A}"
    default: return nil
    }
    var text = String.UnicodeScalarView([full(kana) ?? kana])
    text.append(combining)
    // A text equals its composed form, which is one to three places on in the code charts.
    let place = text.first.map(\.value) ?? 0
    if place == 0x30A6 { return combining == "\u{3099}" ? "ヴ" : nil }
    return (1...2).lazy.compactMap { Unicode.Scalar(place + $0) }
      .first { String($0) == String(text) }
  }

  private static let fullWidth = Array(
    """
    。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホ\
    マミムメモヤユヨラリルレロワン゛゜
    """.unicodeScalars)
}
