package import Findings

/// One requirement of the law, the ordinance or the handbook, whether or not a rule checks it yet.
package struct CatalogueEntry: Sendable {
  /// Id of the criterion, such as `A-11`.
  package let id: String
  /// Subject that the first letter of the id stands for.
  package let family: CriterionFamily
  /// What kind of source asks for it.
  package let basis: Basis
  /// What is asked for, in English.
  package let requirement: String
  /// Where it is written, in the short notation of the tables, such as `法50②一; p.10, 49`.
  package let source: String
  /// How far a program can decide it.
  package let decidability: Decidability

  /// What is asked for, in Japanese; a test holds that every criterion has it.
  package var requirementInJapanese: String { JapaneseRequirements.byID[id] ?? "" }

  /// What is asked for, in the reader's language.
  package func requirement(in language: Language) -> String {
    language == .ja ? requirementInJapanese : requirement
  }

  /// The source spelled out.
  package var citation: Citation {
    var citation = CitationParser.parse(source).citation
    if basis == .derived { citation.isDerived = true }
    return citation
  }

  /// Whether the program checks the criterion, asks about it, answers it by another, or does not
  /// know it yet.
  package var state: CriterionState {
    if Catalogue.rule(id) != nil { return decidability == .human ? .question : .rule }
    if remark?.answeredBy != nil { return .answered }
    return family.isOfLaterDocuments ? .planned : .missing
  }
}

/// What kind of source asks for a requirement.
package enum Basis: Character, Sendable {
  /// Statute or ordinance.
  case statute = "S"
  /// Instruction of the handbook (…してください).
  case handbook = "H"
  /// Recommendation of the handbook (望ましい, 推奨).
  case recommendation = "R"
  /// Derived by comparing the papers; no source asks for it as such.
  case derived = "D"
}

/// How far a program can decide a requirement.
package enum Decidability: String, Sendable {
  /// From the case alone.
  case yes
  /// Presence, form and plausibility only.
  case partly
  /// Only a person can.
  case human
}

/// What the program does with a criterion.
package enum CriterionState: String, Sendable, CaseIterable {
  /// A rule checks it.
  case rule
  /// A rule puts it to a person as a question.
  case question
  /// The rule of another criterion that asks for the same speaks for it.
  case answered
  /// It belongs to a document that the program does not make yet.
  case planned
  /// Listed, but not checked yet.
  case missing
}

/// The subjects of the criteria, in the order of the catalogue.
package enum CriterionFamily: Character, Sendable, CaseIterable {
  case scope = "B"
  case application = "A"
  case annexX = "X"
  case annexY = "Y"
  case annexZ = "Z"
  case table1 = "T"
  case table2 = "U"
  case attachments = "D"
  case drawings = "G"
  case oath = "O"
  case permit = "C"
  case certificate = "K"
  case records = "L"
  case annualReport = "N"
  case workflow = "S"

  /// The subject in Japanese.
  package var title: String {
    switch self {
    case .scope: "許可の要否と対象のフロン類"
    case .application: "申請書（様式第5）"
    case .annexX: "別紙X 構造"
    case .annexY: "別紙Y 再生の能力"
    case .annexZ: "別紙Z 使用及び管理の方法"
    case .table1: "別表1 保守点検"
    case .table2: "別表2 異常事態"
    case .attachments: "添付書類"
    case .drawings: "構造を示す図面"
    case .oath: "誓約書・欠格要件"
    case .permit: "許可・更新・変更・廃業"
    case .certificate: "再生証明書"
    case .records: "記録"
    case .annualReport: "定期報告（様式第7）"
    case .workflow: "情報処理センター"
    }
  }

  /// Whether its criteria are about papers other than the application for a new permit.
  package var isOfLaterDocuments: Bool {
    switch self {
    case .permit, .certificate, .records, .annualReport, .workflow: true
    default: false
    }
  }

  /// The family's criteria, read from its table.
  var entries: [CatalogueEntry] { EntryTable.read(table, family: self) }

  /// The family's criteria as they are written down.
  var table: String {
    switch self {
    case .scope: ScopeEntries.table
    case .application: ApplicationEntries.table
    case .annexX: AnnexXEntries.table
    case .annexY: AnnexYEntries.table
    case .annexZ: AnnexZEntries.table
    case .table1: Table1Entries.table
    case .table2: Table2Entries.table
    case .attachments: AttachmentsEntries.table
    case .drawings: DrawingsEntries.table
    case .oath: OathEntries.table
    case .permit: PermitEntries.table
    case .certificate: CertificateEntries.table
    case .records: RecordsEntries.table
    case .annualReport: AnnualReportEntries.table
    case .workflow: WorkflowEntries.table
    }
  }
}
