/// The lines of an applicant's file, for showing where a finding stands.
public struct SourceText: Sendable {
  private let lines: [Substring]

  /// Splits a text at LF, CRLF and CR.
  public init(_ text: String) {
    let bytes = text.utf8
    var lines: [Substring] = []
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      let byte = bytes[index]
      let next = bytes.index(after: index)
      guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else {
        index = next
        continue
      }
      lines.append(text[start..<index])
      start = next
      if byte == UInt8(ascii: "\r"), next < bytes.endIndex, bytes[next] == UInt8(ascii: "\n") {
        start = bytes.index(after: next)
      }
      index = start
    }
    lines.append(text[start...])
    self.lines = lines
  }

  /// The line with the number, counted from 1; nil when there is none.
  public func line(_ number: Int) -> String? {
    lines.indices.contains(number - 1) ? String(lines[number - 1]) : nil
  }

  /// A text fit for a terminal: tabs become spaces, control characters visible escapes.
  public static func printable(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar == "\t" {
        result += "  "
      } else if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        || isUnseen(scalar)
      {
        result += "<U+" + hex(scalar.value) + ">"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Marks that reorder or break a line on the screen could make a finding read differently from
  /// the file.
  static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
