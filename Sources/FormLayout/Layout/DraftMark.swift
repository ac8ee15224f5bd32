/// 下書き across every page of a draft.
enum DraftMark {
  /// The words, centred about the point that they are turned about.
  static func text(_ characters: CharacterRegister) -> PlacedText {
    let size = 150.0
    var pieces: [Piece] = []
    characters.forEach(in: "下書き") { id in
      if let id { pieces.append(characters.piece(id, run: -1)) }
    }
    let width = Double(pieces.count) * size * 1.15
    return PlacedText(
      pieces: pieces[...], offsets: pieces.indices.map { Double($0) * size * 1.15 }, size: size,
      x: -width / 2, y: size * 0.38)
  }
}
