import Findings
import PermitModel

/// Keys that several papers after the permit have.
enum FollowUpKeys {
  /// 手続, which decides what the file is and enters no value.
  static func procedure<Record>(example: String) -> Field<Record> {
    let key = Key(
      "手続", "procedure", "ファイルが何の書類か", "What the file is", example: example)
    return Field(definition: key.definition(.choice, choices: CaseKind.words)) { _, _, _, _ in }
  }

  /// The reclaimer at the head of a form.
  static let reclaimer: [Field<Applicant>] = [
    .choice(
      \.kind,
      Key("区分", "kind", "法人か個人か", "Corporation or individual", law: "様式第7", example: "法人")),
    .text(
      \.name,
      Key(
        "名称", "name", "法人の名称", "Name of the corporation", law: "様式第7",
        example: "再生フロン株式会社", .conditional)),
    .group(
      Key(
        "代表者", "representative", "法人の代表者", "Representative of the corporation",
        law: "様式第7", .conditional),
      [
        .text(
          \.representativeTitle,
          Key("役職", "title", "役職名", "Title", law: "様式第7", example: "代表取締役", .conditional)),
        .text(
          \.representativeName,
          Key(
            "氏名", "name", "代表者の氏名", "Name of the representative", law: "様式第7",
            example: "再生一郎", .conditional)),
      ]),
    .text(
      \.personName,
      Key(
        "氏名", "person_name", "個人の氏名。法人では書かない", "Name of an individual; not for corporations",
        law: "様式第7", example: "再生太郎", .conditional)),
    .postalCode(
      \.postalCode,
      Key(
        "郵便番号", "postal_code", "3桁-4桁", "Three and four digits", law: "様式第7",
        example: "123-4567")),
    .text(
      \.address,
      Key(
        "住所", "address", "許可のとおりの住所", "Address as in the permit", law: "様式第7",
        example: "東都県霞が関市日本八丁目9番10号")),
    .phone(
      \.phone,
      Key(
        "電話番号", "phone", "市外局番から", "With the area code", law: "様式第7",
        example: "123(456)7890")),
  ]
}
