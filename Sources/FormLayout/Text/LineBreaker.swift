/// Breaks text into lines by kinsoku with 追い出し: what may not stand alone moves to the next line.
struct LineBreaker {
  /// The text.
  let pieces: [Piece]
  /// Whether lines may break only where the template marks the end of a phrase.
  let atPhrasesOnly: Bool

  init(_ pieces: [Piece], atPhrasesOnly: Bool = false) {
    self.pieces = pieces
    self.atPhrasesOnly = atPhrasesOnly
  }

  /// Breaks to a width; `indent` narrows the first line.
  func lines(width: Double, indent: Double = 0) -> [SetLine] {
    guard !pieces.isEmpty else { return [] }
    var starts = greedyStarts(width: width, indent: indent)
    mendLonelyEnds(&starts, width: width)
    return starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1] : pieces.count
      return line(starts[index]..<end, isFirstIndented: index == 0 && indent > 0)
    }
  }

  /// Width of the widest part that must not be broken.
  var widestUnbreakable: Double {
    var widest = 0.0
    var start = 0
    for index in pieces.indices where index + 1 == pieces.count || mayBreak(after: index) {
      widest = max(widest, line(start..<(index + 1), isFirstIndented: false).width)
      start = index + 1
    }
    return widest
  }

  /// Whether a line may end behind a piece.
  func mayBreak(after index: Int) -> Bool {
    guard index + 1 < pieces.count else { return true }
    if pieces[index].after != .none { return true }
    if atPhrasesOnly { return false }
    return mayBreakByKinsoku(after: index)
  }

  private func greedyStarts(width: Double, indent: Double) -> [Int] {
    var starts = [0]
    var start = 0
    var best: Int?
    var index = 0
    while index < pieces.count {
      let room = width - (start == 0 ? indent : 0)
      let reach = line(start..<(index + 1), isFirstIndented: start == 0 && indent > 0).width
      if reach > room + LineBreaker.tolerance, index > start {
        // Without a legal place the word is torn: nothing may be lost or run over a rule.
        let next = best.map { wordStart($0, after: start, width: room) } ?? index
        starts.append(next)
        start = next
        best = nil
        index = max(next, start)
        continue
      }
      if pieces[index].after == .line, index + 1 < pieces.count {
        starts.append(index + 1)
        start = index + 1
        best = nil
      } else if mayBreak(after: index), index + 1 < pieces.count {
        best = index + 1
      }
      index += 1
    }
    return starts
  }

  /// An earlier break in front of a katakana word that the line would tear, when little is lost.
  private func wordStart(_ next: Int, after start: Int, width: Double) -> Int {
    func isKatakana(_ index: Int) -> Bool { CharacterClass.isKatakana(pieces[index].character) }
    guard !atPhrasesOnly, isKatakana(next), isKatakana(next - 1) else { return next }
    var candidate = next
    while candidate > start, isKatakana(candidate - 1) { candidate -= 1 }
    guard candidate > start, mayBreak(after: candidate - 1) else { return next }
    // A long line has to stay full enough to be justified; a narrow cell is ragged anyway.
    let lost = pieces[candidate..<next].reduce(0) { $0 + $1.advance }
    let allowance = candidate - start >= 24 ? width * 0.08 : width * 0.34
    return lost <= allowance ? candidate : next
  }

  /// Moves a break so that no character is left alone on the last line of a paragraph.
  private func mendLonelyEnds(_ starts: inout [Int], width: Double) {
    for index in starts.indices.dropFirst() {
      let end = index + 1 < starts.count ? starts[index + 1] : pieces.count
      let isEnd = index + 1 == starts.count || pieces[end - 1].after == .line
      guard isEnd, inked(starts[index]..<end) == 1, pieces[starts[index] - 1].after != .line
      else { continue }
      var candidate = starts[index] - 1
      while candidate > starts[index - 1], !mayBreak(after: candidate - 1) { candidate -= 1 }
      guard candidate > starts[index - 1],
        line(candidate..<end, isFirstIndented: false).width <= width + LineBreaker.tolerance
      else { continue }
      starts[index] = candidate
    }
  }

  /// Characters of a range that are more than punctuation.
  private func inked(_ range: Range<Int>) -> Int {
    pieces[range].filter {
      !$0.isBlank && !CharacterClass.isWideClosing($0.character)
        && !CharacterClass.isWideOpening($0.character)
    }.count
  }

  static let tolerance = 0.01
}
