package import Findings

/// The blank case file that an applicant fills in, with what to write beside every key.
package enum CaseTemplate {
  /// The template for a new permit with keys and comments in one language.
  package static func newPermit(keys language: Language) -> String {
    var lines = heading(language)
    for group in groups {
      lines += ["", "# ---- \(group.title.text(in: language)) ----"]
      let definitions = KeyTable.definitions.filter { group.keys.contains($0.english) }
      lines += TemplateLines(language: language).lines(definitions, indent: 0)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func heading(_ language: Language) -> [String] {
    language == .ja
      ? [
        "# 第一種フロン類再生業者の新規許可申請",
        "#",
        "# 項目名の後に、半角のコロンと半角の空白を1つ置いて値を書きます。右の # から後は書き方の説明で、〔 〕は根拠です。",
        "# 行頭に # のある項目は任意又は形の例です。使うときは # と空白1つを消し、字下げをそろえてください。",
        "# 当てはまらない項目は空欄のまま残せます。「- 」で始まる組は、必要な数だけ写して並べます。",
        "# コロンと空白、空白と # が続く文字列と、記号で始まる文字列は \"\" で囲んでください。",
      ]
      : [
        "# Application for a new permit of a reclaimer of Class 1 specified refrigerants",
        "#",
        "# Write each value after its key. Behind the # stands what to write, [where it is asked for]",
        "# and an example. A key behind a # is optional or shows a shape: to use it, delete the # and",
        "# one blank, and keep the indentation. What does not apply may stay blank. Copy a group that",
        "# begins with '- ' as often as it is needed. Texts are printed as they are, so write them in",
        "# Japanese. Put a text that holds ': ' or ' #', or begins with a sign, in \"\".",
      ]
  }

  private struct Group {
    var title: Message
    var keys: Set<String>
  }

  /// The keys in the order of the papers; 許可 and 書面 have no place in a new application.
  private static let groups = [
    Group(
      title: Message(ja: "様式第5 申請書", en: "Form 5: the application"),
      keys: [
        "procedure", "application_date", "submission_date", "filing_office", "copies", "applicant",
        "registration_tax", "place_of_business", "business_start", "refrigerants", "uses",
        "origins",
      ]),
    Group(
      title: Message(ja: "別紙X・別紙Z1・能力の説明", en: "Annex X, Annex Z 1, capacity"),
      keys: ["facilities"]),
    Group(
      title: Message(ja: "別紙Y・引取りに係る計画", en: "Annex Y and intake plan"),
      keys: ["capacity", "intake_plan"]),
    Group(
      title: Message(ja: "別紙Z2～8・別表1・別表2", en: "Annex Z 2 to 8, Tables 1 and 2"),
      keys: [
        "storage", "maintenance", "monitoring", "anomalies", "quality_checks", "buyer_notice",
        "responsible_person",
      ]),
    Group(
      title: Message(ja: "添付書類", en: "Attachments"),
      keys: ["test_reclamation", "drawings", "attachments"]),
  ]
}
