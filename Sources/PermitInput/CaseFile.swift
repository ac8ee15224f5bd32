package import Findings
package import PermitModel

/// What came of reading a case file.
package struct CaseFile: Sendable {
  /// The values, as far as they could be read, as what the file's 手続 makes of them.
  package var content: CaseContent
  /// What is wrong with the file itself: `INP-001` to `INP-013`.
  package var findings: [Finding]
  /// Values that could not be read; a rule may report them, else they become findings.
  package var problems: [LocatedProblem]
  /// Whether the file could be read as a record at all; when not, no rule has anything to judge.
  package var isReadable: Bool

  /// The values of an application; without any when the file is a case of another kind.
  package var application: PermitApplication {
    if case .application(let application) = content { application } else { PermitApplication() }
  }
}

/// A value that could not be read, with its place.
package struct LocatedProblem: Sendable, Equatable {
  /// Where the value stands.
  package var site: Site
  /// What is wrong with it.
  package var problem: ReadingProblem

  /// The finding for the case that no rule reports the problem.
  package var finding: Finding {
    InputProblem.finding(for: problem, at: site)
  }
}
