import Findings
import Ledger
package import PermitInput
import PermitModel

extension LedgerDesk {
  /// Records a row in the place of an earlier one, with the values that were written in new ones.
  ///
  /// - Parameter changes: One row that holds what is to be different; nil withdraws the old row.
  package func correct(
    _ number: Int, _ changes: ReadRecords?, because reason: String, _ options: RecordingOptions
  ) -> RecordingOutcome {
    var outcome = RecordingOutcome(report: report([]))
    do throws(LedgerFailure) {
      let ledger = try Ledger.open(path, for: .writing)
      do throws(LedgerFailure) {
        try ledger.write(by: options.by, at: now) { (writing) throws(LedgerFailure) in
          guard let old = try writing.reading.entry(number) else {
            throw .refused("\(number)番の行はありません / there is no row \(number)")
          }
          if let later = old.correctedBy {
            throw .refused(
              "\(number)番は\(later)番で訂正されています / row \(later) corrects it already")
          }
          if old.correction?.isWithdrawal == true {
            throw .refused("\(number)番は取消の行です / row \(number) is a withdrawal")
          }
          var recording = Recording(writing, self, options)
          try recording.correct(old, changes, because: reason)
          outcome = recording.outcome
          outcome.report = report(recording.findings)
          if outcome.report.verdict != .accept || options.isTrial { throw Recording.stop }
        }
        outcome.isRecorded = true
      } catch {
        if error != Recording.stop { throw error }
      }
      try ledger.close()
    } catch {
      outcome.failure = LedgerTrouble(error)
      outcome.entries = []
    }
    return outcome
  }
}

extension RecordRow {
  /// The row with what another one writes in the place of its own values.
  func changed(by other: RecordRow) -> RecordRow {
    var row = self
    func take<Value>(_ slot: WritableKeyPath<RecordRow, Located<Value>>) {
      if !other[keyPath: slot].isBlank { row[keyPath: slot] = other[keyPath: slot] }
    }
    take(\.kind)
    take(\.source)
    take(\.day)
    take(\.refrigerant)
    take(\.mass)
    take(\.outside)
    take(\.party)
    take(\.registration)
    take(\.address)
    take(\.concerned)
    take(\.container)
    take(\.volume)
    take(\.tare)
    take(\.isEntrusted)
    take(\.slip)
    take(\.lot)
    take(\.confirmed)
    take(\.note)
    // The number of another party is not this one's.
    if !other.party.isBlank, other.registration.isBlank { row.registration = Located() }
    if !other.party.isBlank, other.address.isBlank { row.address = Located() }
    if let kind = other.kind.value, kind != .intake { row.source = Located() }
    return row
  }
}
