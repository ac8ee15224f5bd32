import Findings
import Ledger
import PermitInput
import PermitModel
import SheetReading

/// How an export is written.
package enum ExportEncoding: String, Sendable, CaseIterable {
  /// UTF-8 with the mark by which spreadsheets know it.
  case utf8 = "utf-8"
  /// CP932 (Shift_JIS), for programs that read nothing else.
  case cp932
}

/// Rows of a ledger as CSV that can be imported again, a portion after the other.
struct LedgerExport {
  private static let headings =
    ["番号"] + RecordReader.keys.map(\.japanese).filter { $0 != "保管量" } + ["記録日時", "記録者"]

  private let encoding: ExportEncoding
  /// The file so far.
  private(set) var bytes: [UInt8] = []
  /// Every character that the encoding lacks, with its place; nothing is replaced or left out.
  private(set) var lost: [Message] = []
  /// How many rows there are.
  private(set) var count = 0
  private var line = 0

  /// Begins a file with its headings.
  init(_ encoding: ExportEncoding) {
    self.encoding = encoding
    if encoding == .utf8 { bytes = [0xEF, 0xBB, 0xBF] }
    add(LedgerExport.headings)
  }

  /// Adds the rows of a table.
  mutating func add(_ table: LedgerTable) {
    // 塡 is not in CP932, but in a word of ours, which is read in its everyday form 填, too.
    let source = LedgerExport.headings.firstIndex(of: "引取元") ?? 0
    for line in table.lines {
      var cells = line.cells
      if encoding == .cp932 { cells[source] = cells[source].replacing("塡", with: "填") }
      add(cells)
      count += 1
    }
  }

  private mutating func add(_ cells: [String]) {
    line += 1
    let text = cells.map(LedgerExport.cell).joined(separator: ",") + "\r\n"
    switch encoding {
    case .utf8: bytes += text.utf8
    case .cp932:
      if let converted = SheetReader.cp932(text) {
        bytes += converted
      } else {
        lost += unwritable(in: cells, line: line)
      }
    }
  }

  private func unwritable(in row: [String], line: Int) -> [Message] {
    row.enumerated().compactMap { column, text in
      let lost = text.filter { SheetReader.cp932(String($0)) == nil }
      guard !lost.isEmpty else { return nil }
      let codes = lost.unicodeScalars.map { "U+" + String($0.value, radix: 16).uppercased() }
        .joined(separator: " ")
      let place = Sheet.letters(of: column) + String(line)
      let heading = LedgerExport.headings[column]
      return Message(
        ja: "\(place)（\(heading)）の「\(text)」の「\(lost)」（\(codes)）はCP932で書けません",
        en: "\(place) (\(heading)): '\(lost)' (\(codes)) of '\(text)' is not in CP932")
    }
  }

  /// A cell that no spreadsheet takes for a formula, quoted where it has to be.
  static func cell(_ text: String) -> String {
    var text = text
    if let first = text.first, "=+-@\t".contains(first) { text = "'" + text }
    let needsQuotes = text.unicodeScalars.contains { "\",\r\n;\t".unicodeScalars.contains($0) }
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}

extension LedgerTable.Line {
  /// The cells of the row under the headings of an export.
  fileprivate var cells: [String] {
    let entry = recorded.entry
    func mass(_ mass: Mass?) -> String { mass.map { $0.kilograms + " kg" } ?? "" }
    let byKey: [String: String] = [
      "区分": entry.kind.japanese, "引取元": entry.source?.japanese ?? "", "年月日": entry.day.iso,
      "種類": entry.refrigerant.text, "量": entry.written, "対象外の量": mass(entry.outside),
      "相手方": party?.name ?? "", "登録番号": party?.registration ?? "",
      "住所": party?.address ?? "", "管理者": concerned?.name ?? "",
      "容器番号": container?.mark ?? "",
      "内容積": container?.volume.map { $0.litres + " L" } ?? "", "風袋": mass(container?.tare),
      "受託": entry.isEntrusted ? "はい" : "", "伝票番号": entry.slip, "ロット": entry.lot,
      "受領量": mass(entry.confirmed), "備考": entry.note,
    ]
    return [String(recorded.number)]
      + RecordReader.keys.map(\.japanese).filter { $0 != "保管量" }.map { byKey[$0] ?? "" }
      + [recorded.recordedAt.iso, recorded.recordedBy]
  }
}
