package import Findings
package import PermitModel

extension CertificateRequest: InputRecord {}

/// The columns of a table of certificates to be issued.
enum CertificateRequestKeys {
  /// Every column with its index.
  static let table = FieldTable(which + facts + parties + slip)

  private static let which: [Field<CertificateRequest>] = [
    .number(
      \.row,
      Key("記録番号", "row", "記録簿の再生の行の番号", "Row of reclaiming in the ledger", .optional)),
    .text(
      \.container,
      Key("容器番号", "container", "容器の識別番号", "Number of the container", law: "省令第64条第3号")),
    .text(\.slip, Key("伝票番号", "slip", "行程管理票等の番号", "Number of the slip", .optional)),
    .text(\.lot, Key("ロット", "lot", "再生のロット", "Lot of reclaiming", .optional)),
    .text(
      \.manager,
      Key(
        "管理者", "manager", "管理者ごとの証明書のときだけ", "Only for certificates by manager",
        law: "手引き p.43", .optional)),
  ]

  private static let facts: [Field<CertificateRequest>] = [
    .refrigerant(
      \.refrigerant,
      Key("種類", "refrigerant", "冷媒番号", "Refrigerant number", law: "省令第64条第3号", .optional)),
    .date(
      \.intakeFinishedOn,
      Key(
        "引取終了日", "intake_finished_on", "引取りを終了した年月日", "Day of the finished taking-in",
        law: "省令第64条第2号", .optional)),
    .mass(
      \.takenIn,
      Key("引取量", "taken_in", "引き取った量", "Amount taken in", law: "省令第64条第3号", .optional),
      .kilograms),
    .date(
      \.reclaimedOn,
      Key(
        "再生年月日", "reclaimed_on", "再生を行った年月日", "Day of reclaiming", law: "省令第64条第6号",
        .optional)),
    .mass(
      \.reclaimed,
      Key("再生量", "reclaimed", "再生を行った量", "Amount reclaimed", law: "省令第64条第7号", .optional),
      .kilograms),
    .mass(
      \.toDestroyer,
      Key(
        "引渡量", "to_destroyer", "破壊業者に引き渡すこととした量", "Amount for a destroyer",
        law: "省令第64条第7号", .optional), .kilograms),
    .yesNo(
      \.restGoesToDestroyer,
      Key(
        "残りは破壊業者へ", "rest_to_destroyer", "再生しなかった残りを引き渡すこととしたか",
        "Whether what was not reclaimed goes to a destroyer", law: "省令第64条第7号", .optional)),
    .text(
      \.shortfallReason,
      Key(
        "差異理由", "reason_of_shortfall", "再生した量と引き渡す量が引取量に足りない理由",
        "Why the amounts fall short", .optional)),
  ]

  private static let parties: [Field<CertificateRequest>] = [
    .text(
      \.recoverer,
      Key("充塡回収業者", "recoverer", "氏名又は名称", "Name", law: "省令第64条第1号", .optional)),
    .text(\.address, Key("住所", "address", "充塡回収業者の住所", "Its address", .optional)),
    .text(
      \.registration,
      Key("登録番号", "registration", "充塡回収業者の登録番号", "Its registration number", .optional)),
    .text(\.department, Key("部署", "department", "充塡回収業者の部署", "Its department", .optional)),
    .text(\.person, Key("担当", "person", "充塡回収業者の担当責任者", "Its person in charge", .optional)),
    .phone(\.phone, Key("電話番号", "phone", "充塡回収業者の電話番号", "Its telephone", .optional)),
  ]

  private static let slip: [Field<CertificateRequest>] = [
    .date(
      \.requestedOn,
      Key("依頼年月日", "requested_on", "引取りを依頼された年月日", "Day of the request", .optional)),
    .date(
      \.sentOn,
      Key("送付年月日", "sent_on", "送付する年月日", "Day of sending", law: "省令第64条第5号", .optional)),
    .text(
      \.ownDepartment,
      Key("再生業者の部署", "reclaimer_department", "再生業者の部署", "The reclaimer's department", .optional)),
    .text(
      \.ownPerson,
      Key("再生業者の担当", "reclaimer_person", "再生業者の担当責任者", "The reclaimer's person", .optional)),
    .phone(
      \.ownPhone,
      Key("再生業者の電話番号", "reclaimer_phone", "再生業者の電話番号", "The reclaimer's telephone", .optional)),
  ]
}

/// Reads rows of a table of certificates.
package enum CertificateRequestReader {
  /// The names of the columns, in both languages.
  package static var keys: [(japanese: String, english: String)] {
    CertificateRequestKeys.table.definitions.map { ($0.japanese, $0.english) }
  }

  /// The column with this name in either language, in Japanese; nil when there is none.
  package static func key(named name: String) -> String? {
    let table = CertificateRequestKeys.table
    return table.lookup.index(of: name).map { table.definitions[$0].japanese }
  }

  /// The provision that asks for a column; empty for those that the law does not name.
  package static func provision(of key: String) -> String {
    let table = CertificateRequestKeys.table
    return table.lookup.index(of: key).map { table.definitions[$0].provision } ?? ""
  }

  /// Reads one row; blank texts count as absent.
  package static func row(
    _ texts: [RecordText], in file: String, at site: Site
  ) -> (request: CertificateRequest, findings: [Finding], problems: [LocatedProblem]) {
    var request = CertificateRequest()
    request.site = site
    let reading = RecordReader.read(
      texts, in: file, at: site, CertificateRequestKeys.table, into: &request)
    return (request, reading.findings, reading.problems)
  }
}
