/// Page numbers at the foot of papers of more than one page.
enum PageFoot {
  /// Size of the page number.
  static let size = 9.0

  /// Adds `2 / 5` in the middle of the lower margin; a single page needs no number.
  static func numbered(
    _ pages: [TypesetPage], _ template: FormTemplate, _ characters: CharacterRegister
  ) -> [TypesetPage] {
    guard pages.count > 1 else { return pages }
    return pages.enumerated().map { index, page in
      var page = page
      var pieces: [Piece] = []
      var offsets: [Double] = []
      var width = 0.0
      characters.forEach(in: "\(index + 1) / \(pages.count)") { id in
        guard let id else { return }
        let piece = characters.piece(id, run: -1)
        pieces.append(piece)
        offsets.append(width)
        width += piece.advance * size
      }
      page.drawn.append(
        .text(
          PlacedText(
            pieces: pieces[...], offsets: offsets, size: size, x: (page.width - width) / 2,
            y: page.height - template.margin * 0.55)))
      return page
    }
  }
}
