extension Breakage {
  private static let supplements =
    "  - { 種類: 取扱説明書, 名称: 再生装置取扱説明書, ファイル: 添付/取扱説明書.pdf, ページ数: 48 }\n"
    + "  - { 種類: 操作マニュアル,"
  private static let feed =
    "      想定再生前: { 純度: 97.0 wt%, 不凝縮ガス: 1.5 vol%, 蒸発残分: 0.10 wt%, 酸分: 5 ppm, 水分: 80 ppm }\n"
  private static let before =
    "      再生前: { 純度: 96.8 wt%, 不凝縮ガス: 1.6 vol%, 蒸発残分: 0.12 wt%, 酸分: 6 ppm, 水分: 85 ppm }\n"
  private static let after =
    "純度: 99.8 wt%, 不凝縮ガス: 0.5 vol%, 蒸発残分: 0.002 wt%, 酸分: 0.3 ppm, 水分: 6 ppm"
  private static let intake =
    "    令和9年度:  { 繰越量: 0, 最繁忙日保管量: 6 }\n"
    + "    令和10年度: { 繰越量: 2, 最繁忙日保管量: 6 }\n"
    + "    令和11年度: { 繰越量: 2, 最繁忙日保管量: 6.5 }\n"
    + "    令和12年度: { 繰越量: 2, 最繁忙日保管量: 6.5 }\n"
    + "    令和13年度: { 繰越量: 2, 最繁忙日保管量: 6.8 }\n"

  static let attachments: [Breakage] = identity + suitability + capacity + plans

  private static let identity: [Breakage] = [
    Breakage("D-02", "    ファイル: 添付/登記事項証明書.pdf\n", "", at: "  登記事項証明書:"),
    Breakage(
      "D-03", "  登記事項証明書:\n", "  住民票: { 氏名: 再生一郎, ファイル: a.pdf }\n  登記事項証明書:\n",
      at: "住民票: {"),
    Breakage("D-04", "発行日: 令和8年11月10日", "発行日: 令和8年8月10日", at: "発行日: 令和8年8月"),
    Breakage("D-05", "    代表者: 再生一郎\n", "    代表者: 再生次郎\n", at: "役職: 代表取締役"),
    Breakage(
      "D-07", "  名称: 再生フロン株式会社虎ノ門事業所", "  名称: 虎ノ門事業所及び霞が関事業所", at: "及び霞が関事業所",
      with: "B-02", "B-10"),
    Breakage(
      "D-06", "    役員: [再生一郎, 再生花子]", "    役員: [再生一郎, 再生花子, 再生三郎]", at: "再生三郎"),
  ]

  private static let suitability: [Breakage] = [
    Breakage(
      "D-08", "    R134a:\n      想定再生前", "    R32:\n      想定再生前", at: "  結果:", with: "A-36"),
    Breakage("D-09", "実際に再生をしようとするものと同等の不純物を含むフロン類", "R22", at: "試料:"),
    Breakage("D-10", feed, "", at: "  結果:", below: 1),
    Breakage(
      "D-11", feed + "      想定再生後: { 純度: 99.5 wt%, 不凝縮ガス: 1.0 vol%",
      feed
        + "      #想定再生後: { 純度: 99.5 wt%, 不凝縮ガス: 1.0 vol%", at: "  結果:", below: 1),
    Breakage("D-12", before, "", at: "  結果:", below: 1),
    Breakage("D-13", ", 水分: 85 ppm", "", at: "純度: 96.8 wt%"),
    Breakage(
      "D-14", after, after.replacing("0.5 vol%", with: "1.7 vol%"), at: "1.7 vol%",
      with: "D-15", "D-23"),
    Breakage("D-15", after, after.replacing("0.5 vol%", with: "1.2 vol%"), at: "1.2 vol%"),
    Breakage("D-16", "純度: 96.8 wt%", "純度: 97.1 wt%", at: "純度: 97.1 wt%"),
    Breakage("D-17", after, after.replacing("99.8", with: "99.999"), at: "99.999"),
    Breakage("D-18", ", 手順: 液相から試料を採り、気化させて吹き込む", "", at: "条件: 電量滴定"),
    Breakage("D-19", "運転条件: 使用及び管理の方法の1に定める温度", "運転条件: 塔底60℃", at: "運転条件:"),
    Breakage("D-20", "根拠: 自らの施設の試験", "根拠: 同型の施設の資料", at: "根拠:"),
    Breakage("D-21", "根拠: 自らの施設の試験", "根拠: 設計計算", at: "根拠:", with: "D-20"),
    Breakage(
      "D-23", after, after.replacing("0.002 wt%", with: "0.02 vol%"), at: "0.02 vol%",
      with: "D-14"),
  ]

