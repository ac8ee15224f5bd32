/// One step of a page's content as the caller gave it; encoded when the fonts have been cut.
enum PageOperation {
  case beginTagged(StructureElement, mcid: Int)
  case beginArtifact(ArtifactKind)
  case endMarked
  /// Glyphs of `PDFPage.glyphs`.
  case glyphs(Range<Int>, font: Int, size: Double, gray: Double)
  /// Glyphs whose places are counted from a centre about which they are turned.
  case turnedGlyphs(
    Range<Int>, font: Int, size: Double, gray: Double, center: PDFPoint, degrees: Double)
  case line(from: PDFPoint, to: PDFPoint, stroke: PDFStroke)
  case rectangle(PDFRectangle, stroke: PDFStroke?, fill: Double?)
}
