import Findings
import Ledger
package import PermitModel

/// The work on one ledger: what commands ask for, composed of store, readers and criteria.
package struct LedgerDesk: Sendable {
  /// Path of the ledger.
  package let path: String
  /// What the clock says.
  package let now: Moment

  /// Sits down at a ledger.
  package init(_ path: String, now: Moment = LedgerClock.now()) {
    self.path = path
    self.now = now
  }

  /// Makes the ledger with its settings.
  package func create(
    _ settings: LedgerSettings, by name: String
  ) throws(LedgerTrouble) {
    try told { () throws(LedgerFailure) in
      let ledger = try Ledger.create(at: path, settings, by: name, at: now)
      try ledger.close()
    }
  }

  /// Runs what may fail in the store.
  func told<Value>(_ body: () throws(LedgerFailure) -> Value) throws(LedgerTrouble) -> Value {
    do throws(LedgerFailure) {
      return try body()
    } catch {
      throw LedgerTrouble(error)
    }
  }

  /// Opens the ledger, reads and closes it again.
  func reading<Value>(
    _ body: (LedgerReading) throws(LedgerFailure) -> Value
  ) throws(LedgerTrouble) -> Value {
    try told { () throws(LedgerFailure) in
      let ledger = try Ledger.open(path)
      let value = try ledger.read(body)
      try ledger.close()
      return value
    }
  }

  /// Opens the ledger, adds rows and closes it again.
  func writing<Value>(
    by name: String, _ body: (LedgerWriting) throws(LedgerFailure) -> Value
  ) throws(LedgerTrouble) -> Value {
    try told { () throws(LedgerFailure) in
      let ledger = try Ledger.open(path, for: .writing)
      let value = try ledger.write(by: name, at: now, body)
      try ledger.close()
      return value
    }
  }
}

extension LedgerTrouble {
  init(_ failure: LedgerFailure) {
    self.init(message: failure.message, remedy: failure.remedy)
  }
}
