import Findings
import PermitModel

extension AnnexZRules {
  /// What a notice itself has to say (省令第58条第5号): method and result for purity and each of the
  /// four impurities, of something, to someone.
  static func noticed(_ notice: PurityNotice, _ report: inout Report) {
    for item in AnalysisItem.allCases {
      guard let check = notice.checks.items.first(where: { $0.item.value == item }) else {
        report.find(
          "\(item.rawValue)の確認の方法と結果が書かれていません",
          "How \(item.englishName) was checked, and the result, is not written",
          at: notice.checks.site,
          remedy: Message(
            ja: "確認に\(item.rawValue)の方法と結果を加えてください", en: "Add it to 確認"))
        continue
      }
      if check.method.isBlank {
        report.find(
          "\(item.rawValue)の確認の方法が未記入です", "How \(item.englishName) was checked is blank",
          at: check.method.site)
      }
      if let problem = check.result.problem {
        report.find(problem, of: check.result)
      } else if check.result.isBlank {
        report.find(
          "\(item.rawValue)の確認の結果が未記入です", "The result for \(item.englishName) is blank",
          at: check.result.site)
      }
    }
    if notice.goods.isEmpty {
      report.find(
        "譲渡する再生をしたフロン類が書かれていません", "What is handed over is not written",
        at: notice.goods.site,
        remedy: Message(
          ja: "譲渡するフロン類に種類、量及びロット又は容器を書いてください", en: "Write kind, amount and lot"))
    }
    for goods in notice.goods.items where goods.refrigerant.isBlank {
      report.find(
        "譲渡するフロン類の種類が未記入です", "The kind of what is handed over is blank",
        at: goods.refrigerant.site,
        remedy: Message(ja: "冷媒番号を書いてください", en: "Write the refrigerant number"))
    }
    if notice.buyer.name.isBlank {
      report.find(
        "通知する譲渡先の氏名又は名称が未記入です", "The buyer's name is blank", at: notice.buyer.name.site,
        remedy: Message(ja: "譲渡先の名称を書いてください", en: "Write the buyer's name"))
    }
  }

  /// Whether a notice comes before the transfer.
  static func inTime(_ notice: PurityNotice, _ report: inout Report) {
    guard let date = notice.date.value, let transfer = notice.transferOn.value else {
      if notice.date.isBlank || notice.transferOn.isBlank {
        report.find(
          "通知日又は譲渡予定日が未記入のため、譲渡の前の通知であることが分かりません",
          "The day of the notice or of the transfer is blank",
          at: notice.date.isBlank ? notice.date.site : notice.transferOn.site,
          remedy: Message(
            ja: "通知日と譲渡予定日を書いてください", en: "Write both days"))
      }
      return
    }
    guard date > transfer else { return }
    report.find(
      "通知日\(date.japanese)が譲渡予定日\(transfer.japanese)より後です",
      "The notice of \(date.iso) is after the transfer of \(transfer.iso)", at: notice.date.site,
      related: [notice.transferOn.site])
  }
}
