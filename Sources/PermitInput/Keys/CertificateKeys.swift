import Findings
import PermitModel

/// The keys of a 再生証明書.
enum CertificateKeys {
  /// The top of the file.
  static let certificate: [Field<CertificateCase>] = head + contents + managers + comparison

  private static let head: [Field<CertificateCase>] = [
    FollowUpKeys.procedure(example: "再生証明書"),
    .text(
      \.certificate.number,
      Key(
        "管理番号", "number", "証明書の番号。法令は求めていない", "Number of the certificate; not asked for by law",
        law: "手引き p.44", example: "R8-0001", .optional)),
    .date(
      \.certificate.requestedOn,
      Key(
        "依頼年月日", "requested_on", "引取りを依頼された年月日。伝票の項目", "Day of the request, as on slips",
        law: "手引き p.44", example: "令和8年8月28日", .optional)),
    .date(
      \.certificate.sentOn,
      Key(
        "送付年月日", "sent_on", "証明書を送付する年月日。再生の日から30日以内",
        "Day of sending, within 30 days from the day of reclaiming",
        law: "省令第64条第5号", example: "令和8年9月25日")),
    .record(
      \.certificate.recoverer,
      Key(
        "充塡回収業者", "recoverer", "引取りを求めた第一種フロン類充塡回収業者", "The recoverer who asked",
        law: "省令第64条第1号"),
      party("登録番号", "registration_number", "第331110157号", "北辰冷機株式会社")),
    .text(
      \.addressee,
      Key(
        "送付先", "addressee", "充塡回収業者と違うときだけ", "Only when it is not the recoverer",
        law: "法第59条第1項", example: "北辰冷機株式会社", .optional)),
    .record(
      \.certificate.reclaimer,
      Key(
        "再生業者", "reclaimer", "再生を行った第一種フロン類再生業者", "The reclaimer", law: "省令第64条第4号"),
      party("許可番号", "permit_number", "第2026-013号", "再生フロン株式会社")),
    .choice(
      \.source,
      Key(
        "引取元", "source", "誰から引き取ったか", "From whom it was taken in", law: "手引き p.43",
        example: "充塡回収業者", .optional)),
  ]

  private static let contents: [Field<CertificateCase>] = [
    .date(
      \.certificate.intakeFinishedOn,
      Key(
        "引取終了日", "intake_finished_on", "フロン類の引取りを終了した年月日",
        "Day on which the taking-in was finished", law: "省令第64条第2号", example: "令和8年9月2日")),
    .records(
      \.certificate.intakes,
      Key(
        "引き取ったフロン類", "taken_in", "容器ごとの種類、量及び識別番号",
        "Kind, amount and identification number of each container", law: "省令第64条第3号"),
      intake),
    .date(
      \.certificate.reclaimedOn,
      Key(
        "再生年月日", "reclaimed_on", "フロン類の再生を行った年月日", "Day of reclaiming",
        law: "省令第64条第6号", example: "令和8年9月10日")),
    .records(
      \.certificate.reclaimed,
      Key(
        "再生したフロン類", "reclaimed", "再生を行った種類ごとの量", "Amount reclaimed by kind",
        law: "省令第64条第7号"),
      amount("11.9")),
    .records(
      \.certificate.toDestroyer,
      Key(
        "破壊業者への引渡し", "to_destroyer", "破壊業者に引き渡すこととした種類ごとの量。なければ []",
        "Amount by kind that goes to a destroyer; [] where none does", law: "省令第64条第7号"),
      amount("0.4")),
    .records(
      \.certificate.destroyed,
      Key(
        "自ら破壊したフロン類", "destroyed", "自らが破壊業者として破壊した種類、量及び年月日",
        "Kind, amount and day of your own destruction", law: "省令第64条第7号括弧書", .conditional),
      destruction),
    .text(
      \.shortfallReason,
      Key(
        "差異理由", "reason_of_shortfall", "再生した量と引き渡す量の合計が引取量に足りない理由",
        "Why reclaimed amount and residue are less than what was taken in",
        law: "手引き p.44", example: "油分の除去による減量", .conditional)),
  ]

