import Findings
import PermitInput
import PermitModel
import SheetReading

/// How the rows of a sheet become rows of the records, every value with the cell in which it stands.
struct SheetRows {
  /// Columns that an export has beside the keys: what the ledger itself gives each row.
  static let givenByLedger = ["番号", "記録日時", "記録者", "訂正前", "訂正理由"]

  /// What is wrong with the headings.
  private(set) var findings: [Finding] = []
  private var columns: [(key: String, column: Int)] = []
  private var amounts: [(word: String, column: Int)] = []
  private let file: String
  private let mapping: SheetMapping

  /// Settles what the columns mean; a nil heading is one that the file does not have.
  init(_ heading: Sheet.Row?, _ mapping: SheetMapping, file: String) {
    self.file = file
    self.mapping = mapping
    guard let heading else {
      report(
        "見出しの行がありません", "there is no row of headings",
        "「見出し行」の番号を確かめてください", "check the number of 見出し行", Site(file: file))
      return
    }
    settle(heading)
  }

  /// Says that nothing stands below the headings.
  mutating func reportNoRows(below heading: Int) {
    report(
      "見出しの下に行がありません", "there is no row below the headings",
      "シートと見出し行を確かめてください", "check the sheet and the row of headings",
      Site(file: file, line: heading, path: "\(heading)行"))
  }

  /// Whether the rows state the stock after them, which is compared row by row.
  var stateStock: Bool {
    columns.contains { $0.key == SheetRows.stock }
      || amounts.contains { $0.word == SheetRows.stock }
  }

  /// Finds the columns by their headings or letters.
  private mutating func settle(_ heading: Sheet.Row) {
    func column(_ name: String) -> Int? {
      let key = NameKey.of(name)
      return heading.cells.first { NameKey.of($0.text) == key }?.column
        ?? (name.allSatisfy { $0.isASCII && $0.isUppercase } ? SheetRows.column(name) : nil)
    }
    if mapping.columns.isEmpty, mapping.amounts.isEmpty {
      for cell in heading.cells {
        if let key = RecordReader.key(named: cell.text) {
          columns.append((key, cell.column))
        } else if !SheetRows.givenByLedger.contains(cell.text) {
          unknown(cell, heading)
        }
      }
      return
    }
    for (key, name) in mapping.columns {
      if let column = column(name) { columns.append((key, column)) } else { missing(name, heading) }
    }
    for (word, name) in mapping.amounts {
      if let column = column(name) {
        amounts.append((word, column))
      } else {
        missing(name, heading)
      }
    }
  }

  private mutating func unknown(_ cell: Sheet.Cell, _ heading: Sheet.Row) {
    let guess = Nearest.word(to: cell.text, in: RecordReader.keys.map(\.japanese))
    report(
      "見出し「\(cell.text)」は記録の項目にありません",
      "the heading '\(cell.text)' is no key of the records",
      (guess.map { "「\($0)」ではありませんか。" } ?? "") + "対応表（--mapping）で項目を定めるか、列を除いてください",
      "name its key in a mapping (--mapping) or leave the column out",
      site(cell.column, heading.number), .unknownColumn)
  }

  private mutating func missing(_ name: String, _ heading: Sheet.Row) {
    let names = heading.cells.map { "「\($0.text)」" }.joined()
    report(
      "対応表の列「\(name)」が見出しにありません（見出し：\(names)）",
      "no heading is '\(name)', which the mapping names (headings: \(names))",
      "見出しの文字か、列の記号（A、B…）を書いてください", "write a heading, or a letter such as B",
      Site(file: file, line: heading.number, path: "\(heading.number)行"), .unknownColumn)
  }

  /// How many rows of the records a row of the sheet makes.
  func count(_ row: Sheet.Row) -> Int { amounts.isEmpty ? 1 : filled(row).count }

  /// The columns of amounts that a row fills, each of which makes a row of its own.
  private func filled(_ row: Sheet.Row) -> [(word: String, column: Int, text: String)] {
    amounts.filter { $0.word != SheetRows.stock }.compactMap { word, column in
      SheetRows.text(column, of: row).map { (word, column, $0) }
    }
  }

