import Foundation
import Testing

@Suite struct `saisei ledger import` {
  /// One table: days, figures, words with marks of every kind, a comma, a quotation mark and a line end.
  private static let table: [[String]] = [
    ["区分", "引取元", "年月日", "種類", "量", "相手方", "登録番号", "備考"],
    ["開始", "", "2026-04-01", "R22", "95", "", "", ""],
    ["引取り", "充填回収業者", "2026-04-02", "R22", "40.2", "髙橋冷機㈱", "5873", "Ａ号機,①回目"],
    ["引取り", "省令第49条", "2026-04-03", "R134a", "7.5", "ﾃｽﾄ商会", "3t111", "「要\"確認\"」\n2行目"],
    ["再生", "", "2026-04-06", "R22", "100", "", "", "～ー－"],
  ]

  private func ledger(
    _ arguments: [String], in folder: URL, status: Int32 = 0
  ) throws -> BuiltProgram.Result {
    let result = try BuiltProgram.run(
      ["ledger"] + arguments, in: folder, environment: ["SAISEI_RECORDER": "佐藤"])
    #expect(result.status == status, "\(arguments): \(result.error)\(result.out)")
    return result
  }

  /// The table as a spreadsheet writes it, with a line end of the caller's.
  private func csv(_ end: String) -> String {
    Self.table.map { row in
      row.map { cell in
        cell.contains { ",\"\n".contains($0) }
          ? "\"" + cell.replacing("\"", with: "\"\"").replacing("\n", with: end) + "\"" : cell
      }.joined(separator: ",") + end
    }.joined()
  }

  /// The rows of a new ledger into which a file was imported, as they are listed.
  private func imported(_ file: String, in folder: URL) throws -> String {
    let book = file + ".ledger"
    _ = try ledger(["init", book, "--place", "工場", "--kinds", "R22,R134a"], in: folder)
    _ = try ledger(["import", book, file, "--commit", "--new-party"], in: folder)
    return try ledger(["list", book], in: folder).out
  }

