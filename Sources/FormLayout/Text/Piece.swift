/// One character as a reader counts it, as a line is broken by it; all measures in parts of the
/// size, so that a smaller text is the same text on a wider line.
struct Piece: Sendable {
  /// What may or must happen behind the piece, beyond what its character says.
  enum Break: UInt8, Sendable { case none, phrase, line }

  /// Id of the character in its register.
  var id: Int32
  /// Index of the run it comes from.
  var run: Int32
  /// Width, without the compression beside a neighbour.
  var advance: Double
  /// The character's only scalar; 0 for one of several.
  var scalar: UInt32
  /// Its class.
  var kind: CharacterClass
  /// What the character may be a part of.
  var traits: CharacterTraits
  /// What follows it.
  var after: Break = .none

  /// Whether the character is a full-width one.
  var isWide: Bool { advance > 0.9 }
  /// Whether it is a blank of either width.
  var isBlank: Bool { traits.contains(.blank) }

  /// Whether the character has any of these traits.
  func has(_ any: CharacterTraits) -> Bool { !traits.isDisjoint(with: any) }
}

/// Pieces set side by side on one line, in parts of their size.
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
