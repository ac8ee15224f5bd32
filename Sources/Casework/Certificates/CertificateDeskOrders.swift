internal import Findings
internal import PermitModel

extension CertificateDesk {
  /// Issues what a table asks for, or shows what would be issued.
  package func issue(
    table file: String, sheet: String?, commit: Bool, _ order: Order,
    progress: ((Int, Int) -> Void)? = nil
  ) throws(CertificateOffice.Obstacle) -> DeskAnswer {
    let issue = CertificateTableIssue(
      office: office, options: options(of: order), file: file, sheet: sheet)
    let outcome = try issue.run(
      into: commit ? try place(order.folder) : nil, at: LedgerClock.now(), progress: progress)
    var answer = self.answer(about: outcome.issue, order)
    let errors = outcome.findings.filter { $0.severity == .error }
    let remarks = outcome.findings.filter { $0.severity != .error }
    answer.report = report(errors + remarks.prefix(20), of: file)
    if remarks.count > 20 {
      answer.text.ja += "  注意等はほかに\(remarks.count - 20)件\n"
      answer.text.en += "  and \(remarks.count - 20) more remarks\n"
    }
    if !outcome.isSound {
      answer.text = Message(
        ja: "何も発行していません（不備のある行があります）\n",
        en: "nothing was issued: some rows are wrong\n")
    } else if !commit {
      answer.text = Message(
        ja: "発行の予定 \(outcome.planned)通、発行済みの行 \(outcome.done)行\n"
          + "まだ何も発行していません。このとおりでよければ --commit を付けて実行してください\n",
        en: "to be issued: \(outcome.planned), rows issued before: \(outcome.done)\n"
          + "nothing was issued yet; add --commit to issue them\n")
    } else if outcome.done > 0 {
      answer.text.ja += "発行済みの行 \(outcome.done)行\n"
      answer.text.en += "rows issued before: \(outcome.done)\n"
    }
    answer.json = .object([
      ("planned", .int(outcome.planned)), ("done", .int(outcome.done)),
      ("isCommitted", .bool(commit && outcome.isSound)), ("outcome", answer.json),
      ("findings", .array(outcome.findings.map(json))),
    ])
    answer.isAmiss = answer.isAmiss || !outcome.isSound
    return answer
  }

  /// Issues the certificate of a case file.
  package func issue(
    case file: String, _ order: Order
  ) throws(CertificateOffice.Obstacle) -> DeskAnswer {
    let issue = CertificateCaseIssue(office: office, options: options(of: order), file: file)
    let outcome = try issue.run(into: try place(order.folder), at: LedgerClock.now())
    var answer = self.answer(about: outcome.issue, order)
    answer.report = outcome.report
    if let done = outcome.done {
      answer.text.ja += "この事案の証明書は発行済みです（\(done.text)）\n"
      answer.text.en += "the certificate of this case was issued before (\(done.text))\n"
    }
    answer.json = .object([
      ("done", outcome.done.map { .string($0.text) } ?? .null), ("outcome", answer.json),
      ("findings", .array(outcome.report.findings.map(json))),
    ])
    answer.isAmiss =
      answer.isAmiss || outcome.report.verdict == .unchecked
      || outcome.report.findings.contains(where: issue.isRefusal)
    return answer
  }

  private func report(_ findings: [Finding], of file: String) -> CheckReport {
    let isWrong = findings.contains { $0.severity == .error }
    return CheckReport(
      engine: Product.engine, rulePack: Product.rulePack,
      inputs: [
        .init(
          file: file, sha256: nil, asOf: LedgerClock.now().day.iso,
          verdict: isWrong ? .reject : .accept)
      ], findings: findings, sources: [:])
  }

  private func json(_ finding: Finding) -> JSONText {
    .object([
      ("id", .string(finding.id)), ("severity", .string(finding.severity.rawValue)),
      ("line", .int(finding.site.line)), ("path", .string(finding.site.path)),
      ("ja", .string(finding.message.ja)), ("en", .string(finding.message.en)),
      ("citation", .string(finding.citation.text(in: .ja))),
    ])
  }
}
