package import Findings

/// A table as it lies in a file: rows of cells, each with its text and its place.
package struct Sheet: Sendable, Hashable {
  /// Name of the sheet; empty for a file that has but one.
  package var name: String
  /// The rows in their order; rows without any text are left out.
  package var rows: [Row]

  /// Makes a sheet.
  package init(name: String = "", rows: [Row]) {
    self.name = name
    self.rows = rows
  }

  /// A row of cells.
  package struct Row: Sendable, Hashable {
    /// Number of the row as a spreadsheet shows it, from 1.
    package var number: Int
    /// Line of the file on which it begins, from 1; 0 where a file has no lines.
    package var line: Int
    /// The cells that hold a text, in their order.
    package var cells: [Cell]

    /// Makes a row.
    package init(number: Int, line: Int, cells: [Cell]) {
      self.number = number
      self.line = line
      self.cells = cells
    }
  }

  /// A cell.
  package struct Cell: Sendable, Hashable {
    /// Column, from 0.
    package var column: Int
    /// The text: figures as decimal text, days as `yyyy-mm-dd`.
    package var text: String

    /// Makes a cell.
    package init(column: Int, text: String) {
      self.column = column
      self.text = text
    }
  }

  /// `A`, `Z`, `AA`: a column as a spreadsheet shows it.
  package static func letters(of column: Int) -> String {
    var rest = column
    var letters = ""
    repeat {
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }

  /// The column of `B` in `B12`, from 0; nil for what is no such place.
  static func column(of reference: String) -> Int? {
    var column = 0
    var count = 0
    for byte in reference.utf8 {
      guard (65...90).contains(byte), count <= 3 else { break }
      column = column * 26 + Int(byte) - 64
      count += 1
    }
    // XFD is the last column of a spreadsheet.
    return count > 0 && count <= 3 && column <= 16_384 ? column - 1 : nil
  }
}

/// Why a file cannot be read as a table.
package struct SheetFailure: Error, Sendable, Hashable {
  /// What is wrong.
  package var message: Message
  /// What to do.
  package var remedy: Message
  /// Line, where the file has lines; else 0.
  package var line: Int

  /// Makes a failure that lies outside of the table, such as a disk that cannot be read.
  package init(_ message: Message, remedy: Message) {
    self.message = message
    self.remedy = remedy
    line = 0
  }

  init(_ ja: String, _ en: String, line: Int = 0, remedy: Message) {
    message = Message(ja: ja, en: en)
    self.remedy = remedy
    self.line = line
  }

  init(_ ja: String, _ en: String, line: Int = 0) {
    self.init(
      ja, en, line: line,
      remedy: Message(
        ja: "表計算ソフトで開き、CSV（UTF-8）として保存し直してください",
        en: "open it in a spreadsheet and save it again as CSV (UTF-8)"))
  }
}

/// Reads tables out of CSV files and Excel workbooks.
package enum SheetReader {
  /// Whether a file that begins so is no CSV file, which a ``SheetStream`` could read.
  package static func isWorkbook(_ beginning: [UInt8]) -> Bool {
    beginning.starts(with: [0x50, 0x4B, 0x03, 0x04])
      || beginning.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }

  /// Reads a file by its content, not by its name.
  ///
  /// - Parameter name: Name of the sheet of a workbook; nil for the first one.
  package static func read(
    _ bytes: [UInt8], sheet name: String? = nil
  ) throws(SheetFailure) -> Sheet {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      return try Workbook.sheet(in: bytes, named: name)
    }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw SheetFailure(
        "古い形式のExcelファイル（.xls）又は暗号化されたファイルです",
        "this is an old Excel file (.xls) or an encrypted one",
        remedy: Message(
          ja: "Excelで、パスワードのない「Excelブック（.xlsx）」として保存し直してください",
          en: "save it in Excel as a workbook (.xlsx) without a password"))
    }
    return try CSVReader.sheet(of: SheetText.decode(bytes))
  }
}
