internal import CFreeType
internal import PDFWriter

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Lines and boxes as polygons to be filled.
enum Strokes {
  /// The dashes of a line, or the whole of it, each as the four corners of its ink.
  static func parts(
    of stroke: PDFStroke, from start: PDFPoint, to end: PDFPoint
  ) -> [[PDFPoint]] {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 0 else { return [] }
    let (ux, uy) = (dx / length, dy / length)
    let (nx, ny) = (-uy * stroke.width / 2, ux * stroke.width / 2)
    return spans(length, dash: stroke.dash).map { span in
      let (a, b) = (span.lowerBound, span.upperBound)
      return [
        PDFPoint(x: start.x + ux * a + nx, y: start.y + uy * a + ny),
        PDFPoint(x: start.x + ux * b + nx, y: start.y + uy * b + ny),
        PDFPoint(x: start.x + ux * b - nx, y: start.y + uy * b - ny),
        PDFPoint(x: start.x + ux * a - nx, y: start.y + uy * a - ny),
      ]
    }
  }

  /// A level or upright line laid on whole pixels and at least one of them wide.
  ///
  /// As other viewers do it: a hairline spread over two rows of pixels would be a grey shade.
  static func adjusted(
    _ stroke: PDFStroke, from start: PDFPoint, to end: PDFPoint, scale: Double
  ) -> (stroke: PDFStroke, start: PDFPoint, end: PDFPoint) {
    let isLevel = start.y == end.y
    guard isLevel || start.x == end.x else { return (stroke, start, end) }
    let width = max(1, (stroke.width * scale).rounded())
    func whole(_ place: Double) -> Double { (place * scale).rounded() / scale }
    func centre(_ place: Double) -> Double {
      ((place * scale - width / 2).rounded() + width / 2) / scale
    }
    var line = stroke
    line.width = width / scale
    func moved(_ point: PDFPoint) -> PDFPoint {
      isLevel
        ? PDFPoint(x: whole(point.x), y: centre(point.y))
        : PDFPoint(x: centre(point.x), y: whole(point.y))
    }
    return (line, moved(start), moved(end))
  }

  /// The stretches of a line that are inked.
  static func spans(_ length: Double, dash: [Double]) -> [ClosedRange<Double>] {
    guard let shortest = dash.min(), shortest >= 0, dash.reduce(0, +) > 0.01 else {
      return [0...length]
    }
    var spans: [ClosedRange<Double>] = []
    var place = 0.0
    var index = 0
    while place < length {
      let end = min(length, place + dash[index % dash.count])
      if index % 2 == 0 { spans.append(place...end) }
      place += dash[index % dash.count]
      index += 1
    }
    return spans
  }

  /// The corners of a box.
  static func corners(of box: PDFRectangle) -> [PDFPoint] {
    [
      PDFPoint(x: box.x, y: box.y), PDFPoint(x: box.x + box.width, y: box.y),
      PDFPoint(x: box.x + box.width, y: box.y + box.height),
      PDFPoint(x: box.x, y: box.y + box.height),
    ]
  }

  /// The four edges of a box, the level ones longer by half a width so that corners close.
  static func edges(
    of box: PDFRectangle, _ stroke: PDFStroke, scale: Double
  ) -> [[PDFPoint]] {
    let half = stroke.width / 2
    let (left, right) = (box.x, box.x + box.width)
    let (top, bottom) = (box.y, box.y + box.height)
    let lines = [
      (PDFPoint(x: left - half, y: top), PDFPoint(x: right + half, y: top)),
      (PDFPoint(x: left - half, y: bottom), PDFPoint(x: right + half, y: bottom)),
      (PDFPoint(x: left, y: top), PDFPoint(x: left, y: bottom)),
      (PDFPoint(x: right, y: top), PDFPoint(x: right, y: bottom)),
    ]
    return lines.flatMap { start, end in
      let line = adjusted(stroke, from: start, to: end, scale: scale)
      return parts(of: line.stroke, from: line.start, to: line.end)
    }
  }
}

/// A turn counter-clockwise about the origin.
struct Turn {
  private let sine: Double
  private let cosine: Double

  init(degrees: Double) {
    sine = sin(degrees * .pi / 180)
    cosine = cos(degrees * .pi / 180)
  }

  /// For outlines, whose y runs upwards, in 1/65536.
  var matrix: FT_Matrix {
    func fixed(_ value: Double) -> FT_Fixed { FT_Fixed((value * 65536).rounded()) }
    return FT_Matrix(xx: fixed(cosine), xy: fixed(-sine), yx: fixed(sine), yy: fixed(cosine))
  }

  /// For places on the page, whose y runs downwards.
  func applied(to point: PDFPoint) -> PDFPoint {
    PDFPoint(x: point.x * cosine + point.y * sine, y: -point.x * sine + point.y * cosine)
  }
}
