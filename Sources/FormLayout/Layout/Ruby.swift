/// ルビ: a reading in small type above a group of characters, such as フリガナ above a name.
struct Ruby: Sendable {
  /// The pieces of the text below it.
  var base: Range<Int>
  /// The reading; its line ends count for nothing.
  var reading: [Piece]

  /// Size of the reading in parts of the size of the text.
  static let size = 0.5

  /// Keeps every base on one line and makes it as wide as its reading.
  static func bind(_ box: inout TextBox) {
    for ruby in box.rubies {
      for index in ruby.base.dropLast() {
        box.pieces[index].traits.remove(.mayBreakAfter)
        box.pieces[index].traits.formUnion([.isGlued, .joint])
      }
      let share = ruby.share(in: box)
      for index in ruby.base { box.pieces[index].advance += share }
    }
  }

  /// What each piece of the base has to be widened by, in parts of the size.
  private func share(in box: TextBox) -> Double {
    let below = box.pieces[base].reduce(0) { $0 + $1.advance }
    return max(0, width - below) / Double(base.count)
  }

  /// Width of the reading in parts of the size of the text.
  var width: Double { reading.reduce(0) { $0 + $1.advance } * Ruby.size }
}

extension PlacedText {
  /// The text cut at its bases, each with its reading above it.
  func parts(_ rubies: [Ruby]) -> [PlacedText] {
    var parts: [PlacedText] = []
    var rest = pieces.indices
    for ruby in rubies {
      let base = ruby.base.clamped(to: rest)
      guard !base.isEmpty else { continue }
      if base.lowerBound > rest.lowerBound { parts.append(part(rest.lowerBound..<base.lowerBound)) }
      var below = part(base)
      // A base that is wider than its line goes on on the next one without the reading.
      if base.lowerBound == ruby.base.lowerBound { below.set(reading: ruby) }
      parts.append(below)
      rest = base.upperBound..<rest.upperBound
    }
    if !rest.isEmpty { parts.append(part(rest)) }
    for index in parts.indices.dropLast() { parts[index].endsLine = false }
    return parts
  }

  private func part(_ range: Range<Int>) -> PlacedText {
    var part = self
    part.pieces = pieces[range]
    let first = pieces.startIndex
    part.offsets = Array(offsets[(range.lowerBound - first)..<(range.upperBound - first)])
    return part
  }

  /// Puts a reading over the middle of the text; a short one is spread over it, half a gap at
  /// either end.
  private mutating func set(reading ruby: Ruby) {
    guard let start = offsets.first, let end = offsets.last, let last = pieces.last else { return }
    let width = end + last.advance * size - start
    let small = size * Ruby.size
    // The base was widened behind each of its pieces: half of that belongs in front of them.
    let solid = pieces.reduce(0) { $0 + ($1.isWide ? 1 : $1.advance) } * size
    let lead = max(0, width - solid) / Double(2 * pieces.count)
    if ruby.width * size >= solid { offsets = offsets.map { $0 + lead } }
    let gap = max(0, width - ruby.width * size) / Double(ruby.reading.count)
    var x = start + gap / 2
    var places: [Double] = []
    for piece in ruby.reading {
      places.append(x)
      x += piece.advance * small + gap
    }
    reading = [
      PlacedText(
        pieces: ruby.reading[...], offsets: places, size: small, x: self.x,
        y: y - SetText.ascent * size - (1 - SetText.ascent) * small, sources: sources, tag: tag)
    ]
  }
}
