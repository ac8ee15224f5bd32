import Testing

@testable import FormLayout

struct StructureTests {
  @Test(arguments: Papers.filingOrder)
  func `each paper has one title and headings without gaps`(id: String) throws {
    let tags = try Papers.typeset(id, Papers.example("toranomon")).tags
    #expect(tags.nodes.filter { $0.kind == .title }.count == 1)
    var level = 1
    for node in tags.nodes {
      guard case .heading(let next) = node.kind else { continue }
      #expect(next <= level + 1)
      level = next
    }
  }

  @Test(arguments: Papers.filingOrder)
  func `the reading order is the order on the page`(id: String) throws {
    let document = try Papers.typeset(id, Papers.example("toranomon"))
    let order = document.pages.flatMap(\.texts).compactMap(\.tag)
    #expect(order == order.sorted())
  }

  @Test func `a group label speaks for all of its rows`() throws {
    let tags = try Papers.typeset("form-5", Papers.example("toranomon")).tags
    let spans = tags.nodes.filter { $0.kind == .headerCell(.row) }.map(\.rowSpan)
    #expect(spans.contains(2))
    #expect(spans.contains(4))
  }

  @Test func `every printed value carries its path in the file`() throws {
    let document = try Papers.typeset("form-5", Papers.example("toranomon"))
    let paths = Set(document.pages.flatMap(\.texts).flatMap { $0.pieces.map(\.path) })
    for path in ["申請者.住所", "申請者.代表者.氏名", "事業所.名称", "施設[0].数", "申請日"] {
      #expect(paths.contains(path), "\(path)")
    }
  }

  @Test func `list items have their number and their text`() throws {
    let tags = try Papers.typeset("annex-x", Papers.example("toranomon")).tags
    let items = tags.nodes.filter { $0.kind == .item }
    #expect(items.count >= 20)
    for item in items { #expect(item.children.map { tags.nodes[$0].kind } == [.label, .body]) }
  }
}
