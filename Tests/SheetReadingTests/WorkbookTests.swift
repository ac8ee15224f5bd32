import Findings
import Foundation
import Testing

@testable import SheetReading

/// Workbooks that openpyxl and XlsxWriter made, and what must be read from them.
@Suite struct WorkbookTests {
  private func bytes(_ name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    return Array(try Data(contentsOf: folder.appending(path: "Workbooks/\(name).xlsx")))
  }

  @Test func `days, figures and texts are read from the sheet that is named`() throws {
    let sheet = try SheetReader.read(try bytes("styled-dates"), sheet: "R22")
    #expect(sheet.name == "R22")
    #expect(sheet.rows.map(\.number) == [1, 3, 4, 5, 6, 7])
    let row = sheet.rows[2].cells
    #expect(row.prefix(3).map(\.text) == ["1", "2026-04-02", "フロン回収株式会社"])
    #expect(row.first { $0.column == 5 }?.text == "40.2")
    // What was typed as text stays text, and a time of day is left out.
    #expect(sheet.rows[4].cells[1].text == "令和8年4月6日")
    #expect(sheet.rows[5].cells[1].text == "2026-04-08")
    #expect(sheet.rows[5].cells.first { $0.column == 7 }?.text == "0.3")
  }

  @Test func `without a name the first sheet is read, and an unknown one is told`() throws {
    #expect(try SheetReader.read(try bytes("styled-dates")).name == "表紙")
    let failure = #expect(throws: SheetFailure.self) {
      try SheetReader.read(try bytes("styled-dates"), sheet: "R32")
    }
    #expect(failure?.message.ja.contains("表紙、R22") == true)
  }

  @Test func `days from 1904, runs of text and results of formulas are read`() throws {
    let rows = try SheetReader.read(try bytes("days-from-1904")).rows.map { $0.cells.map(\.text) }
    #expect(
      rows == [
        ["区分", "年月日", "種類", "量"], ["再生", "2026-04-09", "R22", "12.5"],
        ["再生", "2026-04-10", "R22", "2"],
      ])
  }

  @Test func `a workbook that is cut short anywhere is refused`() throws {
    let whole = try bytes("styled-dates")
    for count in stride(from: 4, to: whole.count - 1, by: 97) {
      #expect(throws: SheetFailure.self) { try SheetReader.read(Array(whole.prefix(count))) }
    }
  }

  @Test func `a workbook with any byte changed is read or refused, never more`() throws {
    let whole = try bytes("days-from-1904")
    for place in stride(from: 0, to: whole.count, by: 13) {
      var broken = whole
      broken[place] ^= 0xFF
      _ = try? SheetReader.read(broken)
    }
  }

  @Test func `an old or encrypted workbook is told by name`() {
    let failure = #expect(throws: SheetFailure.self) {
      try SheetReader.read([0xD0, 0xCF, 0x11, 0xE0, 0xA1])
    }
    #expect(failure?.message.ja.contains(".xls") == true)
  }

  @Test(arguments: [
    ("yyyy/m/d", true), ("[$-411]ggge\"年\"m\"月\"d\"日\"", true), ("[$-411]ge.m.d", true),
    ("General", false), ("0.0\"kg\"", false), ("#,##0.00", false), ("[Red]0.0", false),
    ("0.0E+00", false), ("h:mm", false), ("0\\d", false),
  ])
  func `a format shows days when it has a year or a day`(_ code: String, _ isDay: Bool) {
    #expect(DateStyles.showsDay(code) == isDay)
  }
}
