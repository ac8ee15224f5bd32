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

  /// 別紙Zの2: what the example (p.22) shows beyond the text (p.19), which family Z checks.
  static func storage(_ application: PermitApplication) -> [BlankField] {
    var list = BlankFieldList("別紙Zの2（保管）")
    for group in application.storage.containers.items {
      list.need("容器の容量", group.volume)
    }
    return list.fields
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
}