  private static let capacity: [Breakage] = [
    Breakage(
      "D-24", "再生の能力:                                 # 別紙Y",
      "  - 方式: 蒸留精製式 #x\n    数: 1基\n再生の能力:                                 # 別紙Y",
      at: "#x", with: "A-25", "A-37", "T-08"),
    Breakage(
      "D-25",
      "        算出方法: 還流時間を含む1回8時間の運転で400 kgを処理できることから、"
        + "1時間当たりの処理可能量に年間予定稼働時間を乗じた\n",
      "", at: "# 再生の能力を説明する書類", below: 1),
    Breakage(
      "D-26", "        稼働時間の算出: 1日6時間×年間250日\n", "", at: "1時間当たり50.4 kg", below: 1),
    Breakage(
      "D-28", "凝縮器, 時間当たり処理可能量: 55 kg", "凝縮器, 時間当たり処理可能量: 49 kg",
      at: "# 再生の能力を説明する書類", below: 2),
    Breakage("D-29", "1日6時間×年間250日", "1日6時間×年間240日", at: "240日"),
    Breakage("D-30", "1時間当たり40.6 kg", "1時間当たり40.6 kg\n        代用元: R22", at: "代用元"),
    Breakage("D-31", "試験運転5回の平均で1時間当たり40.6 kg", "カタログの値で1時間当たり40.6 kg", at: "カタログ"),
  ]

  private static let plans: [Breakage] = [
    Breakage(
      "D-32",
      "  R22:\n" + intake
        + "  R134a:\n"
        + "    令和9年度:  { 繰越量: 0, 最繁忙日保管量: 3 }\n"
        + "    令和10年度: { 繰越量: 1, 最繁忙日保管量: 3 }\n"
        + "    令和11年度: { 繰越量: 1, 最繁忙日保管量: 3 }\n"
        + "    令和12年度: { 繰越量: 1, 最繁忙日保管量: 3.5 }\n"
        + "    令和13年度: { 繰越量: 1, 最繁忙日保管量: 3.5 }\n", "", at: "引取計画:   "),
    Breakage("D-33", ", 最繁忙日保管量: 6.8 }", " }", at: "令和13年度: { 繰越量: 2 }"),
    Breakage("D-34", "{ 繰越量: 2, 最繁忙日保管量: 6.8 }", "{ 最繁忙日保管量: 6.8 }", at: "{ 最繁忙日保管量: 6.8"),
    Breakage("D-35", "{ 繰越量: 0, 最繁忙日保管量: 6 }", "{ 繰越量: 0, 最繁忙日保管量: 6.1 }", at: "6.1"),
    Breakage("D-36", "最繁忙日保管量: 6.8", "最繁忙日保管量: 1.8", at: "最繁忙日保管量: 1.8"),
    Breakage(
      "D-37", "令和13年度: { 繰越量: 1, 最繁忙日保管量: 3.5 }", "令和13年度: { 繰越量: 49, 最繁忙日保管量: 50 }",
      at: "繰越量: 49", with: "Y-16", "Z-24"),
    Breakage(
      "D-38", "{ 繰越量: 0, 最繁忙日保管量: 6 }", "{ 繰越量: 1, 最繁忙日保管量: 6 }", at: "繰越量: 1, 最繁忙日保管量: 6 }"),
    Breakage(
      "D-39", supplements,
      supplements.replacing("種類: 取扱説明書", with: "種類: その他")
        .replacing("種類: 操作マニュアル", with: "種類: その他"), at: "添付:"),
    Breakage("D-43", "ファイル: 添付/操作マニュアル.pdf, ", "", at: "種類: 操作マニュアル"),
  ]
}