  private static let managers: [Field<CertificateCase>] = [
    .choice(
      \.option,
      Key(
        "複数の管理者", "manager_option", "1本の容器に複数の管理者のフロン類があるときの証明書の作り方",
        "How a cylinder of several managers is certified", law: "手引き p.43",
        example: "管理者ごと", .conditional)),
    .records(
      \.managers,
      Key(
        "管理者", "managers", "第一種特定製品の管理者。1つの容器を分けるときは量も",
        "Managers, with their parts of a container", law: "手引き p.43", .conditional),
      manager),
    .yesNo(
      \.copiesAreMarked,
      Key(
        "コピーの表示", "copies_are_marked", "配るコピーに原本のコピーである旨を記載すると充塡回収業者と決めたか",
        "Whether the recoverer's copies will say that they are copies", law: "手引き p.43",
        example: "はい", .optional)),
    .yesNo(
      \.forwardingExplained,
      Key(
        "回付の案内", "forwarding_explained", "遅滞ない回付と写しの保存を充塡回収業者に案内したか",
        "Whether the recoverer was told to pass it on and keep a copy", law: "法第59条第2項",
        example: "はい", .optional)),
    .date(
      \.keptUntil,
      Key(
        "写しの保存期限", "copy_kept_until", "写しをいつまで保存するか（送付の日から3年）",
        "Until when the copy is kept: 3 years from sending", law: "省令第66条",
        example: "令和11年9月25日", .optional)),
  ]

  private static let comparison: [Field<CertificateCase>] = [
    .record(
      \.permit,
      Key(
        "許可の内容", "permit", "許可証の記載。再生業者の欄と比べる",
        "What the permit says, to be compared", law: "法第56条", .optional),
      permit),
    .record(
      \.record,
      Key(
        "記録簿", "ledger", "記録簿の引取りと再生の行。証明書と比べる",
        "The ledger's rows, to be compared", law: "省令第65条第1号", .optional),
      record),
    .records(
      \.issued,
      Key(
        "送付済みの証明書", "issued", "同じ容器の引取りを二重に証明しないための一覧",
        "Certificates that were sent before", law: "省令第65条", .optional),
      issued),
    .text(
      \.title,
      Key(
        "書面の題名", "title", "既にある書面の題名", "Title of an existing paper", law: "法第59条第1項",
        example: "再生証明書", .optional)),
  ]

  /// A business on a certificate or notice, with its number and the person in charge.
  static func party(
    _ number: String, _ english: String, _ example: String, _ name: String
  ) -> [Field<CertificateParty>] {
    [
      .text(
        \.name,
        Key("名称", "name", "氏名又は名称", "Name", law: "省令第64条", example: name)),
      .text(
        \.address,
        Key(
          "住所", "address", "住所", "Address", law: "省令第64条",
          example: "東都県霞が関市日本八丁目9番10号")),
      .text(
        \.number,
        Key(number, english, number, "Its number", law: "省令第64条", example: example)),
      .text(
        \.department,
        Key(
          "部署", "department", "担当責任者の部署。伝票の項目", "Department, as on slips",
          law: "手引き p.44", example: "施設管理課", .optional)),
      .text(
        \.person,
        Key(
          "担当", "person", "担当責任者の氏名。伝票の項目", "Person in charge, as on slips",
          law: "手引き p.44", example: "管理太郎", .optional)),
      .phone(
        \.phone,
        Key(
          "電話番号", "phone", "担当責任者の電話番号。伝票の項目", "Telephone, as on slips",
          law: "手引き p.44", example: "03-3501-1511", .optional)),
    ]
  }

  private static let intake: [Field<CertifiedIntake>] = [
    .refrigerant(\.refrigerant, kind),
    .mass(\.mass, mass("12.3"), .kilograms),
    .text(
      \.container,
      Key(
        "容器", "container", "容器の識別番号（容器の記号及び番号）", "Symbol and number of the container",
        law: "省令第64条第3号", example: "TF-0132")),
  ]

  private static func amount(_ example: String) -> [Field<CertifiedAmount>] {
    [.refrigerant(\.refrigerant, kind), .mass(\.mass, mass(example), .kilograms)]
  }

