internal import GRDB

extension Ledger {
  /// Copies the ledger as it stands into a file that must not exist yet, while others may go on writing.
  package func backUp(to path: String) throws(LedgerFailure) {
    do {
      let place = path.hasPrefix("/") ? path : "./" + path
      let copy = try DatabaseQueue(path: place)
      try queue.backup(to: copy)
      // One file is easier to keep than three.
      try copy.inDatabase { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
      try copy.close()
    } catch {
      throw LedgerFailure(error, path: path)
    }
  }
}
