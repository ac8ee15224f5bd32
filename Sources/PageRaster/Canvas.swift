internal import CFreeType

/// A sheet of grey pixels on which coverage, as FreeType's rasteriser gives it, is laid.
struct Canvas {
  let width: Int
  let height: Int
  /// Row by row from the top; 255 is white.
  private(set) var pixels: [UInt8]

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    pixels = [UInt8](repeating: 255, count: width * height)
  }

  /// Lays a mask on the sheet with its top left corner at a pixel; what lies outside is cut off.
  mutating func lay(_ mask: Mask, x: Int, y: Int, gray: Double) {
    let ink = Int((max(0, min(1, gray)) * 255).rounded())
    let rows = max(0, -y)..<max(max(0, -y), min(mask.height, height - y))
    let columns = max(0, -x)..<max(max(0, -x), min(mask.width, width - x))
    for row in rows {
      let source = row * mask.width
      let target = (y + row) * width + x
      for column in columns {
        let coverage = Int(mask.coverage[source + column])
        if coverage == 0 { continue }
        let paper = Int(pixels[target + column])
        pixels[target + column] = UInt8((paper * (255 - coverage) + ink * coverage + 127) / 255)
      }
    }
  }
}

/// How much of each pixel of a small area a shape covers.
struct Mask {
  var width: Int
  var height: Int
  /// Row by row from the top; 255 is wholly covered.
  var coverage: [UInt8]
  /// From the origin of the shape to the left edge of the mask, in pixels.
  var left: Int
  /// From the origin of the shape up to the top edge of the mask, in pixels.
  var top: Int

  /// Rasterises an outline that is in 1/64 pixels, y upwards; nil when it covers nothing.
  ///
  /// The outline is moved in doing so.
  init?(_ outline: inout FT_Outline, _ library: FT_Library) {
    var box = FT_BBox()
    FT_Outline_Get_CBox(&outline, &box)
    let (left, bottom) = (Int(box.xMin) >> 6, Int(box.yMin) >> 6)
    let (right, top) = ((Int(box.xMax) + 63) >> 6, (Int(box.yMax) + 63) >> 6)
    guard right > left, top > bottom, right - left < 40_000, top - bottom < 40_000 else {
      return nil
    }
    width = right - left
    height = top - bottom
    self.left = left
    self.top = top
    FT_Outline_Translate(&outline, FT_Pos(-left * 64), FT_Pos(-bottom * 64))
    let (columns, rows) = (width, height)
    var status: FT_Error = 0
    coverage = [UInt8](unsafeUninitializedCapacity: columns * rows) { buffer, count in
      buffer.initialize(repeating: 0)
      var bitmap = FT_Bitmap()
      bitmap.rows = UInt32(rows)
      bitmap.width = UInt32(columns)
      bitmap.pitch = Int32(columns)
      bitmap.buffer = buffer.baseAddress
      bitmap.num_grays = 256
      bitmap.pixel_mode = UInt8(FT_PIXEL_MODE_GRAY.rawValue)
      status = FT_Outline_Get_Bitmap(library, &outline, &bitmap)
      count = columns * rows
    }
    if status != 0 { return nil }
  }
}

/// FreeType's own word on which it is.
enum FreeTypeVersion {
  /// Such as `2.12.1`; `?` when the library does not start.
  static var text: String {
    var library: FT_Library?
    guard FT_Init_FreeType(&library) == 0 else { return "?" }
    defer { FT_Done_FreeType(library) }
    var (major, minor, patch): (FT_Int, FT_Int, FT_Int) = (0, 0, 0)
    FT_Library_Version(library, &major, &minor, &patch)
    return "\(major).\(minor).\(patch)"
  }
}
