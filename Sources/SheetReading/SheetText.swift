#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Turns the bytes of a CSV file into UTF-8, a portion at a time.
struct SheetText {
  private let encoding: SheetEncoding
  private var mark: Int
  /// Bytes of a character that a portion tore apart.
  private var rest: [UInt8] = []

  /// Begins a text in an encoding.
  init(_ encoding: SheetEncoding) {
    self.encoding = encoding
    mark = encoding.mark
  }

  /// The text of bytes that are all there, its byte order mark left out.
  static func decode(_ bytes: [UInt8]) throws(SheetFailure) -> String {
    var scan = SheetEncodingScan()
    scan.take(bytes)
    var text = SheetText(scan.encoding)
    return String(decoding: try text.take(bytes) + text.finish(), as: UTF8.self)
  }

  /// The UTF-8 of the next bytes, as far as their characters are whole.
  mutating func take(_ bytes: [UInt8]) throws(SheetFailure) -> [UInt8] {
    let skipped = min(mark, bytes.count)
    mark -= skipped
    let body = skipped == 0 ? bytes : Array(bytes[skipped...])
    switch encoding {
    case .utf8: return body
    case .utf16(_, let low): return try utf16(rest + body, low: low)
    case .cp932: return try cp932(rest + body)
    }
  }

  /// Ends the text, which must not break off within a character.
  mutating func finish() throws(SheetFailure) -> [UInt8] {
    guard !rest.isEmpty else { return [] }
    switch encoding {
    case .utf8: return []
    case .utf16: throw SheetText.cutShort
    case .cp932: throw SheetText.unknown
    }
  }

  private static let cutShort = SheetFailure(
    "UTF-16の文字が途中で切れています", "the UTF-16 text is cut short")
  private static let unknown = SheetFailure(
    "文字コードがUTF-8、UTF-16、CP932（Shift_JIS）のいずれでもありません",
    "the encoding is none of UTF-8, UTF-16 and CP932 (Shift_JIS)")

  private mutating func utf16(_ all: [UInt8], low: Int) throws(SheetFailure) -> [UInt8] {
    var units = stride(from: 0, to: all.count - 1, by: 2).map {
      UInt16(all[$0 + low]) | UInt16(all[$0 + 1 - low]) << 8
    }
    var end = units.count * 2
    // The first half of a pair waits for the second one.
    if let last = units.last, last & 0xFC00 == 0xD800 {
      units.removeLast()
      end -= 2
    }
    rest = Array(all[end...])
    guard let text = String(validating: units, as: UTF16.self) else { throw SheetText.cutShort }
    return Array(text.utf8)
  }

  private mutating func cp932(_ all: [UInt8]) throws(SheetFailure) -> [UInt8] {
    guard let (text, used) = SheetText.converted(all, from: "CP932", to: "UTF-8") else {
      throw SheetText.unknown
    }
    rest = Array(all[used...])
    return text
  }

  /// Bytes of one encoding in another by the system's own tables, and how many of them were used: all
  /// but a character that breaks off at the end; nil when a character is in none.
  private static func converted(
    _ bytes: [UInt8], from old: String, to new: String
  ) -> (text: [UInt8], used: Int)? {
    guard let converter = iconv_open(new, old), converter != iconv_t(bitPattern: -1) else {
      return nil
    }
    defer { iconv_close(converter) }
    var result: [UInt8] = []
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: 4096)
    let left = input.withUnsafeMutableBufferPointer { source -> Int? in
      var from = source.baseAddress
      var left = source.count
      while left > 0 {
        let (outcome, made, code) = output.withUnsafeMutableBufferPointer { target in
          var to = target.baseAddress
          var room = target.count
          let outcome = iconv(converter, &from, &left, &to, &room)
          return (outcome, target.count - room, errno)
        }
        result += output[..<made].map { UInt8(bitPattern: $0) }
        if outcome == -1, code == EINVAL { return left }
        if outcome == -1, code != E2BIG { return nil }
      }
      return 0
    }
    return left.map { (result, bytes.count - $0) }
  }

  /// A text in CP932; nil when one of its characters is not in it.
  fileprivate static func cp932(_ text: String) -> [UInt8]? {
    let bytes = Array(text.utf8)
    guard let (converted, used) = converted(bytes, from: "UTF-8", to: "CP932"), used == bytes.count
    else { return nil }
    return converted
  }
}

extension SheetReader {
  /// A text in CP932; nil when one of its characters is not in it.
  package static func cp932(_ text: String) -> [UInt8]? { SheetText.cp932(text) }
}
