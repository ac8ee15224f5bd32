/// Reads lines of the filter that are JSON without anything unusual, in one pass over their bytes.
///
/// It takes no line that RFC 8259 refuses. Whatever it is not certain about (odd numbers, halves of
/// surrogate pairs, deep nesting, a repeated or unknown member) it leaves to the full reader, which
/// then also says what is wrong.
struct PlainJSONLine {
  /// The id as written; nil when the line has none.
  private(set) var id: Range<Int>?
  /// The object of the case, as written.
  private(set) var object: Range<Int>?
  /// The text of the case.
  private(set) var yaml: [UInt8]?

  private static let mostDepth = 64

  /// Reads a line; nil leaves it to the full reader.
  init?(_ line: [UInt8]) {
    let isRead = line.withUnsafeBufferPointer { bytes in
      var scan = Scan(bytes: bytes)
      return read(&scan)
    }
    guard isRead, (object == nil) != (yaml == nil) else { return nil }
  }

  private mutating func read(_ scan: inout Scan) -> Bool {
    guard scan.takeBlank(), scan.take(UInt8(ascii: "{")), scan.takeBlank() else { return false }
    repeat {
      guard scan.takeBlank(), let name = scan.string(), scan.takeBlank(),
        scan.take(UInt8(ascii: ":")), scan.takeBlank()
      else { return false }
      let start = scan.index
      if name.elementsEqual("id".utf8) {
        guard id == nil, scan.value(depth: PlainJSONLine.mostDepth) else { return false }
        id = start..<scan.index
      } else if name.elementsEqual("case".utf8) {
        guard object == nil, scan.first == UInt8(ascii: "{"),
          scan.value(depth: PlainJSONLine.mostDepth)
        else { return false }
        object = start..<scan.index
      } else if name.elementsEqual("yaml".utf8) {
        guard yaml == nil, let text = scan.string() else { return false }
        yaml = text
      } else {
        return false
      }
      guard scan.takeBlank() else { return false }
    } while scan.take(UInt8(ascii: ","))
    return scan.take(UInt8(ascii: "}")) && scan.takeBlank() && scan.index == scan.bytes.count
  }

  /// A place in the bytes of a line.
  private struct Scan {
    let bytes: UnsafeBufferPointer<UInt8>
    private(set) var index = 0

    /// The byte that comes next.
    var first: UInt8? { index < bytes.count ? bytes[index] : nil }

    mutating func take(_ byte: UInt8) -> Bool {
      guard first == byte else { return false }
      index += 1
      return true
    }

    /// Goes past blanks; always true, so that it can stand in a condition.
    mutating func takeBlank() -> Bool {
      while let byte = first, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        index += 1
      }
      return true
    }

    /// Goes past a value; false where it is none or not certainly one.
    mutating func value(depth: Int) -> Bool {
      guard depth > 0, let byte = first else { return false }
      switch byte {
      case UInt8(ascii: "\""): return passString()
      case UInt8(ascii: "{"): return members(depth: depth)
      case UInt8(ascii: "["): return items(depth: depth)
      case UInt8(ascii: "t"): return word("true")
      case UInt8(ascii: "f"): return word("false")
      case UInt8(ascii: "n"): return word("null")
      default: return number()
      }
    }

    private mutating func members(depth: Int) -> Bool {
      index += 1
      guard takeBlank() else { return false }
      if take(UInt8(ascii: "}")) { return true }
      repeat {
        guard takeBlank(), passString(), takeBlank(), take(UInt8(ascii: ":")), takeBlank(),
          value(depth: depth - 1), takeBlank()
        else { return false }
      } while take(UInt8(ascii: ","))
      return take(UInt8(ascii: "}"))
    }

    private mutating func items(depth: Int) -> Bool {
      index += 1
      guard takeBlank() else { return false }
      if take(UInt8(ascii: "]")) { return true }
      repeat {
        guard takeBlank(), value(depth: depth - 1), takeBlank() else { return false }
      } while take(UInt8(ascii: ","))
      return take(UInt8(ascii: "]"))
    }

    private mutating func word(_ word: StaticString) -> Bool {
      let count = word.utf8CodeUnitCount
      guard index + count <= bytes.count else { return false }
      for offset in 0..<count where bytes[index + offset] != word.utf8Start[offset] { return false }
      index += count
      return true
    }

