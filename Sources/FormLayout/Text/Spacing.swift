/// 字間: how close two neighbours stand and how much closer or wider they may be set, in parts of
/// the size (JIS X 4051 tables 2 to 4, cut down to what forms need).
enum Spacing {
  /// 和欧文間のアキ between Japanese and letters or figures.
  ///
  /// The standard says a quarter. Readers of PDF take any gap of a tenth or more for a blank, and a
  /// search for `R22を` would find nothing; so it is what they leave alone. The half-width letters
  /// of the face bring some space of their own.
  static let japaneseLatin = 0.09
  /// The least that this space may be compressed to.
  static let leastJapaneseLatin = 0.03
  /// The most that a gap without a blank may come to in a justified line.
  static let widestGap = 0.09
  /// The most that a blank may be widened by.
  static let blankStretch = 0.25

  /// The most that is added between two neighbours.
  static let widestNatural = japaneseLatin

  /// What is added between two neighbours as they stand: less where two blank halves meet.
  static func natural(_ a: Piece, _ b: Piece) -> Double {
    switch (a.kind, b.kind) {
    // Two marks in a row share one blank half: `）、` and `」（` take one and a half widths.
    case (.closing, .closing), (.closing, .comma), (.closing, .fullStop), (.closing, .middleDot),
      (.closing, .opening), (.comma, .closing), (.fullStop, .closing), (.comma, .opening),
      (.fullStop, .opening), (.middleDot, .opening), (.opening, .opening), (.comma, .comma),
      (.fullStop, .fullStop), (.comma, .fullStop), (.fullStop, .comma):
      return a.isWide && b.isWide ? -0.5 : 0
    case (.japanese, .western), (.smallKana, .western), (.prolonged, .western),
      (.iteration, .western):
      return b.isWide ? 0 : japaneseLatin
    case (.western, .japanese): return a.isWide ? 0 : japaneseLatin
    default: return 0
    }
  }

  /// 詰め処理: how much closer two neighbours may be set when that saves a line end.
  static func shrink(_ a: Piece, _ b: Piece) -> Shrink {
    let natural = natural(a, b)
    guard natural == 0 else {
      return Shrink(marks: 0, latin: max(0, natural - leastJapaneseLatin))
    }
    var marks = 0.0
    // 。 keeps its half within a line: it parts sentences.
    if a.isWide, a.kind == .closing || a.kind == .comma { marks += 0.5 }
    if b.isWide, b.kind == .opening { marks += 0.5 }
    if a.isWide, a.kind == .middleDot { marks += 0.25 }
    if b.isWide, b.kind == .middleDot { marks += 0.25 }
    return Shrink(marks: marks, latin: 0)
  }

  /// How much a gap may give, first at marks, then between Japanese and Latin.
  struct Shrink {
    /// From the blank halves of marks.
    var marks: Double
    /// From the space between Japanese and Latin.
    var latin: Double
    /// All of it.
    var total: Double { marks + latin }
  }

  /// 延ばし処理: what kind of gap may be widened to fill a line, in the order in which they are.
  enum Stretch: Int { case none, blank, latin, japanese }

  /// How a gap may be widened; never inside of numbers, words and references.
  static func stretch(_ a: Piece, _ b: Piece) -> Stretch {
    if a.has(.isGlued) || b.kind == .wideBlank || a.kind == .wideBlank { return .none }
    if a.kind == .blank { return .blank }
    if b.kind == .blank || b.kind == .narrowClosing { return .none }
    if a.kind == .opening || b.kind == .closing || b.kind == .comma || b.kind == .fullStop {
      return .none
    }
    if natural(a, b) > 0 { return .latin }
    return a.isWide || b.isWide ? .japanese : .none
  }

  /// How much of a piece may be left out of the width at the end of a line: the blank half of
  /// closing brackets and commas, and all of 、 and 。 where they may hang out.
  static func lineEnd(_ piece: Piece, hangs: Bool) -> Double {
    guard piece.isWide else { return 0 }
    switch piece.kind {
    case .comma, .fullStop: return hangs ? piece.advance : 0.5
    case .closing: return 0.5
    default: return 0
    }
  }
}