  @Test func `one table gives the same rows in every encoding, line end and as a workbook`() throws
  {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let marks: [(name: String, mark: [UInt8], code: String)] = [
      ("utf8", [], "UTF-8"), ("utf8-bom", [0xEF, 0xBB, 0xBF], "UTF-8"),
      ("utf16le", [0xFF, 0xFE], "UTF-16LE"), ("utf16be", [0xFE, 0xFF], "UTF-16BE"),
      ("cp932", [], "CP932"),
    ]
    var lists: [String: String] = [:]
    for (end, endName) in [("\r\n", "crlf"), ("\n", "lf"), ("\r", "cr")] {
      try Data(csv(end).utf8).write(to: folder.appending(path: "text"))
      for (name, mark, code) in marks {
        let file = "\(name)-\(endName).csv"
        // Not our own tables: those of the system.
        let script =
          "import sys; t = open('text', encoding='utf-8', newline='').read(); "
          + "open('\(file)', 'wb').write(bytes(\(mark)) + t.encode('\(code.lowercased())'))"
        let made = try BuiltProgram.tool("python3", ["-c", script], in: folder)
        #expect(made.status == 0, "\(made.error)")
        lists[file] = try imported(file, in: folder)
      }
    }
    try workbook("book.xlsx", in: folder)
    lists["book.xlsx"] = try imported("book.xlsx", in: folder)

    let expected = try #require(lists["utf8-lf.csv"])
    #expect(expected.contains("髙橋冷機㈱") && expected.contains("Ａ号機,①回目"))
    #expect(expected.contains("40.2 kg") && expected.hasSuffix("4行\n"))
    for (file, list) in lists { #expect(list == expected, "\(file)") }
    #expect(lists.count == 16)
  }

  /// The table as an Excel workbook: days as serial numbers, amounts as figures.
  private func workbook(_ name: String, in folder: URL) throws {
    let json = try JSONEncoder().encode(Self.table)
    try json.write(to: folder.appending(path: "table.json"))
    let script = """
      import datetime, json, zipfile
      from xml.sax.saxutils import escape
      rows = json.load(open('table.json', encoding='utf-8'))
      def cell(r, c, text):
          place = chr(65 + c) + str(r + 1)
          if r and c == 2:
              days = (datetime.date.fromisoformat(text) - datetime.date(1899, 12, 30)).days
              return f'<c r="{place}" s="1"><v>{days}</v></c>'
          if r and c == 4:
              return f'<c r="{place}"><v>{text}</v></c>'
          return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is></c>'
      data = ''.join(f'<row r="{r + 1}">' + ''.join(
          cell(r, c, t) for c, t in enumerate(row) if t) + '</row>' for r, row in enumerate(rows))
      m = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
      o = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
      p = 'http://schemas.openxmlformats.org/package/2006/relationships'
      files = {
        'xl/workbook.xml': f'<workbook xmlns="{m}" xmlns:r="{o}"><sheets>'
          '<sheet name="R22" sheetId="1" r:id="rId1"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels': f'<Relationships xmlns="{p}"><Relationship Id="rId1" '
          'Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        'xl/styles.xml': f'<styleSheet xmlns="{m}"><cellXfs count="2"><xf numFmtId="0"/>'
          '<xf numFmtId="14"/></cellXfs></styleSheet>',
        'xl/worksheets/sheet1.xml': f'<worksheet xmlns="{m}"><sheetData>{data}</sheetData></worksheet>'}
      with zipfile.ZipFile('\(name)', 'w', zipfile.ZIP_DEFLATED) as z:
          for path, text in files.items():
              z.writestr(path, '<?xml version="1.0" encoding="UTF-8"?>' + text)
      """
    let made = try BuiltProgram.tool("python3", ["-c", script], in: folder)
    #expect(made.status == 0, "\(made.error)")
  }

  /// Intakes and reclaimings a day apart, more than are judged together.
  private func rows(_ count: Int) -> [String] {
    (0..<count).map { number in
      let day = "2025-\(number % 9 + 1)-\(number % 28 + 1)"
      return number.isMultiple(of: 2)
        ? "引取り,充塡回収業者,\(day),R22,2.05,フロン回収株式会社,5873,E-\(number)"
        : "再生,,\(day),R22,1.05,,,"
    }
  }

  private static let headings = "区分,引取元,年月日,種類,量,相手方,登録番号,伝票番号"

  @Test func `rows of many portions come to the stock of all, and like remarks are counted`() throws
  {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = ([Self.headings] + rows(4_500)).joined(separator: "\n")
    try Data(text.utf8).write(to: folder.appending(path: "in.csv"))
    _ = try ledger(["init", "b.ledger", "--place", "工場", "--kinds", "R22"], in: folder)
    let result = try ledger(
      ["import", "b.ledger", "in.csv", "--commit", "--new-party"], in: folder)
    // 2,250 pairs leave a kilogram each.
    #expect(result.out.contains("計4500行") && result.out.contains("R22の保管量：2250.0 kg"))
    #expect(result.out.contains("ほか4490行"))
    // Each amount has hundredths (L-22).
    #expect(result.error.components(separatedBy: "参考[L-22]").count == 1_002)
    #expect(result.error.contains("同じ指摘がほか3499件"))
    #expect(try ledger(["verify", "b.ledger"], in: folder).out.contains("正しく連なっています：4503行"))
  }

  @Test func `a wrong cell in the last portion leaves nothing of the first ones`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let wrong = ["再生,,2025-02-30,R22,1,,,"]
    let text = ([Self.headings] + rows(4_200) + wrong).joined(separator: "\n")
    try Data(text.utf8).write(to: folder.appending(path: "in.csv"))
    _ = try ledger(["init", "b.ledger", "--place", "工場", "--kinds", "R22"], in: folder)
    let result = try ledger(
      ["import", "b.ledger", "in.csv", "--commit", "--new-party"], in: folder, status: 1)
    #expect(result.out.hasPrefix("何も記録していません"))
    #expect(result.error.contains("C4202（年月日）") && result.error.contains("2025-02-30"))
    #expect(try ledger(["list", "b.ledger"], in: folder).out == "0行\n")
    #expect(try ledger(["verify", "b.ledger"], in: folder).out.contains("正しく連なっています：1行"))
  }

  @Test func `a stock below zero names the cell of a row that passed long ago`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let early = ["再生,,2024-12-31,R22,3,,,"]
    let text = ([Self.headings] + early + rows(2_100)).joined(separator: "\n")
    try Data(text.utf8).write(to: folder.appending(path: "in.csv"))
    _ = try ledger(["init", "b.ledger", "--place", "工場", "--kinds", "R22"], in: folder)
    let result = try ledger(["import", "b.ledger", "in.csv", "--new-party"], in: folder)
    #expect(result.error.contains("R22の保管量が令和6年12月31日に-3"))
    #expect(result.error.contains("E2（量）"), "\(result.error.prefix(2000))")
  }
}
