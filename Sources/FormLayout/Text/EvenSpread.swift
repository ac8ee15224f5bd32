/// 均等割付: spreads the characters of a short text evenly over a width; all in parts of the size.
enum EvenSpread {
  /// Left edges of the pieces and the width they take; a text that does not fit is set solid.
  ///
  /// The blank halves of brackets at both ends hang out, so that `（郵便番号）` looks as wide as the
  /// labels above and below it.
  static func offsets(
    _ pieces: ArraySlice<Piece>, width: Double
  ) -> (offsets: [Double], width: Double) {
    let natural = natural(pieces)
    let gaps = pieces.count - 1
    let slack = max(0, width - natural)
    // One character stands in the middle.
    var x = gaps == 0 ? slack / 2 : -head(pieces)
    var offsets: [Double] = []
    offsets.reserveCapacity(pieces.count)
    for piece in pieces {
      offsets.append(x)
      x += piece.advance + (gaps > 0 ? slack / Double(gaps) : 0)
    }
    return (offsets, max(width, natural))
  }

  /// Width of the text set solid, from ink to ink.
  static func natural(_ pieces: ArraySlice<Piece>) -> Double {
    let tail = pieces.last.map { Spacing.lineEnd($0, hangs: false) } ?? 0
    return pieces.reduce(0) { $0 + $1.advance } - head(pieces) - tail
  }

  /// Blank half of a bracket that begins the text.
  private static func head(_ pieces: ArraySlice<Piece>) -> Double {
    pieces.first.map { $0.isWide && $0.kind == .opening ? 0.5 : 0 } ?? 0
  }
}
