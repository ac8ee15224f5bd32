extension LineBreaker {
  /// Puts the pieces of a range side by side with brackets and commas in close setting.
  func line(_ range: Range<Int>, isFirstIndented: Bool) -> SetLine {
    var offsets: [Double] = []
    offsets.reserveCapacity(range.count)
    var x = 0.0
    var width = 0.0
    for index in range {
      let piece = pieces[index]
      if index == range.lowerBound { x = hanging(at: index, isFirstIndented: isFirstIndented) }
      offsets.append(x)
      x += piece.advance
      if !piece.isBlank { width = x }
      if index + 1 < range.upperBound { x -= overlap(index) }
    }
    let end = range.upperBound
    let isLast = end == pieces.count || (end > 0 && pieces[end - 1].after == .line)
    return SetLine(range: range, offsets: offsets, width: width, isLast: isLast)
  }

  /// Width of the pieces of a range set side by side, from the first to the last one with ink.
  func width(_ range: Range<Int>, isFirstIndented: Bool = false) -> Double {
    guard !range.isEmpty else { return 0 }
    var x = hanging(at: range.lowerBound, isFirstIndented: isFirstIndented)
    var width = 0.0
    for index in range {
      x += pieces[index].advance
      if !pieces[index].isBlank { width = x }
      if index + 1 < range.upperBound { x -= overlap(index) }
    }
    return width
  }

  /// 天付き: an opening bracket at the start of a line loses its blank half.
  func hanging(at index: Int, isFirstIndented: Bool) -> Double {
    let piece = pieces[index]
    guard !isFirstIndented, piece.isWide, piece.has(.wideOpening) else {
      return 0
    }
    return -0.5
  }

  /// Two marks in a row share one blank half: `）、` and `」（` take one and a half widths.
  func overlap(_ index: Int) -> Double {
    let a = pieces[index]
    let b = pieces[index + 1]
    guard a.isWide, b.isWide else { return 0 }
    if a.has(.wideClosing), b.has(.halfBlank) { return 0.5 }
    return a.has(.wideOpening) && b.has(.wideOpening) ? 0.5 : 0
  }

  /// Stretches a line to a width when the gap is small; a line that cannot be filled stays ragged.
  ///
  /// The gap between two characters stays below a tenth of the size, so that nothing looks spaced
  /// out and no reader of the file takes it for a blank.
  func justified(_ line: SetLine, to width: Double) -> SetLine {
    guard !line.isLast, line.range.count > 2 else { return line }
    let slack = width - line.width
    let gaps = line.range.dropLast().count { isStretchable(after: $0) }
    guard slack > 0, gaps > 0 else { return line }
    let share = slack / Double(gaps)
    guard share <= 0.09 else { return line }
    var result = line
    var shift = 0.0
    for (position, index) in line.range.enumerated() {
      result.offsets[position] += shift
      if isStretchable(after: index) { shift += share }
    }
    result.width = width
    return result
  }

  private func isStretchable(after index: Int) -> Bool {
    guard index + 1 < pieces.count else { return false }
    return pieces[index].isWide || pieces[index + 1].isWide
  }
}
