/// What a row of the records is about (省令第68条第1項, and what keeps the stock right).
package enum RecordKind: String, Sendable, Hashable, CaseIterable {
  /// 開始時の在庫: the stock with which the records of a kind begin.
  case opening
  /// 引取り, or the day on which reclaiming was entrusted (item 1).
  case intake
  /// 再生 (item 3).
  case reclaim
  /// 破壊業者への引渡し of what was not reclaimed (item 4).
  case handover
  /// 自ら破壊: own destruction of it by a reclaimer who is a destroyer, too.
  case destruction
  /// 棚卸: an amount that was counted or carried over; it is compared with the stock and changes nothing.
  case stocktake
  /// 棚卸差: what is put right after a stock-take, above or below zero.
  case adjustment

  /// The word for it on paper and screen.
  package var japanese: String {
    switch self {
    case .opening: "開始時の在庫"
    case .intake: "引取り"
    case .reclaim: "再生"
    case .handover: "破壊業者への引渡し"
    case .destruction: "自ら破壊"
    case .stocktake: "棚卸"
    case .adjustment: "棚卸差"
    }
  }

  /// Whether it adds to the stock (1), takes away from it (-1) or leaves it alone (0).
  ///
  /// 棚卸差 carries its own sign.
  package var sign: Int {
    switch self {
    case .opening, .intake, .adjustment: 1
    case .reclaim, .handover, .destruction: -1
    case .stocktake: 0
    }
  }
}

/// From whom フロン類 was taken in: the four columns of the handbook's sheet (p.55).
package enum IntakeSource: String, Sendable, Hashable, CaseIterable {
  /// 第一種フロン類充塡回収業者.
  case recoverer
  /// A party approved by a governor under 省令第49条第1号.
  case article49
  /// A recycling plant for home appliances.
  case appliance
  /// Anyone else.
  case other

  /// The word for it on screen.
  package var japanese: String {
    switch self {
    case .recoverer: "充塡回収業者"
    case .article49: "省令第49条"
    case .appliance: "家電リサイクル"
    case .other: "その他"
    }
  }

  /// Whether 様式第7 asks for it (handbook p.47).
  package var isReported: Bool { self == .recoverer || self == .article49 }
}
