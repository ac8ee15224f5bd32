internal import Criteria
import Findings
internal import PermitModel

/// Turns the findings of a check into the rows of a reviewer's checklist: one for each criterion of
/// the families that belong to the case, silent ones too.
struct ChecklistRows {
  private let content: CaseContent
  private let day: String
  private let findings: [String: [Finding]]
  private let evidence: ChecklistEvidence

  /// Takes what a case holds, the findings about it and where each rule looked.
  init(_ content: CaseContent, findings: [Finding], evidence: ChecklistEvidence, on day: LawDay) {
    self.content = content
    self.day = day.date.iso
    self.findings = Dictionary(grouping: findings, by: \.id)
    self.evidence = evidence
  }

  /// The rows by paper; what is no criterion, such as an unreadable value, comes first.
  var groups: [ChecklistGroup] {
    let criteria = ChecklistSubject(content).criteria.map { family, entries in
      ChecklistGroup(title: "\(family.rawValue)　\(family.title)", rows: entries.map(row))
    }
    let others = findings.keys.filter { Catalogue.entry($0) == nil }.sorted()
    guard !others.isEmpty else { return criteria }
    return [ChecklistGroup(title: "入力、添付のファイル及び判断", rows: others.map(otherRow))] + criteria
  }

  private func row(_ entry: CatalogueEntry) -> ChecklistRow {
    let (result, evidence) = outcome(of: entry)
    return ChecklistRow(
      id: entry.id, requirement: entry.requirementInJapanese, result: result, evidence: evidence,
      source: entry.citation.text(in: .ja))
  }

  private func otherRow(_ id: String) -> ChecklistRow {
    let own = findings[id] ?? []
    return ChecklistRow(
      id: id, requirement: RuleListing.meaning(of: id)?.ja ?? own.first?.name ?? "",
      result: Self.result(of: own), evidence: Self.evidence(own),
      source: own.first?.citation.text(in: .ja) ?? "")
  }

  private func outcome(of entry: CatalogueEntry) -> (ChecklistResult, [String]) {
    guard let rule = Catalogue.rule(entry.id) else {
      guard let remark = entry.remark, let other = remark.answeredBy else {
        return (.unchecked, ["このプログラムの版では点検しない"])
      }
      let found = Catalogue.entry(other).map { outcome(of: $0).0 }
      let result = found.map { "（\($0.rawValue)）" } ?? ""
      return (.elsewhere, ["\(other)で点検する\(result)：\(remark.reason.ja)"])
    }
    let own = findings[entry.id] ?? []
    // Whatever a rule says counts for more than what is plain without it.
    guard own.isEmpty else {
      let result = Self.result(of: own)
      return (result, Self.evidence(own) + (result == .met ? seen(by: entry.id) : []))
    }
    guard rule.validity.contains(day) else {
      return (.notApplicable, ["基準日には適用がない（\(rule.periods(in: .ja))）"])
    }
    switch Catalogue.applicability(of: entry.id, to: content) {
    case .applies: return (.met, seen(by: entry.id))
    case .notApplicable(let reason): return (.notApplicable, [reason.ja])
    case .metByForm: return (.met, ["このプログラムの様式に印字してある"])
    }
  }

  private func seen(by id: String) -> [String] { [evidence.seen(by: id)].compactMap(\.self) }

  /// The heaviest of the findings of one criterion.
  static func result(of findings: [Finding]) -> ChecklistResult {
    let open = findings.filter { !$0.isSettled }.map(\.severity).min()
    switch open {
    case .error: return .deficient
    case .warning: return .doubtful
    case .human: return .open
    case .note, nil: return findings.contains(where: \.isSettled) ? .judged : .met
    }
  }

  /// What the findings of one criterion say and where, each followed by its judgement, or those of
  /// one remedy by that remedy.
  private static func evidence(_ findings: [Finding]) -> [String] {
    var lines: [String] = []
    for finding in findings where finding.isSettled {
      lines.append(statement(finding))
      if let judgement = finding.judgement { lines.append("判断：" + judgement.text(in: .ja)) }
    }
    var rest = findings.filter { !$0.isSettled }
    while let first = rest.first {
      lines += rest.filter { $0.remedy == first.remedy }.map(statement)
      lines.append("→" + first.remedy.ja)
      rest.removeAll { $0.remedy == first.remedy }
    }
    return lines
  }

  private static func statement(_ finding: Finding) -> String {
    let site = finding.site
    let place = [site.path, site.line > 0 ? "\(site.line)行" : ""].filter { !$0.isEmpty }
    return (finding.severity == .note ? "参考：" : "") + finding.message.ja
      + (place.isEmpty ? "" : "（\(place.joined(separator: "、"))）")
  }
}
