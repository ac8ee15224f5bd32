internal import Criteria
package import Findings
internal import FormLayout
internal import PermitInput
internal import PermitModel

/// Checks case files: reads them, sees whether their papers can be printed, runs every criterion.
package struct CaseReview: Sendable {
  /// The most that a case file may hold; a large one has about 40 kB.
  static let limit = 4 * 1_048_576

  private let asOf: LawDay?
  private let substitutes: Bool
  private let target: FilingTarget?
  /// Whether the papers of an examined case are to be printed; else it is only seen that they can.
  var keepsPapers = false
  /// Whether attached files are opened and the criteria judged on a thread of their own while the
  /// papers are set; where every core has a case of its own that only costs threads.
  var worksAside = true
  /// Whether the input's hash is wanted.
  var hashesInput = true

  /// Makes a review under the law of a day (default: each case's application date, else today).
  ///
  /// With `substitutes` a character that no font has is judged as it will be printed: in its base
  /// form, with a warning, where there is such a form. With a `target` the case is also held against
  /// what that place takes.
  package init(asOf: LawDay? = nil, substitutes: Bool = false, target: FilingTarget? = nil) {
    self.asOf = asOf
    self.substitutes = substitutes
    self.target = target
  }

  /// Checks files in the order in which they are named; a broken one does not stop the others.
  package func check(_ files: [String]) -> CheckReport {
    BatchReview(self, jobs: 1).report(of: files.map(CaseLocation.init))
  }

  /// Reads and checks a case where it lies, unless something stands against opening it.
  func examine(
    _ location: CaseLocation, studio: Result<PaperStudio, StudioFailure>
  ) -> ExaminedCase {
    if let obstacle = location.obstacle {
      return ExaminedCase(unreadable: location.path, obstacle)
    }
    return examine(location.path, studio: studio)
  }

  /// Reads and checks one file.
  func examine(_ file: String, studio: Result<PaperStudio, StudioFailure>) -> ExaminedCase {
    let bytes: [UInt8]
    do {
      bytes = try FileAccess.read(file, limit: CaseReview.limit)
    } catch {
      return ExaminedCase(unreadable: file, error)
    }
    return examine(
      bytes, name: file == "-" ? CommandWords.standardInput : file,
      attachments: file == "-" ? nil : AttachedFiles(ofCase: file), studio: studio)
  }

  /// Reads and checks the bytes of a case, which findings call by `name`.
  ///
  /// - Parameter attachments: opens the files that the case names; nil leaves them alone, as for a
  ///   case that lies in no folder.
  func examine(
    _ bytes: [UInt8], name: String, attachments: AttachedFiles? = nil,
    studio: Result<PaperStudio, StudioFailure>
  ) -> ExaminedCase {
    let read = CaseReader.read(bytes: bytes, file: name)
    let written = read.content.subject
    let day = asOf ?? written.paperDate.value.map(LawDay.init) ?? LawDay.today()
    var examined = ExaminedCase(
      input: .init(
        file: name, sha256: hashesInput ? sha256(bytes) : nil, asOf: day?.date.iso,
        verdict: .unchecked),
      findings: read.findings, typed: bytes)
    guard read.isReadable, let day else { return examined }
    let files = attachments == nil || written.namedFiles.isEmpty ? nil : attachments
    let open: @Sendable () -> [OpenedFile] = {
      var files = files
      return files?.open(written) ?? []
    }
    let judge: @Sendable ([OpenedFile]) -> [Finding] = {
      [typed = read.content, date = day.date] opened in
      let facts = opened.map(\.fact)
      return Catalogue.check(
        facts.isEmpty ? typed : typed.counting(facts), Review(asOf: date, attached: facts),
        .besidePrints)
    }
    let aside = worksAside ? Workers.begin { Aside(open(), judge) } : nil
    // Files take as long to open as papers to set. Where the case states their pages it is most
    // likely right, and the papers can be set meanwhile.
    let setting: (CaseContent) -> [SetPaper] = { content in
      guard case .success(let studio) = studio else { return [] }
      return keepsPapers
        ? studio.papers(for: content, asOf: day, draft: false, substitutes: substitutes)
        : studio.trial(
          for: content, typed: bytes, asOf: day, substitutes: substitutes,
          tellsSites: target != nil)
    }
    let early = files == nil || written.statesPages ? setting(read.content) : nil
    examined.attached = aside?.value.opened ?? open()
    let facts = examined.attached.map(\.fact)
    let content = facts.isEmpty ? read.content : read.content.counting(facts)
    examined.bytes = bytes
    examined.content = content
    examined.day = day
    examined.findings += AttachedFileFindings.of(examined.attached, in: written)
    var prints: [PrintProblem] = []
    switch studio {
    case .success(let studio):
      let stands = facts.isEmpty || written.agrees(with: facts)
      examined.papers = (stands ? early : nil) ?? setting(content)
      let advice = CharacterAdvice(fonts: studio.fonts)
      prints = examined.papers.flatMap(\.problems).map(advice.advised)
    case .failure(let failure):
      // Without forms and fonts cannot run, so the case must not look accepted.
      examined.findings.append(failure.finding(file: name))
    }
    let remarks =
      (aside?.value.remarks ?? judge(examined.attached))
      + Catalogue.check(
        content, Review(asOf: day.date, prints: prints, attached: facts), .aboutPrints)
    // A value that could not be read prints as a blank. Only an error at its place speaks for it: a
    // question or a warning there, about something else, must not let the case pass.
    // Findings are looked at where they lie: a copy counts two dozen references.
    let errors = remarks.indices.filter { remarks[$0].severity == .error }
    let reported = Set(errors.map { remarks[$0].site })
    examined.findings += remarks
    if target == .egov { examined.findings += egov(examined) }
    examined.findings += read.problems.filter { !reported.contains($0.site) }.map(\.finding)
    examined.findings = CaseSpelling.marked(examined.findings, of: bytes, file: name)
    var judging = Judging(written, content.kind, files: examined.attached, on: day)
    judging.apply(to: &examined.findings)
    let findings = CaseReview.inOrder(examined.findings)
    examined.findings = findings
    let hasError = findings.indices.contains { findings[$0].severity == .error }
    let allRan = !remarks.indices.contains { remarks[$0].id == RuleFailure.finding.id }
    if case .success = studio, allRan { examined.input.verdict = hasError ? .reject : .accept }
    return examined
  }

  /// The findings by line; most have one of their own, and only the others need their texts compared.
  private static func inOrder(_ findings: [Finding]) -> [Finding] {
    let lines = findings.indices.map { findings[$0].site.line }
    return findings.indices.sorted { a, b in
      if lines[a] != lines[b] { return lines[a] < lines[b] }
      return (findings[a].id, findings[a].site.column, findings[a].site.path)
        < (findings[b].id, findings[b].site.column, findings[b].site.path)
    }.map { findings[$0] }
  }

  private func egov(_ examined: ExaminedCase) -> [Finding] {
    guard let subject = examined.content?.subject else { return [] }
    let form = examined.papers.first { $0.id.isTypedOnline }
    return EgovCheck(subject: subject, typed: form?.document.sites ?? []).findings
  }
}

