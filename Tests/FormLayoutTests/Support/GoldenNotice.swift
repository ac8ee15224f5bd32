import Foundation

extension GoldenCase {
  /// The cases that notices are kept with.
  static let notices: [GoldenCase] = [.short, .usual, .worst]

  /// A notice: hardly begun, the example, or names and texts without an end.
  func notice(_ id: String) throws -> String {
    let kind = id == "form-6" ? "変更届出" : "廃業等届出"
    guard self != .short else { return "手続: \(kind)\n" }
    let file = id == "form-6" ? "examples/change/notice.yaml" : "examples/closing/closure.yaml"
    let text = try String(
      contentsOf: Papers.root.appendingPathComponent(file), encoding: .utf8)
    guard self == .worst else { return text }
    let long = String(repeating: "統括冷凍空調設備（髙﨑）", count: 9)
    let lines = (1...40).map { number in
      "  - { 事項: 住所, 新: 東都県\(number)市\(long), 旧: ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 }\n"
    }
    return
      text
      .replacing("名称: 再生フロン株式会社\n", with: "名称: 再生フロン株式会社\(long)\n")
      .replacing("変更:\n", with: "変更:\n" + lines.joined())
      .replacing("変更理由: ", with: "変更理由: \(long)")
      .replacing("複数の事業所: いいえ", with: "複数の事業所: はい")
      .replacing("説明: ", with: "承継者: \(long)\n休止の期間: \(long)\n説明: \(long)")
  }
}
