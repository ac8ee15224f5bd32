extension Breakage {
  /// Family C: renewals, change permits, notices, closures and comparisons.
  static let permit: [Breakage] = renewal + changePermit + notice + closure + comparison

  private static func on(_ base: String, _ breakages: [Breakage], compared: Bool = false)
    -> [Breakage]
  {
    breakages.map { breakage in
      var breakage = breakage
      breakage.base = base
      breakage.isComparison = compared
      return breakage
    }
  }

  private static let renewal = on(
    "renewal/application",
    [
      Breakage("C-03", "    代表者: 再生一郎\n    事業所の名称", "    代表者: 再生二郎\n    事業所の名称", at: "氏名: 再生一郎 }"),
      Breakage(
        "C-05", "  許可年月日: 令和4年4月1日\n  有効", "  許可年月日: 令和8年12月2日\n  有効", at: "申請日: ", with: "C-03"),
      Breakage(
        "C-06", "申請日: 令和8年12月1日\n", "申請日: 令和8年12月1日\n提出予定日: 令和9年4月1日\n",
        at: "提出予定日", with: "D-04"),
      Breakage(
        "C-08", "申請日: 令和8年12月1日\n", "申請日: 令和8年12月1日\n提出予定日: 令和9年2月5日\n",
        at: "  有効期限:"),
      Breakage(
        "C-09", "  有効期限: 令和9年3月31日\n", "  有効期限: 令和9年6月30日\n", at: "  有効期限: 令和9年6月30日", with: "C-03"),
      Breakage("C-38", "  有効期限: 令和9年3月31日\n", "  有効期限: 令和9年3月31日\n  取消日: 令和8年11月1日\n", at: "取消日"),
      Breakage(
        "C-41", "明示: 管理責任者の所属", "明示: フロン類破壊施設の管理責任者の所属", at: "フロン類破壊施設の管理責任者"),
    ])

  private static let changePermit =
    on(
      "change/new",
      [
        Breakage("C-04", "有効期限: 令和14年3月19日", "有効期限: 令和9年3月19日", at: "申請日: "),
        Breakage("C-21", "変更日: 令和9年10月1日", "変更日: 令和9年5月1日", at: "変更日: 令和9年5月1日"),
        Breakage("C-10", ", 有効期限: 令和14年3月19日", "", at: "許可: {"),
        Breakage("C-22", ", 事前相談日: 令和9年5月20日", "", at: "変更: {"),
      ])
    + on(
      "toranomon/application",
      [
        Breakage(
          "C-01", "手続: 新規許可", "手続: 更新", at: "手続: 更新",
          with: "A-03", "A-39", "Y-22", "C-40"),
        Breakage(
          "C-20", "手続: 新規許可", "手続: 変更許可", at: "手続: 変更許可",
          with: "A-03", "A-39", "C-21", "C-22", "C-40"),
        Breakage(
          "C-40", "手続: 新規許可", "手続: 更新 #", at: "手続: 更新 #", with: "A-03", "A-39", "Y-22", "C-01"),
        Breakage(
          "C-02", "手続: 新規許可", "手続: 更新\n許可: { 許可番号: 第7号 }", at: "第7号",
          with: "A-03", "A-39", "Y-22", "C-01", "C-40"),
      ])

  private static let notice = on(
    "change/notice",
    [
      Breakage(
        "C-11", "事項: フロン類の種類, 新: HCFC(R22), 旧: HCFC(R22)、HFC(R134a)",
        "事項: 再生の能力, 新: 100トン, 旧: 120トン", at: "事項: 再生の能力"),
      Breakage("C-12", "新: HCFC(R22), 旧", "新: HCFC(R22)、HFC(R410A), 旧", at: "R410A"),
      Breakage(
        "C-15", "事項: フロン類の種類, 新: HCFC(R22), 旧: HCFC(R22)、HFC(R134a)",
        "事項: 施設の数, 新: 2基, 旧: 1基, 新たな施設の設置: いいえ", at: "事項: 施設の数"),
      Breakage(
        "C-16", "事項: フロン類の種類, 新: HCFC(R22), 旧: HCFC(R22)、HFC(R134a)",
        "事項: 施設の数, 新: 1基, 旧: 2基, 新たな施設の設置: はい", at: "事項: 施設の数"),
      Breakage(
        "C-17", "事項: フロン類の種類, 新: HCFC(R22), 旧: HCFC(R22)、HFC(R134a)", "事項: 引取計画, 新: 100トン, 旧: 80トン",
        at: "事項: 引取計画"),
      Breakage(
        "C-18", "事項: フロン類の種類, 新: HCFC(R22), 旧: HCFC(R22)、HFC(R134a)", "事項: 使用及び管理の方法, 新: 毎日, 旧: 毎週",
        at: "事項: 使用"),
      Breakage("C-23", "届出日: 令和9年7月20日", "届出日: 令和9年7月27日", at: "届出日: "),
      Breakage("C-25", "    ファイル: 添付/登記事項証明書.pdf\n", "", at: "  登記事項証明書:", with: "C-26"),
      Breakage("C-27", "変更理由: 任期の満了により代表取締役が代わり、あわせてR134aの再生をやめたため\n", "", at: "手続: "),
      Breakage("C-28", "新: 再生花子, 旧: 再生一郎", "新: 再生花子, 旧: 再生次郎", at: "旧: 再生次郎"),
      Breakage("C-29", "複数の事業所: いいえ\n", "", at: "手続: "),
      Breakage(
        "C-31", "事項: フロン類の種類, 新: HCFC(R22), 旧: HCFC(R22)、HFC(R134a)", "事項: 役員, 新: 甲, 旧: 乙",
        at: "事項: 役員"),
      Breakage(
        "C-32", "事項: フロン類の種類, 新: HCFC(R22), 旧: HCFC(R22)、HFC(R134a)", "事項: 用途, 新: 樹脂の原料, 旧: 冷媒",
        at: "事項: 用途"),
      Breakage("C-43", "部数: 2", "部数: 1", at: "部数: 1"),
      Breakage("C-26", "    ファイル: 添付/登記事項証明書.pdf\n", "", at: "手続: ", with: "C-25"),
    ])

  private static let closure = on(
    "closing/closure",
    [
      Breakage("C-33", "資格: 法人を代表する役員", "資格: 清算人", at: "資格: 清算人"),
      Breakage("C-34", "事由: 業務の廃止\n", "事由: 業務の休止\n", at: "手続: "),
      Breakage("C-35", "事由: 業務の廃止\n", "事由: 解散\n", at: "事由: 解散", with: "C-33"),
      Breakage("C-36", "発生日: 令和9年11月30日\n", "", at: "手続: "),
      Breakage("C-37", "ファイル: 添付/様式第7.pdf, ", "", at: "実施状況の報告: {"),
      Breakage("C-42", "事由: 業務の廃止\n", "事由: 業務の廃止\n承継者: 東都冷媒株式会社\n", at: "承継者"),
    ])

  private static let comparison = on(
    "change/old",
    [
      Breakage(
        "C-13", "フロン類の種類: [R22, R134a]", "フロン類の種類: [R22]", at: "フロン類の種類: [R22]", with: "C-22"),
      Breakage(
        "C-14", "令和13年度: { 処理可能量: 60, 引取計画量: 50 }", "令和13年度: { 処理可能量: 60, 引取計画量: 44 }",
        at: "引取計画量: 44 }", with: "C-22"),
    ], compared: true)
}
