import Findings
import PermitModel

extension CoverKeys {
  /// The keys of 許可.
  static let permit: [Field<ExistingPermit>] = [
    .text(
      \.number,
      Key(
        "許可番号", "number", "今の許可番号", "Number of the present permit",
        law: "様式第5", example: "第123号", .conditional)),
    .date(
      \.date,
      Key(
        "許可年月日", "date", "今の許可の年月日", "Date of the present permit",
        law: "様式第5", example: "令和4年4月1日", .conditional)),
    .date(
      \.expiry,
      Key(
        "有効期限", "expiry", "今の許可の有効期間の満了日", "Last day of the present permit",
        law: "法第52条", example: "令和9年3月31日", .conditional)),
    .date(
      \.revokedOn,
      Key(
        "取消日", "revoked_on", "許可を取り消されたときは、その日", "Day of revocation, if it was revoked",
        law: "法第55条", example: "令和8年10月1日", .optional)),
    .list(
      \.filedReports,
      Key(
        "提出済み報告", "filed_reports", "提出した定期報告の年度。書かれていない年度は期限の一覧（saisei due）に出る",
        "Years whose yearly reports were filed; 'saisei due' lists the others",
        law: "法第60条第3項", example: "[令和4年度, 令和5年度]", .optional), .fiscalYear, .fiscalYear),
    .record(
      \.register,
      Key(
        "名簿", "register", "第一種フロン類再生業者名簿の記載を写す。食い違いを点検する",
        "What the public register says, to be compared", law: "法第56条", .optional),
      register),
  ]

  private static let register: [Field<RegisterEntry>] = [
    .text(
      \.number, registered("許可番号", "number", "許可番号", "Permit number", example: "第123号")),
    .date(
      \.date, registered("許可年月日", "date", "許可年月日", "Date of the permit", example: "令和4年4月1日")),
    .date(
      \.expiry,
      registered(
        "有効期間満了日", "expiry", "許可有効期間満了年月日", "Last day of the permit", example: "令和9年3月31日")),
    .text(
      \.name,
      registered("名称", "name", "氏名又は名称", "Name of the reclaimer", example: "再生フロン株式会社")),
    .text(
      \.address,
      registered("住所", "address", "住所", "Address", example: "東都県霞が関市日本八丁目9番10号")),
    .text(
      \.representative,
      registered("代表者", "representative", "代表者の氏名", "Name of the representative", example: "再生一郎")),
    .text(
      \.placeName,
      registered(
        "事業所の名称", "place_name", "事業所の名称", "Name of the site", example: "再生フロン株式会社虎ノ門事業所")),
    .text(
      \.placeAddress,
      registered(
        "事業所の所在地", "place_address", "事業所の所在地", "Address of the site",
        example: "東都県虎ノ門市永田町五丁目6番7号")),
    .refrigerants(
      \.refrigerants,
      registered(
        "フロン類の種類", "refrigerants", "再生をしようとするフロン類の種類", "Refrigerant numbers",
        example: "[R22, R134a]")),
  ]

  private static func registered(
    _ ja: String, _ en: String, _ what: String, _ english: String, example: String
  ) -> Key {
    Key(
      ja, en, what + "。名簿のとおりに", english + " as in the register", law: "手引き p.34",
      example: example, .optional)
  }

  /// The keys of 変更, of an application for a change permit.
  static let plannedChange: [Field<PlannedChange>] = [
    .date(
      \.date,
      Key(
        "変更日", "changed_on", "変更する日。許可を受けた後の日", "Day of the change, after the permit",
        law: "法第53条第1項", example: "令和9年10月1日")),
    .text(
      \.reason,
      Key(
        "変更理由", "change_reason", "変更の理由。様式第6にも使う", "Why it changes; also for Form 6",
        law: "様式第6", example: "処理量の増加に対応するため", .optional)),
    .date(
      \.consultedOn,
      Key(
        "事前相談日", "consulted_on", "主務官庁に事前に相談した日", "Day on which the ministries were consulted",
        law: "手引き p.36", example: "令和9年5月20日", .optional)),
  ]
}
