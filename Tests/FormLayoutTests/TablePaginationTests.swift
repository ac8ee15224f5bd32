import Findings
import PermitModel
import Testing

@testable import FormLayout

struct TablePaginationTests {
  private func rows(_ count: Int, _ content: String = "腐食による穴あき") -> String {
    "異常事態:\n  損傷・故障関係:\n"
      + (1...count).map {
        "    - { 内容: 異常\($0)番, 判定: 警報の作動, 対応: \(content) }\n"
      }.joined()
  }

  private func printed(_ page: TypesetPage) -> String {
    page.texts.map(\.text).joined(separator: "|")
  }

  @Test func `a long table goes on with its head and its group label repeated`() throws {
    let document = try Papers.typeset("table-2", rows(80))
    #expect(document.pages.count > 2)
    for (index, page) in document.pages.enumerated() {
      let text = printed(page)
      #expect(text.contains("異常の内容"))
      #expect(text.contains("損傷・故障関係"))
      #expect(text.contains("（別表２）" + (index > 0 ? "（続き）" : "")))
      #expect(text.contains("\(index + 1) / \(document.pages.count)"))
    }
  }

  @Test func `every row is printed exactly once`() throws {
    let document = try Papers.typeset("table-2", rows(80))
    let all = document.pages.map(printed).joined(separator: "|").split(separator: "|")
    for number in 1...80 { #expect(all.filter { $0 == "異常\(number)番" }.count == 1) }
  }

  @Test(arguments: 15...60)
  func `no row stands alone on a page`(count: Int) throws {
    let document = try Papers.typeset("table-2", rows(count))
    for page in document.pages {
      let rows = page.texts.filter { $0.text.hasPrefix("異常") && $0.text.hasSuffix("番") }
      #expect(rows.count != 1, "\(count) rows")
    }
  }

  @Test func `what is repeated on later pages is no part of the structure`() throws {
    let document = try Papers.typeset("table-2", rows(80))
    for page in document.pages.dropFirst() {
      let heads = page.texts.filter { ["異常の内容", "損傷・故障関係", "対応方法"].contains($0.text) }
      #expect(heads.count == 3)
      #expect(heads.allSatisfy { $0.tag == nil })
    }
  }

  @Test func `a row taller than a page is divided and loses no line`() throws {
    let long = (1...400).map { "第\($0)文を確認する" }.joined()
    let document = try Papers.typeset("table-2", rows(1, long))
    #expect(document.pages.count > 1)
    let column = document.pages.flatMap(\.texts).filter { $0.tag != nil }
      .map(\.text).joined()
    #expect(column.contains(long))
  }

  @Test(arguments: 2...24)
  func `a divided row is long and leaves three lines on either page`(lines: Int) throws {
    let text = String(repeating: "部位を確認して当該部品を交換する", count: lines)
    let document = try Papers.typeset("table-2", rows(30, text))
    var pages: [Int: [Int]] = [:]
    var read: [Int: String] = [:]
    for (page, content) in document.pages.enumerated() {
      for text in content.texts {
        guard let tag = text.tag else { continue }
        pages[tag, default: []].append(page)
        read[tag, default: ""] += text.text
      }
    }
    let cells = read.filter { $0.value == text }.keys
    #expect(cells.count == 30)
    for cell in cells {
      let on = pages[cell] ?? []
      let counts = Set(on).map { page in on.count { $0 == page } }
      #expect(counts.count == 1 || (on.count >= 10 && counts.allSatisfy { $0 >= 3 }))
    }
  }

  @Test func `the column heads of a group are repeated where it goes on, outside of the structure`()
    throws
  {
    let document = try Papers.typeset(GoldenCase.worst.certificate())
    let pages = document.pages.filter { printed($0).contains("引き取ったフロン類") }
    #expect(pages.count > 2)
    for (index, page) in pages.enumerated() {
      let head = page.texts.first { $0.text == "容器の識別番号" }
      #expect(head != nil, "\(index)")
      #expect((head?.tag == nil) == (index > 0), "\(index)")
    }
    let cells = document.pages.flatMap(\.texts).filter { $0.tag != nil }.map(\.text)
    for number in 1...60 { #expect(cells.count { $0.hasSuffix("XYZ-\(number)") } == 1) }
  }

  @Test(arguments: 1...60)
  func `the column heads of a group do not end a page`(count: Int) throws {
    var certificate = GoldenCase.worst.certificate()
    certificate.intakes = Listed(Array(certificate.intakes.items.prefix(count)))
    let document = try Papers.typeset(certificate)
    for page in document.pages {
      let last = page.texts.last { !$0.text.contains(" / ") }?.text
      #expect(last != "量（kg）" && last != "容器の識別番号", "\(count)")
    }
  }

  @Test func `short texts are not torn between pages`() throws {
    let document = try Papers.typeset("table-2", rows(60, "部位を確認して当該部品を交換し、元の状態に戻す"))
    for page in document.pages {
      let first = page.texts.first { $0.text.hasPrefix("に戻す") || $0.text.hasPrefix("元の状態") }
      let before = page.texts.first { $0.text.hasPrefix("部位を確認") }
      #expect(first == nil || before != nil)
    }
  }

  @Test func `rules meet at the edges and each is drawn once`() throws {
    let page = try Papers.typeset("form-5", Papers.example("toranomon")).pages[0]
    #expect(Set(page.rules).count == page.rules.count)
    #expect(Set(page.rules.map(\.width)) == [0.5])
    let right = page.rules.map(\.x2).max() ?? 0
    let left = page.rules.map(\.x1).min() ?? 0
    #expect(abs(right - left - 160 * 72 / 25.4) < 0.01)
    for a in page.rules where a.y1 == a.y2 {
      for b in page.rules where b.y1 == b.y2 && a != b && a.y1 == b.y1 {
        #expect(a.x2 <= b.x1 || b.x2 <= a.x1)
      }
    }
  }
}
