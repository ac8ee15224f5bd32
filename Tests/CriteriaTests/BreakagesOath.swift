extension Breakage {
  private static let grounds = "[イ, ロ, ハ, ニ, ホ, ヘ]"
  private static let officers = "電話番号: 123(456)7890\n  役員: [再生一郎, 再生花子]"

  static let oath: [Breakage] = [
    Breakage("O-01", "欠格要件に該当しない: はい", "欠格要件に該当しない: いいえ", at: "誓約: {"),
    .paper("O-02", "  誓約書: { 誓約文: 許可申請者及びその役員は欠格要件に該当しません }", at: "誓約書: {"),
    Breakage("O-03", ", 誓約日: 令和8年12月1日", "", at: "誓約: {"),
    Breakage("O-04", "誓約日: 令和8年12月1日", "誓約日: 令和8年12月2日", at: "誓約: {"),
    Breakage("O-05", grounds, "[ロ, ハ, ニ, ホ, ヘ]", at: "誓約: {"),
    Breakage("O-06", grounds, "[イ, ハ, ニ, ホ, ヘ]", at: "誓約: {"),
    Breakage("O-07", grounds, "[イ, ロ, ニ, ホ, ヘ]", at: "誓約: {"),
    Breakage("O-08", grounds, "[イ, ロ, ハ, ホ, ヘ]", at: "誓約: {"),
    Breakage("O-09", grounds, "[イ, ロ, ハ, ニ, ヘ]", at: "誓約: {"),
    Breakage("O-10", grounds, "[イ, ロ, ハ, ニ, ホ]", at: "電話番号: 123(456)7890", below: 1),
    Breakage(
      "O-11", officers, officers.replacing("]", with: ", 再生花子]"), at: "電話番号: 123(456)7890",
      below: 1, with: "O-15"),
    Breakage(
      "O-12", "区分: 法人", "区分: 個人", at: "電話番号: 123(456)7890", below: 1,
      with: "A-11", "A-12", "A-14", "D-03", "O-15"),
    .paper("O-14", "  誓約書: { 押印: はい }", at: "誓約書: {"),
    Breakage("O-15", officers, officers.replacing("]", with: ", 再生三郎]"), at: "誓約: {"),
  ]
}