/// What is done on a thread beside the papers.
private struct Aside: Sendable {
  let opened: [OpenedFile]
  let remarks: [Finding]

  /// Judges a case with the files that it names.
  init(_ opened: [OpenedFile], _ judge: ([OpenedFile]) -> [Finding]) {
    self.opened = opened
    remarks = judge(opened)
  }
}

/// A case file with what came of examining it.
struct ExaminedCase {
  var input: CheckReport.Input
  var findings: [Finding]
  /// The bytes of the file as they were read, for showing its lines; nil when there are none.
  var typed: [UInt8]?
  var content: CaseContent?
  var day: LawDay?
  /// The bytes of the file; empty when they could not be read as a case.
  var bytes: [UInt8] = []
  /// The files that the case names, as they were found.
  var attached: [OpenedFile] = []
  /// The papers before any draft mark; with nothing on them unless they are to be printed.
  var papers: [SetPaper] = []
}

extension ExaminedCase {
  /// The lines of the file; split when they are asked for, because a list of cases shows none.
  var source: SourceText? { typed.map { SourceText(String(decoding: $0, as: UTF8.self)) } }

  /// The report about this case alone.
  var report: CheckReport {
    CheckReport(
      engine: Product.engine, rulePack: Product.rulePack, inputs: [input], findings: findings,
      sources: source.map { [input.file: $0] } ?? [:])
  }

  /// A file that cannot even be read.
  init(unreadable file: String, _ problem: FileProblem) {
    self.init(
      input: .init(file: file, sha256: nil, asOf: nil, verdict: .unchecked),
      findings: [
        InputProblem.unreadableFile.finding(
          problem.message, remedy: problem.remedy, at: Site(file: file))
      ])
  }
}

/// Words for things that have no name of their own.
enum CommandWords {
  static let standardInput = "(標準入力)"
}
