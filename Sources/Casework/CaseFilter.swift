internal import Criteria
package import Findings

/// Checks a stream of cases: one JSON object a line in, one a line out, in the same order.
///
/// A line is `{"id": …, "case": {…}}` or `{"id": …, "yaml": "…"}`. No line depends on another, and
/// at no time is more in memory than a window of lines, so the stream may be cut between any two
/// lines and handed to several processes.
package struct CaseFilter: Sendable {
  /// The most bytes that a line may have; JSON escapes make a case longer than its YAML.
  static let lineLimit = 8 * 1_048_576

  private var review: CaseReview
  private let jobs: Int
  private let studio: Result<PaperStudio, StudioFailure>

  /// Makes a filter; one thread unless more are asked for, because the program that splits the
  /// stream usually starts one process for each core.
  package init(_ review: CaseReview = CaseReview(), jobs: Int? = nil) {
    self.review = review
    // A filter that was asked for one thread keeps to it.
    self.review.worksAside = false
    // Its answers do not tell the hash of a case.
    self.review.hashesInput = false
    self.jobs = jobs ?? 1
    studio = PaperStudio.open()
  }

  /// Checks every line of standard input until it ends.
  ///
  /// - Parameter write: Takes the lines of output, each window of them at once.
  /// - Returns: The worst verdict of all lines.
  /// - Throws: `FileProblem` when reading fails.
  package func run(_ write: ([UInt8]) -> Void) throws(FileProblem) -> Verdict {
    var lines = LineSource(limit: CaseFilter.lineLimit)
    var worst = Verdict.accept
    while true {
      let window = try lines.next(atMost: jobs == 1 ? 1 : jobs * 8)
      guard !window.isEmpty else { return worst }
      let answers = Workers.map(window.count, jobs: jobs) { answer(to: window[$0]) }
      var json = JSONWriter()
      for answer in answers {
        answer.write(to: &json)
        json.endLine()
      }
      write(json.bytes)
      for answer in answers where answer.verdict != .accept {
        if answer.verdict == .unchecked || worst == .accept { worst = answer.verdict }
      }
    }
  }

  /// The answer to one line.
  func answer(to line: LineSource.Line) -> CaseAnswer {
    guard case .text(let bytes) = line else {
      return CaseAnswer(failure: .tooLong(limit: CaseFilter.lineLimit))
    }
    let record: CaseRecord
    do throws(CaseRecord.Failure) {
      record = try CaseRecord(bytes)
    } catch {
      switch error {
      case .notUnicode, .notJSON: return CaseAnswer(failure: error)
      default: return CaseAnswer(id: CaseRecord.id(ofBroken: bytes), failure: error)
      }
    }
    guard record.text.count <= CaseReview.limit else {
      return CaseAnswer(id: record.id, failure: .caseTooLong(limit: CaseReview.limit))
    }
    return CaseAnswer(
      id: record.id, review.examine(record.text, name: CaseRecord.name, studio: studio))
  }
}

/// What the filter writes for a line.
struct CaseAnswer: Sendable {
  /// The line's id exactly as it was written; `null` when it could not be read.
  var id = "null"
  /// What the findings come to.
  var verdict = Verdict.unchecked
  private var asOf: String?
  private var findings: [Finding] = []
  private var failure: Message?

  /// The answer to a line that is no case at all.
  init(id: String = "null", failure: CaseRecord.Failure) {
    self.id = id
    self.failure = failure.message
  }

  /// The answer to an examined case.
  init(id: String, _ examined: ExaminedCase) {
    self.id = id
    verdict = examined.input.verdict
    asOf = examined.input.asOf
    findings = examined.findings
  }

  /// Writes the record of the output (docs/json.md).
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("id")
      json.literal(id)
      json.member("verdict", verdict.rawValue)
      json.member("asOf", asOf)
      json.member("rulePack", Catalogue.edition)
      json.key("summary")
      writeSummary(&json)
      json.key("findings")
      json.array(findings) { $0.write(to: &$1) }
      json.key("error")
      if let failure { json.object(failure.write) } else { json.literal("null") }
    }
  }

  private func writeSummary(_ json: inout JSONWriter) {
    var counts = (error: 0, warning: 0, human: 0, note: 0, judged: 0)
    // Findings are looked at where they lie: a copy counts two dozen references.
    for index in findings.indices {
      switch findings[index].severity {
      case .error: counts.error += 1
      case .warning: counts.warning += 1
      case .human where findings[index].judgement != nil: counts.judged += 1
      case .human: counts.human += 1
      case .note: counts.note += 1
      }
    }
    json.object { json in
      json.member("error", counts.error)
      json.member("warning", counts.warning)
      json.member("human", counts.human)
      json.member("note", counts.note)
      json.member("judged", counts.judged)
    }
  }
}
