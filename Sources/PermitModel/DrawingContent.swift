package import Findings

/// 流れ: the streams of a process flow diagram (handbook p.27 ①).
package struct FlowStreams: Sendable {
  package init() {}
  package var site = Site()
  package var isWritten = false
  /// 再生をしたフロン類.
  package var reclaimed = FlowStream()
  /// 再生をされなかったフロン類, exhaust included.
  package var unreclaimed = FlowStream()
  /// その他の生成物.
  package var others = FlowStream()
}

/// One stream of a process flow diagram.
package struct FlowStream: Sendable {
  package init() {}
  package var site = Site()
  package var isWritten = false
  /// 線種: the line that shows it, as people call it.
  package var line = Located<String>()
  /// 経路: its ways, each as symbols or names with arrows between them.
  package var routes = Listed<Located<String>>()
}

/// 説明事項: what a device drawing explains of its devices (handbook p.27).
package enum DrawingMatter: String, Sendable, CaseIterable {
  case structure = "構造機能"
  case material = "材質"
  case supply = "フロン類の供給位置"
}
