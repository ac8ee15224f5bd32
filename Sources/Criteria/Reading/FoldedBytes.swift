/// Folding over the bytes of a text, for the characters of nearly every entry of a case.
///
/// Criteria fold some thousand texts of each case, and most need no change at all. Both functions
/// give nil for a text with anything that only its scalars tell; Folding then goes by them.
enum FoldedBytes {
  /// What a stretch of bytes comes to in one width.
  private enum Step {
    case keep(Int)
    case leaveOut(Int)
    case ascii(UInt8, Int)
    case unknown
  }

  /// The text in one width without blanks and selectors.
  static func width(_ text: String) -> String? {
    var text = text
    let folded = text.withUTF8 { bytes -> String?? in
      guard let start = firstChange(in: bytes) else { return .some(nil) }
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count)
      result.append(contentsOf: bytes[..<start])
      var index = start
      while index < bytes.count {
        switch step(bytes, index) {
        case .keep(let count):
          result.append(contentsOf: bytes[index..<(index + count)])
          index += count
        case .leaveOut(let count): index += count
        case .ascii(let byte, let count):
          result.append(byte)
          index += count
        case .unknown: return nil
        }
      }
      return String(decoding: result, as: UTF8.self)
    }
    guard let folded else { return nil }
    return folded ?? text
  }

  /// Where the first byte stands that may have to change; nil when the text stays as it is.
  private static func firstChange(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0x21...0x7E: index += 1
      // The first of these is the ideographic blank.
      case 0xE3:
        guard bytes[index + 1] > 0x80 || bytes[index + 2] > 0x80 else { return index }
        index += 3
      case 0xE4...0xEC: index += 3
      default: return index
      }
    }
    return nil
  }

  private static func step(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Step {
    switch bytes[index] {
    case 0x21...0x7E: return .keep(1)
    case 0x09...0x0D, 0x20: return .leaveOut(1)
    case 0xC3...0xDF: return .keep(2)
    case 0xE3: return bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80 ? .leaveOut(3) : .keep(3)
    case 0xE4...0xEC: return .keep(3)
    // U+2000 to U+207F holds blanks.
    case 0xE2: return bytes[index + 1] > 0x81 ? .keep(3) : .unknown
    case 0xEF: return wide(bytes[index + 1], bytes[index + 2])
    default: return .unknown
    }
  }

  /// U+FF01 to U+FF5E, the full-width ASCII, and the selectors U+FE00 to U+FE0F.
  private static func wide(_ second: UInt8, _ third: UInt8) -> Step {
    switch (second, third) {
    case (0xBC, 0x81...0xBF): .ascii(third - 0x60, 3)
    case (0xBD, 0x80...0x9E): .ascii(third - 0x20, 3)
    case (0xB8, 0x80...0x8F): .leaveOut(3)
    default: .unknown
    }
  }

  /// A text of one width with one form for each name.
  ///
  /// - Parameter isVariant: whether a scalar of the first plane has a common form.
  static func name(_ text: String, isVariant: (UInt32) -> Bool) -> String? {
    var text = text
    return text.withUTF8 { bytes -> String? in
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count + 2)
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        switch byte {
        case 0x41...0x5A:
          result.append(byte + 0x20)
          index += 1
        case 0x2D:
          result.append(contentsOf: [0xE3, 0x83, 0xBC])
          index += 1
        case 0..<0x80:
          result.append(byte)
          index += 1
        case 0xE3...0xE9:
          let scalar =
            UInt32(byte & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
            | UInt32(bytes[index + 2] & 0x3F)
          guard scalar > 0x3000, !isVariant(scalar) else { return nil }
          result.append(contentsOf: bytes[index..<(index + 3)])
          index += 3
        default: return nil
        }
      }
      return String(decoding: result, as: UTF8.self)
    }
  }
}
