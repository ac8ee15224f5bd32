/// Phrases of 別表1 and 別表2, whose columns the handbook tells apart (p.24, p.25).
enum CheckPhrases {
  /// Nouns of looking on.
  private static let looking = ["確認", "点検", "チェック"]
  /// The verbs made of them, in the order in which they are looked for.
  private static let steps = looking.map { noun in
    ["する", "した", "して", "し、", "を行", "を実施"].map { noun + $0 }
  }

  /// What the operator does in a text that should say what happens, such as `圧力計を確認する`.
  ///
  /// 確認ランプの点灯 and 漏えいが確認される happen; they are no steps of the operator.
  static func activeStep(in text: String) -> String? {
    let folded = Folding.width(text)
    // Nearly every text says nothing of looking on.
    guard folded.containsAny(looking) else { return nil }
    for (noun, verbs) in zip(looking, steps) {
      if let verb = folded.first(of: verbs) { return verb.hasSuffix("、") ? noun + "し" : verb }
      let tail = folded.last.map { "。".contains($0) } == true ? folded.dropLast() : folded[...]
      if tail.hasSuffix(noun), tail.count > noun.count { return noun }
    }
    return nil
  }

  /// A step that may be one of the operator's or a way of noticing, such as 目視.
  static func doubtfulStep(in text: String) -> String? {
    let folded = Folding.width(text)
    return folded.first(of: ["目視", "巡回", "監視する", "測定する", "計測する", "調べる", "検査する"])
  }

  /// Whether a text says nothing but that something is looked at.
  static func onlyLooks(_ text: String) -> Bool {
    let folded = Folding.width(text)
    // A clause that ends in one of the words holds its noun.
    guard folded.containsAny(looking) else { return false }
    let clauses = folded.split { "、。・,及".contains($0) }
    return !clauses.isEmpty
      && clauses.allSatisfy { clause in
        looking.contains { noun in
          ["", "する", "を行う", "すること", "を実施", "を実施する", "のみ"].contains {
            clause.hasSuffix(noun + $0)
          }
        }
      }
  }

  /// Whether 点検内容 only says that a device is checked, not for which state.
  static func lacksState(_ text: String) -> Bool {
    var core = Folding.width(text)[...]
    for tail in [
      "を確認すること", "の確認を行う", "を確認する", "を点検する", "を確認", "の確認", "の点検", "点検", "確認", "チェック", "検査",
    ] where core.hasSuffix(tail) {
      core = core.dropLast(tail.count)
      break
    }
    if vagueStates.contains(String(core)) { return true }
    return !core.containsAny(predicates)
  }

  private static let vagueStates = [
    "異常の有無", "異常がないこと", "異常がないか", "異常ないこと", "異常なきこと", "異常なし", "状態", "作動状況", "作動状態", "運転状況",
    "問題がないこと", "問題ないこと", "正常であること", "正常か", "正常に作動すること",
  ]

  private static let predicates = [
    "こと", "ない", "いる", "ある", "なし", "無し", "有無", "ないか", "される", "れて", "か否か", "かどうか", "以内", "以上", "以下",
    "程度", "度合",
  ]

  /// Words that promise something without saying what is done.
  static func isVagueAction(_ text: String) -> Bool {
    var core = Folding.width(text)
    if core.last == "。" { core.removeLast() }
    if core.containsAny(fillers) {
      for filler in fillers { core = core.without(filler) }
    }
    return vagueActions.contains(core.without("、"))
  }

  /// What says nothing of the action itself.
  private static let fillers = [
    "必要に応じて", "必要に応じ", "適切に", "適宜", "速やかに", "直ちに", "適正に", "状況に応じて", "適切な", "必要な",
  ]

  private static let vagueActions = NameSet([
    "対応", "対応する", "対処", "対処する", "処置", "処置する", "処置を行う", "措置", "措置する", "措置を講じる", "措置を講ずる",
    "対策を講じる", "対策を講ずる", "保守", "保守する", "保守を行う", "整備", "整備する", "メンテナンス", "メンテナンスする", "管理する",
    "取扱説明書による", "マニュアルによる", "マニュアルどおり", "取扱説明書のとおり", "操作マニュアルによる",
  ])

  /// Whether a text tells somebody and does nothing else.
  static func onlyTells(_ text: String) -> Bool {
    var core = Folding.width(text)
    if core.last == "。" { core.removeLast() }
    return !core.contains("、") && core.ends(in: tellings)
      && !core.containsAny(["修理", "交換", "停止", "止め", "閉"])
  }

  private static let tellings = ["連絡", "連絡する", "報告", "報告する", "通報", "通報する", "相談する", "依頼する"]

  /// Words that put an action off; nil when it also says what is done now.
  static func postponement(in text: String) -> String? {
    let folded = Folding.width(text)
    guard !folded.containsAny(["停止", "止め", "閉", "直ちに", "速やかに", "すぐに", "遮断"]) else { return nil }
    return folded.first(of: [
      "後日", "次回", "翌日", "翌週", "翌月", "定期点検時", "定期点検の際", "折を見て", "点検日に",
    ])
  }

  /// Leaks of フロン類, in the words used for them.
  static let leak = [
    "漏えい", "漏洩", "漏れ", "漏出", "もれ", "リーク", "噴出", "放出", "検知器", "検知警報", "ガス検知", "冷媒検知", "気密",
  ]
  /// How leaks are detected.
  static let leakMeans = [
    "検知", "検出", "センサ", "発泡", "石鹸", "石けん", "せっけん", "ギュポ", "気密", "圧力", "警報", "試験紙", "ハライド", "検査",
    "ガス検",
    "浸透", "減少", "重量",
  ]
  /// Results of analysis that miss the quality aimed at.
  static let quality = [
    "分析", "純度", "水分", "酸分", "不凝縮", "蒸発残分", "不純物", "品質", "規格", "成分", "濃度",
  ]
  /// Events that come from outside.
  static let outside = [
    "停電", "地震", "台風", "落雷", "火災", "津波", "水害", "浸水", "洪水", "大雨", "噴火", "強風", "豪雨",
  ]
  /// Supplies that are no devices of 別紙X (handbook p.25: 水道元栓).
  static let utilities = [
    "水道", "給水", "冷却水", "電源", "電気", "電流", "電圧", "照明", "換気", "元栓", "空調", "窒素", "圧縮空気", "計装空気",
  ]
}
