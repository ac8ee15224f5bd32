import Findings
import PermitModel

/// The form of 別表1 or 別表2, against which a paper written elsewhere is compared.
struct TableForm {
  /// Number in the mark.
  let number: String
  /// Heading.
  let heading: String
  /// Columns in their order.
  let columns: [String]

  /// 別表1 (handbook p.24).
  static let table1 = TableForm(
    number: "1", heading: "保守点検の項目・方法", columns: ["点検項目", "点検内容", "保守方法"])
  /// 別表2 (handbook p.25).
  static let table2 = TableForm(
    number: "2", heading: "異常事態の判定・対応方法", columns: ["異常の内容", "判定・表示方法", "対応方法"])

  /// Reports where the paper departs from the form; further columns are no harm.
  func check(_ paper: ExistingTable, _ report: inout Report) {
    if let mark = paper.mark.value, !Folding.width(mark).contains("別表\(number)") {
      report.find(
        "書面の別表\(number)の表示が「\(mark)」です", "The mark of Table \(number) reads \(mark)",
        at: paper.mark.site,
        remedy: Message(ja: "「（別表\(number)）」と表示してください", en: "Mark it （別表\(number)）"))
    }
    if let title = paper.title.value, bare(title) != bare(heading) {
      report.find(
        "書面の別表\(number)の見出しが「\(title)」です",
        "The heading of Table \(number) reads \(title)", at: paper.title.site,
        remedy: Message(ja: "見出しを「\(heading)」としてください", en: "Entitle it \(heading)"))
    }
    guard paper.columns.isWritten else { return }
    let there = paper.columns.items.map { bare($0.text) }
    let missing = columns.filter { !there.contains(bare($0)) }
    guard !missing.isEmpty else { return }
    report.find(
      "書面の別表\(number)に\(missing.map { "「\($0)」" }.joined())の列がありません",
      "Table \(number) lacks the columns \(missing.joined(separator: ", "))",
      at: paper.columns.site,
      remedy: Message(
        ja: "\(missing.map { "「\($0)」" }.joined())の列を設けてください",
        en: "Add the columns \(missing.joined(separator: ", "))"))
  }

  /// The text without white space and the dots between words, which papers set in various ways.
  private func bare(_ text: String) -> String {
    Folding.width(text).filter { !"・、,()（）".contains($0) }
  }
}
