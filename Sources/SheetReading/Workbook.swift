import Findings
import XMLTree

/// A sheet of an Excel workbook (ECMA-376 Part 1, SpreadsheetML).
enum Workbook {
  /// Reads one sheet; without a name the first one.
  static func sheet(in bytes: [UInt8], named name: String?) throws(SheetFailure) -> Sheet {
    let archive = try ZipArchive(bytes)
    guard let book = try document("xl/workbook.xml", in: archive),
      let links = try document("xl/_rels/workbook.xml.rels", in: archive)
    else {
      throw SheetFailure("Excelブック（.xlsx）ではありません", "this is no Excel workbook (.xlsx)")
    }
    let sheets = book.child("sheets")?.elements ?? []
    let chosen = name == nil ? sheets.first : sheets.first { $0["name"] == name }
    guard let chosen else {
      let names = sheets.compactMap { $0["name"] }.joined(separator: "、")
      throw SheetFailure(
        "シート「\(name ?? "")」がありません（あるもの：\(names)）",
        "there is no sheet '\(name ?? "")'; there are: \(names)",
        remedy: Message(ja: "シートの名前を確かめてください", en: "check the name of the sheet"))
    }
    let targets = Dictionary(
      links.elements.compactMap { link in link["Id"].map { ($0, link["Target"] ?? "") } },
      uniquingKeysWith: { first, _ in first })
    guard let target = chosen["id"].flatMap({ targets[$0] }),
      let sheet = try document(path(of: target), in: archive)
    else { throw ZipArchive.damaged }
    let reading = CellReading(
      strings: try strings(in: archive),
      dateStyles: DateStyles(try document("xl/styles.xml", in: archive)),
      startsIn1904: ["1", "true"].contains(book.child("workbookPr")?["date1904"]))
    return Sheet(name: chosen["name"] ?? "", rows: try rows(of: sheet, reading))
  }

  /// Targets stand relative to `xl/`, or absolute in the archive.
  private static func path(of target: String) -> String {
    target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
  }

  private static func document(
    _ path: String, in archive: ZipArchive
  ) throws(SheetFailure) -> XMLElement? {
    guard let bytes = try archive.file(path) else { return nil }
    do throws(XMLFailure) {
      return try XMLDocument(bytes: bytes, file: path).root
    } catch {
      throw ZipArchive.damaged
    }
  }

  /// The texts that cells share; phonetic readings (フリガナ) are no part of them.
  private static func strings(in archive: ZipArchive) throws(SheetFailure) -> [String] {
    let root = try document("xl/sharedStrings.xml", in: archive)
    return (root?.elements ?? []).map(\.richText)
  }

  private static func rows(
    of sheet: XMLElement, _ reading: CellReading
  ) throws(SheetFailure) -> [Sheet.Row] {
    var rows: [Sheet.Row] = []
    var last = 0
    for row in sheet.child("sheetData")?.elements ?? [] where row.name == "row" {
      // More rows than a spreadsheet has are not numbers of rows.
      let number = row["r"].flatMap { Int($0) }.map { min(max(1, $0), 1_048_576) } ?? last + 1
      last = number
      var cells: [Sheet.Cell] = []
      var next = 0
      for cell in row.elements where cell.name == "c" {
        let column = cell["r"].flatMap(Sheet.column) ?? next
        next = column + 1
        let text = reading.text(of: cell)
        if !text.isEmpty { cells.append(Sheet.Cell(column: column, text: text)) }
      }
      if !cells.isEmpty { rows.append(Sheet.Row(number: number, line: 0, cells: cells)) }
    }
    return rows
  }
}

extension XMLElement {
  /// The first child element of a name.
  func child(_ name: String) -> XMLElement? { elements.first { $0.name == name } }

  /// The text of its runs without their phonetic readings.
  var richText: String {
    elements.map { element in
      switch element.name {
      case "t": element.text
      case "r": element.child("t")?.text ?? ""
      default: ""
      }
    }.joined()
  }
}
