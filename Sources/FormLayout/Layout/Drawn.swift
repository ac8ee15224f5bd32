/// Something at its place on a page; points, origin top left.
enum Drawn: Sendable {
  case text(PlacedText)
  case rule(Rule)

  /// The same thing further down and to the right.
  func moved(x: Double, y: Double) -> Drawn {
    switch self {
    case .text(var text):
      for index in text.pieces.indices {
        text.pieces[index].x += x
        text.pieces[index].y += y
      }
      return .text(text)
    case .rule(var rule):
      rule.x1 += x
      rule.x2 += x
      rule.y1 += y
      rule.y2 += y
      return .rule(rule)
    }
  }

  /// The same thing outside of the structure, for what is repeated on a later page.
  var asArtifact: Drawn {
    guard case .text(var text) = self else { return self }
    text.tag = nil
    return .text(text)
  }
}

/// Characters at their places, all of one node of the structure.
struct PlacedText: Sendable {
  /// A character with the start of its baseline; of vertical text, the top of its centre line.
  struct Piece: Sendable {
    var character: Character
    var size: Double
    var x: Double
    var y: Double
    var path: String
  }

  /// The characters in reading order.
  var pieces: [Piece]
  /// Node of the structure; nil for an artifact.
  var tag: Int?
  /// Whether the text goes on after a line end that was asked for: readers need a blank there.
  var endsLine = false
  /// Whether the line runs from top to bottom.
  var isVertical = false

  /// The text as it reads.
  var text: String { String(pieces.map(\.character)) }
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
