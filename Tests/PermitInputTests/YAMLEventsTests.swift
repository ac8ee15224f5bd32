import Foundation
import Testing

@testable import PermitInput

@Suite struct `The events of the YAML parser` {
  private static let usual = [
    "a: 1\nb: [x, 'y z', \"q\\tr\", ~, null, \"\", '', {c: d}]\n",
    "- 1\n- - 2\n  - 3\n- {}\n- []\n", "本文: |\n  一行目\n  二行目\n折り: >-\n  甲\n  乙\n", "? 甲\n: 乙\n",
    "{\"case\":{\"手続\":\"新規許可\",\"部数\":2,\"空\":null}}", "a: no\nb: 007\nc: 12:30\n",
    "---\na: 1\n...\n",
    "名称:   蒸留塔   # 注\n複数行: 甲\n  乙\n", "a: \"\\u65e5\\U00020BB7\"\n", "a: &\n" + "", "[a: b, c]",
  ]
  private static let unusual = [
    "", "# nothing\n", "a: 1\na: 2\n", "a: &x 1\n", "a: *x\n", "a: !t 1\n", "a: [",
    "か\u{3099}: 1\nが: 2\n", "~: 1\n",
    "[a]: 1\n", "a: 1\n---\nb: 2\n", "a: \"\\0\"\n", "\t", "a: 'x",
  ]

  private func files() throws -> [String] {
    try ["toranomon", "individual", "two-methods"].map {
      String(decoding: try Examples.bytes($0), as: UTF8.self)
    }
  }

  @Test func `make the tree that Yams makes`() throws {
    for text in try files() + Self.usual {
      let source = SourceText(text)
      guard let root = YAMLEvents.compose(source) else { continue }
      let known = try #require(try YAMLTree.compose(source))
      #expect(dump(root) == dump(known), "\(text)")
    }
  }

  @Test func `serve for every example`() throws {
    for text in try files() { #expect(YAMLEvents.compose(SourceText(text)) != nil) }
    for text in Self.usual.dropLast(2) {
      #expect(YAMLEvents.compose(SourceText(text)) != nil, "\(text)")
    }
  }

  @Test(arguments: unusual)
  func `leave to Yams whatever is not usual`(text: String) {
    #expect(YAMLEvents.compose(SourceText(text)) == nil)
  }

  /// Every node with its place and length.
  private func dump(_ node: SourceNode) -> String {
    let place = "@\(node.line):\(node.column)+\(node.length)"
    switch node.content {
    case .blank: return "~" + place
    case .scalar(let text): return String(reflecting: Array(text.utf8)) + place
    case .list(let items): return "[" + items.map(dump).joined(separator: ",") + "]" + place
    case .record(let entries):
      return "{" + entries.map { dump($0.key) + ":" + dump($0.value) }.joined(separator: ",") + "}"
        + place
    }
  }
}
