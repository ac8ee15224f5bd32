internal import Findings
internal import Ledger
internal import PermitModel

/// Makes drafts of the rows of a ledger.
struct CertificateDrafting {
  /// What the ledger knows of its place of business.
  var settings: LedgerSettings
  /// The parties by row.
  var parties: [Int: LedgerParty]
  /// The containers by row.
  var containers: [Int: LedgerContainer]
  /// What is certified so far.
  var certified: CertifiedRows
  /// The path of the ledger, which findings name.
  var path: String

  /// The certificates of a match that is left, or of some of its rows of reclaiming.
  ///
  /// Where more of the same taking-in is reclaimed by other rows, or what is not reclaimed is left
  /// unexplained, they are about as much of it as was made use of; the rest stays for a later one.
  func group(
    of match: CertificateMatch, choosing rows: Set<Int> = [], _ wishes: CertificateWishes
  ) throws(DraftObstacle) -> CertificateGroup {
    var match = match
    let later = match.reclaims.filter { row in
      rows.isEmpty ? row.entry.day > wishes.sentOn : !rows.contains(row.number)
    }
    match.reclaims.removeAll { row in later.contains { $0.number == row.number } }
    guard let reclaim = match.reclaims.last else {
      return CertificateGroup(drafts: [], basis: [:], reclaims: [])
    }
    if let next = later.map(\.entry.day).min() {
      match.handovers.removeAll { $0.entry.day >= next }
      match.destructions.removeAll { $0.entry.day >= next }
    }
    let (party, recoverer) = try recoverer(of: match, reclaim)
    var shares = try shares(of: match, reclaim, wishes.option)
    CertificateShare.divide(match, among: &shares, certified)
    let drafts = shares.filter { $0.remaining > 0 || $0.used > 0 }.map { share in
      draft(
        share, of: match, recoverer, party, hasLater: !later.isEmpty, wishes,
        isOneOfSeveral: shares.count > 1)
    }
    let involved = match.intakes + match.reclaims + match.handovers + match.destructions
    return CertificateGroup(
      drafts: drafts,
      basis: Dictionary(
        involved.map { ($0.number, certified.recorded[$0.number] ?? 0) },
        uniquingKeysWith: { first, _ in first }),
      reclaims: match.reclaims)
  }

  /// The one recoverer from whom it all came.
  private func recoverer(
    of match: CertificateMatch, _ reclaim: RecordedEntry
  ) throws(DraftObstacle) -> (Int, LedgerParty) {
    guard !match.intakes.isEmpty else {
      throw DraftObstacle(
        reclaim: reclaim.number,
        message: Message(
          ja:
            "記録\(reclaim.number)の再生（\(reclaim.entry.day.japanese)、\(reclaim.entry.refrigerant)）に対応する"
            + "引取りが記録簿で分かりません",
          en: "the taking-in behind row \(reclaim.number), reclaimed on \(reclaim.entry.day.iso), "
            + "cannot be told from the ledger"),
        remedy: Message(
          ja: "再生の行に、引取りの行と同じ容器、伝票番号又はロットを記録（訂正）してください",
          en: "record (correct) the row of reclaiming with the container, slip or lot of the intake"
        ))
    }
    let rows = Set(match.intakes.compactMap(\.entry.party))
    let others = match.intakes.filter { $0.entry.source != .recoverer }
    guard rows.count == 1, others.isEmpty, let party = rows.first, let recoverer = parties[party]
    else {
      throw DraftObstacle(
        reclaim: reclaim.number,
        message: Message(
          ja: "記録\(reclaim.number)の再生に、複数の依頼者又は充塡回収業者以外からの引取りが混ざっています",
          en: "row \(reclaim.number) reclaims what came from several parties or from others than "
            + "recoverers"),
        remedy: Message(
          ja: "再生を容器ごと又は伝票ごとの行に分けて記録（訂正）してください",
          en: "record (correct) the reclaiming by container or by slip"))
    }
    return (party, recoverer)
  }

  /// One share, or one for each manager; each with what of its intakes is left.
  private func shares(
    of match: CertificateMatch, _ reclaim: RecordedEntry, _ option: ManagerOption
  ) throws(DraftObstacle) -> [CertificateShare] {
    let whole = CertificateShare(match.intakes, certified)
    guard whole.remaining > 0 else {
      let numbers = certified.numbers(of: match.intakes).map(\.text)
      throw DraftObstacle(
        reclaim: reclaim.number,
        message: Message(
          ja: "記録\(reclaim.number)の再生の引取り（記録\(match.intakes[0].number)）は、全量が再生証明書"
            + numbers.joined(separator: "、") + "で証明されています",
          en:
            "the taking-in of row \(reclaim.number), row \(match.intakes[0].number), is certified "
            + "as a whole by " + numbers.joined(separator: ", ")),
        remedy: Message(
          ja: "前の証明書を無効にして（saisei certificate void）、まとめて発行し直してください",
          en: "void the earlier certificate and issue one for both"))
    }
    let managers = match.intakes.map { $0.entry.concerned }
    guard option == .perManager, Set(managers).count > 1 else { return [whole] }
    guard !managers.contains(nil) else {
      throw DraftObstacle(
        reclaim: reclaim.number,
        message: Message(
          ja: "記録\(reclaim.number)の再生に、管理者の分からない引取りがあるため、管理者ごとに分けられません",
          en: "row \(reclaim.number) cannot be certified by manager: an intake names none"),
        remedy: Message(ja: "引取りの行に管理者を記録（訂正）してください", en: "record the manager of each intake"))
    }
    return Dictionary(grouping: match.intakes) { $0.entry.concerned ?? 0 }
      .sorted { $0.key < $1.key }.map { CertificateShare($0.value, certified) }
  }

  private func draft(
    _ share: CertificateShare, of match: CertificateMatch, _ recoverer: LedgerParty, _ party: Int,
    hasLater: Bool, _ wishes: CertificateWishes, isOneOfSeveral: Bool
  ) -> CertificateDraft {
    let short = share.remaining - share.used
    let isExplained =
      wishes.restGoesToDestroyer || wishes.shortfallReason != nil || wishes.coversAll
    let isWhole = !hasLater && (short <= 0 || isExplained)
    let stated = share.spread(isWhole ? share.remaining : share.used, certified)
    let intakes = stated.isEmpty ? share.intakes : stated.map(\.row)
    var paper = CertificatePaper(
      drafting: self, intakes: stated, share: share, all: match, wishes: wishes
    ).paper(recoverer)
    if isWhole, short > 0, wishes.restGoesToDestroyer, let last = match.reclaims.last {
      paper.certificate.toDestroyer.items.append(
        CertificatePaper.amount(.init(row: last, grams: short), in: path))
    }
    // The very grams, so that no two certificates cover the same.
    let parts = (stated + share.reclaimed + share.handedOver + share.destroyed).map {
      CertifiedPart(entry: $0.row.number, mass: Mass(grams: $0.grams))
    }
    return CertificateDraft(
      paper: paper, party: party, parts: parts,
      reclaim: match.reclaims.last?.number ?? intakes[0].number,
      manager: isOneOfSeveral
        ? intakes.first?.entry.concerned.flatMap { parties[$0]?.name } : nil,
      rest: Mass(grams: isWhole ? 0 : max(0, short)))
  }
}
