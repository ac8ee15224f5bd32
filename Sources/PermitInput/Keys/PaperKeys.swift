import Findings
import PermitModel

/// The keys of 試験再生, the drawings, the attachments and papers written elsewhere.
enum PaperKeys {
  /// The keys at the top of the file that belong here.
  static let sections: [Field<PermitApplication>] = [
    .record(
      \.suitability,
      Key(
        "試験再生", "test_reclamation", "用途に応じた適切な再生ができることを説明する書類",
        "The document that shows that the product fits its use", law: "省令第55条第1項第3号"),
      suitability),
    .records(
      \.drawings,
      Key(
        "図面", "drawings", "構造を示す図面。3種類", "Drawings of the structure; three kinds",
        law: "省令第55条第1項第2号"),
      drawing),
    .records(
      \.attachments,
      Key(
        "添付", "attachments", "仕様書、取扱説明書など、申請者が添える書類",
        "Specifications, manuals and other papers of the applicant's", law: "省令第55条第1項第6号"),
      attachment),
    .record(
      \.paper,
      Key(
        "書面", "existing_paper", "ほかで作った書面を点検するときに、その記載を写す",
        "What a paper written elsewhere says, to be checked", .optional),
      ExistingPaperKeys.paper),
  ]

  private static let suitability: [Field<Suitability>] = [
    .choice(
      \.basis,
      Key(
        "根拠", "basis", "試験の値が何によるか", "On what the figures rest",
        law: "手引き p.28", example: "自らの施設の試験")),
    .text(
      \.sample,
      Key(
        "試料", "sample", "試験に使ったフロン類", "What was used for the test",
        law: "手引き p.28", example: "充塡回収業者から引き取った、同等の不純物を含むフロン類")),
    .text(
      \.conditions,
      Key(
        "運転条件", "conditions", "試験の運転条件", "Conditions of the test",
        law: "手引き p.28", example: "別に定める温度、還流時間、投入量及び流量による")),
    .text(
      \.selection,
      Key(
        "選定の基準と方法", "selection", "不純物の少ない原料を選ぶ場合。運転方法と同じに",
        "When good feed is chosen; the same as under operation",
        law: "手引き p.28", example: "純度97 wt%以上のものを受入時の分析で選ぶ", .optional)),
    .keyed(
      \.results,
      Key("結果", "results", "冷媒番号ごとの値", "Figures for each refrigerant", law: "手引き p.28"),
      .byRefrigerant, by: \.refrigerant, .refrigerant,
      .fields([
        figures(
          \.assumedFeed, "想定再生前", "assumed_feed", "受け入れるフロン類として想定する値", "Assumed feed",
          feedExamples),
        figures(
          \.assumedProduct, "想定再生後", "assumed_product", "再生後の値として想定する値", "Assumed product",
          productExamples),
        figures(
          \.before, "再生前", "before", "試験の再生前の値", "Measured before reclaiming", feedExamples),
        figures(
          \.after, "再生後", "after", "試験の再生後の値", "Measured after reclaiming", productExamples),
      ])),
    .records(
      \.analyses,
      Key(
        "分析方法", "analysis_methods", "試料の分析の方法", "How the samples were analysed",
        law: "手引き p.28"),
      analysis),
  ]

  private static let feedExamples: [AnalysisItem: String] = [
    .purity: "97.0 wt%", .nonCondensable: "1.5 vol%", .residue: "0.10 wt%", .acid: "5 ppm",
    .moisture: "80 ppm",
  ]
  private static let productExamples: [AnalysisItem: String] = [
    .purity: "99.8 wt%", .nonCondensable: "0.5 vol%", .residue: "0.002 wt%", .acid: "0.3 ppm",
    .moisture: "6 ppm",
  ]

  private static func figures(
    _ slot: Slot<TestResult, QualityFigures>, _ ja: String, _ en: String, _ explanation: String,
    _ english: String, _ examples: [AnalysisItem: String]
  ) -> Field<TestResult> {
    func field(
      _ item: AnalysisItem, _ slot: Slot<QualityFigures, Located<Concentration>>, _ name: String
    ) -> Field<QualityFigures> {
      .concentration(
        slot,
        Key(
          item.rawValue, item.english, item.rawValue, name, law: "省令第56条第6号",
          example: examples[item] ?? ""))
    }
    return .record(
      slot, Key(ja, en, explanation, english, law: "手引き p.28"),
      [
        field(.purity, \.purity, "Purity"),
        field(.nonCondensable, \.nonCondensable, "Non-condensable gas"),
        field(.residue, \.residue, "Residue of evaporation"),
        field(.acid, \.acid, "Acid"),
        field(.moisture, \.moisture, "Moisture"),
      ])
  }

