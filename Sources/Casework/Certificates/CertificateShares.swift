internal import PermitModel

/// What one certificate of a match takes of each row: a manager's part, or everything.
struct CertificateShare {
  /// The rows of taking-in that it may be about.
  var intakes: [RecordedEntry]
  /// What of them no certificate covers, in grams.
  private(set) var remaining: Int
  /// Its parts of the rows of 再生.
  private(set) var reclaimed: [PartOfRow] = []
  /// Its parts of the rows of 引渡し.
  private(set) var handedOver: [PartOfRow] = []
  /// Its parts of the rows of 自ら破壊.
  private(set) var destroyed: [PartOfRow] = []

  /// A part of a row of the ledger, in grams.
  struct PartOfRow {
    var row: RecordedEntry
    var grams: Int
  }

  init(_ intakes: [RecordedEntry], _ certified: CertifiedRows) {
    self.intakes = intakes
    remaining = intakes.map(certified.open).reduce(0, +)
  }

  /// What was made of it, in grams.
  var used: Int { (reclaimed + handedOver + destroyed).map(\.grams).reduce(0, +) }

  /// Divides rows among shares by what of each share's intakes is left at that row.
  ///
  /// Each row is divided into whole grams that add up to it; a share never gets more than it has
  /// left, as long as the rows together are no more than all of them. Where all amounts are tenths
  /// of a kilogram, as the paper writes them, the parts are so, too (K-31).
  static func divide(
    _ match: CertificateMatch, among shares: inout [CertificateShare], _ certified: CertifiedRows
  ) {
    var left = shares.map(\.remaining)
    let lists: [([RecordedEntry], WritableKeyPath<CertificateShare, [PartOfRow]>)] = [
      (match.reclaims, \.reclaimed), (match.handovers, \.handedOver),
      (match.destructions, \.destroyed),
    ]
    let amounts = left + lists.flatMap { $0.0 }.map(certified.open)
    let unit = amounts.allSatisfy { $0 % 100 == 0 } ? 100 : 1
    for (rows, list) in lists {
      for row in rows {
        let parts = parts(of: certified.open(row), by: left, in: unit)
        for (index, grams) in parts.enumerated() where grams > 0 {
          shares[index][keyPath: list].append(PartOfRow(row: row, grams: grams))
          left[index] = max(0, left[index] - grams)
        }
      }
    }
  }

  /// `grams` in proportion to the weights; where none is left, the last one gets all.
  private static func parts(of grams: Int, by weights: [Int], in unit: Int) -> [Int] {
    let whole = weights.reduce(0, +)
    guard whole > 0 else {
      return weights.indices.map { $0 == weights.count - 1 ? grams : 0 }
    }
    func rounded(_ weight: Int) -> Int {
      let (grams, unit, whole) = (Int128(grams), Int128(unit), Int128(whole))
      return Int((grams * Int128(weight) * 2 / unit + whole) / (whole * 2)) * Int(unit)
    }
    var before = 0
    return weights.map { weight in
      let after = before + weight
      defer { before = after }
      return rounded(after) - rounded(before)
    }
  }

  /// Spreads an amount over the rows of taking-in: one cylinder after the other, and the rows of one
  /// cylinder, whose フロン類 is mixed, in proportion.
  func spread(_ grams: Int, _ certified: CertifiedRows) -> [PartOfRow] {
    var cylinders: [[RecordedEntry]] = []
    for row in intakes {
      let place = cylinders.firstIndex {
        row.entry.container != nil && $0[0].entry.container == row.entry.container
      }
      if let place { cylinders[place].append(row) } else { cylinders.append([row]) }
    }
    var left = grams
    return cylinders.flatMap { rows in
      let open = rows.map(certified.open)
      let part = min(left, open.reduce(0, +))
      left -= part
      let unit = (open + [part]).allSatisfy { $0 % 100 == 0 } ? 100 : 1
      return zip(rows, CertificateShare.parts(of: part, by: open, in: unit)).compactMap {
        $1 > 0 ? PartOfRow(row: $0, grams: $1) : nil
      }
    }
  }
}
