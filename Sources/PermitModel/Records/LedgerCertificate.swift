/// The number of a certificate: without gaps within a 年度.
package struct CertificateNumber: Sendable, Hashable, Comparable {
  /// The 年度 of the day of sending.
  package let year: FiscalYear
  /// From 1.
  package let serial: Int

  /// Makes a number.
  package init(year: FiscalYear, serial: Int) {
    self.year = year
    self.serial = serial
  }

  /// Reads `2026-0001`; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count >= 4,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let serial = Int(parts[1]), serial > 0
    else { return nil }
    self.init(year: FiscalYear(year), serial: serial)
  }

  package static func < (a: CertificateNumber, b: CertificateNumber) -> Bool {
    (a.year, a.serial) < (b.year, b.serial)
  }

  /// `2026-0001`: the common-era year in which the 年度 begins, and four digits at least.
  package var text: String {
    let digits = String(serial)
    return "\(year.year)-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

/// A part of an entry that a certificate covers.
package struct CertifiedPart: Sendable, Hashable {
  /// Row of the entry.
  package var entry: Int
  /// How much of it.
  package var mass: Mass

  /// Makes a part.
  package init(entry: Int, mass: Mass) {
    self.entry = entry
    self.mass = mass
  }
}

/// A 再生証明書 as the ledger keeps it: its copy for the three years of 省令第66条, and what it covers.
package struct LedgerCertificate: Sendable, Hashable {
  /// Its number.
  package var number: CertificateNumber
  /// Row of the recoverer.
  package var party: Int?
  /// 引取りを終了した年月日.
  package var intakeFinishedOn: CivilDate
  /// 再生を行った年月日.
  package var reclaimedOn: CivilDate
  /// 送付年月日.
  package var sentOn: CivilDate
  /// What stands for the content once the copy was taken out.
  package static let removedContent = "-"

  /// What it says, as JSON from which the page is printed again; ``removedContent`` once its three
  /// years are over and the copy was taken out.
  package var content: String
  /// SHA-256 of the page that was sent, in hexadecimal.
  package var sha256: String
  /// The entries behind it.
  package var parts: [CertifiedPart]

  /// Makes a certificate.
  package init(
    number: CertificateNumber, party: Int?, intakeFinishedOn: CivilDate, reclaimedOn: CivilDate,
    sentOn: CivilDate, content: String, sha256: String, parts: [CertifiedPart]
  ) {
    self.number = number
    self.party = party
    self.intakeFinishedOn = intakeFinishedOn
    self.reclaimedOn = reclaimedOn
    self.sentOn = sentOn
    self.content = content
    self.sha256 = sha256
    self.parts = parts
  }
}

/// A certificate as it stands in the ledger.
package struct RecordedCertificate: Sendable, Hashable {
  /// Number of the row in the chain.
  package var row: Int
  /// What was recorded.
  package var certificate: LedgerCertificate
  /// Why it is void; nil while it holds.
  package var voidedBecause: String?
  /// How many copies were made of it.
  package var copies: Int

  /// Whether what it says was taken out after the three years of 省令第66条.
  package var isCopyRemoved: Bool {
    certificate.content == LedgerCertificate.removedContent
  }

  /// Makes a recorded certificate.
  package init(
    row: Int, certificate: LedgerCertificate, voidedBecause: String? = nil, copies: Int = 0
  ) {
    self.row = row
    self.certificate = certificate
    self.voidedBecause = voidedBecause
    self.copies = copies
  }
}
