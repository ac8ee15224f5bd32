import Findings
import PermitModel

/// The keys of 施設, 別紙Y and the intake plan.
enum FacilityKeys {
  /// The keys at the top of the file that belong here.
  static let sections: [Field<PermitApplication>] = [
    .records(
      \.facilities,
      Key(
        "施設", "facilities", "再生施設等。方式ごとに1つ", "Reclaiming facilities, one entry for each method",
        law: "法第50条第2項第4号"),
      facility),
    .keyed(
      \.capacity,
      Key(
        "再生の能力", "capacity", "別紙Y。冷媒番号ごと、事業開始日を含む年度から5年度分。単位はトン",
        "Annex Y: for each refrigerant number, five fiscal years from the one of business start, "
          + "in tonnes", law: "省令第57条"),
      .byRefrigerantAndYear, by: \.refrigerant, .refrigerant,
      .keyed(\.years, by: \.year, .fiscalYear, .fields(capacityYear))),
    .keyed(
      \.intakePlan,
      Key(
        "引取計画", "intake_plan", "引取りに係る計画。別紙Yと同じ冷媒番号と年度。単位はトン",
        "Intake plan for the same refrigerants and years as Annex Y, in tonnes",
        law: "省令第55条第1項第5号"),
      .byRefrigerantAndYear, by: \.refrigerant, .refrigerant,
      .keyed(\.years, by: \.year, .fiscalYear, .fields(intakeYear))),
  ]

  private static let facility: [Field<Facility>] = [
    .choice(
      \.type,
      Key(
        "方式", "type", "主な不純物除去装置で決まる方式", "Method, by the main impurity remover",
        law: "手引き p.10 注3", example: "蒸留精製式")),
    .text(
      \.typeName,
      Key(
        "方式名", "type_name", "「その他の方式」の具体名", "Name of the method when it is 'other'",
        law: "手引き p.10 注3", example: "帯電分離式", .conditional)),
    .count(
      \.count,
      Key(
        "数", "count", "施設の数と助数詞", "Number of facilities with its counter",
        law: "法第50条第2項第4号", example: "1基")),
    .choices(
      \.uses,
      Key(
        "用途", "uses", "この方式で再生をしたフロン類の用途。方式により異なるとき",
        "What the product of this method is for, when the methods differ",
        law: "手引き p.11", example: "[冷媒]", .optional)),
    .number(
      \.annexNumber,
      Key(
        "別紙番号", "annex_number", "既にある書面の別紙の通し番号",
        "Running number of its annexes in an existing paper",
        law: "手引き p.10", example: "1", .optional)),
    .hours(
      \.yearlyHours,
      Key(
        "年間稼働可能時間", "yearly_hours", "1年間に動かせる時間。全種類の予定時間の合計はこれ以下",
        "Hours it can run in a year; the planned hours of all kinds together stay within",
        law: "手引き p.29", example: "4,800時間")),
    .yesNo(
      \.blending,
      Key(
        "混和による品質調整", "blending", "他のフロン類を混ぜて品質を調整するか",
        "Whether quality is adjusted by mixing in other fluorocarbons",
        law: "省令第56条第4号", example: "いいえ")),
    .record(
      \.structure,
      Key(
        "構造", "structure", "別紙X。仕様と数量は書かない", "Annex X; no specifications and quantities",
        law: "省令第56条"),
      StructureKeys.structure),
    .records(
      \.operations,
      Key(
        "運転方法", "operation", "別紙Zの1。冷媒番号により異なるときは分ける",
        "Annex Z 1; separate entries where refrigerants differ", law: "省令第58条第1号"),
      OperationKeys.operation),
    .keyed(
      \.capacityBasis,
      Key(
        "能力の算出", "capacity_basis", "再生の能力を説明する書類。冷媒番号ごと",
        "The document that explains the capacity, for each refrigerant",
        law: "省令第55条第1項第4号"),
      .byRefrigerant, by: \.refrigerant, .refrigerant, .fields(OperationKeys.capacityBasis)),
  ]

  /// A device when it is written as a record.
  static let device: [Field<Device>] = [
    .text(
      \.name,
      Key(
        "名称", "name", "装置の名称。すべての書類で同じに", "Name of the device, the same in all papers",
        law: "手引き p.12", example: "脱水装置")),
    .text(
      \.also,
      Key(
        "兼ねる", "also", "その装置が兼ねるほかの装置", "Another device whose work it also does",
        law: "手引き p.12", example: "脱酸装置", .optional)),
    .text(
      \.symbol,
      Key(
        "記号", "symbol", "図面の記号。書かなければ順番で付く", "Symbol on the drawings; given by the order otherwise",
        law: "手引き p.27", example: "a-1", .optional)),
  ]

  private static let capacityYear: [Field<CapacityYear>] = [
    .mass(
      \.capacity,
      Key(
        "処理可能量", "capacity", "年間再生処理可能量（トン）", "Yearly capacity in tonnes",
        law: "省令第57条", example: "120"), .tonnes),
    .mass(
      \.intake,
      Key(
        "引取計画量", "intake", "年間引取計画量（トン）", "Planned yearly intake in tonnes",
        law: "手引き p.17", example: "100"), .tonnes),
    .text(
      \.reason,
      Key(
        "理由", "reason", "処理可能量が引取計画量を上回らない理由",
        "Why the capacity need not be above the intake",
        law: "手引き p.32", example: "前年度の繰越しがなく引取りを平準化するため", .optional)),
  ]

  private static let intakeYear: [Field<IntakeYear>] = [
    .mass(
      \.intake,
      Key(
        "引取計画量", "intake", "別紙Yと同じなら書かない（トン）", "Only when it has to be repeated (tonnes)",
        law: "手引き p.29", example: "100", .optional), .tonnes),
    .mass(
      \.carryOver,
      Key(
        "繰越量", "carry_over", "前年度からの繰越量（トン）", "Carried over from the year before (tonnes)",
        law: "手引き p.29", example: "2"), .tonnes),
    .mass(
      \.peakStorage,
      Key(
        "最繁忙日保管量", "peak_storage", "最も忙しい日の保管量。再生前と再生後の合計（トン）",
        "Stock on the busiest day, before and after reclaiming together (tonnes)",
        law: "手引き p.29", example: "6"), .tonnes),
  ]
}
