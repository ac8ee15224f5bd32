import Findings
import PermitModel

/// The keys of 別紙Z 2 to 8 and of 別表1 and 別表2.
enum ManagementKeys {
  /// The keys at the top of the file that belong here.
  static let sections: [Field<PermitApplication>] = [
    .record(
      \.storage,
      Key("保管", "storage", "別紙Zの2", "Annex Z 2", law: "省令第58条第1号ホ"), storage),
    .record(
      \.maintenance,
      Key(
        "保守点検", "maintenance", "別紙Zの3と別表1", "Annex Z 3 and Table 1",
        law: "省令第58条第1号ヘ"),
      [
        .records(
          \.daily,
          Key(
            "日常点検", "daily", "使用の開始時と終了時、稼働日に1回以上の点検",
            "Checks at start and end of use and on every operating day", law: "手引き p.19"),
          maintenanceRow),
        .records(
          \.periodic,
          Key(
            "定期点検", "periodic", "取扱説明書の頻度による点検", "Checks as often as the manuals say",
            law: "手引き p.20"),
          maintenanceRow),
        .number(
          \.recordYears,
          Key(
            "記録の保存年数", "record_years", "点検の記録を残す年数", "Years for which the records are kept",
            law: "手引き p.20", example: "5", .optional)),
      ]),
    .record(
      \.monitoring,
      Key(
        "定常的な確認", "monitoring", "別紙Zの4。計測装置による確認", "Annex Z 4: what the instruments watch",
        law: "省令第58条第2号"),
      [
        monitoring(\.operation, "運転方法", "operation", "運転の状態", "Operation", "塔頂温度及び塔底温度", "温度計"),
        monitoring(\.feed, "供給方法", "feed", "供給の状態", "Feed", "供給流量", "流量計（液）"),
        monitoring(\.capture, "捕集方法", "capture", "捕集の状態", "Capture", "貯槽タンクの圧力", "圧力計"),
        monitoring(\.residue, "処理方法", "residue", "処理の状態", "Residue", "残さの取り出し流量", "流量計（ガス）"),
        monitoring(
          \.maintenance, "保守点検", "maintenance", "保守点検の状態", "Maintenance", "停止中の系内圧力", "圧力計"),
      ]),
    .record(
      \.anomalies,
      Key("異常事態", "anomalies", "別紙Zの5と別表2", "Annex Z 5 and Table 2", law: "省令第58条第4号"),
      [
        anomalies(
          \.exchange, "交換・切換関係", "exchange", "ボンベなどの交換・切換え", "Exchanging and switching",
          "投入フロンの圧力低下", "警告ランプの点灯", "新しいボンベに交換"),
        anomalies(
          \.mistake, "操作ミス関係", "mistake", "操作の誤り", "Mistakes of operation",
          "水道元栓の開け忘れ", "警告ランプの点灯", "元栓を開けて給水を開始"),
        anomalies(
          \.damage, "損傷・故障関係", "damage", "損傷・故障", "Damage and failure",
          "腐食による穴あき", "警報の作動", "部位を確認して当該部品を交換"),
      ]),
    .records(
      \.qualityChecks,
      Key(
        "純度等の確認", "quality_checks", "別紙Zの6。5項目それぞれ", "Annex Z 6, for each of the five quantities",
        law: "省令第58条第3号"),
      qualityCheck),
    .record(
      \.buyerNotice,
      Key("譲渡先への通知", "buyer_notice", "別紙Zの7", "Annex Z 7", law: "省令第58条第5号"),
      [
        .texts(
          \.matters,
          Key(
            "事項", "matters", "通知する事項", "What the buyer is told",
            law: "手引き p.20", example: "[確認の方法, 純度, 不凝縮ガス, 蒸発残分, 酸分, 水分]")),
        .text(
          \.means,
          Key(
            "手段", "means", "通知の手段", "By what means",
            law: "手引き p.20", example: "書面の郵送又は手交")),
        .text(
          \.timing,
          Key(
            "時期", "timing", "通知の時期。譲渡の前", "When; before the transfer",
            law: "省令第58条第5号", example: "譲渡に先立ち")),
      ]),
    .record(
      \.responsiblePerson,
      Key("管理責任者", "responsible_person", "別紙Zの8", "Annex Z 8", law: "省令第58条第6号"),
      [
        .text(
          \.unit,
          Key(
            "所属", "unit", "管理責任者の所属", "Unit of the person",
            law: "手引き p.20", example: "施設管理部")),
        .text(
          \.name,
          Key(
            "氏名", "name", "管理責任者の氏名", "Name of the person",
            law: "手引き p.20", example: "管理太郎")),
        .text(
          \.posting,
          Key(
            "明示", "posting", "所属と氏名を示す場所と方法", "Where and how unit and name are shown",
            law: "手引き p.20", example: "所属及び氏名を蒸留塔付近に掲示する", .optional)),
      ]),
  ]

  private static let storage: [Field<Storage>] = [
    .text(
      \.place,
      Key(
        "場所", "place", "保管場所とその所在地", "Place of storage with its address",
        law: "手引き p.19", example: "事業所敷地内のボンベ保管倉庫（東都県虎ノ門市永田町五丁目6番7号）")),
    .records(
      \.containers,
      Key(
        "容器", "containers", "冷媒番号と状態ごとの容器", "Containers for each refrigerant and state",
        law: "手引き p.19"),
      container),
    .text(
      \.method,
      Key(
        "方法", "method", "屋内・屋外の別、温度、専用容器など", "Indoors or not, temperature, dedicated containers",
        law: "手引き p.19", example: "屋内で直射日光を避け、40℃以下に保ち、専用のボンベで保管する")),
    .text(
      \.separation,
      Key(
        "区分方法", "separation", "種類と状態ごとに区分する方法", "How kinds and states are kept apart",
        law: "手引き p.22", example: "種類ごとに区画を分け、状態を札で表示して区分する")),
  ]

