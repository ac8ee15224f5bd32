internal import CFreeType
package import PDFWriter

/// Turns drawn pages into pictures, for looking at them before they are printed.
///
/// Outlines are filled by FreeType's rasteriser at their exact places, without hinting: the picture
/// shows where things stand on the page. Not `Sendable`, as FreeType's faces are not.
package final class PageRaster {
  /// Why there is no picture.
  package enum Problem: Error, Equatable {
    case noLibrary
    case font(path: String)
    case glyph(UInt32, path: String)
    case encoding(String)
  }

  /// The numbers of dots per inch that make sense of a sheet of paper.
  package static let resolutions = 30...600

  private let library: FT_Library
  private var faces: [FT_Face] = []
  private let paths: [String]
  private var masks: [GlyphKey: Mask?] = [:]

  /// A glyph at one of sixteen places within a pixel.
  private struct GlyphKey: Hashable {
    var face: Int
    var glyph: UInt32
    var size: Double
    var dpi: Int
    var x: Int
    var y: Int
  }

  /// Opens the font files in the order in which drawings count them.
  package init(fonts: [(path: String, index: Int)]) throws(Problem) {
    var opened: FT_Library?
    guard FT_Init_FreeType(&opened) == 0, let library = opened else { throw .noLibrary }
    self.library = library
    paths = fonts.map(\.path)
    for (path, index) in fonts {
      var face: FT_Face?
      guard FT_New_Face(library, path, FT_Long(index), &face) == 0, let face else {
        throw .font(path: path)
      }
      faces.append(face)
    }
  }

  deinit {
    for face in faces { FT_Done_Face(face) }
    FT_Done_FreeType(library)
  }

  /// The picture of a page as PNG with 8 bits of grey.
  package func png(of page: PageDrawing, dpi: Int) throws(Problem) -> [UInt8] {
    try PNGEncoder.encode(canvas(of: page, dpi: dpi))
  }

  /// The pixels of a page.
  func canvas(of page: PageDrawing, dpi: Int) throws(Problem) -> Canvas {
    let scale = Double(dpi) / 72
    var canvas = Canvas(
      width: Int((page.width * scale).rounded(.up)), height: Int((page.height * scale).rounded(.up))
    )
    for mark in page.marks {
      switch mark {
      case .glyphs(let glyphs, let font, let size, let gray):
        for glyph in glyphs {
          try draw(glyph, font: font, size: size, gray: gray, dpi: dpi, on: &canvas)
        }
      case .turnedGlyphs(let glyphs, let font, let size, let gray, let center, let degrees):
        for glyph in glyphs {
          try drawTurned(
            glyph, font: font, size: size, gray: gray, dpi: dpi, center: center, degrees: degrees,
            on: &canvas)
        }
      case .line(let start, let end, let stroke):
        let line = Strokes.adjusted(stroke, from: start, to: end, scale: scale)
        for part in Strokes.parts(of: line.stroke, from: line.start, to: line.end) {
          fill(part, gray: stroke.gray, scale: scale, on: &canvas)
        }
      case .rectangle(let box, let stroke, let gray):
        if let gray { fill(Strokes.corners(of: box), gray: gray, scale: scale, on: &canvas) }
        if let stroke {
          for part in Strokes.edges(of: box, stroke, scale: scale) {
            fill(part, gray: stroke.gray, scale: scale, on: &canvas)
          }
        }
      }
    }
    return canvas
  }

  private func load(
    _ glyph: UInt32, font: Int, size: Double, dpi: Int
  ) throws(Problem) -> FT_GlyphSlot {
    guard faces.indices.contains(font) else { throw .glyph(glyph, path: "\(font)") }
    let face = faces[font]
    let flags = Int32(FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP)
    guard
      FT_Set_Char_Size(face, 0, FT_F26Dot6((size * 64).rounded()), UInt32(dpi), UInt32(dpi)) == 0,
      FT_Load_Glyph(face, glyph, flags) == 0, let slot = face.pointee.glyph
    else { throw .glyph(glyph, path: paths[font]) }
    return slot
  }

  private func draw(
    _ glyph: PositionedGlyph, font: Int, size: Double, gray: Double, dpi: Int,
    on canvas: inout Canvas
  ) throws(Problem) {
    // To a quarter of a pixel: finer steps cannot be seen, and coarser ones make letters dance.
    let x = Int((glyph.x * Double(dpi) / 18).rounded())
    let y = Int((glyph.y * Double(dpi) / 18).rounded())
    let key = GlyphKey(face: font, glyph: glyph.id, size: size, dpi: dpi, x: x & 3, y: y & 3)
    let mask: Mask?
    if let known = masks[key] {
      mask = known
    } else {
      let slot = try load(glyph.id, font: font, size: size, dpi: dpi)
      FT_Outline_Translate(&slot.pointee.outline, FT_Pos(key.x * 16), FT_Pos(-key.y * 16))
      mask = Mask(&slot.pointee.outline, library)
      masks[key] = .some(mask)
    }
    guard let mask else { return }
    canvas.lay(mask, x: (x >> 2) + mask.left, y: (y >> 2) - mask.top, gray: gray)
  }

  private func drawTurned(
    _ glyph: PositionedGlyph, font: Int, size: Double, gray: Double, dpi: Int, center: PDFPoint,
    degrees: Double, on canvas: inout Canvas
  ) throws(Problem) {
    let slot = try load(glyph.id, font: font, size: size, dpi: dpi)
    let turn = Turn(degrees: degrees)
    var matrix = turn.matrix
    FT_Outline_Transform(&slot.pointee.outline, &matrix)
    let place = turn.applied(to: PDFPoint(x: glyph.x, y: glyph.y))
    let scale = Double(dpi) / 72
    let x = ((center.x + place.x) * scale * 64).rounded()
    let y = ((center.y + place.y) * scale * 64).rounded()
    FT_Outline_Translate(
      &slot.pointee.outline, FT_Pos(Int(x) & 63), FT_Pos(-(Int(y) & 63)))
    guard let mask = Mask(&slot.pointee.outline, library) else { return }
    canvas.lay(mask, x: (Int(x) >> 6) + mask.left, y: (Int(y) >> 6) - mask.top, gray: gray)
  }

  /// Fills a polygon whose corners are in points from the top left.
  private func fill(
    _ corners: [PDFPoint], gray: Double, scale: Double, on canvas: inout Canvas
  ) {
    var outline = FT_Outline()
    guard FT_Outline_New(library, UInt32(corners.count), 1, &outline) == 0 else { return }
    defer { FT_Outline_Done(library, &outline) }
    for (index, corner) in corners.enumerated() {
      outline.points[index] = FT_Vector(
        x: FT_Pos((corner.x * scale * 64).rounded()), y: FT_Pos((-corner.y * scale * 64).rounded()))
      outline.tags[index] = 1
    }
    outline.contours[0] = .init(corners.count - 1)
    guard let mask = Mask(&outline, library) else { return }
    canvas.lay(mask, x: mask.left, y: -mask.top, gray: gray)
  }
}
