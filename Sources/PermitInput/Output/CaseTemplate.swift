package import Findings
package import PermitModel

/// The blank case file that an applicant fills in, with what to write beside every key.
package enum CaseTemplate {
  /// The template of a kind of case with keys and comments in one language.
  package static func text(of kind: CaseKind, keys language: Language) -> String {
    let format = CaseFormat.of(kind)
    var lines = heading(kind.heading, language)
    for group in format.groups {
      lines += ["", "# ---- \(group.title.text(in: language)) ----"]
      let definitions = format.definitions.filter { group.keys.contains($0.english) }
      lines += TemplateLines(language: language, kind: kind).lines(definitions, indent: 0)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func heading(_ title: Message, _ language: Language) -> [String] {
    language == .ja
      ? [
        "# \(title.ja)",
        "#",
        "# 項目名の後に、半角のコロンと半角の空白を1つ置いて値を書きます。右の # から後は書き方の説明で、〔 〕は根拠です。",
        "# 行頭に # のある項目は任意又は形の例です。使うときは # と空白1つを消し、字下げをそろえてください。",
        "# 当てはまらない項目は空欄のまま残せます。「- 」で始まる組は、必要な数だけ写して並べます。",
        "# コロンと空白、空白と # が続く文字列と、記号で始まる文字列は \"\" で囲んでください。",
      ]
      : [
        "# \(title.en)",
        "#",
        "# Write each value after its key. Behind the # stands what to write, [where it is asked for]",
        "# and an example. A key behind a # is optional or shows a shape: to use it, delete the # and",
        "# one blank, and keep the indentation. What does not apply may stay blank. Copy a group that",
        "# begins with '- ' as often as it is needed. Texts are printed as they are, so write them in",
        "# Japanese. Put a text that holds ': ' or ' #', or begins with a sign, in \"\".",
      ]
  }

  /// The keys of an application in the order of the papers.
  ///
  /// 許可 has no place in a new application, 登録免許税 in no other; 書面 is for papers that exist.
  static func applicationGroups(_ kind: CaseKind) -> [TemplateGroup] {
    let cover = TemplateGroup(
      title: Message(ja: "様式第5 申請書", en: "Form 5: the application"),
      keys: coverKeys.union(
        kind == .newPermit
          ? ["registration_tax"] : kind == .changePermit ? ["permit", "change"] : ["permit"]))
    return [cover] + annexGroups
  }

  private static let coverKeys: Set<String> = [
    "procedure", "application_date", "submission_date", "filing_office", "copies", "applicant",
    "place_of_business", "business_start", "refrigerants", "uses", "origins",
  ]

  private static let annexGroups = [
    TemplateGroup(
      title: Message(ja: "別紙X・別紙Z1・能力の説明", en: "Annex X, Annex Z 1, capacity"),
      keys: ["facilities"]),
    TemplateGroup(
      title: Message(ja: "別紙Y・引取りに係る計画", en: "Annex Y and intake plan"),
      keys: ["capacity", "intake_plan"]),
    TemplateGroup(
      title: Message(ja: "別紙Z2～8・別表1・別表2", en: "Annex Z 2 to 8, Tables 1 and 2"),
      keys: [
        "storage", "maintenance", "monitoring", "anomalies", "quality_checks", "buyer_notice",
        "responsible_person",
      ]),
    TemplateGroup(
      title: Message(ja: "添付書類", en: "Attachments"),
      keys: ["test_reclamation", "drawings", "attachments"]),
    TemplateGroup(
      title: Message(
        ja: "判断：要確認への答え（saisei questions が書き出します。書類には印字しません）",
        en: "Judgements: answers to questions (saisei questions writes them; no paper prints them)"),
      keys: ["judgements"]),
  ]
}

extension CaseKind {
  /// First line of the template.
  fileprivate var heading: Message {
    switch self {
    case .newPermit:
      Message(
        ja: "第一種フロン類再生業者の新規許可申請",
        en: "Application for a new permit of a reclaimer of Class 1 specified refrigerants")
    case .changePermit:
      Message(
        ja: "第一種フロン類再生業者の変更の許可申請",
        en: "Application for permission to change what a reclaimer's permit covers")
    case .renewal:
      Message(
        ja: "第一種フロン類再生業者の許可の更新申請", en: "Application for the renewal of a reclaimer's permit")
    case .certificate:
      Message(ja: "再生証明書（法第59条第1項）", en: "Certificate of reclamation (法第59条第1項)")
    case .yearlyReport:
      Message(
        ja: "フロン類再生量等に関する報告書（様式第7）", en: "Yearly report of reclaimed amounts (Form 7)")
    case .purityNotice:
      Message(
        ja: "再生をしたフロン類の純度等の通知（省令第58条第5号）",
        en: "Notice of the purity of reclaimed refrigerant (省令第58条第5号)")
    case .changeNotice:
      Message(ja: "第一種フロン類再生業者の変更届出", en: "Notice of a change of a reclaimer")
    case .closureNotice:
      Message(
        ja: "第一種フロン類再生業者の廃業等の届出（廃止・休止・再開・死亡・合併・解散）",
        en: "Notice that a reclaimer ends, rests or resumes the business")
    }
  }
}
