/// The encoding in which a file that is not UTF-8 was most likely saved.
enum EncodingGuess: Sendable {
  /// Shift_JIS as Windows writes it.
  case shiftJIS
  /// EUC-JP.
  case eucJP
  /// UTF-16 of either byte order.
  case utf16
  /// UTF-32 of either byte order.
  case utf32
  /// ISO-2022-JP.
  case iso2022
  /// No text at all, but the file of another program.
  case document(String)
  /// None of these.
  case unknown

  /// The name for the reader.
  var name: String? {
    switch self {
    case .shiftJIS: "Shift_JIS（CP932）"
    case .eucJP: "EUC-JP"
    case .utf16: "UTF-16"
    case .utf32: "UTF-32"
    case .iso2022: "ISO-2022-JP（JIS）"
    case .document, .unknown: nil
    }
  }

  /// The name for `iconv -f`.
  var converter: String? {
    switch self {
    case .shiftJIS: "CP932"
    case .eucJP: "EUC-JP"
    case .utf16: "UTF-16"
    case .utf32: "UTF-32"
    case .iso2022: "ISO-2022-JP"
    case .document, .unknown: nil
    }
  }

  /// UTF-16 and UTF-32, known by their mark or by the zero bytes beside plain letters.
  static func marked(_ bytes: [UInt8]) -> EncodingGuess? {
    for (name, opening) in documents where bytes.starts(with: opening) { return .document(name) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return .utf32
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
    let head = bytes.prefix(4096)
    var zeros = [0, 0]
    for (index, byte) in head.enumerated() where byte == 0 { zeros[index % 2] += 1 }
    // Line ends, colons and blanks leave a zero in one of two places all through the text.
    let isUTF16 = max(zeros[0], zeros[1]) >= 2 && max(zeros[0], zeros[1]) * 20 >= head.count
    return isUTF16 && min(zeros[0], zeros[1]) == 0 ? .utf16 : nil
  }

  /// Files that are often taken for text, and the bytes with which they begin.
  private static let documents: [(String, [UInt8])] = [
    ("Word・Excel", [0x50, 0x4B, 0x03, 0x04]),
    ("Word・Excel", [0xD0, 0xCF, 0x11, 0xE0]),
    ("PDF", [0x25, 0x50, 0x44, 0x46, 0x2D]),
  ]

  /// Whether the text switches character sets by escape sequences.
  static func isISO2022(_ bytes: ArraySlice<UInt8>) -> Bool {
    let all = Array(bytes)
    return all.indices.dropLast(2).contains {
      all[$0] == 0x1B && all[$0 + 1] == 0x24 && (all[$0 + 2] == 0x40 || all[$0 + 2] == 0x42)
    }
  }

  /// Tells Shift_JIS from EUC-JP by which of them the bytes fit, then by their kana.
  static func guess(_ bytes: [UInt8]) -> EncodingGuess {
    let euc = eucKana(bytes)
    let shift = shiftKana(bytes)
    switch (euc, shift) {
    case (nil, nil): return .unknown
    case (_?, nil): return .eucJP
    case (nil, _?): return .shiftJIS
    case (let euc?, let shift?): return euc >= shift ? .eucJP : .shiftJIS
    }
  }

  /// Number of kana when the bytes are well-formed EUC-JP.
  private static func eucKana(_ bytes: [UInt8]) -> Int? {
    var kana = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let length = byte < 0x80 ? 1 : byte == 0x8F ? 3 : 2
      guard index + length <= bytes.count else { return nil }
      if length > 1 {
        let isLead = byte == 0x8E || byte == 0x8F || (0xA1...0xFE).contains(byte)
        let tail = bytes[(index + 1)..<(index + length)]
        guard isLead, tail.allSatisfy({ (0xA1...0xFE).contains($0) }) else { return nil }
        if byte == 0xA4 || byte == 0xA5 { kana += 1 }
      }
      index += length
    }
    return kana
  }

  /// Number of kana when the bytes are well-formed Shift_JIS.
  private static func shiftKana(_ bytes: [UInt8]) -> Int? {
    var kana = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0..<0x80, 0xA1...0xDF:
        index += 1
      case 0x81...0x9F, 0xE0...0xFC:
        guard index + 1 < bytes.count else { return nil }
        let tail = bytes[index + 1]
        guard (0x40...0x7E).contains(tail) || (0x80...0xFC).contains(tail) else { return nil }
        if byte == 0x82 || byte == 0x83 { kana += 1 }
        index += 2
      default:
        return nil
      }
    }
    return kana
  }
}
