internal import TextShaping

/// The usual way to write a character where only JIS X 0208 and JIS X 0201 are at hand.
enum EgovReplacement {
  /// What is written instead, of accepted characters only; nil where a person has to choose.
  static func of(_ character: Character) -> String? {
    let scalars = character.unicodeScalars.filter { !$0.properties.isVariationSelector }
    var result = ""
    if scalars.count == 2,
      let voiced = KanaWidth.voiced(scalars[scalars.startIndex], by: scalars.last)
    {
      result = String(voiced)
    } else {
      for scalar in scalars {
        guard let part = replacement(of: scalar) else { return nil }
        result += part
      }
    }
    let isTaken = result.allSatisfy { EgovCharacters.outcome(of: $0) == .accepted }
    return result.isEmpty || !isTaken ? nil : result
  }

  private static func replacement(of scalar: Unicode.Scalar) -> String? {
    if EgovCharacters.outcome(of: Character(scalar)) == .accepted { return String(scalar) }
    if let word = words[scalar] { return word }
    if let form = CommonForm.of(scalar) { return String(form) }
    if let kana = KanaWidth.full(scalar) { return String(kana) }
    return enclosed(scalar)
  }

  /// Numbers in circles, brackets and with a full stop, and roman numerals.
  private static func enclosed(_ scalar: Unicode.Scalar) -> String? {
    let value = Int(scalar.value)
    switch value {
    case 0x2460...0x2473: return "(\(value - 0x245F))"
    case 0x2474...0x2487: return "(\(value - 0x2473))"
    case 0x2488...0x249B: return "\(value - 0x2487)."
    case 0x24EA: return "(0)"
    case 0x2776...0x277F: return "(\(value - 0x2775))"
    case 0x3251...0x325F: return "(\(value - 0x323C))"
    case 0x32B1...0x32BF: return "(\(value - 0x328D))"
    case 0x24B6...0x24CF: return letter(0x41 + value - 0x24B6)
    case 0x24D0...0x24E9: return letter(0x61 + value - 0x24D0)
    case 0x2160...0x216B: return roman[value - 0x2160]
    case 0x2170...0x217B: return roman[value - 0x2170].lowercased()
    default: return nil
    }
  }

  private static func letter(_ value: Int) -> String? {
    Unicode.Scalar(value).map { "(\($0))" }
  }

  private static let roman = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
  ]

  private static let words: [Unicode.Scalar: String] = {
    var words: [Unicode.Scalar: String] = ["\u{00A0}": " "]
    for pair in list.split(whereSeparator: \.isWhitespace) {
      guard let sign = pair.unicodeScalars.first else { continue }
      words[sign] = String(pair.unicodeScalars.dropFirst())
    }
    return words
  }()

  /// A sign, then how it is written out.
  private static let list = """
    ㈱株式会社 ㈲有限会社 ㈹代表 ㈳社団法人 ㈶財団法人 ㊤上 ㊥中 ㊦下 ㊧左 ㊨右 ㊞印 ㊙秘
    ㍾明治 ㍽大正 ㍼昭和 ㍻平成 ㋿令和 №No. ℡TEL ㏍K.K. ㏄cc ㎜mm ㎝cm ㎞km ㎎mg ㎏kg ㎡m2 ㎥m3 ㎖ml
    ㎗dl ㎘kl ㎐Hz ㎾kW ㏙ppm ㌔キロ ㌢センチ ㍉ミリ ㍍メートル ㌘グラム ㌧トン ㌃アール ㌶ヘクタール
    ㍑リットル ㍗ワット ㌍カロリー ㌦ドル ㌣セント ㌫パーセント ㍊ミリバール ㌻ページ ㌕キログラム
    ℓL ㎕μl µμ ²2 ³3 ½1/2 ¼1/4 ¾3/4 ∑Σ ∮∫ ≤≦ ≥≧ ⊿△ 〝“ 〟” ‑- –- ·・ •・ ￤| ₂2 ₃3 ℉F ✓レ ☑レ
    ゔヴ
    """
}
