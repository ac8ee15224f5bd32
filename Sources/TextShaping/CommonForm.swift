import CHarfBuzz

/// Kanji of names and places that many systems lack, and the common form each is written with then.
///
/// Only pairs that are the same character in another shape; where opinions differ on the common
/// form, such as for 﨔 or 嵓, there is no entry, and a person has to choose. Compatibility
/// ideographs, such as 神 (U+FA19), need none: Unicode itself names their common form.
package enum CommonForm {
  /// The common form; nil when none is agreed on.
  ///
  /// Those of the table are all in JIS X 0208.
  package static func of(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if let form = forms[scalar] { return form }
    guard isCompatibilityIdeograph(scalar) else { return nil }
    var first: hb_codepoint_t = 0
    var second: hb_codepoint_t = 0
    guard
      hb_unicode_decompose(hb_unicode_funcs_get_default(), scalar.value, &first, &second) != 0
    else { return nil }
    return Unicode.Scalar(first)
  }

  /// Every kanji of the table.
  package static var known: some Collection<Unicode.Scalar> { forms.keys }

  private static let forms: [Unicode.Scalar: Unicode.Scalar] = {
    var forms: [Unicode.Scalar: Unicode.Scalar] = [:]
    for pair in pairs.split(whereSeparator: \.isWhitespace) {
      let scalars = Array(pair.unicodeScalars)
      forms[scalars[0]] = scalars[1]
    }
    return forms
  }()

  /// The kanji, then its common form.
  private static let pairs = """
    髙高 﨑崎 𠮷吉 德徳 濵浜 瀨瀬 增増 寬寛 敎教 曻昇 栁柳 桺柳 桒桑 淸清 溫温 黑黒 緖緒 綠緑 緣縁
    賴頼 靑青 內内 冝宜 凞熙 勛勲 卽即 咊和 喆哲 悊哲 尙尚 巢巣 彥彦 悅悦 戶戸 揭掲 擊撃 昻昂
    橫横 步歩 歷歴 每毎 涉渉 淚涙 狀状 甁瓶 產産 硏研 秊年 稅税 羡羨 脫脱 薰薫 蔣蒋 說説 贒賢 郞郎
    鄕郷 鈆鉛 錄録 閒間 顚顛 驒騨 鷗鴎 麴麹 麵麺 黃黄 塡填 剝剥 頰頬 𠮟叱 𠀋丈 𡈽土 𣘺橋 𣳾泰 𠩤原
    槪概 曺曹 兊兌 凬風 杦杉 靍鶴 靏鶴 﨟臈 吿告 吳呉 姬姫 絕絶 繫繋 蟬蝉 蠟蝋 醬醤 摑掴 嚙噛 囊嚢
    瘦痩 屢屡 瀆涜 焰焔 禱祷 簞箪 萊莱 軀躯 鹼鹸 啞唖 俠侠 潑溌 醱醗 搔掻 倂併 吞呑 屛屏 幷并 晚晩
    虛虚 渴渇
    """
}
