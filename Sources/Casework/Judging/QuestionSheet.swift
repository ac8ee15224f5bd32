internal import Criteria
package import Findings
internal import PermitInput
internal import PermitModel

/// The open questions of a case as a section of YAML to be filled in and added to the case file.
package struct QuestionSheet: Sendable {
  /// The report of the check that asked.
  package let report: CheckReport
  private let hasSection: Bool

  /// Checks a case and takes its questions.
  package init(_ file: String, _ review: CaseReview = CaseReview()) {
    let examined = review.examine(file, studio: PaperStudio.open())
    report = examined.report
    hasSection = examined.content?.subject.judgements.isWritten ?? false
  }

  /// The questions that nobody has answered yet: those that are one look for a person together,
  /// then by paper in the order of the catalogue.
  package var questions: [Finding] {
    report.findings.filter { $0.severity == .human && !$0.isSettled }
      .enumerated().sorted {
        (QuestionLook.position(of: $0.element), $0.offset)
          < (QuestionLook.position(of: $1.element), $1.offset)
      }
      .map(\.element)
  }

  /// The section with an entry for each open question; it begins with a blank line, so that it can
  /// be added at the end of the file as it is.
  ///
  /// - Parameters:
  ///   - keys: language of the keys.
  ///   - language: language of the comments.
  ///   - reviewer: who is going to judge; blank leaves the place free.
  ///   - day: the day to write; nil leaves the place free.
  package func text(
    keys: Language, in language: Language, reviewer: String? = nil, day: LawDay? = nil
  ) -> String {
    var lines = ["", hasSection ? continued(language) : JudgementNames.section(keys) + ":"]
    var subject: String?
    for question in questions {
      let paper = QuestionLook.title(of: question).text(in: language)
      if paper != subject {
        lines.append("  # ---- \(paper) ----")
        subject = paper
      }
      lines += comment(on: question, language)
      lines += JudgementNames.entry(keys).map { name, value in
        let text: String? =
          switch value {
          case .criterion: question.id
          case .subject: question.subject
          case .reviewer: reviewer.map(YAMLScalar.text)
          case .date: day?.date.iso
          case .answer, .grounds: nil
          }
        return (value == .criterion ? "  - " : "    ") + name + ":" + (text.map { " " + $0 } ?? "")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func continued(_ language: Language) -> String {
    language == .ja
      ? "  # 次を、今ある「判断」の並びの後に写してください" : "  # Copy what follows behind the judgements that are there"
  }

  private func comment(on question: Finding, _ language: Language) -> [String] {
    let isJapanese = language == .ja
    let site = question.site
    let path = site.path.isEmpty ? "" : (isJapanese ? "（\(site.path)）" : " (\(site.path))")
    let source = question.citation.text(in: language)
    return [
      "\(question.id) \(question.message.text(in: language))",
      (isJapanese ? "  場所：\(site.line)行" : "  place: line \(site.line)") + path,
      (isJapanese ? "  確認：" : "  judge: ") + question.remedy.text(in: language),
      source.isEmpty ? "" : (isJapanese ? "  根拠：" : "  source: ") + source,
    ].filter { !$0.isEmpty }.map { "  # " + SourceText.printable($0) }
  }
}
