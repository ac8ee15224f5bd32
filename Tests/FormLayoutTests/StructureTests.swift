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

  @Test func `a label and its value are read apart`() throws {
    let document = try Papers.typeset("form-5", Papers.example("toranomon"))
    let tags = document.tags
    let items = tags.nodes.filter { $0.kind == .item }
    #expect(items.count == 4)
    for item in items { #expect(item.children.map { tags.nodes[$0].kind } == [.label, .body]) }
    let name = try #require(document.pages[0].texts.first { $0.text == "氏名" }?.tag)
    #expect(tags.nodes[name].kind == .label)
    // The remark explains the name, so it is a part of that entry.
    let remark = try #require(document.pages[0].texts.first { $0.text.hasPrefix("（法人") }?.tag)
    let body = tags.nodes[remark].parent.flatMap { tags.nodes[$0].parent }
    #expect(body == tags.nodes[name].parent)
  }

  @Test func `lines of their own are not run together`() throws {
    let document = try Papers.typeset("form-5", Papers.example("toranomon"))
    let ends = document.pages[0].texts.filter(\.endsLine).map(\.text)
    #expect(ends.contains("東都県虎ノ門市永田町五丁目６番７号"))
    #expect(ends.contains("ＨＣＦＣ（Ｒ２２）"))
    #expect(!ends.contains("電話番号　０９８（７６５）４３２１"))
  }

  @Test(arguments: Papers.filingOrder)
  func `every header cell says something`(id: String) throws {
    let document = try Papers.typeset(id, Papers.example("toranomon"))
    let said = Set(document.pages.flatMap(\.texts).compactMap(\.tag))
    for (index, node) in document.tags.nodes.enumerated() {
      if case .headerCell = node.kind { #expect(said.contains(index)) }
    }
  }
}
