/// 手続: what is asked of the ministers.
package enum Procedure: String, Sendable, CaseIterable {
  case newPermit = "新規許可"
  case changePermit = "変更許可"
  case renewal = "更新"
}

/// 提出先: where the two originals go (handbook p.8 ア).
package enum FilingOffice: String, Sendable, CaseIterable {
  case industry = "経済産業省"
  case environment = "環境省"
  case both = "両省"
}

/// 区分 of the applicant.
package enum ApplicantKind: String, Sendable, CaseIterable {
  case corporation = "法人"
  case individual = "個人"
}

/// 用途: what the reclaimed product is for (handbook p.10).
package enum ProductUse: String, Sendable, CaseIterable {
  case refrigerant = "冷媒"
  case resin = "樹脂の原料"
  case cleaning = "洗浄用冷媒"
}

/// 由来: from which products the フロン類 is taken (法第2条第3項, 第11項; handbook p.8).
package enum RefrigerantOrigin: String, Sendable, CaseIterable {
  case commercial = "業務用冷凍空調機器"
  case vehicle = "カーエアコン"
  case household = "家庭用機器"
  case nonRefrigerant = "冷媒以外の用途"
}

/// 欠格事由: the grounds of 法第51条第2号.
package enum DisqualificationGround: String, Sendable, CaseIterable {
  case unfit = "イ"
  case sentenced = "ロ"
  case revoked = "ハ"
  case officerOfRevoked = "ニ"
  case suspended = "ホ"
  case officers = "ヘ"
}

/// 方式: the type of a reclaiming facility (handbook p.10 注3).
package enum FacilityType: String, Sendable, CaseIterable {
  case rectification = "蒸留精製式"
  case simpleDistillation = "簡易蒸留式"
  case other = "その他の方式"
}

/// The five quantities by which a reclaimed product is judged (省令第56条第6号).
package enum AnalysisItem: String, Sendable, CaseIterable {
  case purity = "純度"
  case nonCondensable = "不凝縮ガス"
  case residue = "蒸発残分"
  case acid = "酸分"
  case moisture = "水分"
}

/// Who analyses.
package enum AnalysisParty: String, Sendable, CaseIterable {
  case own = "自己所有"
  case entrusted = "委託分析"
}

/// 状態 of stored refrigerant.
package enum StorageState: String, Sendable, CaseIterable {
  case before = "再生前"
  case after = "再生後"
  case unreclaimed = "再生されなかったもの"
}

/// Class of a cylinder for refrigerants (容器保安規則第2条); a higher one stands more pressure.
package enum CylinderClass: String, Sendable, CaseIterable, Comparable {
  case fc1 = "FC1"
  case fc2 = "FC2"
  case fc3 = "FC3"
  case fc4 = "FC4"

  package static func < (a: CylinderClass, b: CylinderClass) -> Bool { a.rawValue < b.rawValue }
}

/// How a plant is fed.
package enum FeedMode: String, Sendable, CaseIterable {
  case continuous = "連続式"
  case batch = "バッチ式"
}

/// On what the test figures rest (handbook p.28).
package enum TestBasis: String, Sendable, CaseIterable {
  case ownFacility = "自らの施設の試験"
  case sameModel = "同型の施設の資料"
  case design = "設計計算"
}

/// Kinds of drawings (handbook p.27).
package enum DrawingKind: String, Sendable, CaseIterable {
  case flow = "プロセスフロー図"
  case layout = "組立図・配置図"
  case device = "装置説明図"
}

/// Kinds of papers that the applicant attaches (handbook p.9).
package enum AttachmentKind: String, Sendable, CaseIterable {
  case specification = "仕様書"
  case manual = "取扱説明書"
  case operation = "操作マニュアル"
  case sameModel = "同型施設の資料"
  case design = "設計計算書"
  case other = "その他"
}

/// Paper sizes that the handbook names (p.27, p.48).
package enum PaperSize: String, Sendable, CaseIterable {
  case a4 = "A4"
  case a3 = "A3"
}

/// 判断: a person's answer to a question of the check.
package enum JudgementAnswer: String, Sendable, CaseIterable {
  case met = "適合"
  case notMet = "不適合"
  case notApplicable = "対象外"
}

/// Documents in filing order (handbook p.9), as an existing set may be bound.
package enum BoundDocument: String, Sendable, CaseIterable {
  case form5 = "申請書"
  case annexX = "別紙X"
  case annexY = "別紙Y"
  case annexZ = "別紙Z"
  case drawings = "構造を示す図面"
  case suitability = "適切な再生ができることを説明する書類"
  case capacity = "再生の能力を説明する書類"
  case intakePlan = "引取りに係る計画"
  case supplement = "使用及び管理の方法を補足する書類"
  case identity = "本人を確認できる書類"
  case oath = "欠格要件に該当しないことを説明する書面"
}
