/// Finds once where a text may be broken, whatever the width of its lines.
enum Kinsoku {
  /// Marks every piece behind which kinsoku, words, numbers and references allow a break.
  static func mark(_ pieces: inout [Piece]) {
    guard pieces.count > 1 else { return }
    var begins = false
    for index in 0..<(pieces.count - 1) {
      if pieces[index].has(.beginsRun) { begins = true }
      if joins(pieces, at: index) {
        pieces[index].traits.insert(.isGlued)
      } else if mayBreak(pieces, after: index) {
        pieces[index].traits.insert(.mayBreakAfter)
      }
    }
    if begins || pieces.last?.has(.beginsRun) == true { UnbreakableRuns.glue(&pieces) }
  }

  /// Whether two neighbours are parts of a word, or of a number and its unit.
  private static func joins(_ pieces: [Piece], at index: Int) -> Bool {
    let a = pieces[index]
    let b = pieces[index + 1]
    if a.isBlank || b.isBlank { return isInsideQuantity(pieces, at: index) }
    if CharacterPair.holds(a.scalar, b.scalar) { return true }
    let wordBefore = a.has(.word)
    let wordAfter = b.has(.word)
    if wordBefore, wordAfter { return true }
    if wordBefore, b.has(.joiner), isWord(pieces, at: index + 2) { return true }
    if wordAfter, a.has(.joiner), isWord(pieces, at: index - 1) { return true }
    if a.has(.digit), b.has(.unit) || b.kind == .postfix || b.kind == .unitSign { return true }
    return b.has(.digit) && a.has(.sign)
  }

  private static func mayBreak(_ pieces: [Piece], after index: Int) -> Bool {
    let a = pieces[index]
    guard a.mayEndLine, BreakTable.allows(a.kind, pieces[index + 1].kind) else { return false }
    guard a.isBlank else { return true }
    // Behind a blank a line may end, unless that leaves an opening bracket at its end.
    guard let inked = pieces[..<index].last(where: { !$0.isBlank }) else { return true }
    return inked.mayEndLine
  }

  private static func isWord(_ pieces: [Piece], at index: Int) -> Bool {
    pieces.indices.contains(index) && pieces[index].has(.word)
  }

  /// `400 kg`, `0.001 %`: the blank between a figure and its unit is no place to break.
  private static func isInsideQuantity(_ pieces: [Piece], at index: Int) -> Bool {
    let blank = pieces[index].isBlank ? index : index + 1
    guard blank > 0, blank + 1 < pieces.count, pieces[blank].kind == .blank else { return false }
    guard pieces[blank - 1].has(.digit) else { return false }
    let unit = pieces[blank + 1]
    return unit.has(.word) && !unit.has(.digit) || unit.kind == .postfix || unit.kind == .unitSign
      || unit.scalar == 0x25
  }
}

extension Piece {
  /// Whether the piece may be the last one of a line; 第 belongs to what it counts.
  var mayEndLine: Bool { !BreakTable.notAtEnd.contains(kind) && scalar != 0x7B2C }
}

/// Two characters that are one unit or one mark.
enum CharacterPair {
  /// Whether the second follows the first as a part of the same word.
  static func holds(_ first: UInt32, _ second: UInt32) -> Bool {
    guard first <= 0xFFFF, firsts[Int(first >> 6)] >> (first & 63) & 1 == 1 else { return false }
    return pairs.contains(UInt64(first) << 32 | UInt64(second))
  }

  /// A bit for each scalar of the first plane that begins a pair: nearly all neighbours end there.
  private static let firsts: [UInt64] = pairs.reduce(
    into: [UInt64](repeating: 0, count: 1024)
  ) { firsts, pair in
    let first = pair >> 32
    if first <= 0xFFFF { firsts[Int(first >> 6)] |= 1 << (first & 63) }
  }

  private static let pairs: Set<UInt64> = [
    "丁目", "時間", "分間", "秒間", "日間", "年間", "年度", "か月", "か年", "箇月", "ヶ月", "カ月",
    "ヵ月", "トン", "……", "‥‥", "——", "――", "〳〵", "か所", "箇所", "週間", "回目",
  ].reduce(into: []) { pairs, pair in
    let scalars = pair.unicodeScalars.map { UInt64($0.value) }
    pairs.insert(scalars[0] << 32 | scalars[1])
  }
}
