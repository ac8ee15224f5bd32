import CHarfBuzz

/// Big-endian reading of one table of a font file; positions outside read as nil.
struct TableReader {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var count: Int { bytes.count }

  func uint8(at offset: Int) -> Int? {
    bytes.indices.contains(offset) ? Int(bytes[offset]) : nil
  }

  func uint16(at offset: Int) -> Int? {
    guard offset >= 0, offset + 2 <= bytes.count else { return nil }
    return Int(bytes[offset]) << 8 | Int(bytes[offset + 1])
  }

  func int16(at offset: Int) -> Int? {
    uint16(at: offset).map { Int(Int16(truncatingIfNeeded: $0)) }
  }

  func uint32(at offset: Int) -> Int? {
    guard let high = uint16(at: offset), let low = uint16(at: offset + 2) else { return nil }
    return high << 16 | low
  }
}

/// The four-letter tag of a table as HarfBuzz takes it.
func tag(_ name: StaticString) -> hb_tag_t {
  name.withUTF8Buffer { letters in letters.reduce(0) { $0 << 8 | hb_tag_t($1) } }
}

/// Checks the table directory of a file before HarfBuzz sees it.
///
/// HarfBuzz treats a damaged table as an empty one and goes on, which would print blank paper; a
/// file that promises more bytes than it has is refused here instead.
func directoryProblem(of file: UnsafeRawBufferPointer, faceIndex: Int) -> FontError.Reason? {
  func uint16(_ offset: Int) -> Int? {
    guard offset >= 0, offset + 2 <= file.count else { return nil }
    return Int(file[offset]) << 8 | Int(file[offset + 1])
  }
  func uint32(_ offset: Int) -> Int? {
    guard let high = uint16(offset), let low = uint16(offset + 2) else { return nil }
    return high << 16 | low
  }
  guard let magic = uint32(0) else { return .notAFont }
  var start = 0
  if magic == 0x7474_6366 {  // "ttcf"
    guard let faces = uint32(8) else { return .truncated }
    guard faceIndex >= 0, faceIndex < faces else { return .noSuchFace(index: faceIndex) }
    guard let offset = uint32(12 + 4 * faceIndex) else { return .truncated }
    start = offset
  } else if faceIndex != 0 {
    return .noSuchFace(index: faceIndex)
  }
  guard let version = uint32(start) else { return .truncated }
  let known = [0x0001_0000, 0x7472_7565, 0x4F54_544F]  // 1.0, "true", "OTTO"
  guard known.contains(version) else { return .notAFont }
  guard let tables = uint16(start + 4) else { return .truncated }
  guard tables > 0 else { return .notAFont }
  for record in 0..<tables {
    let entry = start + 12 + 16 * record
    guard let offset = uint32(entry + 8), let length = uint32(entry + 12),
      offset + length <= file.count
    else { return .truncated }
  }
  return nil
}
