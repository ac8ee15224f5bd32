/// Whether fonts have every character of a file, seen in its bytes.
///
/// What papers print of a case is typed in its file, as it stands there or in the other width, or it
/// is a word of the program; only figures and dates are put together of ``DrawnValues/ofFormats``.
/// So where each character of a file stands alone and has a glyph, so does all that is printed.
final class DrawnScalars {
  private let characters: CharacterRegister
  /// A bit for each scalar below U+10000 that is known to stand alone and to be drawn.
  private var known = [UInt64](repeating: 0, count: 1024)
  private lazy var holdFormats = DrawnValues(characters).holdFormats

  /// Makes a search over the characters of a typesetter.
  init(_ characters: CharacterRegister) { self.characters = characters }

  /// Whether all that papers print of a case in this file is drawn; false when that is not certain.
  func hold(_ file: [UInt8]) -> Bool {
    guard holdFormats else { return false }
    return file.withUnsafeBufferPointer { file in
      known.withUnsafeMutableBufferPointer { hold(file, $0) }
    }
  }

  private func hold(
    _ bytes: UnsafeBufferPointer<UInt8>, _ known: UnsafeMutableBufferPointer<UInt64>
  ) -> Bool {
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\\"):
        // Other escapes stand for characters that are not in the file.
        guard index + 1 < bytes.count, DrawnScalars.isPlainEscape(bytes[index + 1]) else {
          return false
        }
        index += 2
      case 0x20...0x7E, 0x0A, 0x0D, 0x09: index += 1
      case 0xC2...0xDF:
        guard index + 1 < bytes.count,
          holds(UInt32(byte & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F), known)
        else { return false }
        index += 2
      case 0xE0...0xEF:
        guard index + 2 < bytes.count,
          holds(
            UInt32(byte & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
              | UInt32(bytes[index + 2] & 0x3F), known)
        else { return false }
        index += 3
      default: return false
      }
    }
    return true
  }

  /// Whether an escape, if it is one, stands for a line end, a tab or the sign itself.
  private static func isPlainEscape(_ sign: UInt8) -> Bool {
    switch sign {
    case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "\""), UInt8(ascii: "\\"),
      UInt8(ascii: "/"), 0x20, 0x0A, 0x0D:
      true
    default: false
    }
  }

  @inline(__always)
  private func holds(_ value: UInt32, _ known: UnsafeMutableBufferPointer<UInt64>) -> Bool {
    let word = Int(value >> 6)
    let bit = UInt64(1) << UInt64(value & 63)
    return known[word] & bit != 0 || learns(value, word, bit, known)
  }

  private func learns(
    _ value: UInt32, _ word: Int, _ bit: UInt64, _ known: UnsafeMutableBufferPointer<UInt64>
  ) -> Bool {
    guard let scalar = Unicode.Scalar(value), CharacterRegister.standsAlone(scalar),
      characters.isDrawn(characters.id(of: scalar))
    else { return false }
    known[word] |= bit
    return true
  }
}
