import Findings
import PermitModel

extension BlankFields {
  /// 誓約書, the paper of identity and the tax receipt.
  static func identity(_ application: PermitApplication) -> [BlankField] {
    let applicant = application.applicant
    var oath = BlankFieldList("誓約書", alwaysApplies: true)
    oath.need("欠格要件に該当しない旨", applicant.oath.notDisqualified)
    oath.need("誓約日", applicant.oath.date)
    if applicant.kind.value == .corporation { oath.need("役員", entries: applicant.officers) }

    var paper = BlankFieldList(
      applicant.kind.value == .individual ? "住民票" : "登記事項証明書", alwaysApplies: true)
    if applicant.kind.value == .individual, applicant.residentRecord.isWritten {
      let record = applicant.residentRecord
      paper.need("氏名", record.name)
      paper.need("発行日", record.issued)
      paper.need("ファイル", record.file)
      paper.need("ページ数", record.pages)
    } else if applicant.kind.value == .corporation {
      let registry = applicant.registry
      paper.need("代表者", registry.representative)
      paper.need("発行日", registry.issued)
      paper.need("ファイル", registry.file)
      paper.need("ページ数", registry.pages)
    }

    var tax = BlankFieldList("登録免許税の領収書", alwaysApplies: true)
    if application.tax.isWritten { tax.need("納付日", application.tax.paid) }
    return oath.fields + paper.fields + tax.fields
  }

  /// 別紙Zの1: operation of each facility.
  static func operations(_ application: PermitApplication) -> [BlankField] {
    application.facilities.items.flatMap { facility in
      facility.operations.items.flatMap { operation in
        var list = BlankFieldList("別紙Zの1（運転方法）")
        list.need("フロン類の種類", entries: operation.refrigerants)
        list.need("運転の形（連続式・バッチ式）", operation.mode)
        list.need("温度条件", operation.temperature)
        // The handbook asks for it where a tower is used (p.19, 22).
        if facility.type.value == .rectification {
          list.need("蒸留塔内での還流時間", operation.refluxTime)
        }
        list.need("フロン類の投入量", operation.feedAmount)
        list.need("流量", operation.flowRate)
        list.need("フロン類の供給方法", operation.feedMethod)
        list.need("再生をしたフロン類の捕集方法", operation.captureMethod)
        list.need("再生をされなかったフロン類の処理方法", operation.residueMethod)
        return list.fields
      }
    }
  }

  /// 別紙Zの2: storage.
  static func storage(_ application: PermitApplication) -> [BlankField] {
    let storage = application.storage
    guard storage.isWritten else { return [] }
    var list = BlankFieldList("別紙Zの2（保管）")
    list.need("保管場所", storage.place)
    list.need("保管量（容器）", storage.containers)
    list.need("保管方法", storage.method)
    list.need("区分方法", storage.separation)
    for group in storage.containers.items {
      list.need("フロン類の種類", group.refrigerant)
      list.need("状態（再生前・再生後・再生されなかったもの）", group.state)
      list.need("容器の容量", group.volume)
      list.need("一容器あたりの充塡可能量", group.fill)
      list.need("容器本数", group.count)
    }
    return list.fields
  }

  /// 別紙Zの3 and 別表1: maintenance.
  static func maintenance(_ application: PermitApplication) -> [BlankField] {
    let maintenance = application.maintenance
    guard maintenance.isWritten else { return [] }
    var table = BlankFieldList("別表1")
    table.need("日常点検", maintenance.daily)
    table.need("定期点検", maintenance.periodic)
    for row in maintenance.daily.items + maintenance.periodic.items {
      table.need("点検項目", row.item)
      table.need("点検内容", row.content)
      table.need("保守方法", row.method)
      table.need("点検の頻度", row.frequency)
    }
    var annex = BlankFieldList("別紙Zの3（保守点検）")
    annex.recommend("検査記録の保存年数", maintenance.recordYears)
    return table.fields + annex.fields
  }

  /// 別紙Zの4: steady monitoring.
  static func monitoring(_ application: PermitApplication) -> [BlankField] {
    guard application.monitoring.isWritten else { return [] }
    var list = BlankFieldList("別紙Zの4（定常的な確認）")
    for (key, rows) in application.monitoringRows {
      list.need("\(key)の確認", rows)
      for row in rows.items {
        list.need("\(key)について計測する項目", row.item)
        list.need("\(key)の計測装置の種類", row.instrument)
        list.need("\(key)の測定頻度", row.frequency)
      }
    }
    return list.fields
  }

  /// 別紙Zの5 and 別表2: anomalies.
  static func anomalies(_ application: PermitApplication) -> [BlankField] {
    let anomalies = application.anomalies
    guard anomalies.isWritten else { return [] }
    var list = BlankFieldList("別表2")
    let rows = anomalies.exchange.items + anomalies.mistake.items + anomalies.damage.items
    // The handbook (p.25) lets empty groups out, but a table without any row says nothing.
    if rows.isEmpty { list.need("異常の内容", anomalies.damage) }
    for row in rows {
      list.need("異常の内容", row.content)
      list.need("判定・表示方法", row.detection)
      list.need("対応方法", row.response)
    }
    return list.fields
  }

  /// 別紙Zの6: checks of purity.
  static func quality(_ application: PermitApplication) -> [BlankField] {
    let checks = application.qualityChecks
    guard !checks.isEmpty else { return [] }
    var list = BlankFieldList("別紙Zの6（純度等の確認）")
    for check in checks.items {
      list.need("分析項目", check.item)
      list.need("自己所有・委託分析の別", check.party)
      list.need("分析方法", check.method)
      list.need("分析頻度", check.frequency)
      switch check.party.value {
      case .own: list.need("分析機器", check.instrument)
      case .entrusted: list.need("委託先", check.contractor)
      case nil: break
      }
    }
    return list.fields
      + missingItems(
        checks.items.compactMap(\.item.value), in: checks.site, paper: list.paper,
        readable: checks.items.allSatisfy { $0.item.value != nil })
  }

  /// The quantities that a list of analyses leaves out, when every entry of it can be read.
  static func missingItems(
    _ there: [AnalysisItem], in site: Site, paper: String, readable: Bool
  ) -> [BlankField] {
    let missing = AnalysisItem.allCases.filter { !there.contains($0) }
    guard readable, !missing.isEmpty else { return [] }
    let names = missing.map(\.rawValue).joined(separator: "・")
    return [BlankField(paper: paper, label: names + "の分析", site: site)]
  }

  /// 別紙Zの7 and 8: notice to buyers and responsible person.
  static func people(_ application: PermitApplication) -> [BlankField] {
    var notice = BlankFieldList("別紙Zの7（譲渡先への通知）")
    if application.buyerNotice.isWritten {
      notice.need("通知する事項", entries: application.buyerNotice.matters)
      notice.need("通知する手段", application.buyerNotice.means)
      notice.need("通知の時期", application.buyerNotice.timing)
    }
    var person = BlankFieldList("別紙Zの8（管理責任者）")
    if application.responsiblePerson.isWritten {
      person.need("所属", application.responsiblePerson.unit)
      person.need("氏名", application.responsiblePerson.name)
      person.recommend("施設の付近への明示", application.responsiblePerson.posting)
    }
    return notice.fields + person.fields
  }
}
