/// Page numbers at the foot of papers of more than one page.
enum PageFoot {
  /// Size of the page number.
  static let size = 9.0

  /// Adds `2／5` in the middle of the lower margin; a single page needs no number.
  static func numbered(
    _ pages: [TypesetPage], _ template: FormTemplate, _ measure: any TextMeasure
  ) -> [TypesetPage] {
    guard pages.count > 1 else { return pages }
    return pages.enumerated().map { index, page in
      var page = page
      let text = "\(index + 1) / \(pages.count)"
      let widths = text.map { measure.advance($0) * size }
      var x = (page.width - widths.reduce(0, +)) / 2
      let y = page.height - template.margin * 0.55
      var pieces: [PlacedText.Piece] = []
      for (character, width) in zip(text, widths) {
        pieces.append(PlacedText.Piece(character: character, size: size, x: x, y: y, path: ""))
        x += width
      }
      page.drawn.append(.text(PlacedText(pieces: pieces, tag: nil)))
      return page
    }
  }
}
