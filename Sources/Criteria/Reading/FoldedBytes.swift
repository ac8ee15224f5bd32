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
      return written(bytes, upTo: start, capacity: bytes.count) { step, index, result, end in
        switch step {
        case .keep(let count):
          for place in index..<(index + count) {
            result[end] = bytes[place]
            end += 1
          }
        case .ascii(let byte, _):
          result[end] = byte
          end += 1
        case .leaveOut, .unknown: break
        }
        return true
      }
    }
    guard let folded else { return nil }
    return folded ?? text
  }

  /// A text of any width in one width, with one form for each name.
  ///
  /// - Parameter isVariant: whether a scalar of the first plane has a common form.
  static func name(_ text: String, isVariant: (UInt32) -> Bool) -> String? {
    var text = text
    let folded = text.withUTF8 { bytes -> String?? in
      guard let start = firstVariant(in: bytes, isVariant: isVariant) else { return .some(nil) }
      let hyphens = bytes[start...].count { $0 == 0x2D }
      return written(bytes, upTo: start, capacity: bytes.count + 2 * hyphens) {
        step, index, result, end in
        switch step {
        case .keep(1): put(bytes[index], result, &end)
        case .ascii(let byte, _): put(byte, result, &end)
        case .keep(3):
          guard (0xE3...0xE9).contains(bytes[index]), !isVariant(scalar(bytes, index)) else {
            return false
          }
          for place in index..<(index + 3) {
            result[end] = bytes[place]
            end += 1
          }
        case .keep, .unknown: return false
        case .leaveOut: break
        }
        return true
      }
    }
    guard let folded else { return nil }
    return folded ?? text
  }

  /// A text that `put` writes step by step behind the bytes that stay; nil where it gives up.
  private static func written(
    _ bytes: UnsafeBufferPointer<UInt8>, upTo start: Int, capacity: Int,
    put: (Step, Int, UnsafeMutableBufferPointer<UInt8>, inout Int) -> Bool
  ) -> String?? {
    var isKnown = true
    let text = String(unsafeUninitializedCapacity: capacity) { result in
      for index in 0..<start { result[index] = bytes[index] }
      var end = start
      var index = start
      while index < bytes.count {
        let step = step(bytes, index)
        guard put(step, index, result, &end) else {
          isKnown = false
          return 0
        }
        switch step {
        case .keep(let count), .leaveOut(let count), .ascii(_, let count): index += count
        case .unknown:
          isKnown = false
          return 0
        }
      }
      return end
    }
    return isKnown ? .some(text) : .none
  }

  /// An ASCII letter as a small one, a hyphen as the mark of a long vowel.
  private static func put(
    _ byte: UInt8, _ result: UnsafeMutableBufferPointer<UInt8>, _ end: inout Int
  ) {
    switch byte {
    case 0x41...0x5A:
      result[end] = byte + 0x20
      end += 1
    case 0x2D:
      result[end] = 0xE3
      result[end + 1] = 0x83
      result[end + 2] = 0xBC
      end += 3
    default:
      result[end] = byte
      end += 1
    }
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

  /// The same where forms of names become one.
  private static func firstVariant(
    in bytes: UnsafeBufferPointer<UInt8>, isVariant: (UInt32) -> Bool
  ) -> Int? {
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0x21...0x2C, 0x2E...0x40, 0x5B...0x7E: index += 1
      case 0xE3...0xE9:
        let scalar = scalar(bytes, index)
        guard scalar > 0x3000, !isVariant(scalar) else { return index }
        index += 3
      default: return index
      }
    }
    return nil
  }

  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt32 {
    UInt32(bytes[index] & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
      | UInt32(bytes[index + 2] & 0x3F)
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
}
