import Findings
import PermitInput
import PermitModel
import SheetReading

/// A table of certificates to be issued, out of a CSV file or a workbook.
struct CertificateTable {
  /// The rows that could be read, in their order.
  private(set) var requests: [CertificateRequest] = []
  /// What is wrong with the table, at its cells.
  private(set) var findings: [Finding] = []
  /// The file as the user named it.
  let file: String

  init(_ sheet: Sheet, file: String) {
    self.file = file
    guard let heading = sheet.rows.first else {
      report("表に行がありません", "the table has no rows", Site(file: file))
      return
    }
    var columns: [(key: String, column: Int)] = []
    for cell in heading.cells where !cell.text.allSatisfy(\.isWhitespace) {
      guard let key = CertificateRequestReader.key(named: cell.text) else {
        unknown(cell, heading)
        continue
      }
      if columns.contains(where: { $0.key == key }) {
        report(
          "見出し「\(cell.text)」（\(key)）が2つあります", "the heading '\(cell.text)' is there twice",
          site(cell.column, heading.number))
      }
      columns.append((key, cell.column))
    }
    guard findings.isEmpty else { return }
    for row in sheet.rows.dropFirst() { add(row, columns) }
    if requests.isEmpty, findings.isEmpty {
      report(
        "見出しの下に行がありません", "there is no row below the headings",
        Site(file: file, line: heading.number, path: "\(heading.number)行"))
    }
  }

  private mutating func add(_ row: Sheet.Row, _ columns: [(key: String, column: Int)]) {
    let texts = columns.compactMap { key, column -> RecordText? in
      row.cells.first { $0.column == column }.map {
        RecordText(key: key, text: $0.text, line: row.number, column: column + 1)
      }
    }
    guard texts.contains(where: { !$0.text.allSatisfy(\.isWhitespace) }) else { return }
    let place = Site(file: file, line: row.number, column: 1, path: "\(row.number)行")
    let read = CertificateRequestReader.row(texts, in: file, at: place)
    let problems = read.problems.map { problem in
      var finding = problem.finding
      let key = String(problem.site.path.split(separator: ".").last ?? "")
      let provision = CertificateRequestReader.provision(of: key)
      if !provision.isEmpty { finding.citation = Citation(provisions: [provision]) }
      return finding
    }
    findings += (read.findings + problems).map(CertificateTable.atCell)
    requests.append(read.request)
  }

  private mutating func unknown(_ cell: Sheet.Cell, _ heading: Sheet.Row) {
    let names = CertificateRequestReader.keys
    let guess = Nearest.word(to: cell.text, in: names.map(\.japanese))
    findings.append(
      LedgerProblem.unknownColumn.finding(
        .error,
        Message(
          ja: "見出し「\(cell.text)」は証明書の表の項目にありません",
          en: "the heading '\(cell.text)' is no column of a table of certificates"),
        remedy: Message(
          ja: (guess.map { "「\($0)」ではありませんか。" } ?? "") + "使える項目："
            + names.map(\.japanese).joined(separator: "、"),
          en: "columns: " + names.map(\.english).joined(separator: ", ")),
        at: site(cell.column, heading.number)))
  }

  private mutating func report(_ ja: String, _ en: String, _ site: Site) {
    findings.append(
      LedgerProblem.unreadable.finding(
        .error, Message(ja: ja, en: en),
        remedy: Message(
          ja: "1行目に見出し（容器番号、再生量など）、その下に証明書1通につき1行を書いてください",
          en: "write headings such as container and reclaimed, and a row for each certificate"),
        at: site))
  }

  private func site(_ column: Int, _ row: Int) -> Site {
    Site(file: file, line: row, column: column + 1, path: Sheet.letters(of: column) + "\(row)")
  }

  /// The finding at `B12（再生量）` instead of `12行.再生量`.
  static func atCell(_ finding: Finding) -> Finding {
    var finding = finding
    let site = finding.site
    if let split = site.path.firstIndex(of: "."), site.path.hasPrefix("\(site.line)行") {
      let key = site.path[site.path.index(after: split)...]
      finding.site.path = Sheet.letters(of: site.column - 1) + "\(site.line)（\(key)）"
    }
    return finding
  }
}
