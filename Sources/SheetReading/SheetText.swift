#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The text of a CSV file in any of the encodings in which spreadsheets write one.
enum SheetText {
  /// The text, its byte order mark left out.
  static func decode(_ bytes: [UInt8]) throws(SheetFailure) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes.dropFirst(2), low: 0) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes.dropFirst(2), low: 1) }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if let low = lowByte(of: body) { return try utf16(body, low: low) }
    if let text = String(validating: body, as: UTF8.self) { return text }
    guard let text = converted(Array(body), from: "CP932", to: "UTF-8") else {
      throw SheetFailure(
        "文字コードがUTF-8、UTF-16、CP932（Shift_JIS）のいずれでもありません",
        "the encoding is none of UTF-8, UTF-16 and CP932 (Shift_JIS)")
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Without a mark: which of each two bytes is zero beside commas and digits.
  private static func lowByte(of bytes: ArraySlice<UInt8>) -> Int? {
    var zeros = [0, 0]
    for (index, byte) in bytes.prefix(4096).enumerated() where byte == 0 { zeros[index % 2] += 1 }
    if zeros[0] == 0, zeros[1] > 0 { return 0 }
    if zeros[1] == 0, zeros[0] > 0 { return 1 }
    return nil
  }

  private static func utf16(
    _ bytes: ArraySlice<UInt8>, low: Int
  ) throws(SheetFailure) -> String {
    let all = Array(bytes)
    let units = stride(from: 0, to: all.count - 1, by: 2).map {
      UInt16(all[$0 + low]) | UInt16(all[$0 + 1 - low]) << 8
    }
    guard all.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self) else {
      throw SheetFailure("UTF-16の文字が途中で切れています", "the UTF-16 text is cut short")
    }
    return text
  }

  /// Bytes of one encoding in another by the system's own tables; nil when a character is in none.
  static func converted(_ bytes: [UInt8], from old: String, to new: String) -> [UInt8]? {
    guard let converter = iconv_open(new, old), converter != iconv_t(bitPattern: -1) else {
      return nil
    }
    defer { iconv_close(converter) }
    var result: [UInt8] = []
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: 4096)
    let finished = input.withUnsafeMutableBufferPointer { source -> Bool in
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
        if outcome == -1, code != E2BIG { return false }
      }
      return true
    }
    return finished ? result : nil
  }
}

extension SheetReader {
  /// A text in CP932; nil when one of its characters is not in it.
  package static func cp932(_ text: String) -> [UInt8]? {
    SheetText.converted(Array(text.utf8), from: "UTF-8", to: "CP932")
  }
}