  private static let analysis: [Field<TestAnalysis>] = [
    .choices(
      \.items,
      Key(
        "項目", "items", "分析した項目", "What was analysed",
        law: "手引き p.28", example: "[純度, 不凝縮ガス]")),
    .text(
      \.conditions,
      Key(
        "条件", "conditions", "分析の条件", "Conditions of the analysis",
        law: "手引き p.28", example: "カラム温度40℃、検出器TCD")),
    .text(
      \.steps,
      Key(
        "手順", "steps", "分析の手順", "Steps of the analysis",
        law: "手引き p.28", example: "液相から試料を採り、気化させて注入する")),
    .text(
      \.instrument,
      Key(
        "機器", "instrument", "機器の名称、型番、メーカー", "Instrument, model, maker",
        law: "手引き p.28", example: "ガスクロマトグラフ（霞分析機器製、GC-10）", .conditional)),
    .text(
      \.contractor,
      Key(
        "委託先", "contractor", "委託先の名称", "Contractor",
        law: "手引き p.28", example: "東都環境分析センター", .conditional)),
  ]

  private static let drawing: [Field<Drawing>] = sheet + DrawingKeys.content

  private static let sheet: [Field<Drawing>] = [
    .choice(
      \.kind,
      Key("種類", "kind", "図面の種類", "Kind of drawing", law: "手引き p.27", example: "プロセスフロー図")),
    .text(
      \.title,
      Key("名称", "title", "図面の名称", "Title of the drawing", example: "1号機プロセスフロー図", .optional)),
    .file(
      \.file,
      Key(
        "ファイル", "file", "図面のPDF", "PDF of the drawing",
        law: "省令第55条第1項第2号", example: "添付/プロセスフロー図.pdf")),
    .choice(
      \.paper,
      Key("用紙", "paper", "用紙の大きさ", "Paper size", law: "手引き p.27", example: "A3")),
    .number(
      \.pages,
      Key(
        "ページ数", "pages", "ページ数", "Number of pages", law: "手引き p.27", example: "1")),
    .text(
      \.placeName,
      Key(
        "事業所の名称", "place_name", "図面に書かれた事業所の名称", "Name of the site as on the drawing",
        law: "手引き p.10", example: "再生フロン株式会社虎ノ門事業所", .optional)),
    .keyed(
      \.boxes,
      Key(
        "装置", "devices", "図面の四角囲みの記号と装置名", "Symbols in the boxes of the drawing and device names",
        law: "手引き p.27", example: "{ a-1: 蒸留塔, c-1: 供給弁 }"),
      .bySymbol, by: \.symbol, .text, .leaf(\.name, .text)),
  ]

  /// The keys of an attached paper.
  static let attachment: [Field<Attachment>] = [
    .choice(
      \.kind,
      Key("種類", "kind", "書類の種類", "Kind of paper", law: "手引き p.30", example: "取扱説明書")),
    .text(
      \.title,
      Key(
        "名称", "title", "書類の名称", "Title of the paper",
        law: "手引き p.30", example: "再生装置取扱説明書")),
    .file(
      \.file,
      Key(
        "ファイル", "file", "書類のPDF", "PDF of the paper",
        law: "省令第55条第1項第6号", example: "添付/取扱説明書.pdf")),
    .number(
      \.pages,
      Key(
        "ページ数", "pages", "ページ数", "Number of pages", law: "手引き p.30", example: "48")),
    .date(
      \.issued,
      Key("発行日", "issued", "書類の日付", "Date of the paper", example: "令和8年4月1日", .optional)),
    .text(
      \.placeName,
      Key(
        "事業所の名称", "place_name", "書類に書かれた事業所の名称", "Name of the site as on the paper",
        law: "手引き p.10", example: "再生フロン株式会社虎ノ門事業所", .optional)),
  ]
}

/// The keys of 書面.
enum ExistingPaperKeys {
  /// The keys of the record.
  static let paper: [Field<ExistingPaper>] = cover + annexes + [oath]

