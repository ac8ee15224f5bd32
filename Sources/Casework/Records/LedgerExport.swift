package import Findings
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

/// Characters that an encoding does not have.
package struct UnwritableCells: Error, Sendable {
  /// Each place with its text.
  package var cells: [Message]
}

/// Rows of a ledger as CSV that can be imported again.
package struct LedgerExport: Sendable {
  private let headings: [String]
  private let rows: [[String]]

  /// Takes the rows of a table.
  package init(_ table: LedgerTable) {
    headings =
      ["番号"] + RecordReader.keys.map(\.japanese).filter { $0 != "保管量" } + ["記録日時", "記録者"]
    rows = table.lines.map(\.cells)
  }

  /// The bytes of the file.
  ///
  /// - Throws: ``UnwritableCells`` where a text has a character that the encoding lacks; nothing is
  ///   replaced or left out.
  package func bytes(_ encoding: ExportEncoding) throws(UnwritableCells) -> [UInt8] {
    // 塡 is not in CP932, but in a word of ours, which is read in its everyday form 填, too.
    let source = headings.firstIndex(of: "引取元") ?? 0
    let words = rows.map { row in
      var row = row
      if encoding == .cp932 { row[source] = row[source].replacing("塡", with: "填") }
      return row
    }
    let lines = ([headings] + words).map { row in
      row.map(LedgerExport.cell).joined(separator: ",") + "\r\n"
    }
    switch encoding {
    case .utf8: return [0xEF, 0xBB, 0xBF] + lines.joined().utf8
    case .cp932:
      var bytes: [UInt8] = []
      var lost: [Message] = []
      for (number, line) in lines.enumerated() {
        if let converted = SheetReader.cp932(line) {
          bytes += converted
        } else {
          lost += unwritable(in: ([headings] + words)[number], line: number + 1)
        }
      }
      guard lost.isEmpty else { throw UnwritableCells(cells: lost) }
      return bytes
    }
  }

  private func unwritable(in row: [String], line: Int) -> [Message] {
    row.enumerated().compactMap { column, text in
      let lost = text.filter { SheetReader.cp932(String($0)) == nil }
      guard !lost.isEmpty else { return nil }
      let codes = lost.unicodeScalars.map { "U+" + String($0.value, radix: 16).uppercased() }
        .joined(separator: " ")
      let place = Sheet.letters(of: column) + String(line)
      return Message(
        ja: "\(place)（\(headings[column])）の「\(text)」の「\(lost)」（\(codes)）はCP932で書けません",
        en: "\(place) (\(headings[column])): '\(lost)' (\(codes)) of '\(text)' is not in CP932")
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
