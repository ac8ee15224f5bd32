import Findings

extension SetText {
  /// Part of the size above the baseline, so that a full-width character fills its square.
  static let ascent = 0.88

  /// One line with its left edge and its top.
  func drawn(line index: Int, x: Double, y: Double, decimals: Double? = nil) -> Drawn? {
    var line = lines[index]
    guard !line.range.isEmpty else { return nil }
    let breaker = LineBreaker(box.pieces, turn: box.turn)
    let indent = index == 0 ? box.firstIndent : breaker.turn(at: line.range.lowerBound)
    let room = width - indent
    var left = x + indent
    if box.isSpread {
      line.offsets = EvenSpread.offsets(Array(box.pieces[line.range]), width: room).offsets
    } else {
      if box.isJustified, !box.atPhrasesOnly, box.align == .start {
        line = breaker.justified(line, to: room)
      }
      left += shift(line, room: room, decimals: decimals)
    }
    let baseline = y + (box.feed - box.size) / 2 + SetText.ascent * box.size
    let end = line.range.upperBound
    return .text(
      PlacedText(
        pieces: zip(line.range, line.offsets).map { index, offset in
          placed(box.pieces[index], x: left + offset, y: baseline)
        }, tag: box.tag,
        endsLine: end < box.pieces.count && box.pieces[end - 1].after == .line))
  }

  /// A vertical text in the middle of a box.
  func drawnVertically(x: Double, y: Double, height: Double) -> Drawn? {
    guard !box.pieces.isEmpty else { return nil }
    let natural = Double(box.pieces.count) * box.size
    // Looser with more room, but never so far apart that the word falls to pieces.
    let gaps = max(1, box.pieces.count - 1)
    let gap = min(box.size * 0.6, max(0, (height - natural) / Double(gaps + 4)))
    var top = y + (height - natural - gap * Double(box.pieces.count - 1)) / 2
    let centre = x + width / 2
    var pieces: [PlacedText.Piece] = []
    for piece in box.pieces {
      pieces.append(placed(piece, x: centre, y: top))
      top += piece.size + gap
    }
    return .text(PlacedText(pieces: pieces, tag: box.tag, isVertical: true))
  }

  /// Width of what stands behind the decimal point, the point included.
  var decimalTail: Double {
    guard let line = lines.first else { return 0 }
    let pieces = box.pieces[line.range]
    guard let point = pieces.firstIndex(where: { $0.character == "." }) else { return 0 }
    return pieces[point...].reduce(0) { $0 + $1.advance }
  }

  private func shift(_ line: SetLine, room: Double, decimals: Double?) -> Double {
    switch box.align {
    case .start: return 0
    case .center: return max(0, (room - line.width) / 2)
    case .end: return max(0, room - line.width + hanging(line))
    case .decimal:
      let slack = max(0, (decimals ?? 0) - decimalTail)
      return max(0, room - line.width - slack)
    }
  }

  /// Blank half of a closing bracket that stands at the right edge.
  private func hanging(_ line: SetLine) -> Double {
    guard let last = line.range.last else { return 0 }
    let piece = box.pieces[last]
    return piece.isWide && CharacterClass.isWideClosing(piece.character) ? piece.size / 2 : 0
  }

  private func placed(_ piece: Piece, x: Double, y: Double) -> PlacedText.Piece {
    let path = box.sources.indices.contains(piece.run) ? box.sources[piece.run].site?.path : nil
    return PlacedText.Piece(
      character: piece.character, size: piece.size, x: x, y: y, path: path ?? "")
  }
}
