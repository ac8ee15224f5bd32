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

  /// Certificates of one transaction: few enough that other writers hardly wait.
  private static let batch = 10

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
    let press: CertificatePress
    do throws(StudioFailure) {
      press = try CertificatePress(asOf: options.sentOn)
    } catch {
      throw CertificateOffice.Obstacle(error.message, remedy: StudioFailure.remedy)
    }
    var outcome = Outcome()
    outcome.finished = try office.finish(ledger, at: moment())
    let drafts = try drafts(ledger, &outcome)
    let wanted = min(options.limit ?? drafts.count, drafts.count)
    var rest = drafts[...]
    while !rest.isEmpty, outcome.issued.count < wanted {
      let room = min(Self.batch, wanted - outcome.issued.count)
      let step = try issue(&rest, room, ledger, press, at: moment(), &outcome)
      guard !step.isEmpty else { break }
      try office.place(step, in: ledger, at: moment())
      outcome.issued += step.map(\.issued)
      progress?(outcome.issued.count, wanted)
    }
    return outcome
  }

  /// The drafts without an error, in the order of the days of reclaiming.
  private func drafts(
    _ ledger: Ledger, _ outcome: inout Outcome
  ) throws(CertificateOffice.Obstacle) -> [CertificateDraft] {
    let known = try office.matches(ledger)
    let drafting = known.drafting(office.path, options)
    var drafts: [CertificateDraft] = []
    let open = Set(known.open.flatMap(\.reclaims).map(\.number))
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
    for match in known.open where isWanted(match) {
      do throws(DraftObstacle) {
        for draft in try drafting.drafts(of: match) {
          let findings = Catalogue.check(
            .certificate(draft.paper), Review(asOf: options.sentOn))
          outcome.findings += findings
          if let error = findings.first(where: isRefusal) {
            outcome.refused.append(
              Refusal(
                row: draft.reclaim,
                message: Message(
                  ja: "記録\(draft.reclaim)の再生（\(error.id)）：\(error.message.ja)",
                  en: "row \(draft.reclaim) (\(error.id)): \(error.message.en)"),
                remedy: error.remedy))
          } else {
            drafts.append(draft)
          }
        }
      } catch {
        outcome.refused.append(
          Refusal(row: error.reclaim, message: error.message, remedy: error.remedy))
      }
    }
    return drafts
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
      && match.reclaims.allSatisfy { $0.entry.day <= options.sentOn }
  }

  /// Numbers, prints and records some drafts in one transaction; takes them off the rest.
  private func issue(
    _ rest: inout ArraySlice<CertificateDraft>, _ room: Int, _ ledger: Ledger,
    _ press: CertificatePress, at moment: @autoclosure () -> Moment, _ outcome: inout Outcome
  ) throws(CertificateOffice.Obstacle) -> [CertificateOffice.Page] {
    let drafts = rest
    var left = rest
    var refused: [Refusal] = []
    let pages: [CertificateOffice.Page]
    do throws(LedgerFailure) {
      pages = try office.write(ledger, at: moment()) {
        (writing) throws(LedgerFailure) -> [CertificateOffice.Page] in
        left = drafts
        refused = []
        var pages: [CertificateOffice.Page] = []
        while pages.count < room, let draft = left.popFirst() {
          // Another process may have been faster.
          var isOpen = true
          for row in draft.intakes where isOpen { isOpen = try writing.reading.isOpen(row) }
          guard isOpen else { continue }
          let number = try writing.nextCertificate(in: FiscalYear(containing: options.sentOn))
          var certificate = draft.paper.certificate
          certificate.number = Located(number.text, written: number.text)
          let content = CertificateContent(certificate)
          let bytes: [UInt8]
          do throws(PressFailure) {
            bytes = try press.pdf(content.certificate)
          } catch {
            refused.append(
              Refusal(
                row: draft.reclaim, message: error.message,
                remedy: Message(
                  ja: "記録簿の相手方の記載を確かめてください", en: "check what the ledger says about it")))
            continue
          }
          let row = try writing.append(
            LedgerCertificate(
              number: number, party: draft.party,
              intakeFinishedOn: certificate.intakeFinishedOn.value ?? options.sentOn,
              reclaimedOn: certificate.reclaimedOn.value ?? options.sentOn,
              sentOn: options.sentOn, content: content.json, sha256: sha256(bytes),
              parts: draft.parts.filter { $0.mass.grams > 0 }))
          try writing.sendOut(row, to: folder)
          pages.append(
            CertificateOffice.Page(
              row: row, folder: folder, bytes: bytes,
              issued: CertificateOffice.Issued(
                number: number, file: CertificateOffice.fileName(number),
                recoverer: content.recoverer.name)))
        }
        return pages
      }
    } catch {
      throw CertificateOffice.Obstacle(error)
    }
    rest = left
    outcome.refused += refused
    return pages
  }
}
