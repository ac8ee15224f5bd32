internal import Criteria
package import Findings
internal import Synchronization

/// Checks many cases on several threads and keeps of each only what a summary needs.
package struct BatchReview: Sendable {
  private let review: CaseReview
  private let jobs: Int

  /// Makes a review of many cases; `jobs` nil uses every processor.
  package init(_ review: CaseReview = CaseReview(), jobs: Int? = nil) {
    self.review = review
    self.jobs = jobs ?? Workers.processors
  }

  /// Checks the files; one that cannot be read never stops the others.
  ///
  /// - Parameter finished: Called with the number of cases that are done, one call at a time.
  package func summary(
    of files: [CaseLocation], finished: (@Sendable (Int) -> Void)? = nil
  ) -> BatchSummary {
    let studio = PaperStudio.open()
    let review = review(of: files)
    let parts = SharedParts()
    let cases = Workers.map(files.count, jobs: jobs, finished: finished) { index in
      parts.sharing(BatchCase(review.examine(files[index], studio: studio)))
    }
    return BatchSummary(engine: Product.engine, rulePack: Catalogue.edition, cases: cases)
  }

  private func review(of files: [CaseLocation]) -> CaseReview {
    var review = review
    review.worksAside = files.count == 1
    return review
  }

  /// The whole report of the files, for the formats that show every finding.
  package func report(
    of files: [CaseLocation], finished: (@Sendable (Int) -> Void)? = nil
  ) -> CheckReport {
    let studio = PaperStudio.open()
    let review = review(of: files)
    let cases = Workers.map(files.count, jobs: jobs, finished: finished) { index in
      let one = review.examine(files[index], studio: studio)
      return (input: one.input, findings: one.findings, source: one.source)
    }
    return CheckReport(
      engine: Product.engine, rulePack: Catalogue.edition, inputs: cases.map(\.input),
      findings: cases.flatMap(\.findings),
      sources: Dictionary(
        cases.compactMap { one in one.source.map { (one.input.file, $0) } },
        uniquingKeysWith: { first, _ in first }))
  }
}

/// Keeps once what the summaries of many cases have in common, so that ten thousand of them take
/// little more than their names.
private final class SharedParts: Sendable {
  private struct Parts {
    var rules: Set<[BatchCaseRule]> = []
    var counts: Set<[Int]> = []
    var messages: Set<Message> = []
  }

  private let parts = Mutex(Parts())

  /// The same case over the parts that an earlier one brought.
  func sharing(_ one: BatchCase) -> BatchCase {
    parts.withLock { parts in
      var one = one
      one.rules = parts.rules.insert(one.rules).memberAfterInsert
      one.counts = parts.counts.insert(one.counts).memberAfterInsert
      one.first = one.first.map { parts.messages.insert($0).memberAfterInsert }
      return one
    }
  }
}

extension BatchCase {
  /// What a summary keeps of an examined case.
  init(_ examined: ExaminedCase) {
    let findings = examined.findings
    self.init(
      file: examined.input.file, verdict: examined.input.verdict, asOf: examined.input.asOf,
      counts: Severity.allCases.map { severity in
        findings.count { $0.severity == severity && !$0.isSettled }
      },
      judged: findings.count(where: \.isSettled),
      rules: Dictionary(grouping: findings, by: \.id).map { id, own in
        BatchCaseRule(id: id, name: own.first?.name ?? "", findings: own.count)
      }.sorted { $0.id < $1.id },
      // Why a case is unchecked comes before what else is wrong with it.
      first: (findings.first { $0.id == RuleFailure.finding.id }
        ?? findings.min { $0.severity < $1.severity })?.message)
  }
}
