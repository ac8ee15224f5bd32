import Findings
import PermitModel

extension RecordRow: InputRecord {}

/// The keys of a row of the records, which options, YAML files and columns of sheets share.
enum RecordKeys {
  /// Every key of a row.
  static let row: [Field<RecordRow>] = what + who + more

  /// The same with their index.
  static let table = FieldTable(row)

  private static let what: [Field<RecordRow>] = [
    .leaf(
      \.kind,
      Key(
        "区分", "kind", "何をしたか", "What happened", law: "省令第68条第1項", example: "引取り"),
      .choice, RecordWords.kind, choices: RecordWords.kindWords),
    .leaf(
      \.source,
      Key(
        "引取元", "source", "引取りの区分。引取りのときだけ", "From whom it was taken in; only for 引取り",
        law: "手引き p.46", example: "充塡回収業者", .conditional),
      .choice, RecordWords.source, choices: RecordWords.sourceWords),
    .date(
      \.day,
      Key("年月日", "date", "行った日", "The day", law: "省令第68条第1項", example: "令和8年4月2日")),
    .refrigerant(
      \.refrigerant,
      Key("種類", "refrigerant", "冷媒番号", "Refrigerant number", law: "法第60条第1項", example: "R22")),
    .leaf(
      \.mass,
      Key(
        "量", "mass", "単位がなければkg。棚卸差だけは負の値でもよい",
        "Kilograms without a unit; only 棚卸差 may be negative", law: "省令第68条第1項",
        example: "40.2 kg"), .mass(unit: .kilograms), RecordWords.signedMass),
    .mass(
      \.outside,
      Key(
        "対象外の量", "outside", "量のうち、年度の報告（様式第7）の対象外のもの",
        "The part that the yearly report does not ask for", law: "手引き p.47", example: "5 kg",
        .optional), .kilograms),
  ]

  private static let who: [Field<RecordRow>] = [
    .text(
      \.party,
      Key(
        "相手方", "party", "引取りを求めた者又は引き渡した破壊業者の氏名又は名称",
        "Who asked for the intake, or the destroyer", law: "省令第68条第1項第2号・第4号",
        example: "フロン回収株式会社", .conditional)),
    .text(
      \.registration,
      Key(
        "登録番号", "registration", "相手方の登録番号（破壊業者は許可番号）",
        "The party's registration or permit number", law: "手引き p.46", example: "5873",
        .optional)),
    .text(
      \.address,
      Key("住所", "address", "相手方の住所", "The party's address", law: "手引き p.55", .optional)),
    .text(
      \.concerned,
      Key(
        "管理者", "concerned", "記録に係る管理者、整備者等（閲覧できる者）",
        "Owner or servicer whom the row concerns and who may view it", law: "法第60条第2項",
        .optional)),
    .text(
      \.container,
      Key("容器番号", "container", "容器の識別番号", "Number stamped on the container", .optional)),
    .volume(
      \.volume,
      Key("内容積", "volume", "容器の内容積。単位がなければL", "Volume of the container; litres", .optional)),
    .mass(
      \.tare, Key("風袋", "tare", "空の容器の質量", "Mass of the empty container", .optional),
      .kilograms),
  ]

  private static let more: [Field<RecordRow>] = [
    .yesNo(
      \.isEntrusted,
      Key(
        "受託", "entrusted", "再生を受託したものか", "Whether reclaiming was entrusted",
        law: "省令第68条第1項第1号", .optional)),
    .text(\.slip, Key("伝票番号", "slip", "行程管理票等の番号", "Number of the slip", .optional)),
    .text(\.lot, Key("ロット", "lot", "再生のロット", "Lot of reclaiming", .optional)),
    .mass(
      \.confirmed,
      Key(
        "受領量", "confirmed", "破壊業者の破壊証明書又は受領書にある量",
        "Amount that the destroyer confirms", .optional), .kilograms),
    .mass(
      \.statedStock,
      Key(
        "保管量", "stock", "帳簿に書かれた、その行の後の保管量。計算と照合する",
        "Stock that the book states after the row; it is compared", law: "手引き p.55", .optional),
      .kilograms),
    .text(\.note, Key("備考", "note", "備考", "Remarks", .optional)),
  ]
}
