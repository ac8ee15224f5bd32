extension SetText {
  /// Part of the size above the baseline, so that a full-width character fills its square.
  static let ascent = 0.88

  /// One line with its left edge and its top, cut where it has readings.
  func parts(
    line index: Int, x: Double, y: Double, decimals: Double? = nil, isTrial: Bool = false
  ) -> [Drawn] {
    guard let drawn = drawn(line: index, x: x, y: y, decimals: decimals, isTrial: isTrial) else {
      return []
    }
    guard !box.rubies.isEmpty, case .text(let text) = drawn else { return [drawn] }
    return text.parts(box.rubies).map { .text($0) }
  }

  /// One line with its left edge and its top; in a trial only how far down it reaches, and nothing
  /// of what is outside of the structure.
  func drawn(
    line index: Int, x: Double, y: Double, decimals: Double? = nil, isTrial: Bool = false
  ) -> Drawn? {
    guard !lines[index].range.isEmpty else { return nil }
    if isTrial {
      let baseline = y + (box.feed - box.size) / 2 + SetText.ascent * box.size
      return box.tag == nil ? nil : .mark(TextMark(y: baseline, below: 0))
    }
    var line = lines[index]
    let turns = index > 0 && box.pieces[line.range.lowerBound - 1].after != .line
    let indent = index == 0 ? box.firstIndent : turns ? box.turn : 0
    let room = (width - indent) / box.size
    var left = x + indent
    if box.isSpread {
      line.offsets = EvenSpread.offsets(box.pieces[line.range], width: room).offsets
    } else {
      if box.isJustified, !box.atPhrasesOnly, box.align == .start {
        line = LineBreaker(box.pieces, hangs: box.hangs).justified(line, to: room)
      }
      left += shift(line, room: room, decimals: decimals)
    }
    let end = line.range.upperBound
    let size = box.size
    return .text(
      PlacedText(
        pieces: box.pieces[line.range], offsets: line.offsets.map { $0 * size }, size: size,
        x: left, y: y + (box.feed - size) / 2 + SetText.ascent * size, sources: box.sources,
        tag: box.tag, endsLine: end < box.pieces.count && box.pieces[end - 1].after == .line))
  }

  /// A vertical text in the middle of a box; in a trial only how far down it reaches.
  func drawnVertically(x: Double, y: Double, height: Double, isTrial: Bool = false) -> Drawn? {
    guard !box.pieces.isEmpty else { return nil }
    let natural = Double(box.pieces.count) * box.size
    // Looser with more room, but never so far apart that the word falls to pieces.
    let gaps = max(1, box.pieces.count - 1)
    let gap = min(box.size * 0.6, max(0, (height - natural) / Double(gaps + 4)))
    let top = y + (height - natural - gap * Double(box.pieces.count - 1)) / 2
    if isTrial {
      let below = Double(box.pieces.count - 1) * (box.size + gap)
      return box.tag == nil ? nil : .mark(TextMark(y: top, below: below))
    }
    return .text(
      PlacedText(
        pieces: box.pieces[...],
        offsets: box.pieces.indices.map { Double($0) * (box.size + gap) }, size: box.size,
        x: x + width / 2, y: top, sources: box.sources, tag: box.tag, isVertical: true))
  }

  /// Width of what stands behind the decimal point, the point included.
  var decimalTail: Double {
    guard let line = lines.first else { return 0 }
    let pieces = box.pieces[line.range]
    guard let point = pieces.firstIndex(where: { $0.scalar == 0x2E }) else { return 0 }
    return pieces[point...].reduce(0) { $0 + $1.advance } * box.size
  }

  private func shift(_ line: SetLine, room: Double, decimals: Double?) -> Double {
    switch box.align {
    case .start: return 0
    case .center: return max(0, (room - line.width) / 2) * box.size
    case .end: return max(0, room - line.width) * box.size
    case .decimal:
      let slack = max(0, (decimals ?? 0) - decimalTail)
      return max(0, (room - line.width) * box.size - slack)
    }
  }
}
