package import Findings
package import PermitModel

/// How rows are to be recorded.
package struct RecordingOptions: Sendable {
  /// Who records them.
  package var by: String
  /// Whether a party that the ledger does not know is recorded along with the row.
  package var allowsNewParties = false
  /// Whether a row like one that is there already is recorded all the same.
  package var allowsTwins = false
  /// Whether everything is only tried and nothing kept.
  package var isTrial = false
  /// The import that brings the rows; nil for typed ones.
  package var imported: ImportedFile?

  /// Makes options.
  package init(by: String) { self.by = by }

  /// A file that brings rows.
  package struct ImportedFile: Sendable {
    /// Its name.
    var name: String
    /// SHA-256 of its bytes.
    var sha256: String
  }
}

/// What became of rows that were to be recorded.
package struct RecordingOutcome: Sendable {
  /// The rows as recorded, of an import the first ones; empty when they were refused.
  package var entries: [RecordedEntry] = []
  /// How many rows there are.
  package var count = 0
  /// The parties that were recorded along with them.
  package var newParties: [LedgerParty] = []
  /// The stock of their kinds afterwards.
  package var stocks: [(refrigerant: RefrigerantNumber, mass: Mass)] = []
  /// Every remark on them.
  package var report: CheckReport
  /// Why the ledger could not be used at all.
  package var failure: LedgerTrouble?
  /// Whether anything was kept.
  package var isRecorded = false

  /// So many rows of an import are shown.
  static let shownOfImport = 10
}

/// What stands in the way of using a ledger, with what to do about it.
package struct LedgerTrouble: Error, Sendable, Hashable {
  /// What is wrong.
  package var message: Message
  /// What to do.
  package var remedy: Message
}
