import Findings
import Foundation
import PermitInput
import PermitModel
import Testing

@Suite struct `Printed values` {
  /// Keys whose values guide the checks or stand on papers that the applicant brings.
  static let notPrinted = [
    "手続", "提出予定日", "提出方法", "区分", "役員", "欠格要件に該当しない", "登記事項証明書", "住民票", "登録免許税",
    "事業開始日", "年間稼働可能時間", "混和による品質調整", "記載しない装置の理由", "ファイル", "ページ数", "用紙",
    "装置: 図面", "添付", "図面", "理由", "確認した事由", "フロン類の由来",
  ]

  /// Answers that a form prints as a phrase of its own.
  static let printedAs = ["自ら破壊": ["はい": "(自らが破壊業者として破壊する場合)"]]

  @Test(arguments: RenderedPapers.examples)
  func `every value that a form prints comes back from pdftotext`(example: String) throws {
    let bytes = try Data(
      contentsOf: BuiltProgram.repository.appending(path: "examples/\(example)/application.yaml"))
    let texts = CaseReader.read(bytes: Array(bytes), file: example).application.texts
    let bundle = try RenderedPapers.of(example).bundle()
    let printed = folded(try BuiltProgram.tool("pdftotext", ["-raw", bundle.path, "-"]).out)
    var checked = 0
    for text in texts {
      let keys = text.site.path.split { ".[]0123456789".contains($0) }.map(String.init)
      if keys.contains(where: Self.notPrinted.contains) { continue }
      checked += 1
      let written = text.written ?? ""
      let value = folded(Self.printedAs[keys.last ?? ""]?[written] ?? written)
      #expect(printed.contains(value), "\(text.site.path): \(text.written ?? "")")
    }
    #expect(checked > 150)
  }

  /// Width, spaces and line ends are the form's business, the characters are the applicant's.
  private func folded(_ text: String) -> String {
    let narrow = text.precomposedStringWithCompatibilityMapping
    let scalars = narrow.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "," }
    return String(String.UnicodeScalarView(scalars))
  }
}
