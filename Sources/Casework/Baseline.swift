package import Findings
import Foundation

/// The findings of an earlier check, which a new one leaves out.
package struct Baseline: Sendable {
  /// Why a file cannot serve as one.
  package enum Problem: Error {
    case unreadable(FileProblem)
    case noReport(String)
  }

  private let file: String
  /// Fingerprints by the file they were about.
  private let known: [String: Set<String>]

  /// Reads the baseline: a check report in JSON, or the earlier case itself, which is then checked.
  package init(_ file: String, _ review: CaseReview = CaseReview()) throws(Problem) {
    self.file = file
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try FileAccess.read(file, limit: 16 * 1_048_576)
    } catch {
      throw .unreadable(error)
    }
    if bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "{"),
      let report = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any],
      report["engine"] is String
    {
      guard let findings = report["findings"] as? [[String: Any]] else { throw .noReport(file) }
      known = try Baseline.fingerprints(findings, file: file)
    } else {
      let report = review.check([file])
      guard report.verdict != .unchecked else { throw .noReport(file) }
      known = [file: Set(report.fingerprints)]
    }
  }

  /// The report without the findings that the baseline knows; a file that could not be checked
  /// stays so, and an error that is new still rejects.
  ///
  /// When the baseline and the report are about one file each, its name may have changed.
  package func leftOut(of report: CheckReport) -> CheckReport {
    let isOneToOne = known.count <= 1 && report.inputs.count == 1
    let keys = zip(report.findings, report.fingerprints)
    var result = report
    result.findings = keys.filter { finding, key in
      let old = isOneToOne ? known.values.first : known[finding.site.file]
      return old?.contains(key) != true
    }.map(\.0)
    result.baseline = .init(file: file, omitted: report.findings.count - result.findings.count)
    for index in result.inputs.indices where result.inputs[index].verdict == .reject {
      let name = result.inputs[index].file
      let isClean = !result.findings.contains { $0.severity == .error && $0.site.file == name }
      if isClean { result.inputs[index].verdict = .accept }
    }
    return result
  }

  private static func fingerprints(
    _ findings: [[String: Any]], file: String
  ) throws(Problem) -> [String: Set<String>] {
    var report = CheckReport(engine: "", rulePack: "", inputs: [], findings: [], sources: [:])
    for finding in findings {
      guard let id = finding["id"] as? String, let site = finding["site"] as? [String: Any],
        let name = site["file"] as? String, let path = site["path"] as? String
      else { throw .noReport(file) }
      var known = Finding(
        id: id, name: "", severity: .note, message: Message(ja: "", en: ""),
        remedy: Message(ja: "", en: ""), citation: Citation(), site: Site(file: name, path: path))
      let judgement = finding["judgement"] as? [String: Any]
      if let answer = (judgement?["answer"] as? String).flatMap(Judgement.Answer.init) {
        known.judgement = Judgement(
          answer: answer, reviewer: "", date: "", grounds: "", site: Site())
      }
      report.findings.append(known)
    }
    return Dictionary(
      zip(report.findings, report.fingerprints).map { ($0.site.file, [$1]) },
      uniquingKeysWith: { $0.union($1) })
  }
}

extension Baseline.Problem {
  /// What is wrong and what to give instead.
  package var message: Message {
    switch self {
    case .unreadable(let problem): problem.message
    case .noReport(let file):
      Message(
        ja: "「\(file)」は、点検結果（--format json の出力）でも、点検できる事案でもありません",
        en: "'\(file)' is neither a check report (--format json) nor a case that can be checked")
    }
  }
}
