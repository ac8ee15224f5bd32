import Testing

/// One way of breaking the complete example, and what the rules should say about it.
struct Breakage: CustomTestStringConvertible {
  /// The rule that must speak.
  let id: String
  /// Text of the example, there exactly once.
  let find: String
  /// What takes its place.
  let replacement: String
  /// Text on the line where the rule must speak.
  let marker: String
  /// How many lines below that line.
  let below: Int
  /// Other rules that rightly speak too, because the breakage touches their matter as well.
  let companions: Set<String>
  /// The example that is broken.
  var base = "toranomon/application"
  /// Whether the broken example is compared with the whole one.
  var isComparison = false

  var testDescription: String {
    "\(id) \(replacement.prefix(20).split(separator: "\n").joined(separator: " "))"
  }

  init(
    _ id: String, _ find: String, _ replacement: String, at marker: String, below: Int = 0,
    with companions: String...
  ) {
    self.init(id, find, replacement, at: marker, below: below, companions: Set(companions))
  }

  /// Adds what an existing paper says at the end of the example.
  static func paper(_ id: String, _ lines: String, at marker: String, with companions: String...)
    -> Breakage
  {
    Breakage(id, last, last + "\n書面:\n" + lines, at: marker, below: 0, companions: Set(companions))
  }

  private static let last =
    "  - { 種類: 操作マニュアル, 名称: 再生装置操作マニュアル, ファイル: 添付/操作マニュアル.pdf, ページ数: 20 }"

  private init(
    _ id: String, _ find: String, _ replacement: String, at marker: String, below: Int,
    companions: Set<String>
  ) {
    self.id = id
    self.find = find
    self.replacement = replacement
    self.marker = marker
    self.below = below
    self.companions = companions
  }

  static let all =
    scope + cover + papers + annexX + annexY + annexZ + annexZChecks + tables + attachments
    + drawings + oath + permit
}
