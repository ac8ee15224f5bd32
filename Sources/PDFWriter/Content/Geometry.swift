/// A place on a page: points from the left edge and from the top edge.
public struct PDFPoint: Hashable, Sendable {
  /// Points from the left edge.
  public var x: Double
  /// Points from the top edge, downwards.
  public var y: Double

  /// Makes a point.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// A box on a page, given by its top left corner and its size in points.
public struct PDFRectangle: Hashable, Sendable {
  /// Points from the left edge of the page to the left edge of the box.
  public var x: Double
  /// Points from the top edge of the page down to the top edge of the box.
  public var y: Double
  /// The width in points.
  public var width: Double
  /// The height in points.
  public var height: Double

  /// Makes a box.
  public init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }
}

/// How a line or the edge of a box is drawn.
public struct PDFStroke: Hashable, Sendable {
  /// The width in points.
  public var width: Double
  /// The darkness: 0 is black, 1 is white.
  public var gray: Double
  /// Lengths of dashes and gaps in points, in turn; empty for a solid line.
  public var dash: [Double]

  /// Makes a stroke, solid and black unless said otherwise.
  public init(width: Double, gray: Double = 0, dash: [Double] = []) {
    self.width = width
    self.gray = gray
    self.dash = dash
  }
}

/// One glyph at its place on the page.
public struct PositionedGlyph: Hashable, Sendable {
  /// The glyph id in the font file.
  public var id: UInt32
  /// Where the glyph's origin lies: points from the left edge of the page.
  public var x: Double
  /// Where the glyph's baseline lies: points from the top edge of the page.
  public var y: Double
  /// The text that the glyph stands for; empty when it belongs to the glyph before it.
  public var unicode: String

  /// Makes a positioned glyph.
  public init(id: UInt32, x: Double, y: Double, unicode: String) {
    self.id = id
    self.x = x
    self.y = y
    self.unicode = unicode
  }
}

/// What sort of decoration a piece of content is that has no place in the reading order.
public enum ArtifactKind: Hashable, Sendable {
  /// Page numbers, running heads, stamps of the printing.
  case pagination
  /// Rules, borders and other typographic elements.
  case layout
  /// What lies behind the content of the page, such as a watermark.
  case background
}

/// Whether all measures are numbers that a page can have use for.
func isUsable(_ measures: [Double]) -> Bool {
  measures.allSatisfy { abs($0) < 1_000_000 }
}
