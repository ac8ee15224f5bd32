import Findings
import PermitModel

/// The keys of a file whose 手続 is 廃業等届出 (法第54条第1項).
enum ClosureNoticeKeys {
  /// The top of the file.
  static let table = FieldTable(filing + parties + event)

  /// Groups of the template.
  static let groups = [
    TemplateGroup(
      title: Message(ja: "廃業等届出書", en: "The notice"),
      keys: [
        "procedure", "notice_date", "submission_date", "filing_office", "filer", "reclaimer",
        "permit", "place_of_business",
      ]),
    TemplateGroup(
      title: Message(ja: "届け出る事由", en: "What happened"),
      keys: ["reason", "happened_on", "rest_period", "successor", "remark"]),
    TemplateGroup(
      title: Message(ja: "あわせて出す書類", en: "Papers that go with it"),
      keys: ["closing_report", "attachments"]),
  ]

  /// The keys that travel inside of PDFs.
  static let carried = CarriedKeys.read(
    """
    -: 手続 届出日 提出先 事由 発生日 休止の期間 承継者 説明
    届出者: 資格 氏名 郵便番号 住所 電話番号
    再生業者: 区分 名称 氏名 郵便番号 住所 電話番号
    再生業者.代表者: 役職 氏名
    許可: 許可番号 許可年月日 有効期限
    事業所: 名称 郵便番号 所在地 電話番号
    実施状況の報告: 年度 ファイル ページ数 提出日
    関係書類: 種類 名称 ファイル ページ数 発行日
    """)

  private static let filing: [Field<ClosureNotice>] = [
    .leaf(
      \.procedure,
      Key(
        "手続", "procedure", "この事案が何か。廃業等の届出では「廃業等届出」",
        "What the file is: closure_notice for a notice of closure", law: "法第54条第1項",
        example: "廃業等届出"),
      .choice, .choice(CaseKind.self), choices: [CaseKind.closureNotice.word]),
    .date(
      \.date,
      Key(
        "届出日", "notice_date", "届出書に印字する年月日", "Date printed on the notice", law: "法第54条第1項",
        example: "令和10年4月20日")),
    .date(
      \.submissionDate,
      Key(
        "提出予定日", "submission_date", "窓口に出す日。届出日と違うときだけ",
        "Day of filing, when it is not the date of the notice", law: "法第54条第1項",
        example: "令和10年4月21日", .optional)),
    .choice(
      \.office,
      Key(
        "提出先", "filing_office", "届出書を出す窓口", "Where the notice is filed", law: "法第54条第1項",
        example: "経済産業省")),
  ]

  private static let parties: [Field<ClosureNotice>] = [
    .record(
      \.filer,
      Key(
        "届出者", "filer", "届け出る者。事由によって決まる", "Who gives notice; it follows from the reason",
        law: "法第54条第1項"),
      [
        .choice(
          \.capacity,
          Key(
            "資格", "capacity", "届出者の資格", "In which capacity", law: "法第54条第1項", example: "法人を代表する役員")),
        .text(
          \.name,
          Key("氏名", "name", "届出者の氏名", "Name of who gives notice", law: "法第54条第1項", example: "再生一郎")),
        .postalCode(
          \.postalCode,
          Key(
            "郵便番号", "postal_code", "3桁-4桁", "Three and four digits", law: "法第54条第1項",
            example: "123-4567")),
        .text(
          \.address,
          Key(
            "住所", "address", "届出者の住所", "Address of who gives notice", law: "法第54条第1項",
            example: "東都県霞が関市日本八丁目9番10号")),
        .phone(
          \.phone,
          Key(
            "電話番号", "phone", "市外局番から", "With the area code", law: "法第54条第1項",
            example: "123(456)7890")),
      ]),
    .record(
      \.reclaimer,
      Key("再生業者", "reclaimer", "許可を受けた再生業者", "The reclaimer who has the permit", law: "法第54条第1項"),
      CoverKeys.named),
    .record(
      \.permit,
      Key("許可", "permit", "届出に係る許可", "The permit that it is about", law: "法第54条第1項"),
      CoverKeys.permit),
    .record(
      \.place,
      Key("事業所", "place_of_business", "届出に係る事業所", "The site that it is about", law: "法第54条第1項"),
      CoverKeys.place),
  ]

  private static let event: [Field<ClosureNotice>] = [
    .choice(
      \.reason,
      Key("事由", "reason", "届け出る事由", "What happened", law: "法第54条第1項", example: "業務の廃止")),
    .date(
      \.happenedOn,
      Key(
        "発生日", "happened_on", "事由が生じた日。届出の期限はこの日から数える",
        "Day on which it happened, from which the time for the notice runs", law: "法第54条第1項",
        example: "令和10年3月31日")),
    .text(
      \.restPeriod,
      Key(
        "休止の期間", "rest_period", "休止するとき、その予定の期間", "When the business rests, for how long",
        law: "法第54条第1項第6号", example: "令和10年4月1日から1年間", .conditional)),
    .text(
      \.successor,
      Key(
        "承継者", "successor", "合併、分割、事業譲渡などで事業を引き継ぐ者。いなければ書かない",
        "Who takes the business over, if anyone", law: "法第54条第1項第2号", example: "東都冷媒再生株式会社",
        .optional)),
    .text(
      \.remark,
      Key(
        "説明", "remark", "ほかに説明すること", "What else is to be said", law: "法第54条第1項",
        example: "施設は令和10年4月に撤去する", .optional)),
    .record(
      \.report,
      Key(
        "実施状況の報告", "closing_report", "その年度の業務の実施状況の報告（様式第7）。届出とあわせて出す",
        "The report of that fiscal year (Form 7), which goes with the notice", law: "省令第62条第1項"),
      [
        .fiscalYear(
          \.year,
          Key(
            "年度", "fiscal_year", "報告する年度", "Fiscal year of the report", law: "省令第62条第1項",
            example: "令和9年度")),
        .file(
          \.file,
          Key(
            "ファイル", "file", "報告書のPDF", "PDF of the report", law: "省令第62条第1項",
            example: "添付/様式第7.pdf", .conditional)),
        .number(
          \.pages,
          Key(
            "ページ数", "pages", "報告書のページ数", "Number of its pages", law: "省令第62条第1項", example: "1",
            .conditional)),
        .date(
          \.filedOn,
          Key(
            "提出日", "filed_on", "先に提出したときは、その日", "Day of filing, when it was filed before",
            law: "省令第62条第1項", example: "令和10年4月15日", .optional)),
      ]),
    .records(
      \.attachments,
      Key(
        "関係書類", "attachments", "事由を確認できる書類", "Papers that show what happened", law: "法第54条第1項",
        .conditional),
      PaperKeys.attachment),
  ]
}
