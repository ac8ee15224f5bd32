import Foundation
import Testing

@testable import FormLayout

struct CoverListTests {
  private func lines(_ yaml: String, pages: [String: Int]) throws -> [String] {
    try Papers.typeset("cover-list", yaml, pageCounts: pages).pages.flatMap(\.texts).map(\.text)
  }

  private let all = Dictionary(uniqueKeysWithValues: Papers.filingOrder.map { ($0, 1) })

  @Test func `the papers stand in the order of the handbook`() throws {
    let lines = try lines(Papers.example("toranomon"), pages: all).joined()
    let order = [
      "表紙", "別紙Ｘ", "別紙Ｙ", "別紙Ｚ", "別表１", "別表２", "フロー図", "組立図", "装置説明図",
      "用途に応じた", "再生の能力を説明", "引取りに係る計画", "補足する書類", "登記事項証明書", "誓約書",
    ]
    let places = order.map { lines.range(of: $0)?.lowerBound }
    #expect(!places.contains(nil))
    let known = places.compactMap(\.self)
    #expect(known == known.sorted())
  }

  @Test func `pages are added up over printed and attached papers`() throws {
    let lines = try lines(Papers.example("toranomon"), pages: all)
    // Ten printed papers, 1 + 2 + 6 drawings, 48 + 20 of manuals, 3 of the registry, 1 receipt.
    #expect(lines.contains("91"))
    #expect(lines.contains("未添付の書類はありません。"))
  }

  @Test func `the titles are those of the handbook`() throws {
    let lines = try lines(Papers.example("toranomon"), pages: all).joined()
    for title in [
      "第一種フロン類再生施設等の構造を示す図面（プロセス（システム）フロー図）",
      "第一種フロン類再生施設等の使用及び管理の方法を補足する書類（取扱説明書、操作マニュアル等）",
      "申請者が法に定める欠格要件に該当しないことを説明する書面（誓約書）",
    ] { #expect(lines.contains(title)) }
  }

  @Test(arguments: ["toranomon", "two-methods", "individual"])
  func `the list of a complete case is one page`(example: String) throws {
    let document = try Papers.typeset("cover-list", Papers.example(example), pageCounts: all)
    #expect(document.pages.count == 1)
  }

  @Test func `drawings on A3 are noted`() throws {
    let yaml = try Papers.example("two-methods")
    #expect(try lines(yaml, pages: all).filter { $0 == "Ａ３" }.count == 2)
    let mixed = yaml.replacing("添付/プロセスフロー図1.pdf\n    用紙: A3", with: "添付/プロセスフロー図1.pdf\n    用紙: A4")
    #expect(try lines(mixed, pages: all).contains("一部Ａ３"))
  }

  @Test func `what is not there is named`() throws {
    let yaml = try Papers.example("toranomon").replacing("    ファイル: 添付/登記事項証明書.pdf\n", with: "")
    var pages = all
    pages["oath"] = nil
    let lines = try lines(yaml, pages: pages)
    #expect(lines.contains("まだ添付されていない書類"))
    #expect(lines.contains("本人を確認できる書類（登記事項証明書）"))
    #expect(lines.filter { $0 == "未添付" }.count == 2)
    #expect(!lines.contains("未添付の書類はありません。"))
  }
}
