package import Findings
package import PermitModel

/// The format of the files of one kind of case: its keys, and how they become its content.
///
/// Reading, the template, the JSON Schema, docs/input.md, `fmt` and the data inside of PDFs follow
/// it, so a kind of case is added by one more of these (docs/architecture.md).
package struct CaseFormat: Sendable {
  /// What a file of this format is.
  package let kind: CaseKind
  /// The first kind with the same keys: the three applications share one table.
  let table: CaseKind
  /// The keys at the top of the file, in the order of the papers.
  package var definitions: [KeyDefinition] { lookup.definitions }
  /// The same keys, to be looked up.
  let lookup: KeyLookup
  /// Groups of the template: a title, and the English names of the keys below it.
  let groups: [TemplateGroup]
  /// Paths of the keys whose values travel inside of PDFs.
  package let carried: Set<String>
  /// Reads the record of the whole file, which stands at a place.
  let read: @Sendable (SourceNode, Site, inout Reading) -> CaseContent

  /// Describes a format by the table of its keys.
  ///
  /// - Parameter settle: what no key does, such as the places of values that no key has.
  init<Subject: CaseSubject>(
    _ kind: CaseKind, keysOf first: CaseKind? = nil, _ table: FieldTable<Subject>,
    groups: [TemplateGroup], carried: Set<String>,
    content: @escaping @Sendable (Subject) -> CaseContent,
    settle: @escaping @Sendable (inout Subject) -> Void = { _ in }
  ) {
    self.kind = kind
    self.table = first ?? kind
    lookup = table.lookup
    self.groups = groups
    self.carried = carried
    read = { root, site, reading in
      var subject = Subject()
      subject.site = site
      reading.record(root, at: site, table, into: &subject)
      settle(&subject)
      reading.collectTexts(root.withoutJudgements, into: &subject.texts)
      return content(subject)
    }
  }

  /// The format of a kind.
  package static func of(_ kind: CaseKind) -> CaseFormat {
    switch kind {
    case .newPermit: newPermit
    case .changePermit: changePermit
    case .renewal: renewal
    case .certificate: FollowUpFormats.certificate
    case .yearlyReport: FollowUpFormats.report
    case .purityNotice: FollowUpFormats.purityNotice
    case .changeNotice: changeNotice
    case .closureNotice: closureNotice
    }
  }

  /// The format of a file by its 手続; that of a new permit where it names none that is known.
  static func of(_ root: SourceNode) -> CaseFormat { of(kind(of: root) ?? .newPermit) }

  /// One format of each table of keys, for what concerns the tables.
  package static var tables: [CaseFormat] {
    [
      newPermit, changeNotice, closureNotice, FollowUpFormats.certificate, FollowUpFormats.report,
      FollowUpFormats.purityNotice,
    ]
  }

  private static let kinds = Spelling<CaseKind>.choice(CaseKind.self)
  private static let procedure = KeyLookup(
    KeyTable.root.definitions.filter { $0.english == "procedure" })

  private static func kind(of root: SourceNode) -> CaseKind? {
    guard case .record(let entries) = root.content else { return nil }
    for entry in entries where procedure.index(of: entry.name) != nil {
      guard case .scalar(let text) = entry.value.content else { continue }
      if case .value(let kind) = kinds.read(text) { return kind }
    }
    return nil
  }

  /// The word of the kind in one language.
  package static func word(of kind: CaseKind, in language: Language) -> String {
    language == .ja ? kind.rawValue : kind.english
  }

  /// The kind that a word means, in the spellings of case files; nil when it means none.
  package static func kind(named word: String) -> CaseKind? {
    CaseKind.allCases.first { [$0.rawValue, $0.english].contains(word) }
  }
}

/// Some keys of a template below a title of their own.
struct TemplateGroup: Sendable {
  /// The title.
  var title: Message
  /// English names of the keys at the top of the file.
  var keys: Set<String>
}

extension CaseFormat {
  private static let newPermit = application(.newPermit)
  private static let changePermit = application(.changePermit)
  private static let renewal = application(.renewal)

  private static let changeNotice = CaseFormat(
    .changeNotice, ChangeNoticeKeys.table, groups: ChangeNoticeKeys.groups,
    carried: ChangeNoticeKeys.carried, content: { .changeNotice($0) },
    settle: { $0.notifier.placeWhatHasNoKey() })
  private static let closureNotice = CaseFormat(
    .closureNotice, ClosureNoticeKeys.table, groups: ClosureNoticeKeys.groups,
    carried: ClosureNoticeKeys.carried, content: { .closureNotice($0) },
    settle: { $0.reclaimer.placeWhatHasNoKey() })

  private static func application(_ kind: CaseKind) -> CaseFormat {
    CaseFormat(
      kind, keysOf: .newPermit, KeyTable.root, groups: CaseTemplate.applicationGroups(kind),
      carried: CarriedKeys.paths, content: { .application($0) },
      settle: { $0.applicant.placeWhatHasNoKey() })
  }
}

extension Applicant {
  /// Gives a place to the values that have no key in some kinds of cases: a resident record names no
  /// representative, and a notice has neither officers nor an oath.
  fileprivate mutating func placeWhatHasNoKey() {
    if registry.site.line == 0 { registry.placeEverything(at: site) }
    if residentRecord.site.line == 0 { residentRecord.placeEverything(at: site) }
    residentRecord.representative.site = residentRecord.site
    residentRecord.officers.site = residentRecord.site
    if officers.site.line == 0 { officers.site = site }
    if oath.site.line == 0 {
      oath.site = site
      oath.notDisqualified.site = site
      oath.grounds.site = site
      oath.date.site = site
    }
  }
}

extension IdentityPaper {
  fileprivate mutating func placeEverything(at site: Site) {
    self.site = site
    name.site = site
    address.site = site
    representative.site = site
    officers.site = site
    issued.site = site
    file.site = site
    pages.site = site
  }
}
