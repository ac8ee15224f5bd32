internal import Findings
internal import Ledger
internal import PermitModel

/// Writes what rows of a ledger say as a certificate, each value with its row.
struct CertificatePaper {
  /// What the ledger knows.
  var drafting: CertificateDrafting
  /// The rows of taking-in, with how much of each it is about.
  var intakes: [CertificateShare.PartOfRow]
  /// What was made of them.
  var share: CertificateShare
  /// All rows of the match, for what is about the whole cylinder.
  var all: CertificateMatch
  /// What was asked for beyond the rows.
  var wishes: CertificateWishes

  /// The certificate to a recoverer, with what it is checked against.
  func paper(_ recoverer: LedgerParty) -> CertificateCase {
    let path = drafting.path
    let rows = intakes.isEmpty ? share.intakes : intakes.map(\.row)
    let first = Self.site(rows[0], in: path)
    let reclaim = all.reclaims.last ?? rows[0]
    let place = Self.site(reclaim, in: path)
    var certificate = ReclaimCertificate()
    certificate.sentOn = Located(wishes.sentOn, site: place)
    certificate.recoverer = Self.party(
      recoverer.name, recoverer.address, recoverer.registration, at: first)
    let settings = drafting.settings
    certificate.reclaimer =
      wishes.reclaimer
      ?? Self.party(settings.reclaimer, settings.address, settings.permitNumber, at: place)
    certificate.intakeFinishedOn = Located(
      rows.map(\.entry.day).max() ?? reclaim.entry.day, site: first)
    certificate.intakes = Listed(lines, site: first, isWritten: true)
    certificate.reclaimedOn = Located(reclaim.entry.day, site: place)
    certificate.reclaimed = Listed(
      share.reclaimed.map { Self.amount($0, in: path) }, site: place, isWritten: true)
    certificate.toDestroyer = Listed(
      share.handedOver.map { Self.amount($0, in: path) }, site: place, isWritten: true)
    certificate.destroyed = Listed(
      share.destroyed.map { part in
        var destruction = CertifiedDestruction()
        destruction.refrigerant = Self.kind(part.row, in: path)
        destruction.mass = Located(Mass(grams: part.grams), site: Self.site(part.row, in: path))
        destruction.date = Located(part.row.entry.day, site: Self.site(part.row, in: path))
        return destruction
      }, site: place, isWritten: !share.destroyed.isEmpty)
    let names = rows.compactMap { $0.entry.concerned.flatMap { drafting.parties[$0]?.name } }
    let managers = names.enumerated().filter { names.firstIndex(of: $1) == $0 }.map(\.element)
    certificate.managers = Listed(
      managers.map { Located($0, written: $0, site: first) }, isWritten: !managers.isEmpty)
    let remark = self.remark
    if !remark.isEmpty { certificate.remark = Located(remark, written: remark, site: first) }
    return checked(certificate, rows, managers)
  }

  /// The certificate with what the rules hold it against.
  private func checked(
    _ certificate: ReclaimCertificate, _ rows: [RecordedEntry], _ managers: [String]
  ) -> CertificateCase {
    var paper = CertificateCase()
    paper.site = certificate.reclaimedOn.site
    paper.source = Located(.recoverer)
    paper.certificate = certificate
    paper.forwardingExplained = Located(true)
    paper.option = managers.isEmpty ? Located() : Located(wishes.option)
    paper.copiesAreMarked = Located(true)
    paper.shortfallReason = Located(wishes.shortfallReason, written: wishes.shortfallReason)
    paper.managers = Listed(
      rows.compactMap { row in
        guard let name = row.entry.concerned.flatMap({ drafting.parties[$0]?.name }) else {
          return nil
        }
        var manager = CertifiedManager()
        manager.name = Located(name, written: name, site: Self.site(row, in: drafting.path))
        return manager
      })
    let settings = drafting.settings
    paper.permit.kinds = Listed(
      settings.kinds.map { Located(RefrigerantKind(number: $0.refrigerant)) }, isWritten: true)
    if !settings.permitNumber.isEmpty {
      paper.permit.number = Located(settings.permitNumber, written: settings.permitNumber)
    }
    return paper
  }

