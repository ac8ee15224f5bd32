import Findings
import PermitModel

/// The keys of 様式第5 and of the papers about the applicant.
enum CoverKeys {
  /// The top of the file.
  static let application: [Field<PermitApplication>] =
    filing + parts + FacilityKeys.sections + ManagementKeys.sections + PaperKeys.sections
    + [JudgementKeys.section(\.judgements)]

  private static let filing: [Field<PermitApplication>] = [
    .leaf(
      \.procedure,
      Key(
        "手続", "procedure", "求める手続。様式の題名と根拠条文が決まる",
        "What is asked for; it decides the title and the article of the form",
        law: "省令第55条第1項", example: "新規許可"),
      .choice, .procedure, choices: Procedure.words),
    .date(
      \.applicationDate,
      Key(
        "申請日", "application_date", "申請書に印字する年月日", "Date printed on the application",
        law: "様式第5", example: "令和8年12月1日")),
    .date(
      \.submissionDate,
      Key(
        "提出予定日", "submission_date", "窓口に出す日。申請日と違うときだけ",
        "Day of filing, when it is not the application date",
        law: "手引き p.8", example: "令和8年12月3日", .optional)),
    .choice(
      \.office,
      Key(
        "提出先", "filing_office", "正本2通を出す窓口", "Where the two originals are filed",
        law: "手引き p.8", example: "経済産業省")),
    .number(
      \.copies,
      Key(
        "部数", "copies", "作る正本の数。2通必要", "Number of originals; two are needed",
        law: "省令第55条第1項", example: "2")),
  ]

  private static let parts: [Field<PermitApplication>] = [
    .record(
      \.applicant,
      Key("申請者", "applicant", "再生業を行う者", "Who reclaims", law: "法第50条第2項第1号"),
      applicant),
    .record(
      \.permit,
      Key(
        "許可", "permit", "変更又は更新をする許可。新規許可では書かない",
        "The permit to be changed or renewed; not for a new permit",
        law: "様式第5", .conditional),
      permit),
    .record(
      \.plannedChange,
      Key(
        "変更", "change", "変更許可の申請で、いつ変更するか。ほかの手続では書かない",
        "When it is to change; only for a change permit", law: "法第53条第1項", .conditional),
      plannedChange),
    .record(
      \.tax,
      Key(
        "登録免許税", "registration_tax", "新規許可1件につき9万円。更新・変更では書かない",
        "90,000 yen for each new permit; not for renewals and changes",
        law: "登録免許税法別表第一第119号(一)", .conditional),
      tax),
    .record(
      \.place,
      Key(
        "事業所", "place_of_business", "再生をする事業所。申請は事業所ごとに1件",
        "The site; one application for each", law: "法第50条第2項第2号"),
      place),
    .date(
      \.businessStart,
      Key(
        "事業開始日", "business_start", "再生業を始める予定の日。別紙Yの初年度が決まる",
        "Planned first day of business; it decides the first year of Annex Y",
        law: "手引き p.17", example: "令和9年4月1日")),
    .refrigerants(
      \.refrigerants,
      Key(
        "フロン類の種類", "refrigerants", "再生をしようとする冷媒番号をすべて",
        "All refrigerant numbers to be reclaimed",
        law: "法第50条第2項第3号", example: "[R22, R134a]")),
    .choices(
      \.uses,
      Key(
        "用途", "uses", "再生をしたフロン類の用途。該当するものをすべて",
        "What the reclaimed product is for; all that apply",
        law: "手引き p.10", example: "[冷媒]")),
    .choices(
      \.origins,
      Key(
        "フロン類の由来", "origins", "引き取るフロン類が充塡されていた製品。許可の対象は業務用冷凍空調機器",
        "Products from which it is taken; the permit is for commercial equipment",
        law: "法第2条第11項", example: "[業務用冷凍空調機器]", .optional)),
  ]

  private static let applicant: [Field<Applicant>] = named + officers + identityPapers

  /// The keys of who gives notice of a change: no officers and no oath.
  static let notifier: [Field<Applicant>] = named + identityPapers

  /// The keys that name an applicant or a reclaimer.
  static let named: [Field<Applicant>] = [
    .choice(
      \.kind,
      Key(
        "区分", "kind", "法人か個人か", "Corporation or individual",
        law: "法第50条第2項第1号", example: "法人")),
    .text(
      \.name,
      Key(
        "名称", "name", "法人の名称。登記のとおり略さずに",
        "Name of the corporation as registered, in full",
        law: "法第50条第2項第1号", example: "再生フロン株式会社", .conditional)),
    .group(
      Key(
        "代表者", "representative", "法人の代表者", "Representative of the corporation",
        law: "法第50条第2項第1号", .conditional),
      [
        .text(
          \.representativeTitle,
          Key("役職", "title", "役職名", "Title", law: "手引き p.10", example: "代表取締役", .conditional)),
        .text(
          \.representativeName,
          Key(
            "氏名", "name", "代表者の氏名", "Name of the representative",
            law: "法第50条第2項第1号", example: "再生一郎", .conditional)),
      ]),
    .text(
      \.personName,
      Key(
        "氏名", "person_name", "個人の氏名。法人では書かない", "Name of an individual; not for corporations",
        law: "法第50条第2項第1号", example: "再生太郎", .conditional)),
    .postalCode(
      \.postalCode,
      Key(
        "郵便番号", "postal_code", "3桁-4桁", "Three and four digits",
        law: "様式第5", example: "123-4567")),
    .text(
      \.address,
      Key(
        "住所", "address", "登記事項証明書又は住民票のとおりの住所",
        "Address exactly as on the registry certificate or resident record",
        law: "法第50条第2項第1号", example: "東都県霞が関市日本八丁目9番10号")),
    .phone(
      \.phone,
      Key(
        "電話番号", "phone", "市外局番から", "With the area code",
        law: "様式第5", example: "123(456)7890")),
  ]

