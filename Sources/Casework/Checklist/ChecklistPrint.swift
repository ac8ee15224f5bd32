internal import Criteria
package import Findings
internal import FormLayout
internal import PDFWriter
internal import PermitModel
internal import TextShaping

/// Prints the checklist with which a reviewer goes through a case; errors do not stand in its way.
package struct ChecklistPrint: Sendable {
  /// What became of the job.
  package enum Result: Sendable {
    /// The file was written: its name without folder, and its pages.
    case written(file: String, pages: Int)
    /// The case could not be read, so there is nothing to list.
    case unreadable
    /// Something outside the case is in the way.
    case failed(Message, remedy: Message)
  }

  /// Id of the form.
  static let form = "checklist"
  /// Name of the file.
  static let fileName = "点検表.pdf"

  private let review: CaseReview

  /// Prints what a review finds.
  package init(_ review: CaseReview = CaseReview()) {
    var review = review
    // The checklist tells how many pages were seen.
    review.keepsPapers = true
    self.review = review
  }

  /// Checks a case and writes its checklist into a folder.
  package func print(_ file: String, into folder: String) -> (report: CheckReport, result: Result) {
    let opened = PaperStudio.open(forms: DocumentID.templates.map(\.rawValue) + [Self.form])
    let examined = review.examine(file, studio: opened)
    let studio: PaperStudio
    switch opened {
    case .success(let ready): studio = ready
    case .failure(let failure):
      return (examined.report, .failed(failure.message, remedy: StudioFailure.remedy))
    }
    guard let checklist = Self.checklist(of: examined, fonts: studio.fonts),
      let day = examined.day
    else { return (examined.report, .unreadable) }
    do {
      let document = try Typesetter(library: studio.library, fonts: studio.fonts)
        .typeset(Self.form, checklist, options: TypesetOptions(asOf: day.date))
      let title = "点検表　" + checklist.applicant
      let bytes = try PaperWriter(fonts: studio.fonts)
        .pdf(of: [document], metadata: PDFMetadata(title: title, creator: Product.engine))
      try OutputFolder(folder).write([(name: Self.fileName, bytes: bytes)])
      return (
        examined.report, .written(file: Self.fileName, pages: document.pages.count)
      )
    } catch let problem as FileProblem {
      return (examined.report, .failed(problem.message, remedy: problem.remedy))
    } catch {
      return (
        examined.report,
        .failed(Message(ja: "\(error)", en: "\(error)"), remedy: StudioFailure.remedy)
      )
    }
  }

  /// The checklist of an examined case; nil when it could not be read.
  static func checklist(of examined: ExaminedCase, fonts: FontStack) -> ReviewChecklist? {
    guard let content = examined.content, let day = examined.day else { return nil }
    func shown(_ text: String) -> String { printable(text, fonts) }
    let subject = ChecklistSubject(content)
    var checklist = ReviewChecklist()
    checklist.applicant = shown(subject.party ?? "（未記入）")
    checklist.place = shown(subject.place ?? "（未記入）")
    checklist.procedure = subject.procedure ?? "（未記入）"
    checklist.file = shown(String(examined.input.file.split(separator: "/").last ?? ""))
    checklist.sha256 = examined.input.sha256 ?? ""
    checklist.asOf = day.date
    checklist.engine = Product.engine
    checklist.rulePack = Catalogue.edition
    checklist.verdict = examined.report.summary(in: .ja)
    checklist.groups = ChecklistRows(
      content, findings: examined.findings, evidence: ChecklistEvidence(examined, on: day), on: day
    ).groups
      .map { group in
        var group = group
        for index in group.rows.indices {
          group.rows[index].evidence = group.rows[index].evidence.map(shown)
        }
        return group
      }
    return checklist
  }

  /// A text with the code point in place of each character that no font has: the checklist is
  /// printed of just the cases that hold such characters.
  private static func printable(_ text: String, _ fonts: FontStack) -> String {
    let text = SourceText.printable(text)
    let missing = fonts.missing(in: text)
    guard !missing.isEmpty else { return text }
    let codePoints = Dictionary(
      missing.map { ($0.index, $0.codePoints) }, uniquingKeysWith: { first, _ in first })
    return text.enumerated().map { index, character in
      codePoints[index].map { "〔\($0)〕" } ?? String(character)
    }.joined()
  }
}
