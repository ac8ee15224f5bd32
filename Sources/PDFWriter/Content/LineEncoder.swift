/// Gathers glyphs that follow each other on a baseline into one string, with the gaps between them.
///
/// All places are kept in thousandths of a point as written, so that rounding does not add up.
struct LineEncoder {
  private let size: Double
  /// Where the current line begins, as the reader has it.
  private var originX = 0
  private var originY = 0
  /// Where the next glyph falls without adjustment, in points from the same zero as the glyphs.
  private var pen = 0.0
  private var pending = Serializer()
  private var isOpen = false
  private var hasGaps = false

  init(size: Double) {
    self.size = size
  }

  /// Adds a glyph; a new line is begun when it does not follow on the one before it.
  mutating func place(
    _ code: UInt16, width: Int, x: Double, y: Double, to out: inout Serializer
  ) {
    let baseline = Serializer.thousandths(of: y)
    let gap = size > 0 ? ((pen - x) * 1000 / size).rounded() : .infinity
    if !isOpen || baseline != originY || abs(gap) > 10_000 {
      flush(to: &out)
      move(x: Serializer.thousandths(of: x), y: baseline, to: &out)
    } else if gap != 0 {
      pending.raw(">")
      pending.integer(Int(gap))
      pending.raw("<")
      pen -= gap * size / 1000
      hasGaps = true
    }
    pending.hex(code)
    pen += Double(width) * size / 1000
  }

  /// Writes what has been gathered.
  mutating func flush(to out: inout Serializer) {
    guard isOpen else { return }
    if hasGaps { out.raw("[") }
    out.raw("<")
    out.raw(pending.bytes)
    out.raw(hasGaps ? ">]TJ " : ">Tj ")
    pending = Serializer()
    isOpen = false
    hasGaps = false
  }

  private mutating func move(x: Int, y: Int, to out: inout Serializer) {
    if x != originX || y != originY {
      out.thousandths(x - originX)
      out.raw(" ")
      out.thousandths(y - originY)
      out.raw(" Td ")
    }
    originX = x
    originY = y
    pen = Double(x) / 1000
    isOpen = true
  }
}
