internal import Findings
internal import Ledger
internal import PermitModel

/// Numbers, prints and records drafts, a number of them in each transaction.
struct CertificateRun {
  let office: CertificateOffice
  let ledger: Ledger
  /// Where the pages go.
  let folder: String
  /// At most so many certificates; nil for all.
  let limit: Int?

  /// Certificates of one transaction at most.
  private static let batch = 100
  /// How long a transaction keeps other writers waiting, beyond the one certificate that it makes.
  private static let patience = Duration.milliseconds(300)

  /// What one transaction came to.
  private struct Step {
    var pages: [CertificateOffice.Page] = []
    var refused: [CertificateIssue.Refusal] = []
    var left: ArraySlice<CertificateGroup>
  }

  /// Issues groups in their order; those of one reclaiming together or not at all.
  func issue(
    _ groups: [CertificateGroup], at moment: @autoclosure () -> Moment,
    _ outcome: inout CertificateIssue.Outcome, progress: ((Int, Int) -> Void)? = nil
  ) throws(CertificateOffice.Obstacle) {
    guard !groups.isEmpty else { return }
    let press: CertificatePress
    do throws(StudioFailure) {
      press = try CertificatePress(asOf: groups[0].sentOn)
    } catch {
      throw CertificateOffice.Obstacle(error.message, remedy: StudioFailure.remedy)
    }
    let all = groups.map(\.drafts.count).reduce(0, +)
    let wanted = min(limit ?? all, all)
    var rest = groups[...]
    while let next = rest.first {
      let room = wanted - outcome.issued.count
      guard next.drafts.count <= room else {
        if outcome.issued.isEmpty, let limit { outcome.refused.append(tooMany(next, limit)) }
        return
      }
      let step = try step(rest, room, press, at: moment())
      rest = step.left
      outcome.refused += step.refused
      try office.place(step.pages, in: ledger, at: moment())
      outcome.issued += step.pages.map(\.issued)
      progress?(outcome.issued.count, wanted)
    }
  }

  private func step(
    _ groups: ArraySlice<CertificateGroup>, _ room: Int, _ press: CertificatePress,
    at moment: @autoclosure () -> Moment
  ) throws(CertificateOffice.Obstacle) -> Step {
    do throws(LedgerFailure) {
      return try office.write(ledger, at: moment()) { (writing) throws(LedgerFailure) -> Step in
        var step = Step(left: groups)
        let clock = ContinuousClock()
        let start = clock.now
        while let group = step.left.first,
          step.pages.count + group.drafts.count <= min(room, max(Self.batch, group.drafts.count)),
          step.pages.isEmpty || start.duration(to: clock.now) < Self.patience
        {
          step.left.removeFirst()
          guard try isUnchanged(group, in: writing) else {
            if try isStillOpen(group, in: writing) { step.refused.append(changed(group)) }
            continue
          }
          let first = try writing.nextCertificate(in: FiscalYear(containing: group.sentOn))
          let printed: [Printed]
          do throws(PressFailure) {
            printed = try print(group, from: first, press)
          } catch {
            step.refused.append(
              CertificateIssue.Refusal(
                row: group.drafts.first?.reclaim ?? 0, message: error.message,
                remedy: Message(
                  ja: "記録簿の相手方の記載を確かめてください", en: "check what the ledger says about it")))
            continue
          }
          step.pages += try record(group, printed, in: writing)
        }
        return step
      }
    } catch {
      throw CertificateOffice.Obstacle(error)
    }
  }

  /// A certificate under its number, on its page.
  private struct Printed {
    var number: CertificateNumber
    var content: CertificateContent
    var bytes: [UInt8]
  }

  /// Prints the certificates of one reclaiming, all of them before the first is recorded, so that one
  /// that cannot be printed leaves no gap.
  private func print(
    _ group: CertificateGroup, from first: CertificateNumber, _ press: CertificatePress
  ) throws(PressFailure) -> [Printed] {
    let press = press.dated(group.sentOn)
    var printed: [Printed] = []
    for draft in group.drafts {
      let number = CertificateNumber(year: first.year, serial: first.serial + printed.count)
      var certificate = draft.paper.certificate
      certificate.number = Located(number.text, written: number.text)
      let content = CertificateContent(certificate)
      printed.append(
        Printed(number: number, content: content, bytes: try press.pdf(content.certificate)))
    }
    return printed
  }

  /// Records the certificates of one reclaiming, and that their pages are on their way.
  private func record(
    _ group: CertificateGroup, _ printed: [Printed], in writing: LedgerWriting
  ) throws(LedgerFailure) -> [CertificateOffice.Page] {
    var pages: [CertificateOffice.Page] = []
    for (draft, paper) in zip(group.drafts, printed) {
      let certificate = draft.paper.certificate
      let row = try writing.append(
        LedgerCertificate(
          number: paper.number, party: draft.party,
          intakeFinishedOn: certificate.intakeFinishedOn.value ?? group.sentOn,
          reclaimedOn: certificate.reclaimedOn.value ?? group.sentOn, sentOn: group.sentOn,
          content: paper.content.json, sha256: sha256(paper.bytes),
          parts: draft.parts.filter { $0.mass.grams > 0 }))
      try writing.sendOut(row, to: folder)
      pages.append(
        CertificateOffice.Page(
          row: row, folder: folder, bytes: paper.bytes,
          issued: CertificateOffice.Issued(
            number: paper.number, file: CertificateOffice.fileName(paper.number),
            recoverer: paper.content.recoverer.name, rest: draft.rest)))
    }
    return pages
  }

  /// Whether what was certified of the rows is still what the drafts were made by: another process
  /// may have been faster.
  private func isUnchanged(
    _ group: CertificateGroup, in writing: LedgerWriting
  ) throws(LedgerFailure) -> Bool {
    for (row, grams) in group.basis where try writing.reading.certifiedGrams(of: row) != grams {
      return false
    }
    return true
  }

  /// Whether some of the reclaiming has no certificate yet.
  private func isStillOpen(
    _ group: CertificateGroup, in writing: LedgerWriting
  ) throws(LedgerFailure) -> Bool {
    for row in group.reclaims {
      let grams = try writing.reading.certifiedGrams(of: row.number) ?? 0
      if grams < row.entry.mass.grams { return true }
    }
    return false
  }

  private func changed(_ group: CertificateGroup) -> CertificateIssue.Refusal {
    let row = group.reclaims.last?.number ?? 0
    return CertificateIssue.Refusal(
      row: row,
      message: Message(
        ja: "記録\(row)の再生は、発行の間に記録が変わりました",
        en: "the rows around row \(row) changed while certificates were issued"),
      remedy: Message(ja: "もう一度実行してください", en: "try again"))
  }

  private func tooMany(_ group: CertificateGroup, _ limit: Int) -> CertificateIssue.Refusal {
    let row = group.reclaims.last?.number ?? 0
    return CertificateIssue.Refusal(
      row: row,
      message: Message(
        ja: "記録\(row)の再生の証明書は\(group.drafts.count)通で、--limit \(limit) を超えます",
        en: "row \(row) needs \(group.drafts.count) certificates, more than --limit \(limit)"),
      remedy: Message(
        ja: "1本の容器の管理者ごとの証明書は、まとめて発行します。--limit を増やしてください",
        en: "those of one cylinder are issued together: raise --limit"))
  }
}

extension CertificateGroup {
  /// Day of sending, which its certificates share.
  var sentOn: CivilDate {
    drafts.first?.paper.certificate.sentOn.value ?? CivilDate(daysSince1970: 0)
  }
}
