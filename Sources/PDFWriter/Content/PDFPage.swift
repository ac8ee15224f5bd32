/// One page of a document: marks are drawn in reading order, each inside a structure element or an
/// artifact.
///
/// All places are in points from the top left corner. Nothing here throws: what breaks the
/// standards is noted with the caller's location and told by `PDFDocument.finish()`.
public final class PDFPage {
  /// The position of the page in its document, from 0.
  public let index: Int
  /// The width in points.
  public let width: Double
  /// The height in points.
  public let height: Double
  /// Whether the page is left empty on purpose, such as the back of a single sheet.
  public let isBlank: Bool

  private(set) var operations: [PageOperation] = []
  private(set) var glyphs: [PositionedGlyph] = []
  /// For each glyph its entry in the use of its font.
  private(set) var fontEntries: [Int] = []
  /// The element of each marked-content id, in order.
  private(set) var markedElements: [StructureElement] = []
  private(set) var problems: [ConformanceProblem] = []
  private let fonts: FontRegistry
  private var open: OpenMark = .none

  private enum OpenMark {
    case none
    case tagged
    case artifact
  }

  init(index: Int, width: Double, height: Double, fonts: FontRegistry, isBlank: Bool = false) {
    self.index = index
    self.width = width
    self.height = height
    self.isBlank = isBlank
    self.fonts = fonts
    if !(3...14400).contains(width) || !(3...14400).contains(height) {
      note(.badGeometry, "page \(index + 1) is not between 3 and 14400 points wide and high", nil)
    }
  }

  /// Begins content that belongs to a structure element; the element gains it as its next child.
  public func begin(_ element: StructureElement, location: String? = nil) {
    element.noteLocation(location)
    closeStray(element.location)
    let mcid = markedElements.count
    markedElements.append(element)
    element.appendContent(page: index, mcid: mcid)
    operations.append(.beginTagged(element, mcid: mcid))
    open = .tagged
  }

  /// Ends the content begun with `begin(_:location:)`.
  public func end() {
    endMark(.tagged)
  }

  /// Begins content that is no part of the document's text.
  public func beginArtifact(_ kind: ArtifactKind) {
    closeStray(nil)
    operations.append(.beginArtifact(kind))
    open = .artifact
  }

  /// Ends the content begun with `beginArtifact(_:)`.
  public func endArtifact() {
    endMark(.artifact)
  }

  /// Draws glyphs at their places.
  public func show(
    _ glyphs: [PositionedGlyph], font: FontKey, size: Double, gray: Double = 0,
    location: String? = nil
  ) {
    guard let range = store(glyphs, font: font, size: size, gray: gray, location) else { return }
    operations.append(.glyphs(range, font: font.index, size: size, gray: gray))
  }

  /// Draws glyphs turned counter-clockwise about a point of the page.
  ///
  /// The places of the glyphs are counted from that point, x to the right and y downwards, before
  /// they are turned.
  public func showRotated(
    _ glyphs: [PositionedGlyph], font: FontKey, size: Double, gray: Double = 0,
    around center: PDFPoint, degrees: Double, location: String? = nil
  ) {
    guard let range = store(glyphs, font: font, size: size, gray: gray, location) else { return }
    requireFinite([center.x, center.y, degrees], location ?? openLocation)
    operations.append(
      .turnedGlyphs(
        range, font: font.index, size: size, gray: gray, center: center, degrees: degrees))
  }

  /// Draws a straight line.
  public func line(
    from start: PDFPoint, to end: PDFPoint, width: Double, dash: [Double] = [], gray: Double = 0,
    location: String? = nil
  ) {
    let location = location ?? openLocation
    requireMark(location)
    requireFinite([start.x, start.y, end.x, end.y, width, gray] + dash, location)
    operations.append(
      .line(from: start, to: end, stroke: PDFStroke(width: width, gray: gray, dash: dash)))
  }

  /// Draws a box: its edge, its inside, or both.
  public func rectangle(
    _ box: PDFRectangle, stroke: PDFStroke? = nil, fill gray: Double? = nil,
    location: String? = nil
  ) {
    let location = location ?? openLocation
    requireMark(location)
    let edge = stroke.map { [$0.width, $0.gray] + $0.dash } ?? []
    requireFinite([box.x, box.y, box.width, box.height, gray ?? 0] + edge, location)
    guard stroke != nil || gray != nil else { return }
    operations.append(.rectangle(box, stroke: stroke, fill: gray))
  }

  /// What is wrong with the page as a whole, asked for when the document is finished.
  func closingProblems() -> [ConformanceProblem] {
    var result = problems
    if case .none = open {
    } else {
      result.append(
        ConformanceProblem(
          .unbalancedMarks, "page \(index + 1) ends inside marked content", markedLocation))
    }
    let isEmpty = !operations.contains {
      switch $0 {
      case .glyphs, .turnedGlyphs, .line, .rectangle: true
      case .beginTagged, .beginArtifact, .endMarked: false
      }
    }
    if isEmpty, !isBlank {
      result.append(
        ConformanceProblem(.emptyPage, "page \(index + 1) has no content", markedLocation))
    }
    return result
  }

  /// The label of the element that content belongs to at the moment.
  private var openLocation: String? {
    if case .tagged = open { markedLocation } else { nil }
  }

  private var markedLocation: String? { markedElements.last?.location }

  private func store(
    _ glyphs: [PositionedGlyph], font: FontKey, size: Double, gray: Double, _ location: String?
  ) -> Range<Int>? {
    guard !glyphs.isEmpty else { return nil }
    let location = location ?? openLocation
    requireMark(location)
    requireFinite([size, gray], location)
    guard let use = fonts.use(of: font) else {
      note(.unknownFont, "text is drawn in a font of another document", location)
      return nil
    }
    for glyph in glyphs where !isUsable([glyph.x, glyph.y]) {
      note(.badGeometry, "the place of “\(glyph.unicode)” is not a number", location)
      break
    }
    problems += use.note(glyphs, location: location, places: &fontEntries)
    let start = self.glyphs.count
    self.glyphs += glyphs
    return start..<self.glyphs.count
  }

  private func endMark(_ kind: OpenMark) {
    switch (kind, open) {
    case (.tagged, .tagged), (.artifact, .artifact):
      operations.append(.endMarked)
      open = .none
    default:
      note(
        .unbalancedMarks, "page \(index + 1) ends marked content that was not begun",
        markedLocation)
    }
  }

  private func closeStray(_ location: String?) {
    if case .none = open { return }
    note(
      .unbalancedMarks, "page \(index + 1) begins marked content inside other marked content",
      location ?? markedLocation)
    operations.append(.endMarked)
    open = .none
  }

  private func requireMark(_ location: String?) {
    guard case .none = open else { return }
    note(
      .untaggedContent,
      "content of page \(index + 1) is neither in a structure element nor an artifact", location)
  }

  private func requireFinite(_ values: [Double], _ location: String?) {
    guard !isUsable(values) else { return }
    note(.badGeometry, "a measure on page \(index + 1) is not a usable number", location)
  }

  private func note(_ kind: ConformanceProblem.Kind, _ message: String, _ location: String?) {
    problems.append(ConformanceProblem(kind, message, location))
  }
}
