import Findings
import PermitModel

/// The keys of a file whose 手続 is 変更届出 (様式第6).
enum ChangeNoticeKeys {
  /// The top of the file.
  static let table = FieldTable(filing + parties + changes)

  /// Groups of the template.
  static let groups = [
    TemplateGroup(
      title: Message(ja: "様式第6 変更届出書", en: "Form 6: the notice"),
      keys: [
        "procedure", "notice_date", "submission_date", "filing_office", "copies", "notifier",
        "permit", "place_of_business", "several_places",
      ]),
    TemplateGroup(
      title: Message(ja: "変更の内容", en: "What changed"),
      keys: ["changes", "changed_on", "change_reason", "consulted_on"]),
    TemplateGroup(
      title: Message(ja: "関係書類", en: "Papers that show the change"), keys: ["attachments"]),
  ]

  /// The keys that travel inside of PDFs.
  static let carried = CarriedKeys.read(
    """
    -: 手続 届出日 提出先 部数 複数の事業所 変更日 変更理由 事前相談日
    届出者: 区分 名称 氏名 郵便番号 住所 電話番号
    届出者.代表者: 役職 氏名
    届出者.登記事項証明書: 名称 住所 代表者 発行日 ファイル ページ数
    届出者.住民票: 氏名 住所 発行日 ファイル ページ数
    許可: 許可番号 許可年月日 有効期限
    事業所: 名称 郵便番号 所在地 電話番号
    変更: 事項 新 旧 変更日 新たな施設の設置
    関係書類: 種類 名称 ファイル ページ数 発行日
    """)

  private static let filing: [Field<ChangeNotice>] = [
    .leaf(
      \.procedure,
      Key(
        "手続", "procedure", "この事案が何か。変更届出では「変更届出」",
        "What the file is: change_notice for a notice of change", law: "法第53条第3項",
        example: "変更届出"),
      .choice, .choice(CaseKind.self), choices: [CaseKind.changeNotice.word]),
    .date(
      \.date,
      Key(
        "届出日", "notice_date", "届出書に印字する年月日", "Date printed on the notice", law: "様式第6",
        example: "令和9年6月15日")),
    .date(
      \.submissionDate,
      Key(
        "提出予定日", "submission_date", "窓口に出す日。届出日と違うときだけ",
        "Day of filing, when it is not the date of the notice", law: "法第53条第3項",
        example: "令和9年6月16日", .optional)),
    .choice(
      \.office,
      Key(
        "提出先", "filing_office", "正本2通を出す窓口", "Where the two originals are filed",
        law: "省令第61条第1項", example: "経済産業省")),
    .number(
      \.copies,
      Key(
        "部数", "copies", "作る正本の数。2通必要", "Number of originals; two are needed",
        law: "省令第61条第1項", example: "2")),
  ]

  private static let parties: [Field<ChangeNotice>] = [
    .record(
      \.notifier,
      Key("届出者", "notifier", "届け出る再生業者。変更後の記載", "The reclaimer, as after the change", law: "様式第6"),
      CoverKeys.notifier),
    .record(
      \.permit,
      Key("許可", "permit", "変更のあった許可", "The permit that the change is about", law: "様式第6"),
      CoverKeys.permit),
    .record(
      \.place,
      Key(
        "事業所", "place_of_business", "変更のあった事業所。変更後の記載", "The site, as after the change",
        law: "手引き p.48"),
      CoverKeys.place),
    .yesNo(
      \.hasOtherPlaces,
      Key(
        "複数の事業所", "several_places", "ほかにも許可を受けた事業所があるか。あれば許可番号の下に事業所名を印字する",
        "Whether other sites have permits; if so, the site is named below the permit number",
        law: "手引き p.48", example: "いいえ")),
  ]

  private static let changes: [Field<ChangeNotice>] = [
    .records(
      \.changes,
      Key(
        "変更", "changes", "変更の内容。1つの事項を1つの組に", "What changed; one entry for each matter",
        law: "様式第6"),
      [
        .choice(
          \.item,
          Key(
            "事項", "item", "変更のあった事項", "What changed", law: "法第50条第2項",
            example: "代表者の氏名")),
        .text(
          \.after,
          Key("新", "new", "変更後の内容", "As after the change", law: "様式第6", example: "再生二郎")),
        .text(
          \.before,
          Key(
            "旧", "old", "変更前の内容。許可又は前の届出のとおりに", "As before, as permitted or last notified",
            law: "様式第6", example: "再生一郎")),
        .date(
          \.changedOn,
          Key(
            "変更日", "changed_on", "この事項だけ変更日が違うとき", "When this matter changed on another day",
            law: "法第53条第3項", example: "令和9年6月1日", .optional)),
        .yesNo(
          \.newFacility,
          Key(
            "新たな施設の設置", "new_facility", "施設の数を減らすとき、代わりに新しい施設を置いたか",
            "When facilities became fewer, whether a new one was set up instead",
            law: "省令第60条第3号", example: "いいえ", .conditional)),
      ]),
    .date(
      \.changedOn,
      Key(
        "変更日", "changed_on", "変更があった日。届出の期限はこの日から数える",
        "Day of the change, from which the time for the notice runs", law: "法第53条第3項",
        example: "令和9年6月1日")),
    .text(
      \.reason,
      Key("変更理由", "change_reason", "変更の理由", "Why it changed", law: "様式第6", example: "役員の改選のため")),
    .date(
      \.consultedOn,
      Key(
        "事前相談日", "consulted_on", "主務官庁に事前に相談した日", "Day on which the ministries were consulted",
        law: "手引き p.37", example: "令和9年5月20日", .optional)),
    .records(
      \.attachments,
      Key(
        "関係書類", "attachments", "変更の内容を確認できる書類", "Papers that show the change", law: "手引き p.37",
        .conditional),
      PaperKeys.attachment),
  ]
}

extension CaseKind {
  /// The word of this kind alone, for the key 手続 of a file that can be nothing else.
  var word: ChoiceWord { ChoiceWord(japanese: rawValue, english: english) }
}