  private static let officers: [Field<Applicant>] = [
    .texts(
      \.officers,
      Key(
        "役員", "officers", "法人の役員の氏名をすべて", "Names of all officers of the corporation",
        law: "法第51条第2号", example: "[再生一郎, 再生花子]", .conditional)),
    .record(
      \.oath,
      Key(
        "誓約", "oath", "誓約書に書くこと。変更許可では要らない", "What the oath says; not for a change permit",
        law: "省令第55条第1項第7号", .conditional),
      oath),
  ]

  private static let identityPapers: [Field<Applicant>] = [
    .record(
      \.registry,
      Key(
        "登記事項証明書", "registry_certificate", "法人の登記事項証明書の記載",
        "What the registry certificate of the corporation says",
        law: "省令第55条第1項第1号", .conditional),
      identity(
        name: "名称", "name", "証明書にある法人の名称", "Name of the corporation on the certificate",
        example: "再生フロン株式会社", file: "添付/登記事項証明書.pdf", below: registered)),
    .record(
      \.residentRecord,
      Key(
        "住民票", "resident_record", "個人の住民票の写しの記載",
        "What the resident record of the individual says",
        law: "省令第55条第1項第1号", .conditional),
      identity(
        name: "氏名", "name", "住民票にある氏名", "Name on the resident record", example: "再生太郎",
        file: "添付/住民票.pdf")),
  ]

  private static let oath: [Field<Oath>] = [
    .yesNo(
      \.notDisqualified,
      Key(
        "欠格要件に該当しない", "not_disqualified", "申請者と役員が法第51条第2号のいずれにも当たらないこと",
        "None of the grounds of Article 51(2) applies to applicant and officers",
        law: "法第51条第2号", example: "はい")),
    .choices(
      \.grounds,
      Key(
        "確認した事由", "grounds_checked", "申請者と役員の全員について、当たらないと確かめた法第51条第2号の事由",
        "Grounds of Article 51(2) that were checked for applicant and every officer",
        law: "法第51条第2号", example: "[イ, ロ, ハ, ニ, ホ, ヘ]", .optional)),
    .date(
      \.date,
      Key(
        "誓約日", "date", "誓約書に印字する年月日", "Date printed on the oath",
        law: "手引き p.54", example: "令和8年12月1日")),
  ]

  private static let registered: [Field<IdentityPaper>] = [
    .text(
      \.representative,
      Key(
        "代表者", "representative", "証明書にある代表者の氏名", "Name of the representative on the certificate",
        law: "手引き p.10", example: "再生一郎", .conditional)),
    .texts(
      \.officers,
      Key(
        "役員", "officers", "証明書にある役員の氏名をすべて", "Names of all officers on the certificate",
        law: "省令第55条第1項第7号", example: "[再生一郎, 再生花子]", .optional)),
  ]

  private static func identity(
    name: String, _ english: String, _ ja: String, _ en: String, example: String, file: String,
    below: [Field<IdentityPaper>] = []
  ) -> [Field<IdentityPaper>] {
    [
      .text(\.name, Key(name, english, ja, en, law: "手引き p.10", example: example, .conditional)),
      .text(
        \.address,
        Key(
          "住所", "address", "証明書にある住所", "Address on the paper",
          law: "手引き p.10", example: "東都県霞が関市日本八丁目9番10号", .conditional)),
    ] + below + [
      .date(
        \.issued,
        Key(
          "発行日", "issued", "証明書の発行日", "Date of issue",
          law: "手引き p.9", example: "令和8年11月10日", .conditional)),
      .file(
        \.file,
        Key(
          "ファイル", "file", "証明書のPDF", "PDF of the paper",
          law: "省令第55条第1項第1号", example: file, .conditional)),
      .number(
        \.pages,
        Key(
          "ページ数", "pages", "証明書のページ数", "Number of its pages", law: "手引き p.9",
          example: "3", .conditional)),
    ]
  }

  private static let tax: [Field<RegistrationTax>] = [
    .yen(
      \.amount,
      Key(
        "金額", "amount", "納めた額", "Amount paid",
        law: "登録免許税法別表第一第119号(一)", example: "90000円", .conditional)),
    .date(
      \.paid,
      Key(
        "納付日", "paid", "納めた日", "Day of payment",
        law: "手引き p.8", example: "令和8年11月25日", .conditional)),
    .file(
      \.receipt,
      Key(
        "領収書", "receipt", "領収書のPDF", "PDF of the receipt",
        law: "手引き p.8", example: "添付/登録免許税領収書.pdf", .conditional)),
  ]

  /// The keys of 事業所.
  static let place: [Field<PlaceOfBusiness>] = [
    .text(
      \.name,
      Key(
        "名称", "name", "事業所の名称。すべての書類で同じに", "Name of the site, the same in all papers",
        law: "法第50条第2項第2号", example: "再生フロン株式会社虎ノ門事業所")),
    .postalCode(
      \.postalCode,
      Key(
        "郵便番号", "postal_code", "3桁-4桁", "Three and four digits",
        law: "様式第5", example: "987-6543")),
    .text(
      \.address,
      Key(
        "所在地", "address", "事業所の所在地", "Address of the site",
        law: "法第50条第2項第2号", example: "東都県虎ノ門市永田町五丁目6番7号")),
    .phone(
      \.phone,
      Key(
        "電話番号", "phone", "市外局番から", "With the area code",
        law: "様式第5", example: "098(765)4321")),
  ]
}
