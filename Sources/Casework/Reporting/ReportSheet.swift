internal import Findings
internal import PermitInput
internal import PermitModel

/// The text of a 定期報告 case file whose amounts come from a ledger.
struct ReportSheet {
  let year: FiscalYear
  let totals: [YearTotals]
  let settings: LedgerSettings
  /// What the clerk wrote, as values and as text; its lines stay as they are.
  let head: YearlyReport?
  let headText: String
  let previous: YearlyReport?
  let reasons: [String: String]

  /// The kinds with something to report.
  var reported: [YearTotals] { totals.filter(\.isReported) }

  /// What is to be told about amounts that were left out (handbook p.47).
  var remarks: [Message] {
    totals.compactMap { total in
      let left = total.leftOut + total.split.openingOutside
      guard left > 0 else { return nil }
      let (whole, outside) = (
        Self.kilograms(total.split.pool.whole), Self.kilograms(total.split.pool.outside)
      )
      let split = Self.kilograms(total.split.open)
      let kg = Self.kilograms(left)
      let ja =
        "\(total.refrigerant)：対象外の\(kg) kg（家電製品等に由来するもの）を除きました"
        + (total.split.open > 0
          ? "。由来の書かれていない\(split) kgは、年度の在庫と引取りに占める対象外の割合（\(outside)／\(whole) kg）で按分しました" : "")
      let en =
        "\(total.refrigerant): \(kg) kg from other products are left out"
        + (total.split.open > 0
          ? "; \(split) kg without an origin are split by their share in stock and intakes "
            + "(\(outside) of \(whole) kg)" : "")
      return Message(ja: ja, en: en)
    }
  }

  /// The exact sums for programs.
  var json: JSONText {
    .object([
      ("fiscalYear", .int(year.year)), ("place", .string(settings.place)),
      ("permitNumber", .string(settings.permitNumber)),
      ("refrigerants", .array(totals.map(\.json))),
    ])
  }

  /// The case file.
  var yaml: String {
    var text = headText.isEmpty ? "手続: 定期報告\n" : headText
    if !text.hasSuffix("\n") { text += "\n" }
    text += "\n# 以下は記録簿から集計したもの\n"
    if head?.year.isWritten != true { text += "年度: \(year.japanese)\n" }
    if head?.permit.isWritten != true, !settings.permitNumber.isEmpty {
      text += "許可: { 許可番号: \(YAMLText.of(settings.permitNumber)) }\n"
    }
    if head?.place.isWritten != true, !settings.place.isEmpty {
      text += "事業所: \(YAMLText.of(settings.place))\n"
    }
    if head?.permittedKinds.isWritten != true, !settings.kinds.isEmpty {
      text +=
        "許可された種類: [\(settings.kinds.map(\.refrigerant.text).joined(separator: ", "))]\n"
    }
    if head?.hasActivity.isWritten != true { text += "実績: \(reported.isEmpty ? "いいえ" : "はい")\n" }
    if !reported.isEmpty { text += "再生量等:\n" + reported.map(column).joined() }
    if head?.exclusion.isWritten != true {
      text +=
        "対象外の量:\n  除外した: はい\n"
        + "  方法: 記録簿の引取元で除き、由来の書かれていない再生等は在庫と引取りの割合で按分\n"
    }
    if let previous, head?.previous.isWritten != true {
      text += "前年度末の保管量:\n" + closings(of: previous)
    }
    let sums = reported.map { total in
      "  \(total.refrigerant.text):\n" + rows { total.grams($0) }
    }
    if !sums.isEmpty { text += "記録簿の計:\n" + sums.joined() }
    return text
  }

  private func column(_ total: YearTotals) -> String {
    var text = "  \(total.refrigerant.text):\n" + rows { total.tenths($0) * 100 }
    if total.entrusted.grams > 0 {
      text += "    うち受託した量: \(Self.kilograms(total.entrusted.grams))\n"
    }
    if let reason = reasons[total.refrigerant.text] { text += "    差異理由: \(YAMLText.of(reason))\n" }
    return text
  }

  private func rows(_ grams: (ReportRow) -> Int) -> String {
    let names: [(ReportRow, String)] = [
      (.fromRecoverers, "充塡回収業者から引き取った量"), (.fromApproved, "第49条第1号の者から引き取った量"),
      (.takenIn, "引き取った量の合計"), (.opening, "年度当初の保管量"), (.reclaimed, "再生をした量"),
      (.handedOver, "破壊業者に引き渡した量"), (.closing, "年度末の保管量"),
    ]
    return names.map { row, name in "    \(name): \(Self.kilograms(grams(row)))\n" }.joined()
  }

  private func closings(of previous: YearlyReport) -> String {
    previous.columns.items.compactMap { column in
      guard let number = column.refrigerant.value?.number, let closing = column.closing.value else {
        return nil
      }
      return "  \(number.text): { 年度末の保管量: \(Self.kilograms(closing.grams)) }\n"
    }.joined()
  }

  private static func kilograms(_ grams: Int) -> String {
    Mass(grams: grams).kilograms(decimals: 1)
  }
}
