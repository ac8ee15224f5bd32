import Findings
import PermitModel

/// The keys of 運転方法 (別紙Z 1) and 能力の算出.
enum OperationKeys {
  /// The keys of one way of running the facility.
  static let operation: [Field<Operation>] = [
    .refrigerants(
      \.refrigerants,
      Key(
        "フロン類", "refrigerants", "この方法で再生する冷媒番号", "Refrigerant numbers reclaimed in this way",
        law: "手引き p.22", example: "[R22]")),
    .choice(
      \.mode,
      Key(
        "運転の形", "mode", "連続式かバッチ式か", "Continuous or in batches",
        law: "手引き p.19", example: "バッチ式")),
    .text(
      \.description,
      Key(
        "運転方法", "description", "下の項目のほかに書くこと", "What is to be said beyond the keys below",
        law: "省令第58条第1号イ", example: "始動時に系内を真空引きする", .optional)),
    .text(
      \.temperature,
      Key(
        "温度条件", "temperature", "運転中の温度", "Temperatures",
        law: "手引き p.19", example: "塔底30℃以上40℃以下、塔頂-20℃")),
    .text(
      \.refluxTime,
      Key(
        "還流時間", "reflux_time", "蒸留塔を用いる場合の塔内での還流時間",
        "Reflux time in the column, where there is one",
        law: "手引き p.19", example: "2時間", .conditional)),
    .text(
      \.feedAmount,
      Key(
        "投入量", "feed_amount", "連続式は時間当たり、バッチ式は1回当たり",
        "Per hour when continuous, per batch otherwise",
        law: "手引き p.19", example: "1回あたり400 kg")),
    .text(
      \.flowRate,
      Key("流量", "flow_rate", "流量", "Flow rate", law: "手引き p.19", example: "毎時50 kg")),
    .text(
      \.feedMethod,
      Key(
        "供給方法", "feed_method", "フロン類の供給の方法", "How it is fed",
        law: "省令第58条第1号ロ", example: "ボンベを供給弁に接続し、液相で供給する")),
    .text(
      \.captureMethod,
      Key(
        "捕集方法", "capture_method", "再生をしたフロン類の捕集の方法", "How the product is captured",
        law: "省令第58条第1号ハ", example: "凝縮器で液化して捕集用ボンベに充塡する")),
    .text(
      \.residueMethod,
      Key(
        "再生されなかったフロン類の処理方法", "residue_method", "再生をされなかったフロン類の処理の方法",
        "What happens to what was not reclaimed",
        law: "省令第58条第1号ニ", example: "回収ボンベに充塡し、フロン類破壊業者に引き渡す")),
    .text(
      \.selectionStandard,
      Key(
        "選定の基準", "selection_standard", "不純物の少ない原料を選ぶ場合の基準",
        "Standard by which good feed is chosen, if it is",
        law: "手引き p.19", example: "純度97 wt%以上のもの", .optional)),
    .text(
      \.selectionMethod,
      Key(
        "選定の方法", "selection_method", "不純物の少ない原料を選ぶ場合の方法",
        "How good feed is chosen, if it is",
        law: "手引き p.19", example: "受入時にガスクロマトグラフで純度を測る", .optional)),
  ]

  /// The keys of the figures of one refrigerant.
  static let capacityBasis: [Field<CapacityBasis>] = [
    .hourlyMass(
      \.hourly,
      Key(
        "時間当たり処理可能量", "hourly_capacity", "施設全体の1時間当たりの処理可能量",
        "What the whole facility can handle in an hour",
        law: "手引き p.29", example: "50 kg")),
    .hours(
      \.yearlyHours,
      Key(
        "年間予定稼働時間", "yearly_hours", "この冷媒番号に充てる1年間の時間",
        "Hours a year given to this refrigerant",
        law: "手引き p.29", example: "2,400時間")),
    .text(
      \.hoursBasis,
      Key(
        "稼働時間の算出", "hours_basis", "年間予定稼働時間の内訳", "How the yearly hours come about",
        law: "手引き p.29", example: "1日8時間×年間300日")),
    .text(
      \.refluxTime,
      Key(
        "還流時間", "reflux_time", "別紙Zと同じ還流時間", "The same reflux time as in Annex Z",
        law: "手引き p.29", example: "2時間", .conditional)),
    .records(
      \.devices,
      Key(
        "装置の能力", "device_capacities", "主な装置の1時間当たりの能力",
        "What each main device can handle in an hour", law: "手引き p.29"),
      [
        .text(
          \.name,
          Key("名称", "name", "装置の名称", "Name of the device", law: "手引き p.29", example: "蒸発器")),
        .hourlyMass(
          \.hourly,
          Key(
            "時間当たり処理可能量", "hourly_capacity", "1時間当たりの処理可能量",
            "What it can handle in an hour", law: "手引き p.29", example: "60 kg")),
      ]),
    .text(
      \.method,
      Key(
        "算出方法", "method", "処理可能量の求め方", "How the capacity follows",
        law: "手引き p.29", example: "1時間当たりの処理可能量に年間予定稼働時間を乗じた")),
    .text(
      \.results,
      Key(
        "実績", "results", "試験運転などの実績", "Results of test runs",
        law: "手引き p.29", example: "試験運転5回の平均で1時間当たり50.4 kg", .optional)),
    .refrigerant(
      \.standIn,
      Key(
        "代用元", "stand_in", "データを代用するとき、その元の冷媒番号",
        "The refrigerant number whose data stand for this one",
        law: "手引き p.29", example: "R22", .optional)),
    .text(
      \.standInReason,
      Key(
        "代用の理由", "stand_in_reason", "代用できる根拠", "Why its data may stand for this one",
        law: "手引き p.29", example: "沸点と蒸発潜熱が近く、各装置の処理量に差がない", .optional)),
    .mass(
      \.statedYearly,
      Key(
        "年間再生処理可能量", "stated_yearly_capacity", "既にある書面の算出結果（トン）。なければ計算する",
        "The result on an existing paper (tonnes); computed otherwise",
        law: "手引き p.29", example: "120", .optional), .tonnes),
  ]
}
