/// 点検表: what a reviewer's checklist says about one case, ready to be printed.
package struct ReviewChecklist: Sendable {
  package init() {}
  /// Who applies.
  package var applicant = ""
  /// The site.
  package var place = ""
  /// What is applied for.
  package var procedure = ""
  /// Name of the case file without its folder.
  package var file = ""
  /// SHA-256 of the case file in hexadecimal.
  package var sha256 = ""
  /// The day whose law was applied.
  package var asOf: CivilDate?
  /// Name and version of the program.
  package var engine = ""
  /// Edition of the catalogue of criteria.
  package var rulePack = ""
  /// What the check came to, in a sentence.
  package var verdict = ""
  /// The criteria by paper, in the order of the catalogue.
  package var groups: [ChecklistGroup] = []

  /// Numbers of the results over all groups, in the order of `ChecklistResult`.
  package var totals: [Int] {
    ChecklistResult.allCases.map { result in
      groups.reduce(0) { $0 + $1.count(result) }
    }
  }
}

/// The criteria of one paper.
package struct ChecklistGroup: Sendable {
  /// The paper or subject.
  package var title: String
  /// Its rows.
  package var rows: [ChecklistRow]

  package init(title: String, rows: [ChecklistRow]) {
    self.title = title
    self.rows = rows
  }

  /// Number of rows with a result.
  package func count(_ result: ChecklistResult) -> Int { rows.count { $0.result == result } }
}

/// One criterion of the checklist.
package struct ChecklistRow: Sendable {
  /// Id of the criterion.
  package var id: String
  /// What is asked for.
  package var requirement: String
  /// What the check came to.
  package var result: ChecklistResult
  /// What was found and where, a paragraph each.
  package var evidence: [String]
  /// Provision and page of the handbook.
  package var source: String

  package init(
    id: String, requirement: String, result: ChecklistResult, evidence: [String], source: String
  ) {
    self.id = id
    self.requirement = requirement
    self.result = result
    self.evidence = evidence
    self.source = source
  }
}

/// What the check of a criterion came to, as a reviewer reads it.
package enum ChecklistResult: String, Sendable, CaseIterable {
  /// No rule found fault.
  case met = "適合"
  /// A rule found an error, or a person judged so.
  case deficient = "不備"
  /// A rule has a doubt.
  case doubtful = "注意"
  /// A person has to judge.
  case open = "要確認"
  /// A person has judged.
  case judged = "判断済"
  /// It does not concern this case, or not on this day.
  case notApplicable = "対象外"
  /// The rule of another criterion speaks for it.
  case elsewhere = "他の項"
  /// The program does not check it.
  case unchecked = "未点検"

  /// The sign in front of the word, for the eye.
  package var sign: String {
    switch self {
    case .met: "○"
    case .deficient: "×"
    case .doubtful: "△"
    case .open: "□"
    case .judged: "●"
    case .notApplicable: "－"
    case .elsewhere: "→"
    case .unchecked: "？"
    }
  }
}
