/// 均等割付: spreads the characters of a short text evenly over a width.
enum EvenSpread {
  /// Left edges of the pieces and the width they take; a text that does not fit is set solid.
  static func offsets(_ pieces: [Piece], width: Double) -> (offsets: [Double], width: Double) {
    let natural = pieces.reduce(0) { $0 + $1.advance }
    let gaps = pieces.count - 1
    var offsets: [Double] = []
    guard gaps > 0, natural < width else {
      // One character stands in the middle.
      var x = gaps == 0 ? max(0, (width - natural) / 2) : 0
      for piece in pieces {
        offsets.append(x)
        x += piece.advance
      }
      return (offsets, max(width, natural))
    }
    let gap = (width - natural) / Double(gaps)
    var x = 0.0
    for piece in pieces {
      offsets.append(x)
      x += piece.advance + gap
    }
    return (offsets, width)
  }
}
