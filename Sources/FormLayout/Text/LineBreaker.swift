/// Breaks text into lines by kinsoku with 追い出し: what may not stand alone moves to the next line.
///
/// All widths are in parts of the size of the text.
struct LineBreaker {
  /// The text.
  let pieces: [Piece]
  /// Whether lines may break only where the template marks the end of a phrase.
  let atPhrasesOnly: Bool
  /// Whether full lines will be stretched to the edge.
  let isJustified: Bool
  /// Indent of the lines that go on from the line before, in parts of the size.
  let turn: Double

  init(
    _ pieces: [Piece], atPhrasesOnly: Bool = false, isJustified: Bool = true, turn: Double = 0
  ) {
    self.turn = turn
    self.pieces = pieces
    self.atPhrasesOnly = atPhrasesOnly
    self.isJustified = isJustified
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
      widest = max(widest, self.width(start..<(index + 1)))
      start = index + 1
    }
    return widest
  }

  /// Width of the widest line when lines end only where that was asked for; the first one with an
  /// indent.
  func widestLine(indent: Double) -> Double {
    var widest = 0.0
    var start = 0
    for index in pieces.indices where index + 1 == pieces.count || pieces[index].after == .line {
      let isIndented = start == 0 && indent > 0
      let width = self.width(start..<(index + 1), isFirstIndented: isIndented)
      widest = max(widest, width + (start == 0 ? indent : 0))
      start = index + 1
    }
    return widest
  }

  /// Whether a line may end behind a piece.
  func mayBreak(after index: Int) -> Bool {
    guard index + 1 < pieces.count else { return true }
    if pieces[index].after != .none { return true }
    if atPhrasesOnly { return false }
    return pieces[index].has(.mayBreakAfter)
  }

  private func greedyStarts(width: Double, indent: Double) -> [Int] {
    var starts: [Int] = []
    var start = 0
    while start < pieces.count {
      starts.append(start)
      start = nextStart(
        from: start, width: width - (start == 0 ? indent : turn(at: start)),
        isFirstIndented: start == 0 && indent > 0)
    }
    return starts
  }

  /// Indent of the line that begins at a piece, when it goes on from the line before.
  func turn(at start: Int) -> Double {
    start > 0 && pieces[start - 1].after != .line ? turn : 0
  }

  /// Where the line after the one that begins at `start` begins.
  private func nextStart(from start: Int, width: Double, isFirstIndented: Bool) -> Int {
    var pen = hanging(at: start, isFirstIndented: isFirstIndented)
    var best: Int?
    for index in start..<pieces.count {
      if index > start { pen -= overlap(index - 1) }
      pen += pieces[index].advance
      if !pieces[index].isBlank, pen > width + LineBreaker.tolerance, index > start {
        // Without a legal place the word is torn: nothing may be lost or run over a rule.
        return best.map { wordStart($0, after: start, width: width) } ?? torn(index, from: start)
      }
      if pieces[index].after == .line { return index + 1 }
      if mayBreak(after: index) { best = index + 1 }
    }
    return pieces.count
  }

  /// Where a word without a legal place is torn: behind a sign inside of it, such as the points of
  /// an address, else anywhere but in front of 、 or ） and behind （.
  private func torn(_ index: Int, from start: Int) -> Int {
    let seams = index > start + 1 ? (start + 1)..<index : start..<start
    if let seam = seams.last(where: { pieces[$0 - 1].has(.seam) }) {
      return seam
    }
    var candidate = index
    while candidate > start + 1,
      pieces[candidate].has(.notAtStart) || pieces[candidate - 1].has(.notAtEnd)
    { candidate -= 1 }
    return candidate > start + 1 || candidate == index ? candidate : index
  }

  /// An earlier break in front of a katakana word that the line would tear, when little is lost.
  private func wordStart(_ next: Int, after start: Int, width: Double) -> Int {
    func isKatakana(_ index: Int) -> Bool { pieces[index].has(.katakana) }
    guard !atPhrasesOnly, isKatakana(next), isKatakana(next - 1) else { return next }
    var candidate = next
    while candidate > start, isKatakana(candidate - 1) { candidate -= 1 }
    guard candidate > start, mayBreak(after: candidate - 1) else { return next }
    // A long line has to stay full enough to be justified; a narrow cell is ragged anyway.
    let lost = pieces[candidate..<next].reduce(0) { $0 + $1.advance }
    let isNarrow = candidate - start < 24
    let allowance = width * (isNarrow ? 0.34 : isJustified ? 0.08 : 0.14)
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
        self.width(candidate..<end) <= width - turn + LineBreaker.tolerance
      else { continue }
      starts[index] = candidate
    }
  }

  /// Characters of a range that are more than punctuation.
  private func inked(_ range: Range<Int>) -> Int {
    pieces[range].count { !$0.has([.blank, .wideOpening, .wideClosing]) }
  }

  /// What rounding may add to a width.
  static let tolerance = 0.001
}
