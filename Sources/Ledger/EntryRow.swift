internal import GRDB
import PermitModel

/// Entries as they come out of the database.
enum EntryRow {
  /// What `entry` takes, by place: names would be looked up anew for each row.
  static let columns = """
    SELECT entry.number, entry.kind, entry.source, entry.day, entry.refrigerant, entry.grams,
      entry.written, entry.outside, entry.party, entry.concerned, entry.container,
      entry.entrusted, entry.slip, entry.lot, entry.confirmed, entry.note, entry.import,
      entry.corrects, entry.withdrawn, entry.reason, chain.recorded_at, chain.recorded_by,
      later.number
    FROM entry JOIN chain ON chain.number = entry.number
      LEFT JOIN entry AS later ON later.corrects = entry.number
    """

  /// The entry of a row with these columns.
  static func entry(_ row: Row, path: String) throws -> RecordedEntry {
    let number: Int = row[0]
    guard let kind = RecordKind(rawValue: row[1]), let day = CivilDate(iso: row[3]),
      let recordedAt = Moment(iso: row[20])
    else { throw LedgerFailure.damaged(path, detail: "entry \(number)") }
    let entry = LedgerEntry(
      kind, (row[2] as String?).flatMap { IntakeSource(rawValue: $0) }, on: day,
      refrigerant: RefrigerantNumber(row[4]), mass: Mass(grams: row[5]), written: row[6],
      outside: (row[7] as Int?).map { Mass(grams: $0) }, party: row[8], concerned: row[9],
      container: row[10], isEntrusted: row[11] == 1, slip: row[12], lot: row[13],
      confirmed: (row[14] as Int?).map { Mass(grams: $0) }, note: row[15])
    let correction = (row[17] as Int?).map {
      EntryCorrection(of: $0, reason: row[19], isWithdrawal: row[18] == 1)
    }
    return RecordedEntry(
      number: number, recordedAt: recordedAt, recordedBy: row[21], entry: entry,
      correction: correction, correctedBy: row[22], imported: row[16])
  }
}