  private static let container: [Field<ContainerGroup>] = [
    .refrigerant(
      \.refrigerant,
      Key("フロン類", "refrigerant", "冷媒番号", "Refrigerant number", law: "手引き p.19", example: "R22")),
    .choice(
      \.state,
      Key(
        "状態", "state", "再生の前、後、又は再生されなかったもの", "Before, after, or not reclaimed",
        law: "省令第58条第1号ホ", example: "再生前")),
    .volume(
      \.volume,
      Key(
        "容量", "volume", "1容器の容積", "Volume of one container",
        law: "手引き p.22", example: "100 L")),
    .choice(
      \.cylinder,
      Key(
        "種別", "class", "容器の種別。高いほど高い圧力に耐える",
        "Class of the cylinder; a higher one stands more pressure",
        law: "容器保安規則第2条", example: "FC1", .optional)),
    .mass(
      \.fill,
      Key(
        "一容器の充塡可能量", "fill", "1容器に充塡できる質量", "What one container can take",
        law: "手引き p.19", example: "98 kg"), .kilograms),
    .count(
      \.count,
      Key(
        "本数", "count", "容器の本数", "Number of containers",
        law: "手引き p.19", example: "50本")),
  ]

  private static let maintenanceRow: [Field<MaintenanceRow>] = [
    .text(
      \.item,
      Key("項目", "item", "点検する装置", "Device that is checked", law: "手引き p.24", example: "移充塡ポンプ")),
    .text(
      \.content,
      Key(
        "内容", "content", "点検の内容", "What is checked",
        law: "手引き p.24", example: "運転時に異常な音、振動がしないことの確認")),
    .text(
      \.method,
      Key(
        "保守方法", "method", "保守の方法", "How it is maintained",
        law: "手引き p.24", example: "取り付けボルトを増し締めする")),
    .text(
      \.frequency,
      Key(
        "頻度", "frequency", "点検の頻度。定期点検は自主点検かメーカー点検かも",
        "How often; for periodic checks also whether by self or maker",
        law: "手引き p.20", example: "使用開始時・使用終了時及び稼働日に1回")),
  ]

  private static func monitoring(
    _ slot: Slot<Monitoring, Listed<MonitoringRow>>, _ ja: String, _ en: String,
    _ explanation: String, _ english: String, _ example: String, _ instrument: String
  ) -> Field<Monitoring> {
    .records(
      slot, Key(ja, en, explanation + "を確かめる計測", english + " as measured", law: "手引き p.20"),
      [
        .text(
          \.item,
          Key("項目", "item", "計測する項目", "What is measured", law: "手引き p.20", example: example)),
        .text(
          \.instrument,
          Key(
            "装置", "instrument", "構造に書いた計測装置", "An instrument named in the structure",
            law: "手引き p.20", example: instrument)),
        .text(
          \.frequency,
          Key("頻度", "frequency", "計測の頻度", "How often", law: "手引き p.20", example: "1時間ごと")),
      ])
  }

  private static func anomalies(
    _ slot: Slot<Anomalies, Listed<AnomalyRow>>, _ ja: String, _ en: String,
    _ explanation: String, _ english: String, _ content: String, _ detection: String,
    _ response: String
  ) -> Field<Anomalies> {
    .records(
      slot, Key(ja, en, explanation + "による異常", english, law: "手引き p.25"),
      [
        .text(
          \.content,
          Key("内容", "content", "異常の内容", "The anomaly", law: "手引き p.25", example: content)),
        .text(
          \.detection,
          Key(
            "判定", "detection", "判定・表示の方法", "How it is noticed",
            law: "手引き p.25", example: detection)),
        .text(
          \.response,
          Key(
            "対応", "response", "対応の方法", "What is done",
            law: "手引き p.25", example: response)),
      ])
  }

  private static let qualityCheck: [Field<QualityCheck>] = [
    .choice(
      \.item,
      Key(
        "項目", "item", "純度と4つの不純物のうち1つ", "One of purity and the four impurities",
        law: "手引き p.23", example: "純度")),
    .choice(
      \.party,
      Key(
        "区分", "party", "構造の分析機器と同じ区分", "The same as among the analysers",
        law: "手引き p.23", example: "自己所有")),
    .text(
      \.method,
      Key(
        "方法", "method", "分析方法", "Method of analysis",
        law: "手引き p.23", example: "ガスクロマトグラフ法")),
    .text(
      \.instrument,
      Key(
        "機器", "instrument", "自己所有の分析機器の名称", "Name of the own analyser",
        law: "手引き p.23", example: "ガスクロマトグラフ", .conditional)),
    .text(
      \.contractor,
      Key(
        "委託先", "contractor", "委託分析の委託先", "Contractor of an entrusted analysis",
        law: "手引き p.23", example: "東都環境分析センター", .conditional)),
    .text(
      \.frequency,
      Key("頻度", "frequency", "分析の頻度", "How often", law: "手引き p.23", example: "ロットごと")),
  ]
}
