extension LineBreaker {
  /// Puts the pieces of a range side by side, closer where that is needed to fit a width.
  func line(_ range: Range<Int>, isFirstIndented: Bool, width room: Double = .infinity) -> SetLine {
    var offsets: [Double] = []
    offsets.reserveCapacity(range.count)
    var x = hanging(at: range.lowerBound, isFirstIndented: isFirstIndented)
    var width = 0.0
    for index in range {
      let piece = pieces[index]
      if index > range.lowerBound { x += Spacing.natural(pieces[index - 1], piece) }
      offsets.append(x)
      x += piece.advance
      if !piece.isBlank { width = x - Spacing.lineEnd(piece, hangs: hangs) }
    }
    let end = range.upperBound
    let isLast = end == pieces.count || (end > 0 && pieces[end - 1].after == .line)
    var line = SetLine(range: range, offsets: offsets, width: width, isLast: isLast)
    if width > room + LineBreaker.tolerance { press(&line, to: room) }
    return line
  }

  /// Width of the pieces of a range side by side, from the first to the last one with ink.
  func width(_ range: Range<Int>, isFirstIndented: Bool = false) -> Double {
    guard !range.isEmpty else { return 0 }
    var x = hanging(at: range.lowerBound, isFirstIndented: isFirstIndented)
    var width = 0.0
    for index in range {
      let piece = pieces[index]
      if index > range.lowerBound { x += Spacing.natural(pieces[index - 1], piece) }
      x += piece.advance
      if !piece.isBlank { width = x - Spacing.lineEnd(piece, hangs: hangs) }
    }
    return width
  }

  /// 天付き: an opening bracket at the start of a line loses its blank half.
  func hanging(at index: Int, isFirstIndented: Bool) -> Double {
    guard !isFirstIndented, index < pieces.count else { return 0 }
    let piece = pieces[index]
    return piece.isWide && piece.kind == .opening ? -0.5 : 0
  }

  /// 追い込み: takes what a line has too much from the blank halves of its marks, then from the space
  /// between Japanese and Latin, in equal parts of what each can give.
  private func press(_ line: inout SetLine, to room: Double) {
    let inner = line.range.lowerBound..<max(line.range.lowerBound, lastInked(line.range))
    var marks = 0.0
    var latin = 0.0
    for index in inner {
      let shrink = Spacing.shrink(pieces[index], pieces[index + 1])
      marks += shrink.marks
      latin += shrink.latin
    }
    let need = line.width - room
    guard need > 0, marks + latin > 0 else { return }
    let ofMarks = marks > 0 ? min(1, need / marks) : 0
    let ofLatin = latin > 0 ? min(1, max(0, need - marks) / latin) : 0
    var shift = 0.0
    for index in inner {
      let shrink = Spacing.shrink(pieces[index], pieces[index + 1])
      shift += shrink.marks * ofMarks + shrink.latin * ofLatin
      line.offsets[index + 1 - line.range.lowerBound] -= shift
    }
    for index in (inner.upperBound + 1)..<max(inner.upperBound + 1, line.range.upperBound) {
      line.offsets[index - line.range.lowerBound] -= shift
    }
    line.width -= shift
  }

  /// Stretches a line to a width: first its blanks, then the space between Japanese and Latin, then
  /// between Japanese characters; a line that cannot be filled stays ragged.
  ///
  /// No gap comes near a tenth of the size, so that nothing looks spaced out and no reader of the
  /// file takes it for a blank.
  func justified(_ line: SetLine, to width: Double) -> SetLine {
    guard !line.isLast, line.range.count > 2 else { return line }
    let slack = width - line.width
    let inner = line.range.lowerBound..<lastInked(line.range)
    var counts = (blanks: 0, latin: 0, japanese: 0)
    for index in inner {
      switch Spacing.stretch(pieces[index], pieces[index + 1]) {
      case .blank: counts.blanks += 1
      case .latin: counts.latin += 1
      case .japanese: counts.japanese += 1
      case .none: break
      }
    }
    let most = Spacing.widestGap
    let blank = counts.blanks == 0 ? 0 : min(Spacing.blankStretch, slack / Double(counts.blanks))
    var rest = slack - blank * Double(counts.blanks)
    let ofLatin = max(0, most - Spacing.japaneseLatin)
    let latin = counts.latin == 0 ? 0 : min(ofLatin, rest / Double(counts.latin))
    rest -= latin * Double(counts.latin)
    let japanese = counts.japanese == 0 ? 0 : rest / Double(counts.japanese)
    guard slack > 0, japanese <= most,
      rest - japanese * Double(counts.japanese) < LineBreaker.tolerance
    else { return line }
    var result = line
    var shift = 0.0
    for index in inner {
      switch Spacing.stretch(pieces[index], pieces[index + 1]) {
      case .blank: shift += blank
      case .latin: shift += latin
      case .japanese: shift += japanese
      case .none: break
      }
      result.offsets[index + 1 - line.range.lowerBound] += shift
    }
    for index in (inner.upperBound + 1)..<max(inner.upperBound + 1, line.range.upperBound) {
      result.offsets[index - line.range.lowerBound] += shift
    }
    result.width = width
    return result
  }

  /// The last piece of a range that is no blank.
  private func lastInked(_ range: Range<Int>) -> Int {
    range.last { !pieces[$0].isBlank } ?? range.lowerBound
  }
}
