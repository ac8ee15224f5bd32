import Findings

/// Something at its place on a page; points, origin top left.
enum Drawn: Sendable {
  case text(PlacedText)
  case rule(Rule)
  /// Where a text of the structure would stand, in a trial.
  case mark(TextMark)

  /// The same thing further down and to the right.
  func moved(x: Double, y: Double) -> Drawn {
    switch self {
    case .text(var text):
      text.move(x: x, y: y)
      return .text(text)
    case .rule(var rule):
      rule.x1 += x
      rule.x2 += x
      rule.y1 += y
      rule.y2 += y
      return .rule(rule)
    case .mark(var mark):
      mark.y += y
      return .mark(mark)
    }
  }

  /// The same thing outside of the structure, for what is repeated on a later page.
  var asArtifact: Drawn? {
    if case .mark = self { return nil }
    guard case .text(var text) = self else { return self }
    text.tag = nil
    for index in text.reading.indices { text.reading[index].tag = nil }
    return .text(text)
  }
}

/// What a trial needs to know of a text: how far down it reaches.
struct TextMark: Sendable {
  /// The baseline; of vertical text, its upper end.
  var y: Double
  /// From there to where the lowest character begins.
  var below: Double

  /// Where the lowest baseline or character begins.
  var lowest: Double { y + below }
}

/// Characters at their places on one line, all of one node of the structure.
struct PlacedText: Sendable {
  /// The characters in reading order.
  var pieces: ArraySlice<Piece>
  /// Where each character begins, in points along the line from its start.
  var offsets: [Double]
  /// Size in points.
  var size: Double
  /// Left end of the baseline; of vertical text, its centre line.
  var x: Double
  /// The baseline; of vertical text, its upper end.
  var y: Double
  /// Where the runs of the pieces come from.
  var sources: [RunSource] = []
  /// Node of the structure; nil for an artifact.
  var tag: Int?
  /// Whether the text goes on after a line end that was asked for: readers need a blank there.
  var endsLine = false
  /// Whether the line runs from top to bottom.
  var isVertical = false

  /// The reading above it, if it has one; at most one text.
  var reading: [PlacedText] = []

  /// Puts it further down and to the right.
  mutating func move(x dx: Double, y dy: Double) {
    x += dx
    y += dy
    for index in reading.indices { reading[index].move(x: dx, y: dy) }
  }

  /// Path of the field that a piece comes from; empty for fixed text.
  func path(of piece: Piece) -> String {
    let run = Int(piece.run)
    return sources.indices.contains(run) ? sources[run].site?.path ?? "" : ""
  }

  /// Where the lowest baseline or character begins.
  var lowest: Double { isVertical ? y + (offsets.last ?? 0) : y }
}

/// A ruled line.
struct Rule: Sendable, Hashable {
  /// Left or upper end.
  var x1: Double
  /// Upper end.
  var y1: Double
  /// Right or lower end.
  var x2: Double
  /// Lower end.
  var y2: Double
  /// Thickness.
  var width = 0.5
}
