extension LineBreaker {
  /// Whether kinsoku, words and numbers with their units allow a break behind a piece.
  func mayBreakByKinsoku(after index: Int) -> Bool {
    let a = pieces[index].character
    let b = pieces[index + 1].character
    if pieces[index + 1].isBlank { return false }
    if pieces[index].isBlank { return !joinsNumberToUnit(blank: index) }
    if CharacterClass.isForbiddenAtStart(b) || CharacterClass.isForbiddenAtEnd(a) { return false }
    if CharacterClass.isPair(a, b) { return false }
    let wordBefore = CharacterClass.isWord(a)
    let wordAfter = CharacterClass.isWord(b)
    if wordBefore, wordAfter { return false }
    if wordBefore, CharacterClass.isJoiner(b), isWord(at: index + 2) { return false }
    if wordAfter, CharacterClass.isJoiner(a), isWord(at: index - 1) { return false }
    if CharacterClass.isDigit(a), CharacterClass.isUnit(b) { return false }
    if CharacterClass.isDigit(b), CharacterClass.isSign(a) { return false }
    return true
  }

  private func isWord(at index: Int) -> Bool {
    pieces.indices.contains(index) && CharacterClass.isWord(pieces[index].character)
  }

  /// `400 kg`: the blank between a figure and its unit is no place to break.
  private func joinsNumberToUnit(blank index: Int) -> Bool {
    guard index > 0, isWord(at: index + 1) else { return false }
    return CharacterClass.isDigit(pieces[index - 1].character)
      && !CharacterClass.isDigit(pieces[index + 1].character)
  }
}
