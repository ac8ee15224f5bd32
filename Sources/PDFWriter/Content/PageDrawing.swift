/// What is seen on a page, without its structure: for showing it elsewhere than in a PDF.
package struct PageDrawing: Sendable {
  /// The width in points.
  package var width: Double
  /// The height in points.
  package var height: Double
  /// What is drawn, one upon the other.
  package var marks: [Mark]

  package init(width: Double, height: Double, marks: [Mark]) {
    self.width = width
    self.height = height
    self.marks = marks
  }

  /// One thing that is drawn; all places are in points from the top left corner.
  package enum Mark: Sendable {
    /// Glyphs of the font that was added at this place.
    case glyphs([PositionedGlyph], font: Int, size: Double, gray: Double)
    /// Glyphs whose places are counted from a centre about which they are turned
    /// counter-clockwise.
    case turnedGlyphs(
      [PositionedGlyph], font: Int, size: Double, gray: Double, center: PDFPoint, degrees: Double)
    /// A straight line.
    case line(from: PDFPoint, to: PDFPoint, stroke: PDFStroke)
    /// A box.
    case rectangle(PDFRectangle, stroke: PDFStroke?, fill: Double?)
  }
}

extension PDFPage {
  /// The page as it is seen.
  package var drawing: PageDrawing {
    PageDrawing(
      width: width, height: height,
      marks: operations.compactMap { operation in
        switch operation {
        case .beginTagged, .beginArtifact, .endMarked: nil
        case .glyphs(let range, let font, let size, let gray):
          .glyphs(Array(glyphs[range]), font: font, size: size, gray: gray)
        case .turnedGlyphs(let range, let font, let size, let gray, let center, let degrees):
          .turnedGlyphs(
            Array(glyphs[range]), font: font, size: size, gray: gray, center: center,
            degrees: degrees)
        case .line(let start, let end, let stroke): .line(from: start, to: end, stroke: stroke)
        case .rectangle(let box, let stroke, let fill):
          .rectangle(box, stroke: stroke, fill: fill)
        }
      })
  }
}
