import PermitModel

/// The keys that say what a drawing shows beside its boxes.
enum DrawingKeys {
  /// What flow diagrams, layouts and device drawings show.
  static let content: [Field<Drawing>] = [
    .record(
      \.streams,
      Key(
        "流れ", "streams", "プロセスフロー図の流れ。物質ごとの線種と経路",
        "Streams of the flow diagram: line type and route of each", law: "手引き p.27", .optional),
      streams),
    .yesNo(
      \.legend,
      Key(
        "凡例", "legend", "線種と記号の凡例があるか", "Whether line types and symbols are explained",
        law: "手引き p.27", example: "はい", .optional)),
    .yesNo(
      \.onPremises,
      Key(
        "敷地内の位置", "on_premises", "配置図が事業所敷地内の設置場所を示すか",
        "Whether the layout shows where on the premises the devices stand",
        law: "手引き p.27", example: "はい", .optional)),
    .choices(
      \.storagePlaces,
      Key(
        "保管場所", "storage_places", "配置図に保管場所があるフロン類の状態",
        "States whose storage places the layout shows",
        law: "手引き p.27", example: "[再生前, 再生後, 再生されなかったもの]", .optional)),
    .choices(
      \.matters,
      Key(
        "説明事項", "matters", "装置説明図が装置ごとに示すこと", "What the device drawing shows of each device",
        law: "手引き p.27", example: "[構造機能, 材質, フロン類の供給位置]", .optional)),
  ]

  private static let streams: [Field<FlowStreams>] = [
    stream(
      \.reclaimed, "再生をしたフロン類", "reclaimed", "供給装置から捕集装置まで", "From feeder to collector",
      line: "実線", route: "[c-1→a-4→a-1→a-5→d-1→d-2→d-4]"),
    stream(
      \.unreclaimed, "再生をされなかったフロン類", "unreclaimed", "排ガスを含む。引渡装置まで",
      "Exhaust included; up to the handover", line: "点線", route: "[a-1→g-1→g-2]"),
    stream(
      \.others, "その他の生成物", "others", "分離した油、水など", "Separated oil, water and the like",
      line: "一点鎖線", route: "[a-2→廃油容器]"),
  ]

  private static func stream(
    _ slot: Slot<FlowStreams, FlowStream>, _ ja: String, _ en: String, _ explanation: String,
    _ english: String, line: String, route: String
  ) -> Field<FlowStreams> {
    .record(
      slot, Key(ja, en, explanation, english, law: "手引き p.27", .optional),
      [
        .text(
          \.line,
          Key(
            "線種", "line", "図で使う線", "Line in the diagram", law: "手引き p.27", example: line,
            .optional)),
        .texts(
          \.routes,
          Key(
            "経路", "routes", "記号又は装置名を矢印でつなぐ。枝分かれは並べて書く",
            "Symbols or names with arrows between; one entry for each branch",
            law: "省令第56条第2号", example: route, .optional)),
      ])
  }
}
