/// Breaks text into lines by kinsoku: 追い込み, which sets a line closer, where that gives the better
/// line, else 追い出し, which moves what may not stand alone to the next one.
///
/// All widths are in parts of the size of the text.
struct LineBreaker {
  /// The text.
  let pieces: [Piece]
  /// Whether lines may break only where the template marks the end of a phrase.
  let atPhrasesOnly: Bool
  /// Whether full lines will be stretched to the edge.
  let isJustified: Bool
  /// Whether 、 and 。 may hang out at the end of a line.
  let hangs: Bool
  /// Indent of the lines that go on from the line before, in parts of the size.
  let turn: Double

  init(
    _ pieces: [Piece], atPhrasesOnly: Bool = false, isJustified: Bool = true, hangs: Bool = false,
    turn: Double = 0
  ) {
    self.turn = turn
    self.pieces = pieces
    self.atPhrasesOnly = atPhrasesOnly
    self.isJustified = isJustified
    self.hangs = hangs
  }

  /// Breaks to a width; `indent` narrows the first line.
  func lines(width: Double, indent: Double = 0) -> [SetLine] {
    guard !pieces.isEmpty else { return [] }
    var starts = greedyStarts(width: width, indent: indent)
    mendLonelyEnds(&starts, width: width, indent: indent)
    return starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1] : pieces.count
      return line(
        starts[index]..<end, isFirstIndented: index == 0 && indent > 0,
        width: width - (index == 0 ? indent : turn(at: starts[index])))
    }
  }

  /// Width of the widest part that must not be broken; with the joints of dates and references
  /// taken for ends of parts or not.
  func widestUnbreakable(tearing: Bool = false) -> Double {
    var widest = 0.0
    var start = 0
    for index in pieces.indices
    where index + 1 == pieces.count || mayBreak(after: index)
      || (tearing && pieces[index].has(.joint))
    {
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
    var fill = LineFill(pen: hanging(at: start, isFirstIndented: isFirstIndented))
    var loose: LineEnd?
    var tight: LineEnd?
    var full = pieces.count
    for index in start..<pieces.count {
      let piece = pieces[index]
      if index > start { fill.add(gap: pieces[index - 1], piece) }
      fill.pen += piece.advance
      let extent = piece.isBlank ? fill.pen : fill.pen - Spacing.lineEnd(piece, hangs: hangs)
      let excess = extent - width
      if !piece.isBlank, excess > LineBreaker.tolerance, index > start {
        full = min(full, index)
        if excess > fill.shrink + LineBreaker.tolerance { break }
        if tight == nil, pieces[index].after == .line || mayBreak(after: index) {
          tight = LineEnd(next: index + 1, slack: -excess, room: fill.shrink)
        }
        if tight != nil { break }
        continue
      }
      if piece.after == .line { return index + 1 }
      if index + 1 == pieces.count { return pieces.count }
      if full == pieces.count, mayBreak(after: index) {
        loose = LineEnd(
          next: index + 1, slack: max(0, -excess), room: fill.japanese * Spacing.widestGap)
      }
    }
    guard let loose else { return tight?.next ?? torn(full, from: start, width: width) }
    if let tight, isBetter(tight, than: loose) { return tight.next }
    return wordStart(loose.next, after: start, width: width)
  }

  /// Whether a line that is set closer looks better than the one that ends earlier: it gives less of
  /// what it has than the other would have to be stretched.
  private func isBetter(_ tight: LineEnd, than loose: LineEnd) -> Bool {
    let pressed = -tight.slack / max(tight.room, LineBreaker.tolerance)
    // Where the edge is ragged anyway, closer setting has to save a whole line; labels have phrases.
    guard isJustified else { return !atPhrasesOnly && tight.next == pieces.count }
    if loose.slack > loose.room { return true }
    return pressed < loose.slack / max(loose.room, LineBreaker.tolerance)
  }

  /// Where a part without a legal place is torn: at a seam inside of it, such as the points of an
  /// address or the months of a date, or in front of a bracket that the next line holds whole, else
  /// anywhere but in front of 、 or ） and behind （.
  private func torn(_ index: Int, from start: Int, width: Double) -> Int {
    let seams = index > start + 1 ? (start + 1)..<index : start..<start
    if let seam = seams.last(where: { pieces[$0 - 1].has([.seam, .joint]) }) { return seam }
    let room = width + turn(at: start) - turn + LineBreaker.tolerance
    if let bracket = seams.last(where: { pieces[$0].kind == .opening }),
      self.width(bracket..<partEnd(from: bracket)) <= room
    {
      return bracket
    }
    var candidate = index
    while candidate > start + 1,
      BreakTable.notAtStart.contains(pieces[candidate].kind)
        || !pieces[candidate - 1].mayEndLine
    { candidate -= 1 }
    return candidate > start + 1 || candidate == index ? candidate : index
  }

  /// Where the part that a piece belongs to ends.
  private func partEnd(from index: Int) -> Int {
    (index..<pieces.count).first(where: mayBreak).map { $0 + 1 } ?? pieces.count
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
  private func mendLonelyEnds(_ starts: inout [Int], width: Double, indent: Double) {
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
    pieces[range].count { piece in
      switch piece.kind {
      case .opening, .closing, .comma, .fullStop, .blank, .wideBlank: false
      default: true
      }
    }
  }

  /// What rounding may add to a width.
  static let tolerance = 0.001
}

/// A place where a line may end.
private struct LineEnd {
  /// Where the next line begins.
  var next: Int
  /// What is left of the width; less than 0 for what the line has too much.
  var slack: Double
  /// How much the line can give or take.
  var room: Double
}

/// A line while it is filled.
private struct LineFill {
  /// Where the next piece stands.
  var pen: Double
  /// By how much the line can be set closer.
  var shrink = 0.0
  /// How many gaps can be widened.
  var japanese = 0.0

  init(pen: Double) { self.pen = pen }

  mutating func add(gap a: Piece, _ b: Piece) {
    pen += Spacing.natural(a, b)
    shrink += Spacing.shrink(a, b).total
    if Spacing.stretch(a, b) != .none { japanese += 1 }
  }
}
