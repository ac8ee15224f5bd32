internal import Findings
internal import PermitModel

/// A certificate that the ledger's rows ask for, before it has a number.
struct CertificateDraft {
  /// The certificate with what it is checked against.
  var paper: CertificateCase
  /// Row of the recoverer.
  var party: Int?
  /// The rows that it covers.
  var parts: [CertifiedPart]
  /// The rows of taking-in among them, which are this certificate's alone.
  var intakes: [Int]
  /// Row of reclaiming, for messages.
  var reclaim: Int
}

/// Why no certificate can be made of a row of reclaiming.
struct DraftObstacle: Error {
  /// Row of reclaiming.
  var reclaim: Int
  /// What stands in the way.
  var message: Message
  /// What to do about it.
  var remedy: Message
}

/// Makes drafts of the rows of a ledger.
struct CertificateDrafting {
  /// What the ledger knows of its place of business.
  var settings: LedgerSettings
  /// The parties by row.
  var parties: [Int: LedgerParty]
  /// The containers by row.
  var containers: [Int: LedgerContainer]
  /// How many grams of each row are certified already.
  var certified: [Int: Int]
  /// The path of the ledger, which findings name.
  var path: String
  /// Day of sending.
  var sentOn: CivilDate
  /// Who reclaims, where a file says more than the ledger.
  var reclaimer: CertificateParty?
  /// How a cylinder of several managers is certified.
  var option: ManagerOption
  /// Whether what was not reclaimed goes to a destroyer, as far as no row says so.
  var restGoesToDestroyer: Bool
  /// Why reclaimed amount and residue fall short.
  var shortfallReason: String?

  /// One draft for a row of reclaiming, or one for each manager.
  func drafts(of match: CertificateMatch) throws(DraftObstacle) -> [CertificateDraft] {
    guard let reclaim = match.reclaims.last else { return [] }
    func obstacle(_ ja: String, _ en: String, _ remedy: Message) -> DraftObstacle {
      DraftObstacle(
        reclaim: reclaim.number, message: Message(ja: ja, en: en), remedy: remedy)
    }
    guard !match.intakes.isEmpty else {
      throw obstacle(
        "記録\(reclaim.number)の再生（\(reclaim.entry.day.japanese)、\(reclaim.entry.refrigerant)）に対応する"
          + "引取りが記録簿で分かりません",
        "the taking-in behind row \(reclaim.number), reclaimed on \(reclaim.entry.day.iso), cannot "
          + "be told from the ledger",
        Message(
          ja: "再生の行に、引取りの行と同じ容器、伝票番号又はロットを記録（訂正）してください",
          en: "record (correct) the row of reclaiming with the container, slip or lot of the intake"
        ))
    }
    if let first = match.intakes.first(where: { (certified[$0.number] ?? 0) > 0 }) {
      throw obstacle(
        "記録\(reclaim.number)の再生の引取り（記録\(first.number)）は、別の再生証明書で証明されています",
        "the taking-in of row \(reclaim.number), row \(first.number), is certified already",
        Message(
          ja: "前の証明書を無効にして（saisei certificate void）、まとめて発行し直してください",
          en: "void the earlier certificate and issue one for both"))
    }
    let parties = Set(match.intakes.compactMap(\.entry.party))
    let others = match.intakes.filter { $0.entry.source != .recoverer }
    guard parties.count == 1, others.isEmpty, let party = parties.first,
      let recoverer = self.parties[party]
    else {
      throw obstacle(
        "記録\(reclaim.number)の再生に、複数の依頼者又は充塡回収業者以外からの引取りが混ざっています",
        "row \(reclaim.number) reclaims what came from several parties or from others than recoverers",
        Message(
          ja: "再生を容器ごと又は伝票ごとの行に分けて記録（訂正）してください",
          en: "record (correct) the reclaiming by container or by slip"))
    }
    let managers = match.intakes.map { $0.entry.concerned }
    guard option == .perManager, Set(managers).count > 1 else {
      return [draft(match, reclaim, party, recoverer, intakes: match.intakes, share: nil)]
    }
    guard !managers.contains(nil) else {
      throw obstacle(
        "記録\(reclaim.number)の再生に、管理者の分からない引取りがあるため、管理者ごとに分けられません",
        "row \(reclaim.number) cannot be certified by manager: an intake names none",
        Message(ja: "引取りの行に管理者を記録（訂正）してください", en: "record the manager of each intake"))
    }
    let whole = match.intakes.map(\.entry.mass.grams).reduce(0, +)
    var before = 0
    return Dictionary(grouping: match.intakes) { $0.entry.concerned ?? 0 }.sorted {
      $0.key < $1.key
    }
    .map { _, intakes in
      let after = before + intakes.map(\.entry.mass.grams).reduce(0, +)
      defer { before = after }
      return draft(
        match, reclaim, party, recoverer, intakes: intakes,
        share: Share(before, after, of: whole))
    }
  }

