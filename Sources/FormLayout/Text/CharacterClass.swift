/// Character classes of JIS X 4051 and JLReq, as far as forms need them (docs/forms.md lists what
/// is left out); the number in brackets is JLReq's.
enum CharacterClass: UInt8, CaseIterable, Sendable {
  /// 始め括弧類 (cl-01).
  case opening
  /// 終わり括弧類 (cl-02).
  case closing
  /// ハイフン類 (cl-03): 〜 ゠ ‐ –.
  case hyphen
  /// 区切り約物 (cl-04): ？ ！.
  case dividing
  /// 中点類 (cl-05): ・ ： ；.
  case middleDot
  /// 句点類 (cl-06): 。 ．.
  case fullStop
  /// 読点類 (cl-07): 、 ，.
  case comma
  /// 分離禁止文字 (cl-08): — … ‥.
  case inseparable
  /// 繰返し記号 (cl-09): 々 ゝ ヽ.
  case iteration
  /// 長音記号 (cl-10).
  case prolonged
  /// 小書きの仮名 (cl-11).
  case smallKana
  /// 前置省略記号 (cl-12): ￥ № 〒.
  case prefix
  /// 後置省略記号 (cl-13): ％ ℃ ″.
  case postfix
  /// 和字間隔 (cl-14).
  case wideBlank
  /// 平仮名, 片仮名, 漢字 and what is set like them (cl-15, 16, 17, 18, 19).
  case japanese
  /// 単位記号 of one square (cl-25): ㎏ ㎡ ℓ.
  case unitSign
  /// 欧文間隔 (cl-26).
  case blank
  /// Letters and digits of either width (cl-24, 27).
  case western
  /// Opening brackets of half width.
  case narrowOpening
  /// Closing brackets, commas and stops of half width.
  case narrowClosing
  /// Other signs of half width: - / & + =.
  case narrowSign

  /// The class of a character that is one scalar.
  static func of(_ scalar: Unicode.Scalar) -> CharacterClass {
    if let known = table[scalar.value] { return known }
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x370...0x3FF: return .western
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: return .western
    case 0x21...0x7E: return .narrowSign
    default: return .japanese
    }
  }

  /// The signs of each class; everything else goes by its block.
  static let members: [(CharacterClass, String)] = [
    (.opening, "（〔［｛〈《「『【〘〖“‘"),
    (.closing, "）〕］｝〉》」』】〙〗”’"),
    (.hyphen, "‐〜～゠–"),
    (.dividing, "！？‼⁇⁈⁉"),
    (.middleDot, "・：；"),
    (.fullStop, "。．"),
    (.comma, "、，"),
    (.inseparable, "—―…‥〳〴〵"),
    (.iteration, "ヽヾゝゞ々〻"),
    (.prolonged, "ー"),
    (.smallKana, "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ゛゜"),
    (.prefix, "￥＄￡＃№〒"),
    (.postfix, "°′″℃℉％‰￠"),
    (.wideBlank, "\u{3000}"),
    (.unitSign, "㎏㎎㎜㎝㎞㎡㎥㏄ℓ㍑㌔㌘㌧㌢㍍"),
    (.blank, " \u{A0}"),
    (.narrowOpening, "([{«｢¥$£#"),
    (.narrowClosing, ")]}»｣,.:;?!%｡､･ﾞﾟｰｧｨｩｪｫｬｭｮｯ"),
  ]

  private static let table: [UInt32: CharacterClass] = members.reduce(into: [:]) { table, entry in
    for scalar in entry.1.unicodeScalars { table[scalar.value] = entry.0 }
  }
}

/// Between which classes a line may end (JIS X 4051 table 1, cut down to the classes of forms).
enum BreakTable {
  /// Whether kinsoku allows a break between two neighbours; words and numbers are looked at apart.
  static func allows(_ before: CharacterClass, _ after: CharacterClass) -> Bool {
    forbidden[Int(before.rawValue)] & (1 << UInt32(after.rawValue)) == 0
  }

  /// 行頭禁則: classes that never begin a line.
  static let notAtStart: Set<CharacterClass> = [
    .closing, .hyphen, .dividing, .middleDot, .fullStop, .comma, .iteration, .prolonged,
    .smallKana, .postfix, .narrowClosing, .wideBlank, .blank,
  ]

  /// 行末禁則: classes that never end a line.
  static let notAtEnd: Set<CharacterClass> = [.opening, .prefix, .narrowOpening]

  /// For each class before, the classes behind that a line must not begin with; one bit each.
  private static let forbidden: [UInt32] = CharacterClass.allCases.map { before in
    CharacterClass.allCases.reduce(0) { bits, after in
      var isForbidden = notAtStart.contains(after) || notAtEnd.contains(before)
      switch (before, after) {
      // A line may end behind a blank whatever follows, but never between two of them.
      case (.wideBlank, _), (.blank, _): isForbidden = after == .wideBlank || after == .blank
      case (.inseparable, .inseparable), (.western, .western): isForbidden = true
      case (.western, .unitSign): isForbidden = true
      default: break
      }
      return isForbidden ? bits | (1 << UInt32(after.rawValue)) : bits
    }
  }
}
