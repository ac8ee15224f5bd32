import Findings
import PermitModel

/// The keys of 構造 (別紙X).
enum StructureKeys {
  /// The keys of the record.
  static let structure: [Field<Structure>] = [
    .devices(
      \.removers,
      Key(
        "不純物除去装置", "impurity_removers", "蒸留塔、油分離器、脱水装置、脱酸装置、蒸発器、凝縮器、還流弁など",
        "Distillation column, oil separator, dryer, deacidifier, evaporator, condenser, reflux "
          + "valve and so on",
        law: "省令第56条第4号", example: "[蒸留塔, 油分離器, { 名称: 脱水装置, 兼ねる: 脱酸装置 }]")),
    .devices(
      \.blenders,
      Key(
        "混和装置", "blenders", "他のフロン類を混ぜる装置", "Devices that mix in other fluorocarbons",
        law: "省令第56条第4号", example: "[混和槽]", .conditional)),
    .devices(
      \.feeders,
      Key(
        "供給装置", "feeders", "供給弁など", "Feed valve and so on",
        law: "手引き p.13", example: "[供給弁]")),
    .devices(
      \.collectors,
      Key(
        "捕集装置", "collectors", "貯槽タンク、移充塡装置、排出弁、捕集用ボンベなど",
        "Tank, transfer pump, outlet valve, collecting cylinders and so on",
        law: "省令第56条第2号", example: "[貯槽タンク, 移充塡ポンプ, 捕集用ボンベ]")),
    .devices(
      \.instruments,
      Key(
        "計測装置", "instruments", "温度計、圧力計、流量計など", "Thermometer, pressure gauge, flow meter and so on",
        law: "省令第56条第5号", example: "[温度計, 圧力計, 流量計（ガス）, 流量計（液）]")),
    .records(
      \.analysers,
      Key(
        "分析機器", "analysers", "純度と4つの不純物を確認する機器又は分析の委託",
        "Analysers for purity and the four impurities, or entrusted analyses",
        law: "省令第56条第6号"),
      analyser),
    .record(
      \.handover,
      Key(
        "引渡装置", "handover", "再生をされなかったフロン類を破壊業者に引き渡すための装置",
        "How what was not reclaimed reaches a destroyer", law: "省令第56条第3号"),
      handover),
    .text(
      \.omissionReason,
      Key(
        "記載しない装置の理由", "omission_reason", "手引きが例に挙げる装置がない理由",
        "Why a device that the handbook lists is not there",
        law: "手引き p.13", example: "油を含まない冷媒だけを受け入れるため油分離器を設けない", .optional)),
  ]

  private static let analyser: [Field<Analyser>] = [
    .choices(
      \.items,
      Key(
        "項目", "items", "分析する項目", "What it analyses",
        law: "省令第56条第6号", example: "[純度, 不凝縮ガス]")),
    .choice(
      \.party,
      Key(
        "区分", "party", "自ら分析するか委託するか", "Own analyser or entrusted analysis",
        law: "手引き p.13", example: "自己所有")),
    .text(
      \.name,
      Key(
        "名称", "name", "自己所有の機器の名称", "Name of the own analyser",
        law: "手引き p.13", example: "ガスクロマトグラフ", .conditional)),
    .text(
      \.maker,
      Key(
        "メーカー", "maker", "自己所有の機器のメーカー名", "Maker of the own analyser",
        law: "手引き p.13", example: "霞分析機器", .conditional)),
    .text(
      \.model,
      Key(
        "型番", "model", "自己所有の機器の型番号", "Model of the own analyser",
        law: "手引き p.13", example: "GC-10", .conditional)),
    .text(
      \.contractor,
      Key(
        "委託先", "contractor", "委託先の氏名又は名称。決まっていなければ「未定」",
        "Name of the contractor; 未定 when it is not settled",
        law: "手引き p.13", example: "東都環境分析センター", .conditional)),
    .text(
      \.contractorRegistration,
      Key(
        "計量証明事業登録番号", "contractor_registration", "委託先の登録番号。なければ「なし」",
        "Registration number of the contractor; なし when there is none",
        law: "手引き p.15", example: "東都第123号", .conditional)),
    .text(
      \.qualification,
      Key(
        "資格", "qualification", "委託先の経験と技術的能力を示す資格",
        "Qualification that shows the contractor's skill",
        law: "手引き p.20", example: "計量証明事業登録事業者", .conditional)),
    .number(
      \.experienceYears,
      Key(
        "経験年数", "experience_years", "委託先の実務経験の年数", "Years of the contractor's practice",
        law: "手引き p.20", example: "5", .optional)),
    .text(
      \.selectionStandard,
      Key(
        "選定基準", "selection_standard", "委託先が未定のときの選定の基準",
        "Standard of choosing when the contractor is not settled",
        law: "手引き p.13", example: "計量証明事業登録事業者であること", .conditional)),
    .text(
      \.selectionProcedure,
      Key(
        "選定手続", "selection_procedure", "委託先が未定のときの選定の手続",
        "Procedure of choosing when the contractor is not settled",
        law: "手引き p.13", example: "3者から見積りを取り、管理責任者が選定する", .conditional)),
  ]

  private static let handover: [Field<Handover>] = [
    .devices(
      \.devices,
      Key(
        "装置", "devices", "排出弁と回収ボンベ、又は破壊施設への配管",
        "Outlet valve and cylinders, or piping to the destruction plant",
        law: "手引き p.13", example: "[再生残さ取り出し用排出弁, 回収ボンベ]")),
    .group(
      Key(
        "引渡先", "destroyer", "引渡先として想定するフロン類破壊業者", "The destroyer expected to take it",
        law: "手引き p.13", .conditional),
      [
        .text(
          \.destroyerName,
          Key(
            "名称", "name", "破壊業者の名称", "Name of the destroyer",
            law: "手引き p.13", example: "東都フロン破壊株式会社", .conditional)),
        .text(
          \.destroyerPermit,
          Key(
            "許可番号", "permit", "破壊業者の許可番号", "Permit number of the destroyer",
            law: "手引き p.16", example: "破壊第001号", .conditional)),
      ]),
    .yesNo(
      \.destroysItself,
      Key(
        "自ら破壊", "destroys_itself", "申請者が破壊業者として自ら破壊するか",
        "Whether the applicant destroys it as a destroyer",
        law: "手引き p.13", example: "はい", .conditional)),
    .text(
      \.ownDestroyerPermit,
      Key(
        "破壊業許可番号", "own_destroyer_permit", "自ら破壊するときの申請者の許可番号",
        "The applicant's own destroyer permit",
        law: "手引き p.16", example: "破壊第010号", .conditional)),
  ]
}
