/// Which entries are asked for; each condition narrows the choice.
package struct EntrySelection: Sendable, Hashable {
  /// First day.
  package var since: CivilDate?
  /// Last day.
  package var until: CivilDate?
  /// The kind of フロン類.
  package var refrigerant: RefrigerantNumber?
  /// What happened.
  package var kind: RecordKind?
  /// First version of the party that asked, destroys or is concerned.
  package var party: Int?
  /// First version of the container.
  package var container: Int?
  /// Number of the slip.
  package var slip: String?
  /// Row of the import.
  package var imported: Int?
  /// Words that a name, a number or a remark of the row holds.
  package var words: [String] = []
  /// Whether rows that were corrected, and withdrawals, are left out.
  package var isCurrentOnly = true
  /// At most so many rows, the newest ones; nil for all.
  package var limit: Int?

  /// Makes a selection of everything that holds now.
  package init() {}
}
