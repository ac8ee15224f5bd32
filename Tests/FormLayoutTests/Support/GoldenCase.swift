import Testing

@testable import FormLayout

/// The cases that every form is kept in a picture with.
enum GoldenCase: String, CaseIterable {
  /// A case that has hardly begun: one word a field, most fields empty.
  case short
  /// The complete example.
  case usual
  /// Two methods on one site, which have columns and sections of their own.
  case methods
  /// Values as long as people ever write them.
  case long
  /// What no one should write: words without an end, nested brackets, rare characters, figures of
  /// all digits, everything many times over.
  case worst

  func yaml() throws -> String {
    switch self {
    case .short: return GoldenCase.blank
    case .usual: return try Papers.example("toranomon")
    case .methods: return try Papers.example("two-methods")
    case .long: return try LongValueTests.yaml()
    case .worst: return try GoldenCase.worstCase()
    }
  }

  private static let blank = """
    手続: 新規許可
    申請者: { 区分: 法人, 名称: 再生, 住所: 東都県 }
    事業所: { 名称: 工場 }
    フロン類の種類: [R22]
    施設:
      - 方式: 簡易蒸留式
        数: 1基
        構造: { 供給装置: [弁] }
    再生の能力: { R22: { 令和9年度: { 処理可能量: 1, 引取計画量: 1 } } }
    保守点検: { 日常点検: [{ 項目: 弁, 内容: 音 }] }
    異常事態: { 操作ミス関係: [{ 内容: 誤り }] }
    純度等の確認: [{ 項目: 純度 }]
    """

  private static func worstCase() throws -> String {
    let word = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789abcdefghijklmnopqrstuvwxyz"
    let rare = "髙﨑葛\u{E0100}辻\u{E0101}德永㈱Ⅲ①ℓ"
    let limits = "1,234,567.890 kgごと又は令和9年12月31日まで（第50条第1項第2号ロに基づき別紙12のとおり）"
    let brackets = "（「『【〔特定（附属書（第１表（１）））〕】』」）、"
    let replacements = [
      ("東都ケミカル再生株式会社", "東都\(rare)再生株式会社" + String(repeating: "臨海統括", count: 9)),
      ("蒸留塔", "蒸留塔" + word), ("霞分析機器", rare + brackets), ("ロットごと", limits),
      ("運転時に異常な音、振動がしないことの確認", String(repeating: brackets + "音、振動の確認。", count: 5)),
      ("取り付けボルトを増し締めする", "https://www.example.jp/" + word + "/" + word),
      ("移充塡ポンプ", "ｲｼﾞｭｳﾃﾝﾎﾟﾝﾌﾟ・" + String(repeating: "移充塡ポンプ", count: 4)),
      ("引取計画量: 140", "引取計画量: 123456.789012"), ("処理可能量: 180", "処理可能量: 999999.999999"),
      ("フロン類の種類: [R22]", "フロン類の種類: [" + kinds + "]"),
      ("計測装置: [温度計, ", "計測装置: [" + (1...40).map { "温度計No.\($0)" }.joined(separator: ", ") + ", "),
      ("用途: [樹脂の原料]", "用途: [樹脂の原料, " + String(repeating: "洗浄剤その他の用途", count: 7) + "]"),
    ]
    var yaml = try Papers.example("two-methods")
    for (old, new) in replacements { yaml.replace(old, with: new) }
    let rows = (1...60).map { "    - { 項目: 装置\($0), 内容: 確認\($0), 保守方法: 清掃 }\n" }.joined()
    yaml.replace("  定期点検:\n", with: "  定期点検:\n" + rows)
    return yaml
  }

  private static let kinds =
    [
      "R11", "R12", "R113", "R114", "R115", "R500", "R502", "R22", "R123", "R124", "R141b", "R142b",
      "R23", "R32", "R125", "R134a", "R143a", "R152a", "R227ea", "R245fa", "R404A", "R407C",
      "R410A", "R507A",
    ].joined(separator: ", ")
}
