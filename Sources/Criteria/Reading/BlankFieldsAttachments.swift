import Findings
import PermitModel

extension BlankFields {
  /// 再生の能力を説明する書類.
  static func capacity(_ application: PermitApplication) -> [BlankField] {
    application.facilities.items.flatMap { facility in
      var list = BlankFieldList("再生の能力を説明する書類")
      list.need("年間再生処理可能量の算出", facility.capacityBasis)
      for basis in facility.capacityBasis.items {
        list.need("時間当たり再生処理可能量", basis.hourly)
        list.need("年間予定稼働時間", basis.yearlyHours)
        list.need("稼働時間の算出方法", basis.hoursBasis)
        if facility.type.value == .rectification {
          list.need("蒸留塔内での還流時間", basis.refluxTime)
        }
        list.need("各装置の時間当たりの処理可能量", basis.devices)
        for device in basis.devices.items {
          list.need("装置の名称", device.name)
          list.need("装置の時間当たりの処理可能量", device.hourly)
        }
        list.need("算出の方法", basis.method)
        // A new plant has no results yet; the handbook names them as an example (p.29).
        list.recommend("再生処理量の実績", basis.results)
      }
      return list.fields
    }
  }

  /// 引取りに係る計画.
  static func intake(_ application: PermitApplication) -> [BlankField] {
    var list = BlankFieldList("引取りに係る計画")
    list.need("フロン類の種類ごとの表", application.intakePlan)
    for table in application.intakePlan.items {
      list.need("\(table.refrigerant.value?.number.text ?? "")の年度", table.years)
      for year in table.years.items {
        let label = year.year.value?.japanese ?? ""
        list.need("\(label)の前年度からの繰り越し量", year.carryOver)
        list.need("\(label)の最繁忙日における予定保管量", year.peakStorage)
      }
    }
    return list.fields
  }

  /// 用途に応じた適切な再生ができることを説明する書類.
  static func suitability(_ application: PermitApplication) -> [BlankField] {
    let suitability = application.suitability
    var list = BlankFieldList("適切な再生ができることを説明する書類")
    guard suitability.isWritten else {
      return [BlankField(paper: list.paper, label: "試験再生", site: suitability.site)]
    }
    list.need("根拠", suitability.basis)
    list.need("試料", suitability.sample)
    list.need("運転条件", suitability.conditions)
    list.need("フロン類の種類ごとの結果", suitability.results)
    for result in suitability.results.items {
      let kind = result.refrigerant.value?.number.text ?? ""
      let columns = [
        ("再生前の想定値", result.assumedFeed), ("再生後の想定値", result.assumedProduct),
        ("試験再生前", result.before), ("試験再生後", result.after),
      ]
      for (name, figures) in columns {
        for item in AnalysisItem.allCases {
          list.need("\(kind)の\(name)の\(item.rawValue)", figures[item])
        }
      }
    }
    list.need("分析方法", suitability.analyses)
    for analysis in suitability.analyses.items {
      list.need("分析項目", entries: analysis.items)
      list.need("分析条件", analysis.conditions)
      list.need("分析手順", analysis.steps)
      if analysis.contractor.isBlank { list.need("分析に使用した機器又は委託先", analysis.instrument) }
    }
    guard !suitability.analyses.isEmpty else { return list.fields }
    let items = suitability.analyses.items.flatMap(\.items.items)
    return list.fields
      + missingItems(
        items.compactMap(\.value), in: suitability.analyses.site, paper: list.paper,
        readable: items.allSatisfy { $0.value != nil })
  }

  /// 図面 and the papers that the applicant brings.
  static func attached(_ application: PermitApplication) -> [BlankField] {
    var drawings = BlankFieldList("図面")
    drawings.need("構造を示す図面", application.drawings)
    for drawing in application.drawings.items {
      let name = drawing.kind.value?.rawValue ?? "図面"
      drawings.need("図面の種類", drawing.kind)
      drawings.need("\(name)のファイル", drawing.file)
      drawings.need("\(name)の用紙", drawing.paper)
      drawings.need("\(name)のページ数", drawing.pages)
      for box in drawing.boxes.items {
        drawings.need("\(name)の\(box.symbol.text)の装置名", box.name)
      }
    }
    var papers = BlankFieldList("使用及び管理の方法を補足する書類")
    papers.need("取扱説明書、操作マニュアル等", application.attachments)
    for attachment in application.attachments.items {
      papers.need("書類の種類", attachment.kind)
      papers.need("書類の名称", attachment.title)
      papers.need("書類のファイル", attachment.file)
      papers.need("書類のページ数", attachment.pages)
    }
    return drawings.fields + papers.fields
  }
}
