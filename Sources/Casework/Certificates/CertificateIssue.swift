internal import Criteria
package import Findings
internal import Ledger
package import PermitModel

/// Issues the certificates that the rows of a ledger ask for.
package struct CertificateIssue: Sendable {
  /// What is wanted beyond the rows themselves.
  package struct Options: Sendable {
    /// Day of sending.
    package var sentOn: CivilDate
    /// Rows of reclaiming; empty for all without a certificate.
    package var rows: Set<Int> = []
    /// At most so many; nil for all.
    package var limit: Int?
    /// How a cylinder of several managers is certified.
    package var option = ManagerOption.perContainer
    /// Whether what was not reclaimed goes to a destroyer, as far as no row says so.
    package var restGoesToDestroyer = false
    /// Why reclaimed amount and residue fall short.
    package var shortfallReason: String?
    /// Whether those are issued whose 30 days are over, which they must be all the same.
    package var isLate = false
    /// Who reclaims, where a file says more than the ledger.
    package var reclaimer: CertificateParty?

    package init(sentOn: CivilDate) { self.sentOn = sentOn }

    /// The same for the drafts of one reclaiming.
    var wishes: CertificateWishes {
      CertificateWishes(
        sentOn: sentOn, option: option, restGoesToDestroyer: restGoesToDestroyer,
        shortfallReason: shortfallReason, reclaimer: reclaimer)
    }
  }

  /// What came of it.
  package struct Outcome: Sendable {
    /// Pages of earlier runs that were put in their places now.
    package var finished: [CertificateOffice.Issued] = []
    /// The new certificates.
    package var issued: [CertificateOffice.Issued] = []
    /// What the rules say about all that were looked at.
    package var findings: [Finding] = []
    /// Rows of reclaiming without a certificate, and why.
    package var refused: [Refusal] = []
  }

  /// A row for which no certificate was issued.
  package struct Refusal: Sendable {
    package var row: Int
    package var message: Message
    package var remedy: Message
  }

  private let office: CertificateOffice
  private let options: Options
  private let folder: String

  /// Prepares to issue into a folder that is there already.
  package init(_ office: CertificateOffice, _ options: Options, into folder: String) {
    self.office = office
    self.options = options
    self.folder = folder
  }

  /// Issues them.
  ///
  /// - Parameter moment: What the clock says.
  /// - Parameter progress: Called with the number issued and the number wanted after each batch.
  package func run(
    at moment: @autoclosure () -> Moment, progress: ((Int, Int) -> Void)? = nil
  ) throws(CertificateOffice.Obstacle) -> Outcome {
    let ledger = try office.opened(for: .writing)
    var outcome = Outcome()
    outcome.finished = try office.finish(ledger, into: folder, at: moment())
    let groups = try groups(ledger, &outcome)
    try CertificateRun(office: office, ledger: ledger, folder: folder, limit: options.limit)
      .issue(groups, at: moment(), &outcome, progress: progress)
    return outcome
  }

  /// The drafts without an error, in the order of the days of reclaiming.
  private func groups(
    _ ledger: Ledger, _ outcome: inout Outcome
  ) throws(CertificateOffice.Obstacle) -> [CertificateGroup] {
    let known = try office.matches(ledger)
    var drafting = known.drafting(office.path)
    let matches = known.open
    let open = Set(matches.flatMap(\.reclaims).map(\.number))
    for row in options.rows.subtracting(open).sorted() {
      outcome.refused.append(
        Refusal(
          row: row,
          message: Message(
            ja: "記録\(row)は、再生証明書のない再生の行ではありません",
            en: "row \(row) is no row of reclaiming without a certificate"),
          remedy: Message(
            ja: "「saisei certificate overdue」で行の番号を確かめてください",
            en: "see 'saisei certificate overdue' for the rows")))
    }
    var groups: [CertificateGroup] = []
    for match in matches where isWanted(match) {
      do throws(DraftObstacle) {
        let rows = options.rows.intersection(match.reclaims.map(\.number))
        let group = try drafting.group(of: match, choosing: rows, options.wishes)
        let findings = CertificateIssue.findings(about: group)
        outcome.findings += findings
        if let error = findings.first(where: isRefusal) {
          let row = group.reclaims.last?.number ?? error.site.line
          outcome.refused.append(
            Refusal(
              row: row,
              message: Message(
                ja: "記録\(row)の再生（\(error.id)）：\(error.message.ja)",
                en: "row \(row) (\(error.id)): \(error.message.en)"),
              remedy: error.remedy))
        } else {
          // What shares its taking-in with an earlier draft of this run gets what that one left.
          drafting.certified.take(group.drafts.flatMap(\.parts))
          groups.append(group)
        }
      } catch {
        outcome.refused.append(
          Refusal(row: error.reclaim, message: error.message, remedy: error.remedy))
      }
    }
    return groups
  }

  /// What the rules say about the certificates of one reclaiming.
  ///
  /// A certificate names the last day of reclaiming, but its 30 days run from the first.
  static func findings(about group: CertificateGroup) -> [Finding] {
    group.drafts.flatMap { draft -> [Finding] in
      let review = Review(asOf: draft.paper.certificate.sentOn.value ?? CivilDate(daysSince1970: 0))
      var findings = Catalogue.check(.certificate(draft.paper), review)
      if let first = group.reclaims.map(\.entry.day).min(),
        first != draft.paper.certificate.reclaimedOn.value
      {
        var paper = draft.paper
        paper.certificate.reclaimedOn.value = first
        findings.removeAll { $0.id == "K-02" }
        findings += Catalogue.check(.certificate(paper), review, only: ["K-02"])
      }
      return findings
    }
  }

  /// An error stands in the way; that the 30 days are over does so until someone says to go on.
  private func isRefusal(_ finding: Finding) -> Bool {
    finding.severity == .error && !(options.isLate && finding.id == "K-02")
  }

  private func isWanted(_ match: CertificateMatch) -> Bool {
    guard options.rows.isEmpty else {
      return match.reclaims.contains { options.rows.contains($0.number) }
    }
    return match.needsCertificate
      && match.reclaims.contains { $0.entry.day <= options.sentOn }
  }
}