    /// A number of a few digits without an exponent.
    private mutating func number() -> Bool {
      _ = take(UInt8(ascii: "-"))
      let whole = digits()
      guard whole > 0, whole == 1 || bytes[index - whole] != UInt8(ascii: "0") else { return false }
      var count = whole
      if take(UInt8(ascii: ".")) {
        let fraction = digits()
        guard fraction > 0 else { return false }
        count += fraction
      }
      return count <= 15 && first != UInt8(ascii: "e") && first != UInt8(ascii: "E")
    }

    private mutating func digits() -> Int {
      let start = index
      while let byte = first, (0x30...0x39).contains(byte) { index += 1 }
      return index - start
    }

    /// Goes past a text without taking its escapes apart.
    private mutating func passString() -> Bool {
      guard take(UInt8(ascii: "\"")) else { return false }
      while true {
        index = endOfPlainBytes
        switch first {
        case UInt8(ascii: "\""):
          index += 1
          return true
        case UInt8(ascii: "\\"):
          guard escape() != nil else { return false }
        default: return false
        }
      }
    }

    /// The bytes of a text; nil where it is none or not certainly one.
    mutating func string() -> [UInt8]? {
      guard take(UInt8(ascii: "\"")) else { return nil }
      var text: [UInt8] = []
      text.reserveCapacity(min(64, bytes.count - index))
      while true {
        let start = index
        index = endOfPlainBytes
        text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        switch first {
        case UInt8(ascii: "\""):
          index += 1
          return text
        case UInt8(ascii: "\\"):
          guard let scalar = escape() else { return nil }
          if scalar.isASCII {
            text.append(UInt8(truncatingIfNeeded: scalar.value))
          } else {
            text.append(contentsOf: String(Character(scalar)).utf8)
          }
        default: return nil
        }
      }
    }

    /// The next byte that ends a stretch of text: a quote, a backslash or a control character.
    ///
    /// Eight bytes are looked at together while none of them is one.
    private var endOfPlainBytes: Int {
      let ones: UInt64 = 0x0101_0101_0101_0101
      let raw = UnsafeRawBufferPointer(bytes)
      var end = index
      while end + 8 <= raw.count {
        let word = raw.loadUnaligned(fromByteOffset: end, as: UInt64.self)
        let quote = word ^ (ones &* 0x22)
        let slash = word ^ (ones &* 0x5C)
        let found =
          ((quote &- ones) & ~quote) | ((slash &- ones) & ~slash) | ((word &- ones &* 0x20) & ~word)
        guard found & (ones &* 0x80) == 0 else { break }
        end += 8
      }
      while end < raw.count, raw[end] >= 0x20, raw[end] != 0x22, raw[end] != 0x5C { end += 1 }
      return end
    }

    /// Goes past an escape: what it stands for; nil for none and for half of a pair.
    private mutating func escape() -> Unicode.Scalar? {
      guard index + 1 < bytes.count else { return nil }
      let sign = bytes[index + 1]
      index += 2
      switch sign {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(sign)
      case UInt8(ascii: "b"): return "\u{8}"
      case UInt8(ascii: "f"): return "\u{C}"
      case UInt8(ascii: "n"): return "\n"
      case UInt8(ascii: "r"): return "\r"
      case UInt8(ascii: "t"): return "\t"
      case UInt8(ascii: "u"):
        guard let unit = unit() else { return nil }
        guard (0xD800..<0xDC00).contains(unit) else { return Unicode.Scalar(unit) }
        guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")), let low = self.unit(),
          (0xDC00..<0xE000).contains(low)
        else { return nil }
        return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
      default: return nil
      }
    }

    private mutating func unit() -> UInt32? {
      guard index + 4 <= bytes.count else { return nil }
      var value: UInt32 = 0
      for _ in 0..<4 {
        let byte = bytes[index]
        switch byte {
        case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
        case 0x41...0x46: value = value << 4 | UInt32(byte - 0x41 + 10)
        case 0x61...0x66: value = value << 4 | UInt32(byte - 0x61 + 10)
        default: return nil
        }
        index += 1
      }
      return value
    }
  }
}