  /// A manager's part of what one cylinder gave, so that the parts add up to the whole grams.
  private struct Share {
    private let before: Int
    private let after: Int
    private let whole: Int

    init(_ before: Int, _ after: Int, of whole: Int) {
      self.before = before
      self.after = after
      self.whole = max(1, whole)
    }

    func of(_ grams: Int) -> Int {
      func rounded(_ part: Int) -> Int {
        Int((Int128(grams) * Int128(part) * 2 + Int128(whole)) / (Int128(whole) * 2))
      }
      return rounded(after) - rounded(before)
    }
  }

  private func draft(
    _ match: CertificateMatch, _ reclaim: RecordedEntry, _ party: Int, _ recoverer: LedgerParty,
    intakes: [RecordedEntry], share: Share?
  ) -> CertificateDraft {
    func part(_ row: RecordedEntry) -> Int {
      share?.of(row.entry.mass.grams) ?? row.entry.mass.grams
    }
    func amount(_ row: RecordedEntry, grams: Int) -> CertifiedAmount {
      var amount = CertifiedAmount()
      amount.refrigerant = kind(row)
      amount.mass = Located(Mass(grams: grams), site: site(row))
      return amount
    }
    var paper = CertificateCase()
    paper.site = site(reclaim)
    paper.source = Located(.recoverer)
    var certificate = ReclaimCertificate()
    certificate.sentOn = Located(sentOn, site: paper.site)
    certificate.recoverer = self.party(recoverer, at: site(intakes[0]))
    certificate.reclaimer = reclaimer ?? settings.party(at: paper.site)
    let finished = intakes.map(\.entry.day).max() ?? reclaim.entry.day
    certificate.intakeFinishedOn = Located(finished, site: site(intakes[0]))
    certificate.intakes = Listed(
      certified(intakes), site: site(intakes[0]), isWritten: true)
    certificate.reclaimedOn = Located(reclaim.entry.day, site: site(reclaim))
    certificate.reclaimed = Listed(
      match.reclaims.map { amount($0, grams: part($0)) }, site: site(reclaim), isWritten: true)
    var residue = match.handovers.map { amount($0, grams: part($0)) }
    certificate.destroyed = Listed(
      match.destructions.map { row in
        var destruction = CertifiedDestruction()
        destruction.refrigerant = kind(row)
        destruction.mass = Located(Mass(grams: part(row)), site: site(row))
        destruction.date = Located(row.entry.day, site: site(row))
        return destruction
      }, site: site(reclaim), isWritten: !match.destructions.isEmpty)
    let taken = intakes.map(\.entry.mass.grams).reduce(0, +)
    let used =
      (match.reclaims + match.handovers + match.destructions).map(part).reduce(0, +)
    if restGoesToDestroyer, used < taken {
      residue.append(amount(reclaim, grams: taken - used))
    }
    certificate.toDestroyer = Listed(residue, site: site(reclaim), isWritten: true)
    let names = intakes.compactMap { $0.entry.concerned.flatMap { parties[$0]?.name } }
    let managers = names.enumerated().filter { names.firstIndex(of: $1) == $0 }.map(\.element)
    certificate.managers = Listed(
      managers.map { Located($0, written: $0, site: site(intakes[0])) },
      isWritten: !managers.isEmpty)
    paper.certificate = certificate
    paper.forwardingExplained = Located(true)
    paper.option = managers.isEmpty ? Located() : Located(option)
    paper.copiesAreMarked = Located(true)
    paper.shortfallReason = Located(shortfallReason, written: shortfallReason)
    paper.managers = Listed(
      zip(intakes, intakes.map(\.entry.concerned)).compactMap { row, concerned in
        guard let name = concerned.flatMap({ parties[$0]?.name }) else { return nil }
        var manager = CertifiedManager()
        manager.name = Located(name, written: name, site: site(row))
        return manager
      })
    paper.permit.kinds = Listed(
      settings.kinds.map { Located(RefrigerantKind(number: $0.refrigerant)) }, isWritten: true)
    if !settings.permitNumber.isEmpty {
      paper.permit.number = Located(settings.permitNumber, written: settings.permitNumber)
    }
    // The whole row where one certificate covers it; a manager's part of the grams otherwise.
    let parts =
      intakes.map { CertifiedPart(entry: $0.number, mass: $0.entry.mass) }
      + match.reclaims.map { CertifiedPart(entry: $0.number, mass: Mass(grams: part($0))) }
    return CertificateDraft(
      paper: paper, party: party, parts: parts, intakes: intakes.map(\.number),
      reclaim: reclaim.number)
  }

