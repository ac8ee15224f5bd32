import Findings
import PermitModel

/// The keys of a notice of purity to a buyer.
enum PurityNoticeKeys {
  /// The top of the file.
  static let notice: [Field<PurityNotice>] = [
    FollowUpKeys.procedure(example: "純度等の通知"),
    .text(
      \.number,
      Key(
        "通知番号", "number", "通知書の番号。法令は求めていない", "Number of the notice; not asked for by law",
        law: "手引き p.20", example: "通-0012", .optional)),
    .date(
      \.date,
      Key(
        "通知日", "date", "通知書に印字する年月日。譲渡の前であること", "Date of the notice, before the transfer",
        law: "省令第58条第5号", example: "令和8年9月20日")),
    .date(
      \.transferOn,
      Key(
        "譲渡予定日", "transfer_on", "再生をしたフロン類を譲渡する予定の年月日", "Planned day of the transfer",
        law: "省令第58条第5号", example: "令和8年9月28日")),
    .record(
      \.buyer,
      Key("譲渡先", "buyer", "再生をしたフロン類を譲渡する相手方", "Who gets it", law: "省令第58条第5号"),
      [
        .text(
          \.name,
          Key("名称", "name", "氏名又は名称", "Name", law: "省令第58条第5号", example: "霞が関冷熱株式会社")),
        .text(
          \.address,
          Key(
            "住所", "address", "住所", "Address", law: "省令第58条第5号",
            example: "東都県霞が関市日本一丁目2番3号", .optional)),
      ]),
    .record(
      \.reclaimer,
      Key("再生業者", "reclaimer", "再生を行った再生業者", "The reclaimer", law: "省令第58条第5号"),
      CertificateKeys.party("許可番号", "permit_number", "第2026-013号", "再生フロン株式会社")),
    .records(
      \.goods,
      Key(
        "譲渡するフロン類", "goods", "種類、量及びロット又は容器", "Kind, amount, lot or container",
        law: "省令第58条第5号"),
      [
        .refrigerant(
          \.refrigerant,
          Key(
            "種類", "refrigerant", "冷媒番号", "Refrigerant number", law: "省令第58条第5号", example: "R22")),
        .mass(
          \.mass,
          Key("量", "mass", "量（単位がなければkg）", "Kilograms", law: "省令第58条第5号", example: "100.0"),
          .kilograms),
        .text(
          \.lot,
          Key("ロット", "lot", "ロット番号", "Lot", law: "手引き p.20", example: "L8-0910", .optional)),
        .text(
          \.container,
          Key(
            "容器", "container", "容器の識別番号", "Identification number of the container",
            law: "手引き p.20", example: "RF-0021", .optional)),
      ]),
    .records(
      \.checks,
      Key(
        "確認", "checks", "純度、不凝縮ガス、蒸発残分、酸分、水分のそれぞれの確認の方法と結果",
        "How purity and each of the four impurities were checked, and the results",
        law: "省令第58条第5号"),
      check),
    .date(
      \.analysedOn,
      Key(
        "分析日", "analysed_on", "分析をした年月日", "Day of the analysis", law: "手引き p.20",
        example: "令和8年9月15日", .optional)),
    .text(
      \.note,
      Key(
        "備考", "note", "ほかに知らせること", "What else to tell", law: "手引き p.20",
        example: "分析結果報告書の写しを添付", .optional)),
  ]

  private static let check: [Field<NoticedCheck>] = [
    .choice(
      \.item,
      Key("項目", "item", "確認の項目", "What was checked", law: "省令第56条第6号", example: "純度")),
    .text(
      \.method,
      Key(
        "方法", "method", "確認の方法", "How it was checked", law: "省令第58条第5号",
        example: "ガスクロマトグラフ法")),
    .choice(
      \.party,
      Key(
        "分析の別", "party", "自己所有の機器か委託か", "Own analyser or entrusted", law: "省令第58条第3号",
        example: "自己所有", .optional)),
    .text(
      \.contractor,
      Key(
        "委託先", "contractor", "分析を委託した者", "Who analysed it", law: "省令第58条第3号",
        example: "霞分析センター株式会社", .optional)),
    .concentration(
      \.result,
      Key(
        "結果", "result", "確認の結果と単位", "The result with its unit", law: "省令第58条第5号",
        example: "99.8 wt%")),
  ]
}
