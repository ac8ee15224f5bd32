/// Reads comma separated values as RFC 4180 defines them, with the line ends of every system.
///
/// It works on scalars: a quotation mark or comma with a combining mark behind it is one Character
/// to Swift and would be overlooked. Packages that split by Character or stop at a bare CR cannot be
/// used for files that people hand in.
struct CSVReader {
  /// More rows than any place of business has in a year's book.
  static let maximumRows = 2_000_000

  /// The next bytes of the text in UTF-8; empty at its end.
  typealias Source = () throws(SheetFailure) -> [UInt8]

  private let more: Source
  private var bytes: [UInt8] = []
  private var index = 0
  private var isAtEnd = false
  private var separator: UInt8 = CSVReader.comma
  private var line = 1
  private var number = 0
  private var count = 0

  /// Reads from a source, a portion at a time.
  init(_ more: @escaping Source) throws(SheetFailure) {
    self.more = more
    guard try peek() != nil else { return }
    // A line of headings is shorter than a portion.
    separator = CSVReader.separator(of: bytes)
  }

  /// The cells of a text; semicolons or tabs part them where the first line has no comma.
  static func sheet(of text: String) throws(SheetFailure) -> Sheet {
    var rest = Array(text.utf8)
    var reader = try CSVReader { () throws(SheetFailure) in
      defer { rest = [] }
      return rest
    }
    var rows: [Sheet.Row] = []
    while let row = try reader.next() { rows.append(row) }
    return Sheet(rows: rows)
  }

  /// The next row that holds a text; nil at the end.
  mutating func next() throws(SheetFailure) -> Sheet.Row? {
    while let row = try row() {
      guard !row.cells.isEmpty else { continue }
      count += 1
      guard count <= CSVReader.maximumRows else {
        throw SheetFailure(
          "行が多すぎます（上限\(CSVReader.maximumRows)行）", "more than \(CSVReader.maximumRows) rows")
      }
      return row
    }
    return nil
  }

  /// The sign that parts the cells of the first line, quoted ones aside.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
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

  /// The byte at the place that was reached; nil at the end.
  private mutating func peek() throws(SheetFailure) -> UInt8? {
    if index < bytes.count { return bytes[index] }
    guard !isAtEnd else { return nil }
    bytes = try more()
    index = 0
    isAtEnd = bytes.isEmpty
    return bytes.first
  }

  private mutating func row() throws(SheetFailure) -> Sheet.Row? {
    guard try peek() != nil else { return nil }
    number += 1
    var row = Sheet.Row(number: number, line: line, cells: [])
    var column = 0
    while true {
      let text = try cell()
      if !text.isEmpty { row.cells.append(Sheet.Cell(column: column, text: text)) }
      guard let byte = try peek() else { return row }
      guard byte == separator else {
        try lineEnd()
        return row
      }
      index += 1
      column += 1
      // A separator at the very end of the file closes an empty cell.
      if try peek() == nil { return row }
    }
  }

  /// Passes one end of line: CRLF, LF or CR.
  private mutating func lineEnd() throws(SheetFailure) {
    let isReturn = try peek() == 0x0D
    index += 1
    if isReturn, try peek() == 0x0A { index += 1 }
    line += 1
  }

  private mutating func cell() throws(SheetFailure) -> String {
    if try peek() == CSVReader.quote { return try quotedCell() }
    var text: [UInt8] = []
    while let byte = try peek(), byte != separator, byte != 0x0A, byte != 0x0D {
      let start = index
      while index < bytes.count, bytes[index] != separator, bytes[index] != 0x0A,
        bytes[index] != 0x0D
      {
        index += 1
      }
      text += bytes[start..<index]
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func quotedCell() throws(SheetFailure) -> String {
    let begin = line
    var text: [UInt8] = []
    index += 1
    while let byte = try peek() {
      if byte == CSVReader.quote {
        index += 1
        guard try peek() == CSVReader.quote else {
          try closed()
          return String(decoding: text, as: UTF8.self)
        }
        text.append(byte)
        index += 1
      } else if byte == 0x0A || byte == 0x0D {
        try lineEnd()
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
  private mutating func closed() throws(SheetFailure) {
    guard let byte = try peek(), byte != separator, byte != 0x0A, byte != 0x0D else { return }
    throw SheetFailure(
      "\(line)行目の引用符（\"）の後に文字があります", "line \(line) has text behind a closing quotation mark",
      line: line)
  }

  private static let quote: UInt8 = 0x22
  private static let comma: UInt8 = 0x2C
  private static let semicolon: UInt8 = 0x3B
  private static let tab: UInt8 = 0x09
}
