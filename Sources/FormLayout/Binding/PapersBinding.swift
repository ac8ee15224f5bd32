import Findings
import PermitModel

/// 提出書類一覧: the papers in the order of the handbook (p.9), which are there and which are not.
enum PapersBinding {
  /// A line of the list.
  struct Line {
    /// The title, with the line ends of a narrow column.
    var title = ""
    /// Pages, when the paper is there and they are known.
    var pages: Int?
    var isThere = false
    /// What has to be said about a paper that is there.
    var remark = ""
    /// What the applicant still has to add.
    var missing: String?
    var site = Site()
  }

  /// The list with its page counts and what is still missing.
  static func value(_ application: PermitApplication, _ context: BindingContext) -> FormValue {
    let forms = formLines(application, context)
    let annexes = attachmentLines(application, context)
    let others = otherLines(application)
    let missing = (forms + annexes + others).compactMap(\.missing)
    let known = (forms + annexes + others).filter(\.isThere).map(\.pages)
    let total = known.contains(nil) ? nil : known.reduce(0) { $0 + ($1 ?? 0) }
    return .record([
      "forms": Leaf.list(forms, empty: Line(), line),
      "attachments": Leaf.list(annexes, empty: Line(), line),
      "others": Leaf.list(others, empty: Line(), line),
      "missing": Leaf.list(missing, empty: "") { missing in
        .record(["text": Leaf.made(missing.replacing("\n", with: ""))])
      },
      "complete": .flag(missing.isEmpty),
      "copy": Leaf.made(context.copy ?? ""),
      "copies": Leaf.number(application.copies),
      "office": Leaf.choice(application.office),
      "total": .leaf(FormLeaf(.number(total))),
    ])
  }

  /// Figures at least as wide as those of the list can be, for a survey: each page count is a part
  /// of all pages, and those are counted here, the printed papers with more than they have.
  static func widest(_ application: PermitApplication) -> FormValue {
    var pages = 16 * Typesetter.mostPages
    func count(_ more: Located<Int>) {
      let sum = pages.addingReportingOverflow(Int(clamping: more.value?.magnitude ?? 0))
      pages = sum.overflow ? .max : sum.partialValue
    }
    for index in application.drawings.items.indices {
      count(application.drawings.items[index].pages)
    }
    for index in application.attachments.items.indices {
      count(application.attachments.items[index].pages)
    }
    count(application.applicant.registry.pages)
    count(application.applicant.residentRecord.pages)
    let figures = Leaf.made(String(repeating: "9", count: String(pages).count))
    let lines = FormValue.list([.record(["pages": figures])], prototype: .flag(false))
    return .record([
      "forms": lines, "attachments": lines, "others": lines, "total": figures,
    ])
  }

  private static func line(_ line: Line) -> FormValue {
    .record([
      "title": Leaf.made(line.title, site: line.site),
      "tick": Leaf.made(line.isThere ? "○" : ""),
      "pages": .leaf(FormLeaf(.number(line.isThere ? line.pages : nil), site: line.site)),
      "note": Leaf.made(line.isThere ? line.remark : "未添付", site: line.site),
    ])
  }

  private static func formLines(_ application: PermitApplication, _ context: BindingContext)
    -> [Line]
  {
    let sheets = application.facilities.items.count
    let annexX = sheets > 1 ? "別紙Ｘ１～Ｘ\(WideText.of(String(sheets)))" : "別紙Ｘ"
    return [
      printed("form-5", "表紙（様式第５）", context),
      printed("annex-x", annexX + "　第一種フロン類再生施設等の構造", context),
      printed("annex-y", "別紙Ｙ　第一種フロン類再生施設等の再生の能力", context),
      printed("annex-z", "別紙Ｚ　第一種フロン類再生施設等の使用及び管理の方法", context),
      printed("table-1", "別表１　保守点検の項目・方法", context),
      printed("table-2", "別表２　異常事態の判定・対応方法", context),
    ]
  }

  private static func printed(_ id: String, _ title: String, _ context: BindingContext) -> Line {
    let pages = context.pages[id]
    return Line(
      title: title, pages: pages, isThere: pages != nil, missing: pages == nil ? title : nil)
  }

  private static func attachmentLines(
    _ application: PermitApplication, _ context: BindingContext
  ) -> [Line] {
    var lines: [Line] = []
    for kind in DrawingKind.allCases {
      let drawings = application.drawings.items.filter { $0.kind.value == kind }
      var line = brought(
        title(of: kind), drawings.map(\.pages), isThere: drawings.contains { $0.file.isWritten },
        site: drawings.first?.site ?? application.drawings.site)
      line.remark = sheets(of: drawings)
      lines.append(line)
    }
    lines += [
      printed("suitability", "再生をしたフロン類の用途に応じた\n適切な再生ができることを説明する書類", context),
      printed("capacity", "第一種フロン類再生施設等の再生の能力を説明する書類", context),
      printed("intake-plan", "再生をしようとするフロン類の引取りに係る計画", context),
    ]
    let supplements = application.attachments.items
    lines.append(
      brought(
        "第一種フロン類再生施設等の使用及び管理の方法を\n補足する書類（取扱説明書、操作マニュアル等）", supplements.map(\.pages),
        isThere: supplements.contains { $0.file.isWritten }, site: application.attachments.site))
    let isPerson = application.applicant.kind.value == .individual
    let paper = isPerson ? application.applicant.residentRecord : application.applicant.registry
    if !isPerson || paper.isWritten {
      let name = isPerson ? "住民票の写し" : "登記事項証明書"
      lines.append(
        brought(
          "本人を確認できる書類（\(name)）", [paper.pages], isThere: paper.file.isWritten,
          site: paper.site))
    }
    lines.append(printed("oath", "申請者が法に定める欠格要件に該当しないことを\n説明する書面（誓約書）", context))
    return lines
  }

  private static func title(of kind: DrawingKind) -> String {
    let name =
      switch kind {
      case .flow: "プロセス（システム）フロー図"
      case .layout: "組立図、配置図等"
      case .device: "装置説明図等"
      }
    return "第一種フロン類再生施設等の構造を示す図面\n（\(name)）"
  }

  /// Drawings may be on A3 (handbook p.27): whoever binds and copies the set has to know.
  private static func sheets(of drawings: [Drawing]) -> String {
    let large = drawings.filter { $0.paper.value == .a3 }.count
    if large == 0 { return "" }
    return large == drawings.count ? "Ａ３" : "一部Ａ３"
  }

  private static func otherLines(_ application: PermitApplication) -> [Line] {
    // The tax falls on new permits only (登録免許税法別表第一第119号(一)).
    guard (application.procedure.value ?? .newPermit) == .newPermit else { return [] }
    return [
      brought(
        "登録免許税の領収証書", [Located(1)], isThere: application.tax.receipt.isWritten,
        site: application.tax.site)
    ]
  }

  private static func brought(
    _ title: String, _ pages: [Located<Int>], isThere: Bool, site: Site
  ) -> Line {
    let known = pages.compactMap(\.value)
    let total = known.count == pages.count && !known.isEmpty ? known.reduce(0, +) : nil
    return Line(
      title: title, pages: total, isThere: isThere, missing: isThere ? nil : title, site: site)
  }
}
