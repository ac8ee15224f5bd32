import Findings
import Ledger
package import PermitModel

/// What is shown to a party that asks to view its records (法第60条第2項).
package struct LedgerDisclosed: Sendable {
  /// The party.
  package var party: LedgerParty
  /// Its rows, and nobody else's.
  package var table: LedgerTable
  /// Row of the ledger that says so.
  package var number: Int
}

extension LedgerDesk {
  /// Gives exactly the rows of a party and records that they were shown.
  package func disclose(
    to name: String, askedBy: String, since: CivilDate?, until: CivilDate?, by: String,
    note: String = ""
  ) throws(LedgerTrouble) -> LedgerDisclosed {
    try writing(by: by) { (writing) throws(LedgerFailure) in
      let book = PartyBook(try writing.reading.parties())
      guard case .one(let party) = book.party(named: name, registration: nil) else {
        let guess = book.nearest(to: name).map { "「\($0)」？" } ?? ""
        throw .refused("相手方「\(name)」を1者に定められません\(guess) / no one party '\(name)'")
      }
      var selection = EntrySelection()
      selection.party = party.identity
      selection.since = since
      selection.until = until
      let table = try LedgerTable(selection, writing.reading)
      let number = try writing.append(
        LedgerDisclosure(
          to: party.number, askedBy: askedBy, since: since, until: until,
          rows: table.lines.count, note: note))
      return LedgerDisclosed(party: party.party, table: table, number: number)
    }
  }
}
