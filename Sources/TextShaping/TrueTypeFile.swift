/// Puts tables together to a TrueType font file.
enum TrueTypeFile {
  /// The file with the tables, which are given in the order of their names, `head` with a blank sum.
  static func bytes(of tables: [(name: StaticString, bytes: [UInt8])]) -> [UInt8] {
    let directory = 12 + 16 * tables.count
    var out: [UInt8] = []
    out.reserveCapacity(directory + tables.reduce(0) { $0 + $1.bytes.count + 3 })
    let power = (UInt16.bitWidth - 1) - UInt16(tables.count).leadingZeroBitCount
    out.append(bigEndian: UInt32(0x0001_0000))
    out.append(bigEndian: UInt16(tables.count))
    out.append(bigEndian: UInt16(16 << power))
    out.append(bigEndian: UInt16(power))
    out.append(bigEndian: UInt16(16 * tables.count - 16 << power))
    var offset = directory
    var head = 0
    var sum: UInt32 = 0
    for (name, bytes) in tables {
      let own = checksum(bytes)
      let letters = UInt32(tag(name))
      out.append(bigEndian: letters)
      out.append(bigEndian: own)
      out.append(bigEndian: UInt32(offset))
      out.append(bigEndian: UInt32(bytes.count))
      if letters == UInt32(tag("head")) { head = offset }
      offset += (bytes.count + 3) & ~3
      sum &+= own
    }
    sum &+= checksum(out)
    for (_, bytes) in tables {
      out.append(contentsOf: bytes)
      while out.count & 3 != 0 { out.append(0) }
    }
    // The whole file adds up to this number (OpenType, table head).
    let adjustment = 0xB1B0_AFBA &- sum
    for (index, shift) in [24, 16, 8, 0].enumerated() {
      out[head + 8 + index] = UInt8(truncatingIfNeeded: adjustment >> UInt32(shift))
    }
    return out
  }

  /// The sum of the bytes as big-endian words of four, the last one filled with zeros.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBytes { raw in
      var sum: UInt32 = 0
      var place = 0
      while place + 4 <= raw.count {
        sum &+= UInt32(bigEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt32.self))
        place += 4
      }
      var last: UInt32 = 0
      for shift in [24, 16, 8] where place < raw.count {
        last |= UInt32(raw[place]) << UInt32(shift)
        place += 1
      }
      return sum &+ last
    }
  }
}

extension [UInt8] {
  /// Appends a number, its highest byte first.
  mutating func append(bigEndian value: UInt16) {
    append(UInt8(value >> 8))
    append(UInt8(value & 0xFF))
  }

  /// Appends a number, its highest byte first.
  mutating func append(bigEndian value: UInt32) {
    append(bigEndian: UInt16(value >> 16))
    append(bigEndian: UInt16(value & 0xFFFF))
  }

  /// Puts a number in place of two bytes.
  mutating func replace(at place: Int, _ value: UInt16) {
    self[place] = UInt8(value >> 8)
    self[place + 1] = UInt8(value & 0xFF)
  }
}
