import Foundation
import Testing

@testable import FormLayout

/// Official text full of brackets, set as a paper, read back by poppler and counted by a script that
/// knows nothing of the typesetter.
struct KinsokuCountTests {
  private static let subjects = [
    "再生業者（法人にあっては、その代表者（代表する者を含む。）及び役員）は、", "申請者は、「構造図」、「配管図」及び「工程図」（以下「図面等」という。）を、",
    "主務大臣は、第５０条第２項（第５３条第２項において準用する場合を含む。）の規定により、", "管理責任者（〔別紙Ｚ〕の８に記載した者をいう。）は、",
    "引き取った冷媒（ＨＣＦＣ（Ｒ２２）、ＨＦＣ（Ｒ１３４ａ、Ｒ４１０Ａ）等）については、", "R-410A（R32/R125の混合物（質量比50/50）をいう。）を再生する場合は、",
  ]
  private static let matters = [
    "「純度99.5 %以上」かつ『水分0.001 %以下』であることを、", "令和８年１２月１日から起算して３０日以内に、",
    "（１）分析項目、（２）分析頻度、（３）分析方法（外部に委託する場合は、その委託先）の順に、",
    "フィルター・ドライヤー等の装置（メーカー：「霞分析機器」、型番：GC-10／KF-3）を用いて、", "四半期ごと（当該期間の引取量が1,000 kgを超えるときは、毎月）に、",
    "〒105-0001の所在地（電話03-3501-1511〔代表〕）において、", "「回収量」－「破壊量」＝「再生量」となるよう、",
  ]
  private static let endings = [
    "確認し、その結果を（５年間、）保存しなければならない。", "記載した「再生証明書」を、遅滞なく交付（電磁的方法によるものを含む。）すること。",
    "別紙１又は別表２（「別紙等」と総称する。）に記入する……ただし、第１項第２号の場合は、この限りでない。",
    "「適」・「不適」のいずれかを、〔備考〕欄に々点を付して示す（！又は？は用いない。）。",
  ]

  /// Paragraphs of such sentences, the same on every machine.
  private static func paragraphs(_ count: Int) -> [String] {
    var seed: UInt64 = 20_261_201
    func pick(_ words: [String]) -> String {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return words[Int(seed >> 33) % words.count]
    }
    return (0..<count).map { _ in
      (0..<(2 + Int(seed >> 40) % 3)).map { _ in
        pick(subjects) + pick(matters) + pick(matters) + pick(endings)
      }.joined()
    }
  }

  private static func count(_ text: String) throws -> (lines: Int, breaches: Int, report: String) {
    let script = Papers.root.appendingPathComponent("scripts/count-kinsoku").path
    let report = try OutsideTool.run(
      "sh", ["-c", "python3 \"$0\" \"$1\" || test $? = 1", script, "FILE"], on: Array(text.utf8))
    let last = report.split(separator: "\n").last.map(String.init) ?? ""
    let figures = last.split(separator: " ").compactMap { Int($0) }
    try #require(figures.count == 2, "\(report)")
    return (figures[0], figures[1], report)
  }

  @Test(arguments: [("10.5pt", ""), ("9pt", "hanging=\"yes\" "), ("12pt", "left=\"31mm\" ")])
  func `600 lines of official text have no breach of kinsoku`(size: String, extra: String) throws {
    let body = KinsokuCountTests.paragraphs(130).map { "<p \(extra)size=\"\(size)\">\($0)</p>" }
      .joined()
    let template = """
      <form xmlns="urn:saisei:form:1" id="test" title="試験" label="試験" paper="A4">
      <body>\(body)</body></form>
      """
    let document = try Papers.typeset(template: template, "手続: 新規許可")
    let text = try OutsideTool.text(of: Papers.pdf([document]), mode: "-layout")
    let (lines, breaches, report) = try KinsokuCountTests.count(text)
    #expect(lines >= 600, "\(lines)")
    #expect(breaches == 0, "\(report)")
    // Read back line by line it is the text: nothing is lost, and no blank comes out between
    // Japanese and Latin.
    let read = text.replacing("\u{C}", with: "").split(separator: "\n")
      .map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { $0.firstRange(of: /^[0-9]+ \/ [0-9]+$/) == nil }.joined()
    #expect(read == KinsokuCountTests.paragraphs(130).joined())
  }

  @Test func `the counter sees the breaches of lines that are cut anywhere`() throws {
    let cut = KinsokuCountTests.paragraphs(130).flatMap { paragraph -> [String] in
      stride(from: 0, to: paragraph.count, by: 42).map { start in
        String(paragraph.dropFirst(start).prefix(42))
      }
    }
    let (lines, breaches, _) = try KinsokuCountTests.count(cut.joined(separator: "\n"))
    #expect(lines >= 400)
    #expect(breaches > 50)
  }
}
