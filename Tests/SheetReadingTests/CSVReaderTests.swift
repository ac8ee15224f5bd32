import Testing

@testable import SheetReading

@Suite struct CSVReaderTests {
  private func cells(_ text: String) throws -> [[String]] {
    try CSVReader.sheet(of: text).rows.map { row in row.cells.map { "\($0.column):\($0.text)" } }
  }

  @Test(arguments: ["\r\n", "\n", "\r"])
  func `the line ends of every system part rows`(_ end: String) throws {
    #expect(try cells("a,b\(end)c,d\(end)") == [["0:a", "1:b"], ["0:c", "1:d"]])
    #expect(try cells("a,b\(end)c,d") == [["0:a", "1:b"], ["0:c", "1:d"]])
  }

  @Test func `a quoted cell holds separators, line ends and quotation marks`() throws {
    #expect(
      try cells("\"a,b\",\"c\r\nd\",\"e\"\"f\"\n1") == [["0:a,b", "1:c\nd", "2:e\"f"], ["0:1"]])
  }

  @Test func `a separator with a combining mark behind it is a separator`() throws {
    #expect(try cells("a,\u{3099}b\n") == [["0:a", "1:\u{3099}b"]])
  }

  @Test func `blank cells and rows keep the places of the others`() throws {
    let rows = try CSVReader.sheet(of: "a,,c\n\n,,\nd\n").rows
    #expect(rows.map(\.number) == [1, 4])
    #expect(rows[0].cells.map(\.column) == [0, 2])
  }

  @Test(arguments: ["a\tb\n1\t2", "a;b\n1;2"])
  func `tabs and semicolons part cells where the first line has no comma`(_ text: String) throws {
    #expect(try cells(text) == [["0:a", "1:b"], ["0:1", "1:2"]])
  }

  @Test(arguments: [("a,\"b\nc", 1), ("a\n\"b\"c,d", 2)])
  func `a quotation mark that does not close or is not the end is told with its line`(
    _ text: String, _ line: Int
  ) {
    let failure = #expect(throws: SheetFailure.self) { try CSVReader.sheet(of: text) }
    #expect(failure?.line == line)
  }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
  func `columns have the letters of spreadsheets`(_ column: Int, _ letters: String) {
    #expect(Sheet.letters(of: column) == letters)
    #expect(Sheet.column(of: letters + "12") == column)
  }
}

@Suite struct SheetReferenceTests {
  @Test(arguments: ["", "12", "ABCD1", "ABCDEFGHIJKLMNOPQRSTUVWXYZ1", "ZZZ9"])
  func `what is no place of a sheet has no column`(_ reference: String) {
    #expect(Sheet.column(of: reference) == nil)
  }
}

@Suite struct SheetTextTests {
  private let text = "年月日,名称\r\n令和8年4月2日,髙橋商店\r\n"

  @Test func `every encoding of a spreadsheet is read`() throws {
    let units = Array(text.utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try SheetText.decode(Array(text.utf8)) == text)
    #expect(try SheetText.decode([0xEF, 0xBB, 0xBF] + text.utf8) == text)
    #expect(try SheetText.decode([0xFF, 0xFE] + little) == text)
    #expect(try SheetText.decode([0xFE, 0xFF] + big) == text)
    #expect(try SheetText.decode(little) == text)
    #expect(try SheetText.decode(big) == text)
    let cp932 = try #require(SheetReader.cp932(text))
    #expect(cp932.starts(with: [0x94, 0x4E, 0x8C, 0x8E, 0x93, 0xFA]))
    #expect(try SheetText.decode(cp932) == text)
  }

  @Test func `what is in no encoding is refused, not guessed`() {
    #expect(throws: SheetFailure.self) {
      try SheetText.decode([0x93, 0xFA, 0x81, 0x20, 0xFF, 0xFD])
    }
    #expect(throws: SheetFailure.self) { try SheetText.decode([0xFF, 0xFE, 0x41]) }
  }

  @Test func `a character that CP932 lacks is not replaced`() {
    #expect(SheetReader.cp932("𠮷野") == nil)
    #expect(SheetReader.cp932("髙①㈱") != nil)
  }
}

@Suite struct CellReadingTests {
  @Test(arguments: [
    ("40.200000000000003", "40.2"), ("40.25", "40.25"), ("0.1", "0.1"), ("1E-3", "0.001"),
    ("1.5E3", "1500"), ("99999999999999999", "100000000000000000"), ("-5", "-5"), ("0", "0"),
    ("-0", "0"), ("007", "7"), ("abc", "abc"), ("", ""), (".5", "0.5"), ("5.", "5"),
    ("9.9999999999999999", "10"),
  ])
  func `figures are decimal text of fifteen digits`(_ stored: String, _ shown: String) {
    #expect(DecimalText.rounded(stored) == shown)
  }
}
