/// The encodings in which spreadsheets write CSV files.
package enum SheetEncoding: Sendable, Hashable {
  /// UTF-8, with so many bytes of a mark before the text.
  case utf8(mark: Int)
  /// UTF-16; `low` is the place of the lower byte in each pair.
  case utf16(mark: Int, low: Int)
  /// CP932 (Shift_JIS), or an encoding that is none of ours.
  case cp932

  /// How many bytes stand before the text.
  var mark: Int {
    switch self {
    case .utf8(let mark), .utf16(let mark, _): mark
    case .cp932: 0
    }
  }
}

/// Tells the encoding of a file that is passed through once, a portion at a time.
package struct SheetEncodingScan: Sendable {
  private var head: [UInt8] = []
  private var utf8 = UTF8Check()

  /// Begins.
  package init() {}

  /// The bytes with which the file begins, up to 4,100 of them.
  package var beginning: [UInt8] { head }

  /// Looks at the next bytes.
  package mutating func take(_ bytes: [UInt8]) {
    if head.count < 4100 { head += bytes.prefix(4100 - head.count) }
    utf8.take(bytes)
  }

  /// The encoding of what was looked at.
  package var encoding: SheetEncoding {
    if head.starts(with: [0xFF, 0xFE]) { return .utf16(mark: 2, low: 0) }
    if head.starts(with: [0xFE, 0xFF]) { return .utf16(mark: 2, low: 1) }
    let mark = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if let low = SheetEncodingScan.lowByte(of: head.dropFirst(mark)) {
      return .utf16(mark: mark, low: low)
    }
    return utf8.isValid ? .utf8(mark: mark) : .cp932
  }

  /// Without a mark: which of each two bytes is zero beside commas and digits.
  private static func lowByte(of bytes: ArraySlice<UInt8>) -> Int? {
    var zeros = [0, 0]
    for (index, byte) in bytes.prefix(4096).enumerated() where byte == 0 { zeros[index % 2] += 1 }
    if zeros[0] == 0, zeros[1] > 0 { return 0 }
    if zeros[1] == 0, zeros[0] > 0 { return 1 }
    return nil
  }
}

/// Whether bytes that come in portions are UTF-8.
private struct UTF8Check {
  private var isBroken = false
  /// Bytes of a character that a portion tore apart.
  private var rest: [UInt8] = []

  var isValid: Bool { !isBroken && rest.isEmpty }

  mutating func take(_ bytes: [UInt8]) {
    guard !isBroken else { return }
    let all = rest.isEmpty ? bytes : rest + bytes
    let whole = UTF8Check.wholeCharacters(of: all)
    rest = Array(all[whole...])
    isBroken = String(validating: all[..<whole], as: UTF8.self) == nil || rest.count > 3
  }

  /// How many bytes there are without the beginning of a character at their end.
  static func wholeCharacters(of bytes: [UInt8]) -> Int {
    for length in 1...3 where length <= bytes.count {
      let byte = bytes[bytes.count - length]
      if byte & 0b1100_0000 == 0b1000_0000 { continue }
      let expected = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      return expected > length ? bytes.count - length : bytes.count
    }
    return bytes.count
  }
}
