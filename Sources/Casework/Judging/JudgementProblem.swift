import Findings

/// What can be wrong with a judgement: the ids `JDG-nnn` and their names; an id is never reused.
///
/// None of them is an error: a judgement that does not hold leaves its question open, and the
/// papers are the same with and without it.
enum JudgementProblem: String, CaseIterable {
  /// No criterion is named.
  case noCriterion = "JDG-001"
  /// The criterion does not exist.
  case unknownCriterion = "JDG-002"
  /// Somebody judged, but who, when or why is not written.
  case incomplete = "JDG-003"
  /// The day cannot be that of a judgement.
  case impossibleDate = "JDG-004"
  /// The criterion found an error, which nobody can sign away.
  case errorStands = "JDG-005"
  /// The criterion asks nothing.
  case nothingAsked = "JDG-006"
  /// It does not say what was judged.
  case noSubject = "JDG-007"
  /// What was judged has changed.
  case outdated = "JDG-008"
  /// A question has two judgements.
  case judgedTwice = "JDG-009"

  /// The id, such as `JDG-008`.
  var id: String { rawValue }

  /// The name in kebab-case.
  var name: String {
    switch self {
    case .noCriterion: "judgement-of-nothing"
    case .unknownCriterion: "judgement-of-unknown-criterion"
    case .incomplete: "judgement-incomplete"
    case .impossibleDate: "judgement-date-impossible"
    case .errorStands: "judgement-of-an-error"
    case .nothingAsked: "judgement-without-question"
    case .noSubject: "judgement-without-subject"
    case .outdated: "judgement-outdated"
    case .judgedTwice: "judged-twice"
    }
  }

  /// How much it weighs.
  var severity: Severity { self == .nothingAsked ? .note : .warning }

  /// The finding at a place.
  func finding(
    _ message: Message, remedy: Message, at site: Site, related: [Site] = []
  ) -> Finding {
    Finding(
      id: id, name: name, severity: severity, message: message, remedy: remedy,
      citation: Citation(), site: site, related: related)
  }
}
