/// One character as a reader counts it, with its width at its size.
struct Piece: Sendable {
  /// What may or must happen behind the piece, beyond what its character says.
  enum Break: Sendable { case none, phrase, line }

  /// The character, with its variation selector and combining marks.
  var character: Character
  /// Size in points.
  var size: Double
  /// Width in points, without the compression beside a neighbour.
  var advance: Double
  /// Index of the run it comes from.
  var run: Int
  /// What follows it.
  var after: Break = .none

  /// Whether the character is a full-width one.
  var isWide: Bool { advance > size * 0.9 }
  /// Whether it is a blank of either width.
  var isBlank: Bool { character == " " || character == "\u{3000}" || character == "\u{A0}" }
}

/// Pieces set side by side on one line.
struct SetLine: Sendable {
  /// Which pieces stand on it.
  var range: Range<Int>
  /// Left edge of each piece, from the left edge of the line.
  var offsets: [Double]
  /// Width from the first piece to the end of the last one with ink.
  var width: Double
  /// Whether the text ends here or a break was asked for.
  var isLast: Bool
}

/// Widths of characters, in parts of the size.
protocol TextMeasure {
  /// The width of a character at size 1.
  func advance(_ character: Character) -> Double
}
