import Casework
import Findings
import PermitModel

/// Certificates as rows of tab-separated text, in the order of columns that Benchmarks/data.py writes.
struct CertificateTable: Sendable {
  private let rows: [[String]]

  /// Reads a table; nil when it cannot be read or a row lacks a column.
  init?(path: String) {
    guard let bytes = try? FileAccess.read(path, limit: 64 * 1_048_576) else { return nil }
    rows = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    guard !rows.isEmpty, rows.allSatisfy({ $0.count == 17 }) else { return nil }
  }

  /// The certificate of a place; the rows are used over again.
  func certificate(_ index: Int) -> ReclaimCertificate {
    let row = rows[index % rows.count]
    var certificate = ReclaimCertificate()
    certificate.number = text(row[0])
    certificate.sentOn = date(row[1])
    certificate.recoverer = party(row[2...5])
    certificate.reclaimer = party(row[6...9])
    certificate.intakeFinishedOn = date(row[10])
    var intake = CertifiedIntake()
    intake.refrigerant = kind(row[11])
    intake.mass = mass(row[12])
    intake.container = text(row[13])
    certificate.intakes = Listed([intake])
    certificate.reclaimedOn = date(row[14])
    certificate.reclaimed = Listed([amount(row[11], row[15])])
    certificate.toDestroyer = Listed([amount(row[11], row[16])])
    return certificate
  }

  private func party(_ columns: ArraySlice<String>) -> CertificateParty {
    var party = CertificateParty()
    for (column, place) in zip(
      columns, [\CertificateParty.name, \.address, \.number, \.phone])
    {
      party[keyPath: place] = text(column)
    }
    return party
  }

  private func amount(_ kind: String, _ grams: String) -> CertifiedAmount {
    var amount = CertifiedAmount()
    amount.refrigerant = self.kind(kind)
    amount.mass = mass(grams)
    return amount
  }

  private func text(_ text: String) -> Located<String> { Located(text, written: text) }

  private func date(_ text: String) -> Located<CivilDate> {
    Located(CivilDate(iso: text), written: text)
  }

  private func mass(_ text: String) -> Located<Mass> {
    Located(Int(text).map { Mass(grams: $0) }, written: text)
  }

  private func kind(_ text: String) -> Located<RefrigerantKind> {
    Located(RefrigerantKind(number: RefrigerantNumber(text)), written: text)
  }
}
