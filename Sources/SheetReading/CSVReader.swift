/// Reads comma separated values as RFC 4180 defines them, with the line ends of every system.
///
/// It works on scalars: a quotation mark or comma with a combining mark behind it is one Character
/// to Swift and would be overlooked. Packages that split by Character or stop at a bare CR cannot be
/// used for files that people hand in.
enum CSVReader {
  /// More rows than any place of business has in a year's book.
  static let maximumRows = 2_000_000

  /// The cells of a text; semicolons or tabs part them where the first line has no comma.
  static func sheet(of text: String) throws(SheetFailure) -> Sheet {
    var reader = Scanner(text)
    var rows: [Sheet.Row] = []
    while let row = try reader.row() {
      if !row.cells.isEmpty { rows.append(row) }
      guard rows.count <= maximumRows else {
        throw SheetFailure("行が多すぎます（上限\(maximumRows)行）", "more than \(maximumRows) rows")
      }
    }
    return Sheet(rows: rows)
  }

  private struct Scanner {
    let bytes: [UInt8]
    let separator: UInt8
    var index = 0
    var line = 1
    var number = 0

    init(_ text: String) {
      bytes = Array(text.utf8)
      separator = Scanner.separator(of: bytes)
    }

    /// The sign that parts the cells of the first line, quoted ones aside.
    static func separator(of bytes: [UInt8]) -> UInt8 {
      var counts: [UInt8: Int] = [:]
      var isQuoted = false
      for byte in bytes {
        if byte == quote { isQuoted.toggle() }
        if !isQuoted, byte == 0x0A || byte == 0x0D { break }
        if !isQuoted, [comma, semicolon, tab].contains(byte) { counts[byte, default: 0] += 1 }
      }
      if counts[comma] != nil { return comma }
      if counts[tab] != nil { return tab }
      return counts[semicolon] == nil ? comma : semicolon
    }

    mutating func row() throws(SheetFailure) -> Sheet.Row? {
      guard index < bytes.count else { return nil }
      number += 1
      var row = Sheet.Row(number: number, line: line, cells: [])
      var column = 0
      while true {
        let text = try cell()
        if !text.isEmpty { row.cells.append(Sheet.Cell(column: column, text: text)) }
        guard index < bytes.count else { return row }
        if bytes[index] == separator {
          index += 1
          column += 1
          // A separator at the very end of the file closes an empty cell.
          if index == bytes.count { return row }
          continue
        }
        lineEnd()
        return row
      }
    }

    /// Passes one end of line: CRLF, LF or CR.
    private mutating func lineEnd() {
      if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
      index += 1
      line += 1
    }

    private mutating func cell() throws(SheetFailure) -> String {
      guard index < bytes.count, bytes[index] == Scanner.quote else {
        let start = index
        while index < bytes.count, bytes[index] != separator, bytes[index] != 0x0A,
          bytes[index] != 0x0D
        {
          index += 1
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
      }
      let begin = line
      var text: [UInt8] = []
      index += 1
      while index < bytes.count {
        let byte = bytes[index]
        if byte == Scanner.quote {
          index += 1
          guard index < bytes.count, bytes[index] == Scanner.quote else {
            try closed(begin)
            return String(decoding: text, as: UTF8.self)
          }
          text.append(byte)
          index += 1
        } else if byte == 0x0A || byte == 0x0D {
          lineEnd()
          text.append(0x0A)
        } else {
          text.append(byte)
          index += 1
        }
      }
      throw SheetFailure(
        "\(begin)行目の引用符（\"）が閉じていません", "the quotation mark of line \(begin) is not closed",
        line: begin)
    }

    /// Behind a closing mark a cell ends.
    private func closed(_ begin: Int) throws(SheetFailure) {
      guard index < bytes.count, bytes[index] != separator, bytes[index] != 0x0A,
        bytes[index] != 0x0D
      else { return }
      throw SheetFailure(
        "\(line)行目の引用符（\"）の後に文字があります", "line \(line) has text behind a closing quotation mark",
        line: line)
    }

    private static let quote: UInt8 = 0x22
    private static let comma: UInt8 = 0x2C
    private static let semicolon: UInt8 = 0x3B
    private static let tab: UInt8 = 0x09
  }
}
