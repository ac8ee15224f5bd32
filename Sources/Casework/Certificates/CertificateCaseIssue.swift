import Findings
import Ledger
import PermitInput
import PermitModel

/// Issues the certificate of a case file, once its seven items agree with the rows of a ledger.
struct CertificateCaseIssue {
  /// What came of it.
  struct Outcome {
    /// The check of the case, with its differences from the ledger.
    var report: CheckReport
    /// The certificate that said the same and was issued before, such as by a run that was stopped.
    var done: CertificateNumber?
    /// What was issued, and put in its place.
    var issue = CertificateIssue.Outcome()
  }

  let office: CertificateOffice
  let options: CertificateIssue.Options
  /// A case file of a 再生証明書.
  let file: String

  /// Checks the case, holds it against the ledger, and issues it.
  func run(
    into folder: String, at moment: @autoclosure () -> Moment
  ) throws(CertificateOffice.Obstacle) -> Outcome {
    let paper = try paper()
    var outcome = Outcome(report: CaseReview().check([file]))
    let ledger = try office.opened(for: .writing)
    outcome.issue.finished = try office.finish(ledger, into: folder, at: moment())
    guard outcome.report.verdict != .unchecked else { return outcome }
    let known = try office.matches(ledger)
    guard let match = match(of: paper, in: known) else {
      add(
        [
          CertificateDifference.finding(
            "K-27", "引き取ったフロン類の容器と種類に当たる再生が記録簿にありません",
            "the ledger has no reclaiming of these containers and kinds",
            at: paper.certificate.intakes.site)
        ], to: &outcome)
      return outcome
    }
    guard let rest = known.certified.rest(of: match) else {
      try settle(paper, known.certified.numbers(of: match.reclaims), ledger, &outcome)
      return outcome
    }
    let day = paper.certificate.reclaimedOn.value
    let rows = rest.reclaims.filter { row in day.map { row.entry.day <= $0 } ?? true }
    var group: CertificateGroup
    do throws(DraftObstacle) {
      group = try known.drafting(office.path).group(
        of: rest, choosing: Set((rows.isEmpty ? rest.reclaims : rows).map(\.number)),
        wishes(of: paper, rest))
    } catch {
      let finding = CertificateDifference.finding(
        "K-27", error.message.ja, error.message.en, at: paper.certificate.reclaimedOn.site,
        remedy: error.remedy)
      add([finding], to: &outcome)
      return outcome
    }
    let names = paper.managers.items.compactMap(\.name.value).map(NameKey.of)
    if group.drafts.count > 1 {
      group.drafts.removeAll { !names.contains(NameKey.of($0.manager ?? "")) }
    }
    guard group.drafts.count == 1 else {
      let finding = CertificateDifference.finding(
        "K-23", "管理者が、記録簿の引取りの管理者のうちの1者ではありません",
        "the manager is not one of those of the ledger's taking-in", at: paper.managers.site)
      add([finding], to: &outcome)
      return outcome
    }
    var difference = CertificateDifference()
    difference.compare(paper.certificate, with: group.drafts[0].paper.certificate)
    let late = CertificateIssue.findings(about: group).filter { $0.id == "K-02" }
    add(
      difference.findings
        + late.map { finding in
          var finding = finding
          finding.site = paper.certificate.sentOn.site
          return finding
        }, to: &outcome)
    guard !outcome.report.findings.contains(where: isRefusal) else { return outcome }
    let remark = group.drafts[0].paper.certificate.remark
    group.drafts[0].paper = paper
    group.drafts[0].paper.certificate.remark = remark
    try CertificateRun(office: office, ledger: ledger, folder: folder, limit: nil)
      .issue([group], at: moment(), &outcome.issue)
    return outcome
  }

  /// An error stands in the way; that the 30 days are over does so until someone says to go on.
  func isRefusal(_ finding: Finding) -> Bool {
    finding.severity == .error && !(options.isLate && finding.id == "K-02")
  }

