/// One row of the records of a place of business: what happened, to how much, with whom.
package struct LedgerEntry: Sendable, Hashable {
  /// What happened.
  package var kind: RecordKind
  /// From whom it was taken in; only for 引取り.
  package var source: IntakeSource?
  /// The day on which it happened.
  package var day: CivilDate
  /// The kind of フロン類.
  package var refrigerant: RefrigerantNumber
  /// The amount; below zero only for 棚卸差.
  package var mass: Mass
  /// The amount as it was typed, such as `40.25 kg`.
  package var written: String
  /// The part that 様式第7 does not ask for (handbook p.47); nil when nothing is said about it.
  package var outside: Mass?
  /// Row of the party: who asked for the intake, or the destroyer.
  package var party: Int?
  /// Row of the 管理者, 整備者 or other person whom it concerns and who may view it (法第60条第2項).
  package var concerned: Int?
  /// Row of the container.
  package var container: Int?
  /// Whether reclaiming was entrusted (受託) rather than the フロン類 taken over.
  package var isEntrusted: Bool
  /// Number of the slip (行程管理票) or of another voucher.
  package var slip: String
  /// Lot in which it was reclaimed.
  package var lot: String
  /// The amount that the destroyer's 破壊証明書 or receipt confirms.
  package var confirmed: Mass?
  /// Remarks.
  package var note: String

  /// Makes an entry.
  package init(
    _ kind: RecordKind, _ source: IntakeSource? = nil, on day: CivilDate,
    refrigerant: RefrigerantNumber, mass: Mass, written: String? = nil, outside: Mass? = nil,
    party: Int? = nil, concerned: Int? = nil, container: Int? = nil, isEntrusted: Bool = false,
    slip: String = "", lot: String = "", confirmed: Mass? = nil, note: String = ""
  ) {
    self.kind = kind
    self.source = source
    self.day = day
    self.refrigerant = refrigerant
    self.mass = mass
    self.written = written ?? mass.kilograms + " kg"
    self.outside = outside
    self.party = party
    self.concerned = concerned
    self.container = container
    self.isEntrusted = isEntrusted
    self.slip = slip
    self.lot = lot
    self.confirmed = confirmed
    self.note = note
  }

  /// The measure under which it is summed up; nil for what changes no sum.
  package var measure: StockMeasure? { StockMeasure(kind, source) }
}

/// An entry as it stands in the ledger.
package struct RecordedEntry: Sendable, Hashable {
  /// Number of the row in the chain.
  package var number: Int
  /// When it was recorded.
  package var recordedAt: Moment
  /// Who recorded it.
  package var recordedBy: String
  /// What was recorded.
  package var entry: LedgerEntry
  /// What it corrects; nil for a row of its own.
  package var correction: EntryCorrection?
  /// The row that corrects this one; nil while it holds.
  package var correctedBy: Int?
  /// Row of the import that brought it; nil for one that was typed.
  package var imported: Int?

  /// Makes a recorded entry.
  package init(
    number: Int, recordedAt: Moment, recordedBy: String, entry: LedgerEntry,
    correction: EntryCorrection? = nil, correctedBy: Int? = nil, imported: Int? = nil
  ) {
    self.number = number
    self.recordedAt = recordedAt
    self.recordedBy = recordedBy
    self.entry = entry
    self.correction = correction
    self.correctedBy = correctedBy
    self.imported = imported
  }

  /// Whether it counts: neither corrected by a later row nor the withdrawal of an earlier one.
  package var isCurrent: Bool { correctedBy == nil && correction?.isWithdrawal != true }
}

/// Why and how a row takes the place of another.
package struct EntryCorrection: Sendable, Hashable {
  /// The row that is corrected.
  package var number: Int
  /// Why, in the clerk's words.
  package var reason: String
  /// Whether the old row is withdrawn (取消) rather than replaced.
  package var isWithdrawal: Bool

  /// Makes a correction.
  package init(of number: Int, reason: String, isWithdrawal: Bool) {
    self.number = number
    self.reason = reason
    self.isWithdrawal = isWithdrawal
  }
}

/// That rows were shown to a party that asked to view them (法第60条第2項).
package struct LedgerDisclosure: Sendable, Hashable {
  /// Row of the party.
  package var party: Int
  /// The person who asked.
  package var askedBy: String
  /// First day of the rows that were shown; nil from the beginning.
  package var since: CivilDate?
  /// Last day of them; nil up to the end.
  package var until: CivilDate?
  /// How many rows were shown.
  package var rows: Int
  /// Remarks.
  package var note: String

  /// Makes a disclosure.
  package init(
    to party: Int, askedBy: String, since: CivilDate? = nil, until: CivilDate? = nil, rows: Int,
    note: String = ""
  ) {
    self.party = party
    self.askedBy = askedBy
    self.since = since
    self.until = until
    self.rows = rows
    self.note = note
  }
}
