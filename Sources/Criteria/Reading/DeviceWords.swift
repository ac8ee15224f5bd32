import PermitModel

/// Stems by which a device name is recognised, after the handbook's examples (p.13-16).
enum DeviceWords {
  /// 蒸留塔, with older writings.
  static let tower = ["蒸留塔", "精留塔", "蒸溜塔", "精溜塔"]
  /// What distils or evaporates.
  static let still = ["蒸留", "蒸溜", "蒸発", "気化"]
  /// 圧縮装置.
  static let compressor = ["圧縮", "コンプレッサ"]
  /// 弁, with its synonyms.
  static let valve = ["弁", "バルブ", "コック"]
  /// ボンベ and other vessels.
  static let cylinder = ["ボンベ", "容器", "シリンダ", "タンク"]
  /// 配管.
  static let pipe = ["配管", "パイプ", "管路"]

  /// The works of which one device may do two (p.12: 脱水装置と脱酸装置).
  static let duties = [["油分離"], ["脱水", "水分除去", "乾燥"], ["脱酸", "酸分除去"], ["ろ過", "濾過"]]

  /// A device that the handbook lists for item a, with the stems by which it is recognised.
  struct Listed {
    var name: String
    var stems: [String]
  }

  /// The devices of item a that the handbook lists for a type, the tower aside (p.13).
  static func listed(for type: FacilityType) -> [Listed] {
    let separator = ["油分離", "オイルセパレータ"]
    let evaporator = Listed(name: "蒸発器", stems: ["蒸発", "気化", "エバポレータ"])
    let condenser = Listed(name: "凝縮器", stems: ["凝縮", "コンデンサ", "液化"])
    let drier = Listed(name: "脱水装置", stems: ["脱水", "水分除去", "乾燥", "ドライヤ"])
    let acid = Listed(name: "脱酸装置", stems: ["脱酸", "酸分除去"])
    switch type {
    case .rectification:
      return [
        Listed(name: "油分離器", stems: separator), drier, acid, evaporator, condenser,
        Listed(name: "還流弁", stems: ["還流"]),
      ]
    case .simpleDistillation:
      return [
        Listed(name: "油分離装置", stems: separator), drier, acid, evaporator, condenser,
        Listed(name: "圧縮装置", stems: compressor),
      ]
    case .other: return []
    }
  }

  /// The instruments that the handbook lists for every type (p.13-14).
  static let instruments = [
    Listed(name: "温度計", stems: ["温度"]), Listed(name: "圧力計", stems: ["圧力", "連成計", "真空計"]),
    Listed(name: "流量計", stems: ["流量"]),
  ]

  /// Words for instruments in general, which name none.
  static let vagueInstruments = ["計測装置", "計測機器", "計測器", "計器", "計器類", "測定器", "各種計器"]

  /// Ways of checking without an instrument.
  private static let senses = ["目視", "聴音", "触診", "五感", "聴覚", "嗅覚"]

  /// Whether the words name a way of checking without an instrument.
  static func isSense(_ text: String) -> Bool { text.containsAny(senses) }

  /// The devices named in one field, which may join several.
  static func names(in text: String) -> [String] {
    // Most fields name one device, which is seen before their characters are taken apart.
    if text.told({ mayJoin($0) ? nil : true }) ?? false {
      let name = text.trimmed
      return name.isEmpty ? [] : [String(name)]
    }
    return namesByCharacters(in: text)
  }

  /// Whether a plain text holds a sign that joins names, or the beginning of such a word.
  private static func mayJoin(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let signs = PlainText.signs(of: text) ?? .max
    return joiners.contains { PlainText.occurs($0, in: text, signs) ?? true }
  }

  private static let joiners = ["、", "，", ",", "・", "/", "／", "＋", "+", "及", "並"]

  /// The same by comparing characters.
  static func namesByCharacters(in text: String) -> [String] {
    var names = [""]
    var depth = 0
    for character in text {
      if "（(".contains(character) { depth += 1 }
      if "）)".contains(character) { depth -= 1 }
      // 流量計（ガス、液） is one name.
      if depth == 0, "、，,・/／＋+".contains(character) {
        names.append("")
      } else {
        names[names.count - 1].append(character)
      }
    }
    return names.flatMap { name in
      name.split(separator: "及び").flatMap { $0.split(separator: "並びに") }
    }
    .map { String($0.trimmed) }
    .filter { !$0.isEmpty }
  }

  /// A device whose mention in a method asks for one in 別紙X, with the words for the same thing.
  static let operated: [Listed] = [
    Listed(name: "ポンプ", stems: ["ポンプ"]), Listed(name: "弁", stems: valve),
    Listed(name: "タンク", stems: ["タンク", "槽"]), Listed(name: "ボンベ", stems: cylinder),
    Listed(name: "凝縮器", stems: ["凝縮", "コンデンサ"]),
    Listed(name: "蒸発器", stems: ["蒸発", "気化", "エバポレータ"]),
    Listed(name: "圧縮機", stems: compressor), Listed(name: "蒸留塔", stems: tower),
    Listed(name: "加熱器", stems: ["加熱", "ヒータ"]), Listed(name: "冷却器", stems: ["冷却", "クーラ"]),
  ]
}