  private static let cover: [Field<ExistingPaper>] = [
    .text(\.title, key("題名", "title", "申請書の題名", "Title", "第一種フロン類再生業者許可申請書")),
    .text(\.article, key("根拠条文", "article", "申請文の条項", "Article of the sentence", "第50条第2項")),
    .texts(\.addressees, key("宛先", "addressees", "宛先", "Addressees", "[経済産業大臣, 環境大臣]")),
    .texts(
      \.applicantLabels,
      key(
        "申請者欄の見出し", "applicant_labels", "申請者の欄の見出し", "Labels of the applicant block",
        "[住所, 名称, 代表者の氏名, 電話番号]")),
    .yesNo(\.seal, key("押印", "seal", "押印があるか", "Whether there is a seal", "いいえ")),
    .choice(\.paper, key("用紙", "paper", "用紙の大きさ", "Paper size", "A4")),
    .text(\.kindsCell, key("種類欄", "kinds_cell", "フロン類の種類の欄", "Cell of the kinds", "HCFC(R22)")),
    .text(
      \.structureCell, key("構造欄", "structure_cell", "構造の欄", "Cell of the structure", "別紙Xのとおり")),
    .text(
      \.capacityCell, key("能力欄", "capacity_cell", "再生の能力の欄", "Cell of the capacity", "別紙Yのとおり")),
    .text(
      \.managementCell,
      key("管理欄", "management_cell", "使用及び管理の方法の欄", "Cell of use and management", "別紙Zのとおり")),
  ]

  private static let annexes: [Field<ExistingPaper>] = [
    .text(\.annexXMark, key("別紙Xの表示", "annex_x_mark", "別紙Xの右上の表示", "Mark of Annex X", "別紙X")),
    .texts(
      \.annexXTitles,
      key(
        "別紙Xの見出し", "annex_x_titles", "別紙Xの見出し", "Titles of Annex X",
        "[第一種フロン類再生施設等の構造（蒸留精製式）]")),
    .text(\.annexYMark, key("別紙Yの表示", "annex_y_mark", "別紙Yの右上の表示", "Mark of Annex Y", "別紙Y")),
    .text(
      \.annexYTitle,
      key("別紙Yの見出し", "annex_y_title", "別紙Yの見出し", "Title of Annex Y", "第一種フロン類再生施設等の再生の能力")),
    .texts(
      \.annexYTables,
      key("別紙Yの表の見出し", "annex_y_tables", "別紙Yの表の見出し", "Headings of its tables", "[HCFC(R22)]")),
    .record(
      \.table1, key("別表1", "maintenance_table", "別表1の書式", "Form of Table 1", ""),
      table("（別表1）", "保守点検の項目・方法", "[点検項目, 点検内容, 保守方法]")),
    .record(
      \.table2, key("別表2", "anomaly_table", "別表2の書式", "Form of Table 2", ""),
      table("（別表2）", "異常事態の判定・対応方法", "[異常の内容, 判定・表示方法, 対応方法]")),
    .fiscalYear(
      \.firstYear, key("開始年度", "first_year", "別紙Yの最初の年度", "First year of Annex Y", "令和9年度")),
    .choices(
      \.order,
      key(
        "綴じ順", "order", "書類を綴じた順", "Order of the bound documents",
        "[申請書, 別紙X, 別紙Y, 別紙Z]")),
  ]

  private static func table(
    _ mark: String, _ title: String, _ columns: String
  ) -> [Field<ExistingTable>] {
    [
      .text(\.mark, key("表示", "mark", "右上の表示", "Mark at the top right", mark)),
      .text(\.title, key("見出し", "title", "表の見出し", "Heading of the table", title)),
      .texts(\.columns, key("列", "columns", "列の見出し", "Headings of the columns", columns)),
    ]
  }

  private static let oath: Field<ExistingPaper> = .record(
    \.oath,
    Key("誓約書", "oath", "誓約書の記載", "What the oath says", law: "手引き p.54", .optional),
    [
      .text(
        \.sentence,
        key("誓約文", "sentence", "誓約の文", "Sentence of the oath", "第51条第2号イからヘまでのいずれにも該当しません")),
      .texts(\.addressees, key("宛先", "addressees", "宛先", "Addressees", "[経済産業大臣, 環境大臣]")),
      .text(
        \.name,
        key("申請者", "applicant", "法人の名称又は個人の氏名", "Name of the applicant", "再生フロン株式会社")),
      .text(
        \.representative,
        key("代表者", "representative", "法人の代表者の氏名", "Name of the representative", "再生一郎")),
      .yesNo(\.seal, key("押印", "seal", "押印があるか", "Whether there is a seal", "いいえ")),
    ])

  private static func key(
    _ ja: String, _ en: String, _ explanation: String, _ english: String, _ example: String
  ) -> Key {
    Key(ja, en, explanation, english, law: "手引き p.9-54", example: example, .optional)
  }
}
