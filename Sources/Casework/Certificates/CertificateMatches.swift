internal import Findings
internal import Ledger
internal import PermitModel

/// The rows of a ledger as far as certificates are about them.
struct CertificateMatches {
  /// What was reclaimed and no certificate covers, in the order of the days.
  var open: [CertificateMatch]
  /// The parties by row.
  var parties: [Int: LedgerParty]
  /// The containers by row.
  var containers: [Int: LedgerContainer]
  /// How many grams of each row are certified.
  var certified: [Int: Int]
  /// What the ledger knows of its place of business.
  var settings: LedgerSettings

  /// What makes drafts of the rows.
  func drafting(_ path: String, _ options: CertificateIssue.Options) -> CertificateDrafting {
    CertificateDrafting(
      settings: settings, parties: parties, containers: containers, certified: certified,
      path: path, sentOn: options.sentOn, reclaimer: options.reclaimer, option: options.option,
      restGoesToDestroyer: options.restGoesToDestroyer, shortfallReason: options.shortfallReason)
  }
}

extension CertificateOffice {
  /// Reads the rows in one state of the ledger.
  func matches(_ ledger: Ledger) throws(Obstacle) -> CertificateMatches {
    do throws(LedgerFailure) {
      return try ledger.read { (reading) throws(LedgerFailure) -> CertificateMatches in
        let entries = try reading.entries(EntrySelection())
        let containers = try reading.containerVersions()
        let certified = try reading.certifiedGrams()
        let identity = Dictionary(
          containers.map { ($0.number, $0.identity) }, uniquingKeysWith: { first, _ in first })
        let matches = CertificateMatch.all(in: entries, identity: identity)
        return CertificateMatches(
          open: matches.filter { match in
            match.reclaims.contains { (certified[$0.number] ?? 0) < $0.entry.mass.grams }
          },
          parties: Dictionary(
            try reading.partyVersions().map { ($0.number, $0.party) },
            uniquingKeysWith: { first, _ in first }),
          containers: Dictionary(
            containers.map { ($0.number, $0.container) }, uniquingKeysWith: { first, _ in first }),
          certified: certified, settings: try reading.settings())
      }
    } catch {
      throw Obstacle(error)
    }
  }
}
