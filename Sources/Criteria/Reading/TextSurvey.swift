import Findings
import PermitModel

/// What one look at the bytes of a text tells several rules: which of their words it may hold.
///
/// Some rules look for a word in every text of a case, and hardly any has it. A sign that is missing
/// here is certainly missing in the text; one that is here has still to be looked for.
struct TextSurvey: OptionSet {
  let rawValue: UInt8

  /// A mark or phrase of the handbook's examples (`Placeholders`).
  static let placeholder = TextSurvey(rawValue: 1)
  /// 別, as in 別紙.
  static let annex = TextSurvey(rawValue: 2)
  /// 高, as in 高圧ガス保安法.
  static let highPressure = TextSurvey(rawValue: 4)
  /// 充填.
  static let filling = TextSurvey(rawValue: 8)
  /// Every sign, for a text that the bytes do not tell for certain.
  static let everything: TextSurvey = [.placeholder, .annex, .highPressure, .filling]

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Looks over a text.
  init(_ text: String) {
    self = text.told { TextSurvey(plain: $0) } ?? .everything
  }

  /// Looks over a text of a case.
  init(of leaf: Located<String>) {
    self.init(leaf.value ?? leaf.written ?? "")
  }

  /// A bit for each scalar of the first plane with which `sign` may have to do: one in fifty.
  private static let marks: [UInt64] = (UInt32(0)...0xFFFF).reduce(
    into: [UInt64](repeating: 0, count: 1024)
  ) { marks, scalar in
    let befores = [scalar, 0x54, 0x4E, 0x3092, 0x8981, 0x5145]
    if befores.contains(where: { !sign(of: scalar, after: $0).isEmpty }) {
      marks[Int(scalar >> 6)] |= 1 << (scalar & 63)
    }
  }

  /// Looks over UTF-8 of which `PlainText.isPlain` holds: at most three bytes a scalar.
  private init(plain bytes: UnsafeBufferPointer<UInt8>) {
    let marks = TextSurvey.marks
    var found: TextSurvey = []
    var last: UInt32 = 0
    var index = 0
    while index < bytes.count {
      let byte = UInt32(bytes[index])
      let scalar: UInt32
      if byte < 0x80 {
        scalar = byte
        index += 1
      } else if byte < 0xE0 {
        scalar = (byte & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
        index += 2
      } else {
        scalar =
          (byte & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
          | UInt32(bytes[index + 2] & 0x3F)
        index += 3
      }
      if marks[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 == 1 {
        found.formUnion(TextSurvey.sign(of: scalar, after: last))
      }
      last = scalar
    }
    self = found
  }

  /// The sign that a scalar gives, alone or with the one before it.
  private static func sign(of scalar: UInt32, after last: UInt32) -> TextSurvey {
    switch scalar {
    // * _ × … and the marks of the blocks of shapes, 〇 ＊ ＿.
    case 0x2A, 0x5F, 0xD7, 0x2026, 0x25A0...0x25FF, 0x3007, 0xFF0A, 0xFF3F: .placeholder
    // .. ~~ XX xx ・・ ～～ ここ.
    case 0x2E, 0x7E, 0x58, 0x78, 0x30FB, 0xFF5E, 0x3053: last == scalar ? .placeholder : []
    // TODO, N年度, を記 and 要記.
    case 0x4F: last == 0x54 ? .placeholder : []
    case 0x5E74: last == 0x4E ? .placeholder : []
    case 0x8A18: last == 0x3092 || last == 0x8981 ? .placeholder : []
    case 0x5225: .annex
    case 0x9AD8: .highPressure
    case 0x586B: last == 0x5145 ? .filling : []
    default: []
    }
  }

  /// What the texts of a case may hold, text by text.
  static func all(of application: PermitApplication) -> [TextSurvey] {
    let texts = application.texts
    return texts.indices.map { index in
      if let value = texts[index].value { return TextSurvey(value) }
      return TextSurvey(texts[index].written ?? "")
    }
  }
}

extension Review {
  /// The texts of the case under review that may hold what a sign stands for; where they were not
  /// looked over for all rules, each when it is asked for.
  ///
  /// - Parameter exempt: places that do not count, asked for where there is such a text; a watched
  ///   case is asked in any event, so that what is read does not hang on what is found.
  func texts(
    of application: PermitApplication, with sign: TextSurvey,
    outside exempt: (PermitApplication) -> Set<Site> = { _ in [] }
  ) -> some Sequence<Located<String>> {
    let texts = application.texts
    let surveys = self.surveys
    let signed = surveys.map { surveys in surveys.indices.filter { surveys[$0].contains(sign) } }
    let places = signed ?? Array(texts.indices)
    let exempt = surveys != nil && places.isEmpty ? [] : exempt(application)
    return places.lazy.filter { index in
      if exempt.contains(texts[index].site) { return false }
      return surveys != nil || TextSurvey(of: texts[index]).contains(sign)
    }.map { texts[$0] }
  }
}
