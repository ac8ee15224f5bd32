import Findings
import PermitModel

/// The keys of 様式第7, the yearly report.
enum ReportKeys {
  /// The top of the file.
  static let report: [Field<YearlyReport>] = head + amounts + comparison

  private static let head: [Field<YearlyReport>] = [
    FollowUpKeys.procedure(example: "定期報告"),
    .fiscalYear(
      \.year,
      Key(
        "年度", "fiscal_year", "報告する年度（4月1日から翌年3月31日まで）",
        "The fiscal year that is reported, 1 April to 31 March",
        law: "法第60条第3項", example: "令和7年度")),
    .date(
      \.date,
      Key(
        "報告日", "report_date", "報告書に印字する年月日。期限は年度終了後45日（5月15日）",
        "Date printed on the report; due within 45 days after the year, 15 May",
        law: "省令第69条第2項", example: "令和8年5月11日")),
    .number(
      \.copies,
      Key(
        "部数", "copies", "作る正本の数。2通必要", "Number of originals; two are needed",
        law: "省令第69条第2項", example: "2")),
    .record(
      \.reporter,
      Key("報告者", "reporter", "報告をする再生業者", "The reclaimer who reports", law: "様式第7"),
      FollowUpKeys.reclaimer),
    .record(
      \.permit,
      Key("許可", "permit", "報告に係る許可", "The permit of the report", law: "様式第7"),
      [
        .text(
          \.number,
          Key(
            "許可番号", "number", "許可証の番号", "Number of the permit", law: "様式第7",
            example: "第2026-013号"))
      ]),
    .text(
      \.place,
      Key(
        "事業所", "place_of_business", "事業所の名称。複数の事業所があれば許可番号の下に印字する",
        "Name of the site; printed below the permit number when there are several",
        law: "手引き p.48 備考", example: "再生フロン株式会社虎ノ門事業所", .conditional)),
    .yesNo(
      \.severalPlaces,
      Key(
        "複数の事業所", "several_places", "ほかの事業所についても許可を受けているか",
        "Whether there are permits for other sites, too",
        law: "手引き p.48 備考", example: "いいえ", .optional)),
    .refrigerants(
      \.permittedKinds,
      Key(
        "許可された種類", "permitted_refrigerants", "その年度に許可を受けていた冷媒番号をすべて",
        "All refrigerant numbers of the permit in that year",
        law: "法第50条第2項第3号", example: "[R22, R134a]", .optional)),
  ]

  private static let amounts: [Field<YearlyReport>] = [
    .yesNo(
      \.hasActivity,
      Key(
        "実績", "has_activity", "引取り、再生、引渡し、保管のいずれかがあったか。なくても報告は必要",
        "Whether anything was taken in, reclaimed, handed over or held; a report is due anyway",
        law: "手引き p.46", example: "はい")),
    .keyed(
      \.columns,
      Key(
        "再生量等", "amounts", "冷媒番号ごとの7行の量（単位がなければkg、小数点以下第1位まで）",
        "The seven rows by refrigerant number (kilograms, one decimal)",
        law: "省令第69条第1項", .conditional),
      .byRefrigerant, by: \.refrigerant, .refrigerant, .fields(column)),
    .record(
      \.exclusion,
      Key(
        "対象外の量", "excluded_amounts", "第一種特定製品以外に由来する量と冷媒以外の用途の量の扱い",
        "How amounts from other products or other uses are left out", law: "手引き p.47"),
      exclusion),
  ]

  private static let comparison: [Field<YearlyReport>] = [
    .keyed(
      \.previous,
      Key(
        "前年度末の保管量", "previous_closing", "前年度の報告書の⑦（年度末に保管していた量）",
        "Row ⑦ of last year's report", law: "手引き p.47", .optional),
      .byRefrigerant, by: \.refrigerant, .refrigerant,
      .fields([
        .mass(
          \.closing,
          Key(
            "年度末の保管量", "closing", "前年度末に保管していた量", "Held at the end of the year before",
            law: "様式第7", example: "45.0"), .kilograms)
      ])),
    .keyed(
      \.plan,
      Key(
        "計画", "plan", "別紙Yに書いたその年度の量", "What Annex Y said for the year",
        law: "省令第57条", .optional),
      .byRefrigerant, by: \.refrigerant, .refrigerant, .fields(plan)),
    .keyed(
      \.ledger,
      Key(
        "記録簿の計", "ledger_totals", "記録簿のその年度の計。再生量等と比べる",
        "The ledger's sums of the year, to be compared with the amounts",
        law: "省令第68条", .optional),
      .byRefrigerant, by: \.refrigerant, .refrigerant, .fields(Array(column.prefix(7)))),
    .record(
      \.ending,
      Key(
        "廃業等", "ending", "年度の途中で廃業等をした場合だけ", "Only where the business ended in the year",
        law: "省令第62条", .optional),
      ending),
    .record(
      \.paper,
      Key(
        "書面", "paper", "既にある報告書の記載を点検するとき", "What an existing report says, to be checked",
        law: "様式第7", .optional),
      paper),
  ]

