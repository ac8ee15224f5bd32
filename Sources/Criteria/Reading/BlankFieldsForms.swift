import Findings
import PermitModel

extension BlankFields {
  /// The paper of identity and the tax receipt.
  static func identity(_ application: PermitApplication) -> [BlankField] {
    let applicant = application.applicant
    var paper = BlankFieldList(
      applicant.kind.value == .individual ? "住民票" : "登記事項証明書", alwaysApplies: true)
    if applicant.kind.value == .individual, applicant.residentRecord.isWritten {
      paper.need("ページ数", applicant.residentRecord.pages)
    } else if applicant.kind.value == .corporation,
      applicant.registry.isWritten || application.needsPapersOfPerson
    {
      paper.need("ページ数", applicant.registry.pages)
    }

    var tax = BlankFieldList("登録免許税の領収書", alwaysApplies: true)
    if application.tax.isWritten { tax.need("納付日", application.tax.paid) }
    return paper.fields + tax.fields
  }

  /// 別紙Zの2: what the example (p.22) shows beyond the text (p.19), which family Z checks.
  static func storage(_ application: PermitApplication) -> [BlankField] {
    var list = BlankFieldList("別紙Zの2（保管）")
    for group in application.storage.containers.items {
      list.need("容器の容量", group.volume)
    }
    return list.fields
  }
}
