/// What was reclaimed of a taking-in, as the ledger's rows show it.
///
/// A row of reclaiming belongs to the rows of taking-in of the same kind that share its container,
/// else its slip, else its lot. Of a container that came more than once, the last coming before the
/// reclaiming counts.
package struct CertificateMatch: Sendable, Hashable {
  /// The rows of reclaiming in the order of the days, one at least.
  package var reclaims: [RecordedEntry]
  /// The rows of taking-in; empty when none fits.
  package var intakes: [RecordedEntry]
  /// The rows in which residue was handed to a destroyer.
  package var handovers: [RecordedEntry]
  /// The rows in which the reclaimer destroyed residue.
  package var destructions: [RecordedEntry]

  /// Matches the rows of reclaiming that hold, in the order of the days; rows that reclaimed the same
  /// taking-in little by little are one match.
  ///
  /// - Parameter entries: Rows that hold now, in the order of the days.
  /// - Parameter identity: The container itself, by the row of one of its versions.
  package static func all(
    in entries: [RecordedEntry], identity: [Int: Int] = [:]
  ) -> [CertificateMatch] {
    func key(_ entry: LedgerEntry) -> Key? {
      if let container = entry.container {
        return Key(kind: entry.refrigerant, by: .container(identity[container] ?? container))
      }
      if !entry.slip.isEmpty { return Key(kind: entry.refrigerant, by: .slip(entry.slip)) }
      if !entry.lot.isEmpty { return Key(kind: entry.refrigerant, by: .lot(entry.lot)) }
      return nil
    }
    func keys(_ entry: LedgerEntry) -> [Key] {
      var keys: [Key] = []
      if let container = entry.container {
        keys.append(Key(kind: entry.refrigerant, by: .container(identity[container] ?? container)))
      }
      if !entry.slip.isEmpty { keys.append(Key(kind: entry.refrigerant, by: .slip(entry.slip))) }
      if !entry.lot.isEmpty { keys.append(Key(kind: entry.refrigerant, by: .lot(entry.lot))) }
      return keys
    }
    var byKey: [Key: [RecordedEntry]] = [:]
    for entry in entries where entry.isCurrent {
      for key in keys(entry.entry) { byKey[key, default: []].append(entry) }
    }
    let matches = entries.filter { $0.isCurrent && $0.entry.kind == .reclaim }.map { reclaim in
      guard let key = key(reclaim.entry) else {
        return CertificateMatch(reclaims: [reclaim], intakes: [], handovers: [], destructions: [])
      }
      let same = byKey[key] ?? []
      var intakes = same.filter {
        $0.entry.kind == .intake && $0.entry.day <= reclaim.entry.day
      }
      if case .container = key.by, let last = intakes.map(\.entry.day).max() {
        intakes = intakes.filter { $0.entry.day == last }
      }
      let first = intakes.map(\.entry.day).min() ?? reclaim.entry.day
      // Residue of a container goes before the container comes again.
      let next = same.first { $0.entry.kind == .intake && $0.entry.day > reclaim.entry.day }
      func residue(_ kind: RecordKind) -> [RecordedEntry] {
        same.filter { row in
          row.entry.kind == kind && row.entry.day >= first
            && (next.map { row.entry.day <= $0.entry.day } ?? true)
        }
      }
      return CertificateMatch(
        reclaims: [reclaim], intakes: intakes, handovers: residue(.handover),
        destructions: residue(.destruction))
    }
    return joined(matches)
  }

  private static func joined(_ matches: [CertificateMatch]) -> [CertificateMatch] {
    var joined: [CertificateMatch] = []
    var places: [[Int]: Int] = [:]
    for match in matches {
      let rows = match.intakes.map(\.number)
      if !rows.isEmpty, let place = places[rows] {
        joined[place].reclaims += match.reclaims
      } else {
        places[rows] = joined.count
        joined.append(match)
      }
    }
    return joined
  }

  /// Whether 法第59条 asks for a certificate: it does not where no row came from a recoverer
  /// (handbook p.43 ②); what has no row of taking-in is counted, since nothing shows the contrary.
  package var needsCertificate: Bool {
    intakes.isEmpty || intakes.contains { $0.entry.source == .recoverer }
  }

  private struct Key: Hashable {
    var kind: RefrigerantNumber
    var by: Link
  }

  private enum Link: Hashable {
    case container(Int)
    case slip(String)
    case lot(String)
  }
}
