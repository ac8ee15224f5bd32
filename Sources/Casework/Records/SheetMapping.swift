import Findings
import PermitInput
import PermitModel

/// Which column of a sheet means what.
///
/// Without a mapping file the headings are the keys of the records themselves, in either language.
struct SheetMapping {
  /// Name of the sheet of a workbook; nil for the first one.
  var sheet: String?
  /// Row of the headings as a spreadsheet counts; nil for the first row.
  var headingRow: Int?
  /// Key by heading or column letter.
  var columns: [(key: String, column: String)] = []
  /// Values that every row has.
  var constants: [(key: String, text: String)] = []
  /// Columns of amounts, each of which makes a row of its own kind (handbook p.55).
  var amounts: [(word: String, column: String)] = []
  /// 破壊業者 of the column of what was handed over.
  var destroyer: String?

  /// Reads a mapping file.
  static func read(_ bytes: [UInt8], file: String) throws(LedgerTrouble) -> SheetMapping {
    guard let texts = FlatRecord.texts(of: bytes) else {
      throw LedgerTrouble(
        message: Message(
          ja: "対応表「\(file)」を読めません", en: "the mapping '\(file)' cannot be read"),
        remedy: Message(
          ja: "YAMLで「列:」の下に「年月日: 日付」のように書いてください（docs/ledger.md）",
          en: "write YAML with '列:' and lines such as '年月日: B' (docs/ledger.md)"))
    }
    var mapping = SheetMapping()
    for (path, text) in texts.sorted(by: { $0.key < $1.key }) {
      let parts = path.split(separator: ".", maxSplits: 1).map(String.init)
      switch (parts[0], parts.count) {
      case ("シート", 1), ("sheet", 1): mapping.sheet = text
      case ("見出し行", 1), ("heading_row", 1): mapping.headingRow = Int(text)
      case ("破壊業者", 1), ("destroyer", 1): mapping.destroyer = text
      case ("列", 2), ("columns", 2):
        mapping.columns.append((try key(parts[1], file), text))
      case ("固定", 2), ("constants", 2):
        mapping.constants.append((try key(parts[1], file), text))
      case ("量の列", 2), ("amounts", 2): mapping.amounts.append((parts[1], text))
      default:
        throw LedgerTrouble(
          message: Message(
            ja: "対応表「\(file)」の「\(path)」という項目はありません",
            en: "the mapping '\(file)' has an unknown key '\(path)'"),
          remedy: Message(
            ja: "シート、見出し行、列、固定、量の列、破壊業者のいずれかを書いてください",
            en: "use one of sheet, heading_row, columns, constants, amounts, destroyer"))
      }
    }
    return mapping
  }

  private static func key(_ name: String, _ file: String) throws(LedgerTrouble) -> String {
    if let key = RecordReader.key(named: name) { return key }
    let names = RecordReader.keys.map(\.japanese)
    let guess = Nearest.word(to: name, in: names).map { "「\($0)」ではありませんか。" } ?? ""
    throw LedgerTrouble(
      message: Message(
        ja: "対応表「\(file)」の「\(name)」は記録の項目にありません",
        en: "the mapping '\(file)' names '\(name)', which is no key of the records"),
      remedy: Message(
        ja: guess + "使える項目：" + names.joined(separator: "、"),
        en: "keys: " + RecordReader.keys.map(\.english).joined(separator: ", ")))
  }
}
