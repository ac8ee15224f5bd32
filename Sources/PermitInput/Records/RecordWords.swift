import PermitModel

extension RecordKind {
  /// The English twin of the word.
  var english: String { rawValue }

  var synonyms: [String] {
    switch self {
    case .opening: ["開始", "開始在庫", "開始時在庫", "期首", "期首在庫", "繰越", "前年度繰越", "年度当初", "年度当初の保管量"]
    case .intake: ["引取", "引き取り", "引取量", "受入", "受け入れ", "入庫", "入荷", "受託"]
    case .reclaim: ["再生量", "再生処理", "処理"]
    case .handover: ["引渡し", "引渡", "引き渡し", "破壊業者引渡", "破壊業者に引き渡した量", "破壊委託"]
    case .destruction: ["自ら破壊", "自社破壊", "破壊", "destroy"]
    case .stocktake: ["棚卸し", "実地棚卸", "在庫確認", "stock-take"]
    case .adjustment: ["棚卸差異", "棚卸差額", "調整", "在庫調整"]
    }
  }
}

extension IntakeSource {
  var synonyms: [String] {
    switch self {
    case .recoverer:
      ["第一種フロン類充塡回収業者", "第一種フロン類回収業者", "回収業者", "充填回収業者", "第1種フロン類回収業者"]
    case .article49: ["省令第49条第1号", "第49条", "49条", "省令49条", "知事認定", "都道府県知事が認めた者", "49"]
    case .appliance: ["家電リサイクルプラント", "家電", "家電リサイクル法"]
    case .other: ["他", "カーエアコン", "自動車"]
    }
  }
}

/// Words of the records, read like the choices of a case file.
enum RecordWords {
  /// 区分.
  static let kind = Spelling<RecordKind> { text in
    let key = Fold.key(text)
    for kind in RecordKind.allCases
    where ([kind.japanese, kind.english] + kind.synonyms).contains(where: { Fold.key($0) == key }) {
      return .value(kind)
    }
    return .problem(.unknownChoice(text, words: kindWords))
  }

  /// 引取りの区分.
  static let source = Spelling<IntakeSource> { text in
    let key = Fold.key(text)
    for source in IntakeSource.allCases
    where ([source.japanese, source.rawValue] + source.synonyms).contains(where: {
      Fold.key($0) == key
    }) {
      return .value(source)
    }
    return .problem(.unknownChoice(text, words: sourceWords))
  }

  /// A mass that may stand below zero, for 棚卸差.
  static let signedMass = Spelling<Mass> { text in
    let plain = Width.compact(text).replacingDashes()
    let isNegative = plain.hasPrefix("-") || plain.hasPrefix("△") || plain.hasPrefix("▲")
    guard isNegative else { return Spelling.mass(.kilograms).read(text) }
    return Spelling.mass(.kilograms).read(String(plain.dropFirst())).map {
      Mass(grams: -$0.grams)
    }
  }

  static let kindWords = RecordKind.allCases.map {
    ChoiceWord(japanese: $0.japanese, english: $0.english)
  }
  static let sourceWords = IntakeSource.allCases.map {
    ChoiceWord(japanese: $0.japanese, english: $0.rawValue)
  }
}
