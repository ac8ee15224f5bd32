package import Findings
package import PermitModel

/// The criteria and the rules that check them.
package enum Catalogue {
  /// Every known criterion, in the order of the families.
  package static let entries: [CatalogueEntry] = CriterionFamily.allCases.flatMap(\.entries)

  /// Every rule, in the order of the catalogue.
  package static let rules: [Rule] =
    ScopeRules.all + ApplicationRules.all + AnnexXRules.all + AnnexYRules.all + AnnexZRules.all
    + Table1Rules.all + Table2Rules.all + AttachmentRules.all
    + DrawingRules.all + OathRules.all + RecordsRules.all
    + CertificateRules.all + AnnualReportRules.all + PermitRules.all

  private static let ruleByKey = Dictionary(
    rules.flatMap { [($0.id, $0), ($0.name, $0)] }, uniquingKeysWith: { first, _ in first })

  /// The criterion with this id, or the one that the rule of this name checks.
  package static func entry(_ key: String) -> CatalogueEntry? {
    entry(id: key) ?? rule(key).flatMap { entry(id: $0.id) }
  }

  /// Reads one criterion out of its family's table: a check prints a few of the hundreds, and
  /// reading all of them would take longer than the check.
  private static func entry(id: String) -> CatalogueEntry? {
    guard let letter = id.first, let family = CriterionFamily(rawValue: letter) else { return nil }
    return EntryTable.entry(id, in: family.table, family: family)
  }

  /// The rule with this id or kebab-case name.
  package static func rule(_ key: String) -> Rule? { ruleByKey[key] }

  /// Runs the rules about a case of any kind that are in force on the day of the review.
  ///
  /// A rule that cannot come to a result stops no other: what it had reported stays, and a
  /// `RuleFailure.finding` says that the case is not checked to the end.
  ///
  /// - Parameter ids: Ids or names of the rules to run; nil runs all.
  /// - Returns: The findings by file, line and id, each remark on a place once.
  package static func check(
    _ content: CaseContent, _ review: Review, only ids: Set<String>? = nil
  ) -> [Finding] {
    let review = review.prepared(for: content)
    return check(in: content.subject.site.file, review, only: ids) { check, report in
      try check.run(on: content, review, &report)
    }
  }

  /// The same about two applications that are compared.
  package static func check(
    _ change: CaseChange, _ review: Review, only ids: Set<String>? = nil
  ) -> [Finding] {
    check(in: change.new.site.file, review, only: ids) { check, report in
      if case .change(let check) = check { try check(change, review, &report) }
    }
  }

  /// The same about an application.
  package static func check(
    _ application: PermitApplication, _ review: Review, only ids: Set<String>? = nil
  ) -> [Finding] {
    check(.application(application), review, only: ids)
  }

  /// Runs the rules about the records of a place of business, as `check` does about a case.
  package static func check(
    _ records: LedgerRecords, _ review: Review, only ids: Set<String>? = nil
  ) -> [Finding] {
    check(in: records.site.file, review, only: ids) { check, report in
      if case .records(let check) = check { try check(records, review, &report) }
    }
  }

  private static func check(
    in file: String, _ review: Review, only ids: Set<String>?,
    _ run: (RuleCheck, inout Report) throws -> Void
  ) -> [Finding] {
    var seen: Set<Key> = []
    let day = review.asOf.iso
    return
      rules
      .filter { ids == nil || ids?.contains($0.id) == true || ids?.contains($0.name) == true }
      .filter { $0.validity.contains(day) }
      .flatMap { rule -> [Finding] in
        var report = Report(rule)
        do {
          for check in rule.checks { try run(check, &report) }
        } catch {
          return report.findings + [RuleFailure.finding(of: rule, error, at: Site(file: file))]
        }
        return report.findings
      }
      .filter { seen.insert(Key($0)).inserted }
      .sorted { Order($0) < Order($1) }
  }

  private struct Key: Hashable {
    var id: String
    var site: Site
    // Blank fields of one record share its site, so the place alone does not tell them apart.
    var message: String

    init(_ finding: Finding) {
      id = finding.id
      site = finding.site
      message = finding.message.ja
    }

    // The message is seldom needed to tell two findings apart, and long.
    func hash(into hasher: inout Hasher) {
      hasher.combine(id)
      hasher.combine(site)
    }
  }

  private struct Order: Comparable {
    var finding: Finding
    init(_ finding: Finding) { self.finding = finding }

    static func < (a: Order, b: Order) -> Bool { a.key < b.key }
    static func == (a: Order, b: Order) -> Bool { a.key == b.key }

    private var key: (String, Int, String, Int, String) {
      let site = finding.site
      return (site.file, site.line, finding.id, site.column, site.path)
    }
  }
}