  /// The rows of the records that a row of the sheet makes.
  func records(_ row: Sheet.Row) -> ReadRecords {
    func text(_ column: Int) -> String? { SheetRows.text(column, of: row) }
    let place = Site(
      file: file, line: row.number, column: 1, path: SheetRows.rowPath(row.number))
    var common = columns.compactMap { key, column in
      text(column).map { RecordText(key: key, text: $0, line: row.number, column: column + 1) }
    }
    for (key, value) in mapping.constants where !common.contains(where: { $0.key == key }) {
      common.append(RecordText(key: key, text: value, line: row.number))
    }
    if amounts.isEmpty { return RecordReader.row(common, in: file, at: place) }
    let stock = amounts.first { $0.word == SheetRows.stock }.flatMap { text($0.column) }
    let filled = filled(row)
    var read = ReadRecords()
    for (index, amount) in filled.enumerated() {
      var texts = common
      texts += SheetRows.kind(of: amount.word, row.number)
      texts.append(
        RecordText(key: "量", text: amount.text, line: row.number, column: amount.column + 1))
      let isIntake = texts.contains { $0.key == "引取元" }
      if !isIntake { texts.removeAll { ["相手方", "登録番号", "住所"].contains($0.key) } }
      if texts.contains(where: { $0.key == "区分" && $0.text == RecordKind.handover.japanese }),
        let destroyer = mapping.destroyer
      {
        texts.append(RecordText(key: "相手方", text: destroyer, line: row.number))
      }
      // The stock stands behind the last of what happened on a line of the book.
      if let stock, index == filled.count - 1 {
        texts.append(RecordText(key: SheetRows.stock, text: stock, line: row.number))
      }
      let other = RecordReader.row(texts, in: file, at: place)
      read.rows += other.rows
      read.findings += other.findings
      read.problems += other.problems
    }
    return read
  }

  private static let stock = "保管量"

  private static func text(_ column: Int, of row: Sheet.Row) -> String? {
    row.cells.first { $0.column == column }.map { unguarded($0.text) }
  }

  /// The kind, and the source of an intake, that a column of amounts stands for.
  private static func kind(of word: String, _ line: Int) -> [RecordText] {
    for source in IntakeSource.allCases where source.japanese == word || source.rawValue == word {
      return [
        RecordText(key: "区分", text: RecordKind.intake.japanese, line: line),
        RecordText(key: "引取元", text: source.japanese, line: line),
      ]
    }
    for kind in RecordKind.allCases
    where kind.japanese == word || kind.rawValue == word || (kind == .handover && word == "引渡し") {
      return [RecordText(key: "区分", text: kind.japanese, line: line)]
    }
    return [RecordText(key: "区分", text: word, line: line)]
  }

  /// An apostrophe in front of a sign that a spreadsheet would take for a formula is no part of the
  /// text; exports put it there.
  private static func unguarded(_ text: String) -> String {
    guard text.hasPrefix("'"), let next = text.dropFirst().first, "=+-@\t".contains(next) else {
      return text
    }
    return String(text.dropFirst())
  }

  /// `12行`: the path under which the values of a row stand.
  static func rowPath(_ number: Int) -> String { "\(number)行" }

  /// `B12（年月日）` for the path `12行.年月日`; nil for other paths.
  func cell(_ site: Site) -> String? {
    guard let split = site.path.firstIndex(of: "."), site.path.hasPrefix("\(site.line)行") else {
      return nil
    }
    let key = String(site.path[site.path.index(after: split)...])
    return Sheet.letters(of: site.column - 1) + "\(site.line)（\(key)）"
  }

  private func site(_ column: Int, _ row: Int) -> Site {
    Site(
      file: file, line: row, column: column + 1, path: Sheet.letters(of: column) + "\(row)")
  }

  private static func column(_ letters: String) -> Int? {
    guard letters.count <= 3 else { return nil }
    return letters.utf8.reduce(0) { $0 * 26 + Int($1) - 64 } - 1
  }

  private mutating func report(
    _ ja: String, _ en: String, _ remedyJa: String, _ remedyEn: String, _ site: Site,
    _ problem: LedgerProblem = .unreadable
  ) {
    findings.append(
      problem.finding(
        .error, Message(ja: ja, en: en), remedy: Message(ja: remedyJa, en: remedyEn), at: site))
  }
}