  /// What was taken in, one line for each cylinder: it holds the フロン類 of several managers as one
  /// amount (handbook p.43 (1)).
  private var lines: [CertifiedIntake] {
    var lines: [CertifiedIntake] = []
    for (mark, parts) in byContainer {
      for part in parts {
        if mark != nil, let last = lines.indices.last, part.row.number != parts[0].row.number {
          lines[last].mass.value?.grams += part.grams
          continue
        }
        var intake = CertifiedIntake()
        intake.refrigerant = Self.kind(part.row, in: drafting.path)
        intake.mass = Located(
          Mass(grams: part.grams), site: Self.site(part.row, in: drafting.path))
        intake.container = Located(
          mark, written: mark, site: Self.site(part.row, in: drafting.path))
        lines.append(intake)
      }
    }
    return lines
  }

  /// The rows of taking-in by cylinder, in the order of their first rows.
  private var byContainer: [(mark: String?, parts: [CertificateShare.PartOfRow])] {
    var found: [(mark: String?, parts: [CertificateShare.PartOfRow])] = []
    for part in intakes {
      let mark = mark(of: part.row)
      if let place = found.firstIndex(where: { Self.areSame($0.mark, mark) }) {
        found[place].parts.append(part)
      } else {
        found.append((mark, [part]))
      }
    }
    return found
  }

  private func mark(of row: RecordedEntry) -> String? {
    row.entry.container.flatMap { drafting.containers[$0]?.mark }
  }

  private static func areSame(_ a: String?, _ b: String?) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    return a.utf8.elementsEqual(b.utf8)
  }

  /// Of how much of a cylinder's taking-in it certifies, where that is not all of it.
  private var remark: String {
    let texts = byContainer.compactMap { mark, parts -> String? in
      let part = parts.map(\.grams).reduce(0, +)
      let rows = share.intakes.filter { Self.areSame(self.mark(of: $0), mark) }
      let whole = rows.map(\.entry.mass.grams).reduce(0, +)
      guard part < whole else { return nil }
      let earlier = drafting.certified.numbers(of: rows).map(\.text)
      return (mark.map { "容器\($0)で引き取った" } ?? "引き取った")
        + "\(Mass(grams: whole).kilograms(decimals: 1))kgのうち"
        + "\(Mass(grams: part).kilograms(decimals: 1))kgについて証明します"
        + (earlier.isEmpty ? "" : "（ほかに再生証明書\(earlier.joined(separator: "、"))）")
    }
    return texts.isEmpty ? "" : texts.joined(separator: "。") + "。"
  }

  /// A part of a row as an amount of the certificate.
  static func amount(_ part: CertificateShare.PartOfRow, in path: String) -> CertifiedAmount {
    var amount = CertifiedAmount()
    amount.refrigerant = kind(part.row, in: path)
    amount.mass = Located(Mass(grams: part.grams), site: site(part.row, in: path))
    return amount
  }

  private static func kind(_ row: RecordedEntry, in path: String) -> Located<RefrigerantKind> {
    Located(RefrigerantKind(number: row.entry.refrigerant), site: site(row, in: path))
  }

  /// The ledger's row: rows have numbers as lines have.
  private static func site(_ row: RecordedEntry, in path: String) -> Site {
    Site(file: path, line: row.number, column: 1, path: row.entry.kind.japanese)
  }

  /// A business as certificates name it.
  private static func party(
    _ name: String, _ address: String, _ number: String, at site: Site
  ) -> CertificateParty {
    func text(_ text: String) -> Located<String> {
      text.isEmpty ? Located(site: site) : Located(text, written: text, site: site)
    }
    var party = CertificateParty()
    party.name = text(name)
    party.address = text(address)
    party.number = text(number)
    return party
  }
}
