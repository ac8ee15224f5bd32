package import Findings
internal import Ledger
package import PermitModel

/// Issues, voids, copies and lists the 再生証明書 of a ledger.
///
/// A certificate gets its number, its page and its row in one transaction that no other writer can
/// enter; the same transaction notes where the page belongs. The page is then put there and the note
/// removed. Whatever ends the program in between, the next run finds the notes and puts the very same
/// pages in their places, so that nothing is lost and nothing is there twice.
package struct CertificateOffice: Sendable {
  /// Path of the ledger.
  package let path: String
  /// Who records.
  package let clerk: String

  /// Makes an office over a ledger.
  package init(ledger path: String, by clerk: String) {
    self.path = path
    self.clerk = clerk
  }

  /// A certificate that was issued or put in its place.
  package struct Issued: Sendable {
    package var number: CertificateNumber
    package var file: String
    package var recoverer: String
    /// What of the taking-in it leaves to a later certificate.
    package var rest = Mass(grams: 0)
  }

  /// What stands in the way of all of it, or of one certificate.
  package struct Obstacle: Error, Sendable {
    package var message: Message
    package var remedy: Message

    package init(_ message: Message, remedy: Message) {
      self.message = message
      self.remedy = remedy
    }

    init(_ failure: LedgerFailure) { self.init(failure.message, remedy: failure.remedy) }

    init(_ problem: FileProblem) { self.init(problem.message, remedy: problem.remedy) }
  }

  /// Name of the file of a certificate, without its folder.
  static func fileName(_ number: CertificateNumber, isCopy: Bool = false) -> String {
    "再生証明書_\(number.text)" + (isCopy ? "_写し" : "") + ".pdf"
  }

  /// How often a writing that found another process at work is begun anew; each waits ten seconds.
  private static let patience = 30

  /// Writes; where others keep the ledger busy, as often as it takes.
  ///
  /// A writing that could not begin has changed nothing, and SQLite lets those who wait in without
  /// order, so that one of several processes may be passed over for long.
  func write<Value>(
    _ ledger: Ledger, at moment: @autoclosure () -> Moment,
    _ body: (LedgerWriting) throws(LedgerFailure) -> Value
  ) throws(LedgerFailure) -> Value {
    for _ in 1..<CertificateOffice.patience {
      do throws(LedgerFailure) {
        return try ledger.write(by: clerk, at: moment(), body)
      } catch {
        guard case .busy = error else { throw error }
      }
    }
    return try ledger.write(by: clerk, at: moment(), body)
  }

  func opened(for access: Ledger.Access) throws(Obstacle) -> Ledger {
    do throws(LedgerFailure) {
      return try Ledger.open(path, for: access)
    } catch {
      throw Obstacle(error)
    }
  }
}
