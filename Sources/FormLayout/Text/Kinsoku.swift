/// Finds once where a text may be broken, whatever the width of its lines.
enum Kinsoku {
  /// Marks every piece behind which kinsoku, words and numbers with their units allow a break.
  static func mark(_ pieces: inout [Piece]) {
    guard pieces.count > 1 else { return }
    for index in 0..<(pieces.count - 1) where mayBreak(pieces, after: index) {
      pieces[index].traits.insert(.mayBreakAfter)
    }
  }

  private static func mayBreak(_ pieces: [Piece], after index: Int) -> Bool {
    let a = pieces[index]
    let b = pieces[index + 1]
    if b.isBlank { return false }
    if a.isBlank { return !joinsNumberToUnit(pieces, blank: index) }
    if b.has(.notAtStart) || a.has(.notAtEnd) { return false }
    if CharacterPair.holds(a.scalar, b.scalar) { return false }
    let wordBefore = a.has(.word)
    let wordAfter = b.has(.word)
    if wordBefore, wordAfter { return false }
    if wordBefore, b.has(.joiner), isWord(pieces, at: index + 2) { return false }
    if wordAfter, a.has(.joiner), isWord(pieces, at: index - 1) { return false }
    if a.has(.digit), b.has(.unit) { return false }
    if b.has(.digit), a.has(.sign) { return false }
    return true
  }

  private static func isWord(_ pieces: [Piece], at index: Int) -> Bool {
    pieces.indices.contains(index) && pieces[index].has(.word)
  }

  /// `400 kg`: the blank between a figure and its unit is no place to break.
  private static func joinsNumberToUnit(_ pieces: [Piece], blank index: Int) -> Bool {
    guard index > 0, isWord(pieces, at: index + 1) else { return false }
    return pieces[index - 1].has(.digit) && !pieces[index + 1].has(.digit)
  }
}