  private static let destruction: [Field<CertifiedDestruction>] = [
    .refrigerant(\.refrigerant, kind),
    .mass(\.mass, mass("0.2"), .kilograms),
    .date(
      \.date,
      Key(
        "年月日", "date", "破壊した年月日", "Day of destruction", law: "省令第64条第7号括弧書",
        example: "令和8年9月12日")),
  ]

  private static let manager: [Field<CertifiedManager>] = [
    .text(
      \.name,
      Key(
        "名称", "name", "管理者の氏名又は名称", "Name of the manager", law: "手引き p.43",
        example: "株式会社虎ノ門百貨店")),
    .text(
      \.container,
      Key(
        "容器", "container", "容器の識別番号", "Identification number of the container",
        law: "手引き p.43", example: "TF-0132", .conditional)),
    .mass(
      \.mass,
      Key(
        "量", "mass", "容器のうちその管理者の量", "The manager's part of the container",
        law: "手引き p.43", example: "5.0", .conditional), .kilograms),
  ]

  private static let permit: [Field<CertificatePermit>] = [
    .text(
      \.number,
      Key("許可番号", "number", "許可証の番号", "Number", law: "法第56条", example: "第2026-013号")),
    .text(
      \.name,
      Key("名称", "name", "許可証の名称", "Name", law: "法第56条", example: "再生フロン株式会社")),
    .text(
      \.address,
      Key(
        "住所", "address", "許可証の住所", "Address", law: "法第56条",
        example: "東都県霞が関市日本八丁目9番10号")),
    .refrigerants(
      \.kinds,
      Key(
        "種類", "refrigerants", "許可された冷媒番号", "Permitted refrigerant numbers", law: "法第56条",
        example: "[R22, R134a]")),
  ]

  private static let record: [Field<CertificateRecord>] = [
    .text(
      \.name,
      Key(
        "名称", "name", "充塡回収業者の名称", "Name of the recoverer", law: "省令第68条",
        example: "北辰冷機株式会社")),
    .text(
      \.address,
      Key(
        "住所", "address", "充塡回収業者の住所", "Address of the recoverer", law: "省令第68条",
        example: "北海道札幌市白石区米里1番")),
    .text(
      \.registration,
      Key(
        "登録番号", "registration_number", "充塡回収業者の登録番号", "Registration number",
        law: "省令第68条", example: "第331110157号")),
    .records(
      \.intakes,
      Key("引取り", "taken_in", "記録簿の引取りの行", "The rows of taking-in", law: "省令第68条"),
      intake),
    .date(
      \.reclaimedOn,
      Key(
        "再生年月日", "reclaimed_on", "記録簿の再生の日", "The ledger's day of reclaiming",
        law: "省令第68条", example: "令和8年9月10日")),
    .records(
      \.reclaimed,
      Key("再生", "reclaimed", "記録簿の再生の行", "The rows of reclaiming", law: "省令第68条"),
      amount("11.9")),
    .records(
      \.toDestroyer,
      Key(
        "破壊業者への引渡し", "to_destroyer", "記録簿の引渡しの行", "The rows of handing over",
        law: "省令第68条", .conditional),
      amount("0.4")),
  ]

  private static let issued: [Field<IssuedCertificate>] = [
    .text(
      \.number,
      Key(
        "管理番号", "number", "送付済みの証明書の番号", "Its number", law: "手引き p.44",
        example: "R8-0001")),
    .texts(
      \.containers,
      Key(
        "容器", "containers", "容器の識別番号", "Its containers", law: "省令第64条第3号",
        example: "[TF-0131]")),
    .date(
      \.intakeFinishedOn,
      Key(
        "引取終了日", "intake_finished_on", "引取りを終了した年月日", "Its day of taking-in",
        law: "省令第64条第2号", example: "令和8年9月2日")),
  ]

  private static let kind = Key(
    "種類", "refrigerant", "冷媒番号", "Refrigerant number", law: "省令第64条", example: "R22")

  private static func mass(_ example: String) -> Key {
    Key("量", "mass", "量（単位がなければkg）", "Amount in kilograms", law: "省令第64条", example: example)
  }
}
