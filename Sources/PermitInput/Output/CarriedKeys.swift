/// The keys whose values travel inside the papers: those that a paper prints, and those without
/// which the check would say something else about the same papers.
///
/// A key that is not listed stays with the applicant, so a new one never travels by accident.
/// Tests take each listed key out of a case and see a paper or the report change.
package enum CarriedKeys {
  /// The paths of the keys in Japanese, joined by dots.
  package static let paths = read(table)

  /// Reads a table: a record with a colon, then its keys; `-` is the top of the file.
  static func read(_ table: String) -> Set<String> {
    var paths: Set<String> = []
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard let record = parts.first?.dropLast() else { continue }
      for key in parts.dropFirst() {
        paths.insert(record == "-" ? String(key) : "\(record).\(key)")
      }
    }
    return paths
  }

  /// The key that counts the pages of an attached file.
  static let pageCount = "ページ数"

  /// The keys of an application.
  private static let table = """
    -: 手続 申請日 提出先 部数 事業開始日 フロン類の種類 用途 フロン類の由来
    申請者: 区分 名称 氏名 郵便番号 住所 電話番号 役員
    申請者.代表者: 役職 氏名
    申請者.誓約: 欠格要件に該当しない 確認した事由 誓約日
    申請者.登記事項証明書: 名称 住所 代表者 役員 発行日 ファイル ページ数
    申請者.住民票: 氏名 住所 発行日 ファイル ページ数
    許可: 許可番号 許可年月日 有効期限
    変更: 変更日 事前相談日
    登録免許税: 金額 納付日 領収書
    事業所: 名称 郵便番号 所在地 電話番号
    施設: 方式 方式名 数 用途 年間稼働可能時間 混和による品質調整
    施設.構造.不純物除去装置: 名称 兼ねる 記号
    施設.構造.混和装置: 名称 兼ねる 記号
    施設.構造.供給装置: 名称 兼ねる 記号
    施設.構造.捕集装置: 名称 兼ねる 記号
    施設.構造.計測装置: 名称 兼ねる 記号
    施設.構造.分析機器: 項目 区分 名称 メーカー 型番 委託先 計量証明事業登録番号 資格 経験年数 選定基準 選定手続
    施設.構造.引渡装置.装置: 名称 兼ねる 記号
    施設.構造.引渡装置.引渡先: 名称 許可番号
    施設.構造.引渡装置: 自ら破壊 破壊業許可番号
    施設.構造: 記載しない装置の理由
    施設.運転方法: フロン類 運転の形 運転方法 温度条件 還流時間 投入量 流量 供給方法 捕集方法 再生されなかったフロン類の処理方法 選定の基準 選定の方法
    施設.能力の算出: 時間当たり処理可能量 年間予定稼働時間 稼働時間の算出 還流時間 算出方法 実績 年間再生処理可能量
    施設.能力の算出: 代用元 代用の理由
    施設.能力の算出.装置の能力: 名称 時間当たり処理可能量
    再生の能力: 処理可能量 引取計画量 理由
    引取計画: 引取計画量 繰越量 最繁忙日保管量
    保管: 場所 方法 区分方法
    保管.容器: フロン類 状態 容量 種別 一容器の充塡可能量 本数
    保守点検.日常点検: 項目 内容 保守方法 頻度
    保守点検.定期点検: 項目 内容 保守方法 頻度
    保守点検: 記録の保存年数
    定常的な確認.運転方法: 項目 装置 頻度
    定常的な確認.供給方法: 項目 装置 頻度
    定常的な確認.捕集方法: 項目 装置 頻度
    定常的な確認.処理方法: 項目 装置 頻度
    定常的な確認.保守点検: 項目 装置 頻度
    異常事態.交換・切換関係: 内容 判定 対応
    異常事態.操作ミス関係: 内容 判定 対応
    異常事態.損傷・故障関係: 内容 判定 対応
    純度等の確認: 項目 区分 方法 機器 委託先 頻度
    譲渡先への通知: 事項 手段 時期
    管理責任者: 所属 氏名 明示
    試験再生: 根拠 試料 運転条件 選定の基準と方法
    試験再生.結果.想定再生前: 純度 不凝縮ガス 蒸発残分 酸分 水分
    試験再生.結果.想定再生後: 純度 不凝縮ガス 蒸発残分 酸分 水分
    試験再生.結果.再生前: 純度 不凝縮ガス 蒸発残分 酸分 水分
    試験再生.結果.再生後: 純度 不凝縮ガス 蒸発残分 酸分 水分
    試験再生.分析方法: 項目 条件 手順 機器 委託先
    図面: 種類 名称 ファイル 用紙 ページ数 装置 凡例 敷地内の位置 保管場所 説明事項
    図面.流れ.再生をしたフロン類: 線種 経路
    図面.流れ.再生をされなかったフロン類: 線種 経路
    図面.流れ.その他の生成物: 線種
    添付: 種類 名称 ファイル ページ数
    """
}
