internal import Findings
internal import Ledger
internal import PermitModel

/// The rows of a ledger as far as certificates are about them.
struct CertificateMatches {
  /// What was reclaimed, certified or not, in the order of the days.
  var all: [CertificateMatch]
  /// The parties by row.
  var parties: [Int: LedgerParty]
  /// The containers by row.
  var containers: [Int: LedgerContainer]
  /// What is certified so far.
  var certified: CertifiedRows
  /// What the ledger knows of its place of business.
  var settings: LedgerSettings

  /// What was reclaimed and no certificate covers, with the rows alone that are left.
  var open: [CertificateMatch] { all.compactMap { certified.rest(of: $0) } }

  /// What makes drafts of the rows.
  func drafting(_ path: String) -> CertificateDrafting {
    CertificateDrafting(
      settings: settings, parties: parties, containers: containers, certified: certified,
      path: path)
  }
}

/// How much of each row certificates cover that hold.
struct CertifiedRows {
  /// Grams by row, as they were recorded.
  private(set) var recorded: [Int: Int]
  private var carried: [Int: Int] = [:]
  private var numbers: [Int: [CertificateNumber]]

  /// A row that corrects another one takes over what of it was certified, until that certificate
  /// is void: the same フロン類 must not be certified anew under another row.
  init(_ grams: [Int: Int], by numbers: [Int: [CertificateNumber]], in entries: [RecordedEntry]) {
    recorded = grams
    carried = grams
    self.numbers = numbers
    for entry in entries.sorted(by: { $0.number < $1.number }) {
      guard let old = entry.correction?.number else { continue }
      if let grams = carried[old] { carried[entry.number, default: 0] += grams }
      if let known = self.numbers[old] { self.numbers[entry.number, default: []] += known }
    }
  }

  /// The grams of a row that are not certified.
  func open(_ row: RecordedEntry) -> Int {
    max(0, row.entry.mass.grams - (carried[row.number] ?? 0))
  }

  /// The certificates that cover some of these rows, in the order of their numbers.
  func numbers(of rows: [RecordedEntry]) -> [CertificateNumber] {
    Set(rows.flatMap { numbers[$0.number] ?? [] }).sorted()
  }

  /// Notes that a certificate is going to cover parts of rows.
  mutating func take(_ parts: [CertifiedPart]) {
    for part in parts {
      carried[part.entry, default: 0] += part.mass.grams
      recorded[part.entry, default: 0] += part.mass.grams
    }
  }

  /// The match with the rows alone that are not certified; nil where all of them are.
  func rest(of match: CertificateMatch) -> CertificateMatch? {
    var rest = match
    rest.reclaims = match.reclaims.filter { open($0) > 0 }
    guard !rest.reclaims.isEmpty else { return nil }
    rest.handovers = match.handovers.filter { open($0) > 0 }
    rest.destructions = match.destructions.filter { open($0) > 0 }
    return rest
  }
}

extension CertificateOffice {
  /// Reads the rows in one state of the ledger.
  func matches(_ ledger: Ledger) throws(Obstacle) -> CertificateMatches {
    do throws(LedgerFailure) {
      return try ledger.read { (reading) throws(LedgerFailure) -> CertificateMatches in
        let entries = try reading.entries(EntrySelection())
        let containers = try reading.containerVersions()
        let identity = Dictionary(
          containers.map { ($0.number, $0.identity) }, uniquingKeysWith: { first, _ in first })
        return CertificateMatches(
          all: CertificateMatch.all(in: entries, identity: identity),
          parties: Dictionary(
            try reading.partyVersions().map { ($0.number, $0.party) },
            uniquingKeysWith: { first, _ in first }),
          containers: Dictionary(
            containers.map { ($0.number, $0.container) }, uniquingKeysWith: { first, _ in first }),
          certified: CertifiedRows(
            try reading.certifiedGrams(), by: try reading.certificateNumbers(), in: entries),
          settings: try reading.settings())
      }
    } catch {
      throw Obstacle(error)
    }
  }
}
