import Findings
import PermitModel

extension BlankFields {
  /// 図面 and the papers that the applicant brings.
  static func attached(_ application: PermitApplication) -> [BlankField] {
    var drawings = BlankFieldList("図面")
    for drawing in application.drawings.items {
      let name = drawing.kind.value?.rawValue ?? "図面"
      drawings.need("\(name)のページ数", drawing.pages)
      let boxes = drawing.boxes.items
      for place in boxes.indices {
        // Read even where the name is there: a watched case shows it.
        let symbol = boxes[place].symbol.text
        drawings.need("\(name)の\(symbol)の装置名", boxes[place].name)
      }
    }
    var papers = BlankFieldList("使用及び管理の方法を補足する書類")
    for attachment in application.attachments.items {
      papers.need("書類のページ数", attachment.pages)
    }
    return drawings.fields + papers.fields
  }
}
