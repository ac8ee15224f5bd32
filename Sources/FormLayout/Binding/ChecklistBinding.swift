import Findings
import PermitModel

/// A reviewer's checklist as templates see it.
enum ChecklistBinding {
  /// The names at the top level.
  static func value(of checklist: ReviewChecklist) -> FormValue {
    .record([
      "applicant": Leaf.made(checklist.applicant),
      "place": Leaf.made(checklist.place),
      "procedure": Leaf.made(checklist.procedure),
      "file": Leaf.made(checklist.file),
      "sha256": Leaf.made(checklist.sha256),
      "as-of": .leaf(FormLeaf(.date(checklist.asOf))),
      "engine": Leaf.made(checklist.engine),
      "rule-pack": Leaf.made(checklist.rulePack),
      "verdict": Leaf.made(checklist.verdict),
      "groups": Leaf.list(
        checklist.groups, empty: ChecklistGroup(title: "", rows: []), group),
      "totals": counts(checklist.totals),
      "all": Leaf.made(String(checklist.totals.reduce(0, +))),
    ])
  }

  /// The shape alone, for checking templates.
  static var prototype: FormValue { value(of: ReviewChecklist()) }

  private static func group(_ group: ChecklistGroup) -> FormValue {
    .record([
      "title": Leaf.made(group.title),
      "count": Leaf.made(String(group.rows.count)),
      "counts": counts(ChecklistResult.allCases.map(group.count)),
      "rows": Leaf.list(group.rows, empty: blank, row),
    ])
  }

  private static let blank = ChecklistRow(
    id: "", requirement: "", result: .met, evidence: [], source: "")

  private static func row(_ row: ChecklistRow) -> FormValue {
    .record([
      "id": Leaf.made(row.id),
      "requirement": Leaf.made(row.requirement),
      "result": Leaf.made(row.result.sign + row.result.rawValue),
      "evidence": Leaf.list(row.evidence, empty: "") { .record(["text": Leaf.made($0)]) },
      "source": Leaf.made(row.source),
    ])
  }

  /// Numbers by result; a result that does not occur is blank, which the eye passes over.
  private static func counts(_ counts: [Int]) -> FormValue {
    .record(
      Dictionary(
        zip(ChecklistResult.allCases, counts).map { result, count in
          (result.name, Leaf.made(count == 0 ? "" : String(count)))
        }, uniquingKeysWith: { first, _ in first }))
  }
}

extension ChecklistResult {
  /// The name by which templates call its numbers.
  fileprivate var name: String {
    switch self {
    case .met: "met"
    case .deficient: "deficient"
    case .doubtful: "doubtful"
    case .open: "open"
    case .judged: "judged"
    case .notApplicable: "not-applicable"
    case .elsewhere: "elsewhere"
    case .unchecked: "unchecked"
    }
  }
}