  private static let column: [Field<ReportColumn>] = [
    row(
      \.fromRecoverers, "充塡回収業者から引き取った量", "from_recoverers", "①", "Row ①",
      "省令第69条第1項第1号", "80.0"),
    row(
      \.fromApproved, "第49条第1号の者から引き取った量", "from_approved_parties", "②", "Row ②",
      "省令第69条第1項第1号", "20.0"),
    row(
      \.takenIn, "引き取った量の合計", "taken_in", "③＝①＋②", "Row ③ = ① + ②", "様式第7", "100.0"),
    row(
      \.opening, "年度当初の保管量", "opening", "④。前年度の⑦", "Row ④; last year's ⑦",
      "省令第69条第1項第2号", "45.0"),
    row(\.reclaimed, "再生をした量", "reclaimed", "⑤", "Row ⑤", "省令第69条第1項第3号", "95.0"),
    row(
      \.handedOver, "破壊業者に引き渡した量", "handed_over", "⑥", "Row ⑥", "省令第69条第1項第4号", "5.0"),
    row(
      \.closing, "年度末の保管量", "closing", "⑦", "Row ⑦", "省令第69条第1項第5号", "45.0"),
    .mass(
      \.entrusted,
      Key(
        "うち受託した量", "entrusted", "③のうち再生を受託して引き取った量", "Part of ③ taken in on trust",
        law: "省令第69条第1項第1号", example: "10.0", .optional), .kilograms),
    .text(
      \.reason,
      Key(
        "差異理由", "reason_of_difference", "③＋④が⑤＋⑥＋⑦と合わないときの理由",
        "Why ③ + ④ is not ⑤ + ⑥ + ⑦", law: "手引き p.47",
        example: "油分と水分の除去による減量", .conditional)),
  ]

  private static func row(
    _ slot: Slot<ReportColumn, Located<Mass>>, _ japanese: String, _ english: String,
    _ ja: String, _ en: String, _ law: String, _ example: String
  ) -> Field<ReportColumn> {
    .mass(
      slot,
      Key(
        japanese, english, "様式第7の" + ja, en + " of Form 7", law: law, example: example),
      .kilograms)
  }

  private static let plan: [Field<PlannedAmounts>] = [
    .mass(
      \.intake,
      Key(
        "引取計画量", "planned_intake", "年間引取計画量（単位がなければトン）", "Planned intake, tonnes",
        law: "省令第57条", example: "140", .optional), .tonnes),
    .mass(
      \.capacity,
      Key(
        "処理可能量", "capacity", "年間再生処理可能量（単位がなければトン）", "Yearly capacity, tonnes",
        law: "省令第57条", example: "180", .optional), .tonnes),
  ]

  private static let exclusion: [Field<ReportExclusion>] = [
    .yesNo(
      \.isLeftOut,
      Key(
        "除外した", "left_out", "家電製品などに由来する量と冷媒以外の用途の量を除いたか",
        "Whether amounts from home appliances and other uses are left out",
        law: "手引き p.47", example: "はい")),
    .text(
      \.method,
      Key(
        "方法", "method", "どうやって分けたか", "How they were told apart",
        law: "手引き p.47", example: "引取元が家電リサイクルプラントの行を除く", .conditional)),
    .yesNo(
      \.isCheckedAtIntake,
      Key(
        "引取時の確認", "checked_at_intake", "引取りの都度、対象外のフロン類が含まれないか確認したか",
        "Whether each taking-in was looked at for them",
        law: "手引き p.47", example: "はい")),
  ]

  private static let ending: [Field<ReportEnding>] = [
    .choice(
      \.reason,
      Key("事由", "reason", "廃業等の事由", "The event", law: "法第54条第1項", example: "廃止")),
    .date(
      \.date,
      Key(
        "年月日", "date", "その年月日。量はこの日まで", "Its day; the amounts end with it",
        law: "省令第62条", example: "令和8年9月30日")),
  ]

  private static let paper: [Field<ReportPaper>] = [
    .text(
      \.title,
      Key(
        "題名", "title", "書面の題名", "Title of the paper", law: "様式第7",
        example: "フロン類再生量等に関する報告書", .optional)),
    .text(
      \.sentence,
      Key(
        "本文", "sentence", "表の上の文", "The sentence above the table", law: "様式第7",
        example: "第60条第3項の規定に基づき、次のとおり報告します", .optional)),
    .text(
      \.unit,
      Key("単位", "unit", "表の単位", "Unit of the table", law: "様式第7", example: "kg", .optional)),
  ]
}
