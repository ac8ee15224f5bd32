import Findings

/// What a ledger asks beside the criteria: the ids `LDG-nnn` and their names; an id is never reused.
enum LedgerProblem: String, CaseIterable {
  /// A party that the ledger does not know.
  case unknownParty = "LDG-001"
  /// A name that several parties have.
  case ambiguousParty = "LDG-002"
  /// A row like one that is there already.
  case twin = "LDG-003"
  /// A file that was imported before.
  case importedBefore = "LDG-004"
  /// An opening stock of a kind that has one.
  case openingAgain = "LDG-005"
  /// A container that is full of something already.
  case containerInUse = "LDG-006"
  /// A column of a sheet that no key stands for.
  case unknownColumn = "LDG-007"
  /// A cell or file that cannot be read.
  case unreadable = "LDG-008"

  /// The id, such as `LDG-001`.
  var id: String { rawValue }

  /// The name in kebab-case.
  var name: String {
    switch self {
    case .unknownParty: "ledger-unknown-party"
    case .ambiguousParty: "ledger-ambiguous-party"
    case .twin: "ledger-row-like-another"
    case .importedBefore: "ledger-imported-before"
    case .openingAgain: "ledger-opening-again"
    case .containerInUse: "ledger-container-in-use"
    case .unknownColumn: "ledger-unknown-column"
    case .unreadable: "ledger-unreadable-sheet"
    }
  }

  /// The finding of this problem at a place.
  func finding(_ severity: Severity, _ message: Message, remedy: Message, at site: Site) -> Finding
  {
    var citation = Citation()
    citation.isDerived = true
    return Finding(
      id: id, name: name, severity: severity, message: message, remedy: remedy,
      citation: citation, site: site)
  }
}
