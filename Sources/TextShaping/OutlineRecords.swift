/// Bytes of a font read in big-endian order; positions outside read as nil.
struct BigEndianBytes {
  /// The bytes, with indices from 0.
  let bytes: UnsafeRawBufferPointer

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = UnsafeRawBufferPointer(rebasing: bytes[...])
  }

  func uint8(_ offset: Int) -> UInt8? {
    offset >= 0 && offset < bytes.count ? bytes[offset] : nil
  }

  func uint16(_ offset: Int) -> Int? {
    guard offset >= 0, offset + 2 <= bytes.count else { return nil }
    return Int(bytes[offset]) << 8 | Int(bytes[offset + 1])
  }

  func int16(_ offset: Int) -> Int? {
    uint16(offset).map { Int(Int16(truncatingIfNeeded: $0)) }
  }

  func uint32(_ offset: Int) -> Int? {
    guard let high = uint16(offset), let low = uint16(offset + 2) else { return nil }
    return high << 16 | low
  }

  /// A part of the bytes; nil when it reaches beyond them.
  func part(_ offset: Int, _ count: Int) -> BigEndianBytes? {
    guard offset >= 0, count >= 0, offset + count <= bytes.count else { return nil }
    return BigEndianBytes(UnsafeRawBufferPointer(rebasing: bytes[offset..<(offset + count)]))
  }
}

/// A glyph that another one is composed of, as a composite outline names it.
struct Component {
  /// The glyph that is drawn.
  let glyph: UInt32
  /// Where its record begins in the outline: flags, glyph, then arguments.
  let start: Int
  /// Where its record ends.
  let end: Int

  /// The flag for instructions behind the last record.
  static let hasInstructions = 0x0100

  /// The components of a composite outline; nil when it is cut short.
  static func all(of data: BigEndianBytes) -> [Component]? {
    var result: [Component] = []
    // Ten bytes count the contours and give the box.
    var place = 10
    while true {
      guard let flags = data.uint16(place), let glyph = data.uint16(place + 2) else { return nil }
      let arguments = flags & 0x0001 != 0 ? 4 : 2
      let scale = flags & 0x0008 != 0 ? 2 : flags & 0x0040 != 0 ? 4 : flags & 0x0080 != 0 ? 8 : 0
      let end = place + 4 + arguments + scale
      guard end <= data.bytes.count else { return nil }
      result.append(Component(glyph: UInt32(glyph), start: place, end: end))
      place = end
      guard flags & 0x0020 != 0 else { return result }
    }
  }
}

/// The parts of an outline made of contours.
struct SimpleOutline {
  private let data: BigEndianBytes
  /// Behind the ends of the contours.
  private let instructionLength: Int
  /// Where the flags of the points begin.
  private let flags: Int
  /// Where the coordinates end, without the blanks that fill a glyph up.
  private let end: Int

  /// Measures an outline; nil when it is cut short.
  init?(_ data: BigEndianBytes, contours: Int) {
    instructionLength = 10 + 2 * contours
    guard let skipped = data.uint16(instructionLength) else { return nil }
    flags = instructionLength + 2 + skipped
    self.data = data
    guard contours > 0 else {
      end = flags
      if end > data.bytes.count { return nil }
      return
    }
    guard let lastPoint = data.uint16(instructionLength - 2) else { return nil }
    var points = lastPoint + 1
    var place = flags
    var coordinates = 0
    while points > 0 {
      guard let flag = data.uint8(place) else { return nil }
      place += 1
      var times = 1
      if flag & 0x08 != 0 {
        guard let repetitions = data.uint8(place) else { return nil }
        place += 1
        times += Int(repetitions)
      }
      // One byte for a short vector, none for the same value as before, else two.
      let x = flag & 0x02 != 0 ? 1 : flag & 0x10 != 0 ? 0 : 2
      let y = flag & 0x04 != 0 ? 1 : flag & 0x20 != 0 ? 0 : 2
      coordinates += times * (x + y)
      points -= times
    }
    guard points == 0, place + coordinates <= data.bytes.count else { return nil }
    end = place + coordinates
  }

  /// Appends the outline without its instructions.
  func append(to out: inout [UInt8]) {
    out.append(contentsOf: data.bytes[..<instructionLength])
    out.append(0)
    out.append(0)
    out.append(contentsOf: data.bytes[flags..<end])
  }
}