  /// What was taken in, one line for each cylinder: it holds the フロン類 of several managers as one
  /// amount (handbook p.43 (1)).
  private func certified(_ intakes: [RecordedEntry]) -> [CertifiedIntake] {
    var lines: [CertifiedIntake] = []
    for row in intakes {
      let mark = row.entry.container.flatMap { containers[$0]?.mark }
      if let mark,
        let index = lines.firstIndex(where: { line in
          line.container.value.map { $0.utf8.elementsEqual(mark.utf8) } ?? false
        })
      {
        let before = lines[index].mass.value?.grams ?? 0
        lines[index].mass.value = Mass(grams: before + row.entry.mass.grams)
        continue
      }
      var intake = CertifiedIntake()
      intake.refrigerant = kind(row)
      intake.mass = Located(row.entry.mass, site: site(row))
      intake.container = Located(mark, written: mark, site: site(row))
      lines.append(intake)
    }
    return lines
  }

  private func kind(_ row: RecordedEntry) -> Located<RefrigerantKind> {
    Located(RefrigerantKind(number: row.entry.refrigerant), site: site(row))
  }

  /// The ledger's row: rows have numbers as lines have.
  private func site(_ row: RecordedEntry) -> Site {
    Site(file: path, line: row.number, column: 1, path: row.entry.kind.japanese)
  }

  private func party(_ party: LedgerParty, at site: Site) -> CertificateParty {
    func text(_ text: String) -> Located<String> {
      text.isEmpty ? Located(site: site) : Located(text, written: text, site: site)
    }
    var result = CertificateParty()
    result.name = text(party.name)
    result.address = text(party.address)
    result.number = text(party.registration)
    return result
  }
}

extension LedgerSettings {
  /// The reclaimer as certificates name it.
  fileprivate func party(at site: Site) -> CertificateParty {
    func text(_ text: String) -> Located<String> {
      text.isEmpty ? Located(site: site) : Located(text, written: text, site: site)
    }
    var party = CertificateParty()
    party.name = text(reclaimer)
    party.address = text(address)
    party.number = text(permitNumber)
    return party
  }
}