  private func paper() throws(CertificateOffice.Obstacle) -> CertificateCase {
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try FileAccess.read(file, limit: CaseReview.limit)
    } catch {
      throw CertificateOffice.Obstacle(error)
    }
    guard case .certificate(let paper) = CaseReader.read(bytes: bytes, file: file).content else {
      throw CertificateOffice.Obstacle(
        Message(
          ja: "「\(file)」は再生証明書の事案ではありません",
          en: "'\(file)' is no case of a certificate of reclaiming"),
        remedy: Message(
          ja: "1行目に「手続: 再生証明書」と書いてください（saisei init 再生証明書）",
          en: "begin it with '手続: 再生証明書' (saisei init 再生証明書)"))
    }
    return paper
  }

  /// What was reclaimed of all containers of the case, on its day where one of them was reclaimed
  /// more than once.
  private func match(
    of paper: CertificateCase, in known: CertificateMatches
  ) -> CertificateMatch? {
    var found: [CertificateMatch] = []
    for intake in paper.certificate.intakes.items {
      guard let text = intake.container.value else { continue }
      let key = NameKey.of(text)
      var matches = known.all.filter { match in
        match.intakes.contains { row in
          row.entry.refrigerant == intake.refrigerant.value?.number
            && row.entry.container.flatMap { known.containers[$0]?.mark }.map(NameKey.of) == key
        }
      }
      if let day = paper.certificate.reclaimedOn.value,
        matches.contains(where: { $0.reclaims.contains { $0.entry.day == day } })
      {
        matches = matches.filter { $0.reclaims.contains { $0.entry.day == day } }
      }
      if let last = matches.last, !found.contains(last) { found.append(last) }
    }
    guard var whole = found.first else { return nil }
    for other in found.dropFirst() {
      whole.intakes += other.intakes.filter { row in !whole.intakes.contains(row) }
      whole.reclaims += other.reclaims.filter { row in !whole.reclaims.contains(row) }
      whole.handovers += other.handovers.filter { row in !whole.handovers.contains(row) }
      whole.destructions += other.destructions.filter { row in !whole.destructions.contains(row) }
    }
    whole.reclaims.sort { ($0.entry.day, $0.number) < ($1.entry.day, $1.number) }
    return whole
  }

  private func wishes(of paper: CertificateCase, _ match: CertificateMatch) -> CertificateWishes {
    let certificate = paper.certificate
    func grams(_ masses: [Located<Mass>]) -> Int { masses.compactMap(\.value?.grams).reduce(0, +) }
    let residue = grams(certificate.toDestroyer.items.map(\.mass))
    let made =
      grams(certificate.reclaimed.items.map(\.mass)) + residue
      + grams(certificate.destroyed.items.map(\.mass))
    var wishes = options.wishes
    if let day = certificate.sentOn.value { wishes.sentOn = day }
    wishes.option = paper.option.value ?? .perContainer
    wishes.restGoesToDestroyer = residue > match.handovers.map(\.entry.mass.grams).reduce(0, +)
    wishes.shortfallReason = paper.shortfallReason.value
    // A paper that names more than was made of it is about all of it, as its own K-14 says.
    wishes.coversAll = grams(certificate.intakes.items.map(\.mass)) > made
    return wishes
  }

  /// Everything is certified: fine where a certificate says the very same, else a double.
  private func settle(
    _ paper: CertificateCase, _ numbers: [CertificateNumber], _ ledger: Ledger,
    _ outcome: inout Outcome
  ) throws(CertificateOffice.Obstacle) {
    for number in numbers {
      var content = CertificateContent(paper.certificate)
      content.number = number.text
      let kept: RecordedCertificate?
      do throws(LedgerFailure) {
        var selection = CertificateSelection()
        selection.number = number
        kept = try ledger.read { (reading) throws(LedgerFailure) in
          try reading.certificates(selection).first
        }
      } catch {
        throw CertificateOffice.Obstacle(error)
      }
      guard let known = kept.flatMap({ CertificateContent(json: $0.certificate.content) }) else {
        continue
      }
      content.remark = known.remark
      if content == known {
        outcome.done = number
        return
      }
    }
    add(
      [
        CertificateDifference.finding(
          "K-28",
          "この再生は、再生証明書\(numbers.map(\.text).joined(separator: "、"))で証明されています",
          "this reclaiming is certified by \(numbers.map(\.text).joined(separator: ", "))",
          at: paper.certificate.reclaimedOn.site)
      ], to: &outcome)
  }

  private func add(_ findings: [Finding], to outcome: inout Outcome) {
    for finding in findings
    where !outcome.report.findings.contains(where: {
      $0.id == finding.id && $0.site == finding.site && $0.message == finding.message
    }) {
      outcome.report.findings.append(finding)
    }
    outcome.report.findings.sort {
      ($0.site.line, $0.id, $0.site.column) < ($1.site.line, $1.id, $1.site.column)
    }
    if outcome.report.findings.contains(where: isRefusal) {
      for index in outcome.report.inputs.indices { outcome.report.inputs[index].verdict = .reject }
    }
  }
}
