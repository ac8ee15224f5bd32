import Findings
internal import Ledger
package import PermitModel

extension CertificateOffice {
  /// A certificate of the ledger as lists show it.
  package struct Listed: Sendable {
    package var number: CertificateNumber
    package var recoverer: String
    package var sentOn: CivilDate
    package var reclaimedOn: CivilDate
    /// Reclaimed amounts by refrigerant number.
    package var reclaimed: [(refrigerant: String, mass: Mass)]
    /// Containers that were taken in.
    package var containers: [String]
    /// Until when the copy is kept (省令第66条).
    package var keptUntil: CivilDate?
    /// Why it is void; nil while it holds.
    package var voidedBecause: String?
    package var copies: Int
    package var sha256: String
    /// Whether a row that it covers was corrected later, so that it may be wrong.
    package var isOutdated: Bool
    /// Whether what it says was taken out after its time; amounts and containers are unknown then.
    package var isCopyRemoved: Bool
  }

  /// The certificates by number, of one 年度 or all.
  package func list(year: FiscalYear? = nil) throws(Obstacle) -> [Listed] {
    let ledger = try opened(for: .reading)
    do throws(LedgerFailure) {
      return try ledger.read { (reading) throws(LedgerFailure) -> [Listed] in
        var selection = CertificateSelection()
        selection.year = year
        var list: [Listed] = []
        for recorded in try reading.certificates(selection) {
          let content = CertificateContent(json: recorded.certificate.content)
          var isOutdated = false
          for part in recorded.certificate.parts where !isOutdated {
            isOutdated = try reading.entry(part.entry)?.correctedBy != nil
          }
          var recoverer = content?.recoverer.name
          if recoverer == nil, let party = recorded.certificate.party {
            recoverer = try reading.party(party)?.party.name
          }
          list.append(
            Listed(
              number: recorded.certificate.number, recoverer: recoverer ?? "",
              sentOn: recorded.certificate.sentOn, reclaimedOn: recorded.certificate.reclaimedOn,
              reclaimed: content?.reclaimed.map { ($0.refrigerant, Mass(grams: $0.grams)) } ?? [],
              containers: content?.intakes.compactMap(\.container) ?? [],
              keptUntil: PaperDeadline.copyKept(sentOn: recorded.certificate.sentOn),
              voidedBecause: recorded.voidedBecause, copies: recorded.copies,
              sha256: recorded.certificate.sha256, isOutdated: isOutdated,
              isCopyRemoved: recorded.isCopyRemoved))
        }
        return list
      }
    } catch {
      throw Obstacle(error)
    }
  }

  /// A reclaiming that has no certificate yet.
  package struct Outstanding: Sendable {
    /// Row of the last reclaiming.
    package var row: Int
    package var reclaimedOn: CivilDate
    package var refrigerant: RefrigerantNumber
    package var mass: Mass
    /// Who asked for it; empty when the ledger does not tell.
    package var recoverer: String
    /// The last of the 30 days.
    package var due: CivilDate
    /// Whether that day is over.
    package var isOverdue: Bool
  }

  /// What still needs a certificate, the earliest deadline first.
  package func outstanding(asOf day: CivilDate) throws(Obstacle) -> [Outstanding] {
    let known = try matches(try opened(for: .reading))
    return known.open.filter(\.needsCertificate).compactMap { match -> Outstanding? in
      guard let reclaim = match.reclaims.last, let first = match.reclaims.first,
        reclaim.entry.day <= day,
        let due = PaperDeadline.certificate(reclaimedOn: first.entry.day)
      else { return nil }
      let party = match.intakes.first?.entry.party.flatMap { known.parties[$0]?.name }
      return Outstanding(
        row: reclaim.number, reclaimedOn: first.entry.day, refrigerant: reclaim.entry.refrigerant,
        mass: Mass(grams: match.reclaims.map(known.certified.open).reduce(0, +)),
        recoverer: party ?? "", due: due, isOverdue: day > due)
    }
    .sorted { ($0.due, $0.row) < ($1.due, $1.row) }
  }

  /// Records that a certificate is void; what it covers may be certified again.
  package func void(
    _ number: CertificateNumber, because reason: String, at moment: Moment
  ) throws(Obstacle) {
    let ledger = try opened(for: .writing)
    let recorded = try certificate(number, in: ledger)
    if let earlier = recorded.voidedBecause {
      throw Obstacle(
        Message(
          ja: "再生証明書\(number.text)は既に無効です（\(earlier)）",
          en: "certificate \(number.text) is void already (\(earlier))"),
        remedy: Message(ja: "番号を確かめてください", en: "check the number"))
    }
    do throws(LedgerFailure) {
      try ledger.write(by: clerk, at: moment) { (writing) throws(LedgerFailure) in
        _ = try writing.void(recorded, because: reason)
        try writing.sentOut([recorded.row])
      }
    } catch {
      throw Obstacle(error)
    }
  }

  /// Prints the page that was sent once more, byte for byte; gives the name of the file.
  package func print(_ number: CertificateNumber, into folder: String) throws(Obstacle) -> String {
    let recorded = try certificate(number, in: try opened(for: .reading))
    try refuseVoid(recorded)
    let file = CertificateOffice.fileName(number)
    CertificateOffice.sweep(folder)
    try put(try original(of: recorded), file, into: folder)
    return file
  }

  /// Makes a copy that says so, and records that it was made; gives the name of the file.
  package func copy(
    _ number: CertificateNumber, into folder: String, at moment: Moment
  ) throws(Obstacle) -> String {
    let ledger = try opened(for: .writing)
    let recorded = try certificate(number, in: ledger)
    try refuseVoid(recorded)
    let bytes = try page(of: recorded, isCopy: true)
    let file = CertificateOffice.fileName(number, isCopy: true)
    CertificateOffice.sweep(folder)
    try put(bytes, file, into: folder)
    do throws(LedgerFailure) {
      try ledger.write(by: clerk, at: moment) { (writing) throws(LedgerFailure) in
        _ = try writing.append(copyOf: recorded, on: moment.day, sha256: sha256(bytes))
      }
    } catch {
      throw Obstacle(error)
    }
    return file
  }

  private func certificate(
    _ number: CertificateNumber, in ledger: Ledger
  ) throws(Obstacle) -> RecordedCertificate {
    var selection = CertificateSelection()
    selection.number = number
    let found: RecordedCertificate?
    do throws(LedgerFailure) {
      found = try ledger.read { (reading) throws(LedgerFailure) in
        try reading.certificates(selection).first
      }
    } catch {
      throw Obstacle(error)
    }
    guard let found else {
      throw Obstacle(
        Message(
          ja: "再生証明書\(number.text)は記録簿にありません",
          en: "certificate \(number.text) is not in the ledger"),
        remedy: Message(
          ja: "「saisei certificate list」で番号を確かめてください",
          en: "check the number by 'saisei certificate list'"))
    }
    return found
  }

  private func refuseVoid(_ recorded: RecordedCertificate) throws(Obstacle) {
    guard let reason = recorded.voidedBecause else { return }
    let number = recorded.certificate.number.text
    throw Obstacle(
      Message(
        ja: "再生証明書\(number)は無効です（\(reason)）", en: "certificate \(number) is void (\(reason))"),
      remedy: Message(
        ja: "新しい証明書を発行してください", en: "issue a new certificate"))
  }
}
