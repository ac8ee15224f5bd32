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
  /// - Parameters:
  ///   - share: The rules that are run; those of both halves together find what all of them do.
  ///   - ids: Ids or names of the rules to run; nil runs all.
  /// - Returns: The findings by file, line and id, each remark on a place once.
  package static func check(
    _ content: CaseContent, _ review: Review, _ share: RuleShare = .all,
    only ids: Set<String>? = nil
  ) -> [Finding] {
    switch content {
    case .application(let application):
      let review = share == .aboutPrints ? review : review.prepared(for: application)
      return check(application, in: application.site.file, review, share, only: ids) {
        if case .application(let check) = $0 { check } else { nil }
      }
    case .certificate(let certificate):
      return check(certificate, in: certificate.site.file, review, share, only: ids) {
        if case .certificate(let check) = $0 { check } else { nil }
      }
    case .report(let paper):
      return check(paper, in: paper.site.file, review, share, only: ids) {
        if case .report(let check) = $0 { check } else { nil }
      }
    case .purityNotice(let notice):
      return check(notice, in: notice.site.file, review, share, only: ids) {
        if case .purityNotice(let check) = $0 { check } else { nil }
      }
    case .changeNotice(let notice):
      return check(notice, in: notice.site.file, review, share, only: ids) {
        if case .changeNotice(let check) = $0 { check } else { nil }
      }
    case .closureNotice(let notice):
      return check(notice, in: notice.site.file, review, share, only: ids) {
        if case .closureNotice(let check) = $0 { check } else { nil }
      }
    }
  }

  /// The same about two applications that are compared.
  package static func check(
    _ change: CaseChange, _ review: Review, only ids: Set<String>? = nil
  ) -> [Finding] {
    check(change, in: change.new.site.file, review, isCase: false, only: ids) {
      if case .change(let check) = $0 { check } else { nil }
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
    check(records, in: records.site.file, review, isCase: false, only: ids) {
      if case .records(let check) = $0 { check } else { nil }
    }
  }

  /// Runs the checks of one kind of subject, and where it is a case, those of every case.
  ///
  /// The subject stays a parameter: it takes twelve kilobytes and has hundreds of references, and a
  /// closure that captures it copies it for every rule, which takes longer than to judge it.
  private static func check<Subject>(
    _ subject: Subject, in file: String, _ review: Review, _ share: RuleShare = .all,
    isCase: Bool = true, only ids: Set<String>?,
    asking own: (RuleCheck) -> RuleCheck.On<Subject>?
  ) -> [Finding] {
    var seen: Set<Key> = []
    var findings: [Finding] = []
    let day = review.asOf.iso
    for rule in rules where share == .all || rule.asksForPrints == (share == .aboutPrints) {
      guard rule.validity.contains(day) else { continue }
      if let ids, !ids.contains(rule.id), !ids.contains(rule.name) { continue }
      var report = Report(rule)
      var failure: Finding?
      do {
        for check in rule.checks {
          if let check = own(check) {
            try check(subject, review, &report)
          } else if isCase, case .everyCase(let check) = check {
            try check(review, &report)
          }
        }
      } catch {
        failure = RuleFailure.finding(of: rule, error, at: Site(file: file))
      }
      for finding in report.findings where seen.insert(Key(finding)).inserted {
        findings.append(finding)
      }
      if let failure, seen.insert(Key(failure)).inserted { findings.append(failure) }
    }
    return sorted(findings)
  }

  /// The findings by file, line and id.
  ///
  /// Their places in the list are sorted: to move a finding about takes its thirty references along.
  private static func sorted(_ findings: [Finding]) -> [Finding] {
    findings.indices.sorted { a, b in
      let (file, other) = (findings[a].site.file, findings[b].site.file)
      if file != other { return file < other }
      let (line, next) = (findings[a].site.line, findings[b].site.line)
      if line != next { return line < next }
      let (id, twin) = (findings[a].id, findings[b].id)
      if id != twin { return id < twin }
      let (column, further) = (findings[a].site.column, findings[b].site.column)
      if column != further { return column < further }
      let (path, last) = (findings[a].site.path, findings[b].site.path)
      return path == last ? a < b : path < last
    }.map { findings[$0] }
  }

  /// Rules that can be run at another time than the others, or beside them.
  package enum RuleShare: Sendable {
    /// Every rule.
    case all
    /// Those about what a trial layout of the papers could not print.
    case aboutPrints
    /// Those that can be run before or while the papers are set.
    case besidePrints
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
}
