internal import Criteria
package import Findings
internal import PageRaster
internal import PermitModel

/// Prints the papers of a case into a folder.
package struct PaperRendering: Sendable {
  /// What became of the job.
  package enum Result: Sendable {
    /// The files that were written, in filing order.
    case written([PrintedDocument])
    /// Nothing was written because the case has errors or could not be read.
    case refused
    /// Nothing was written because something outside the case is in the way.
    case failed(Message, remedy: Message)
  }

  /// The findings of the case and what became of the job.
  package struct Outcome: Sendable {
    package var report: CheckReport
    package var result: Result
    /// How many pictures of pages were written.
    package var pictures = 0
  }

  private let review: CaseReview
  private let draft: Bool
  private let substitutes: Bool
  /// How the papers are put into files.
  package var options = PrintOptions()

  /// Prints under the law of a day; a draft is printed in spite of errors and says so on each page.
  ///
  /// With `substitutes` the base form is printed of a character that no font has, with a warning and
  /// a record in the manifest.
  package init(asOf: LawDay? = nil, draft: Bool = false, substitutes: Bool = false) {
    var review = CaseReview(asOf: asOf, substitutes: substitutes)
    review.keepsPapers = true
    self.review = review
    self.draft = draft
    self.substitutes = substitutes
  }

  /// Checks the case, sets the papers and writes them with a manifest.
  /// - Parameter only: the documents to write; empty means all.
  package func render(
    _ file: String, into folder: String, only: [DocumentID] = []
  ) -> Outcome {
    let opened = PaperStudio.open()
    return render(review.examine(file, studio: opened), opened, into: folder, only: only)
  }

  /// The same of a case that is in no file yet; the files that it names lie beside another one.
  func render(
    _ bytes: [UInt8], name: String, besides file: String, into folder: String
  ) -> Outcome {
    let opened = PaperStudio.open()
    let examined = review.examine(
      bytes, name: name, attachments: AttachedFiles(ofCase: file), studio: opened)
    return render(examined, opened, into: folder, only: [])
  }

  private func render(
    _ examined: ExaminedCase, _ opened: Swift.Result<PaperStudio, StudioFailure>,
    into folder: String,
    only: [DocumentID]
  ) -> Outcome {
    var examined = examined
    func outcome(_ result: Result) -> Outcome {
      Outcome(report: report(examined), result: result)
    }
    guard let content = examined.content, let day = examined.day else {
      return outcome(.refused)
    }
    let studio: PaperStudio
    switch opened {
    case .success(let ready): studio = ready
    case .failure(let failure):
      return outcome(.failed(failure.message, remedy: StudioFailure.remedy))
    }
    let known = DocumentID.papers(of: content.kind) + [.bundle]
    if let other = only.first(where: { !known.contains($0) }) {
      return outcome(
        .failed(
          CommandWords.noSuchPaper(other, of: content.kind),
          remedy: CommandWords.choosePaper(from: known)))
    }
    guard draft || examined.input.verdict == .accept else { return outcome(.refused) }
    let papers =
      draft
      ? studio.papers(for: content, asOf: day, draft: true, substitutes: substitutes)
      : examined.papers
    do {
      let data = try options.attachesData ? carried(examined, on: day, with: studio) : nil
      let printed = try print(
        data?.papers ?? papers, with: studio, only: only, of: data?.content ?? content,
        on: day, data: data)
      let ids = printed.map(\.document.id)
      // The bound set holds every paper.
      let shown = papers.filter { ids.contains($0.id) || ids.contains(.bundle) }
      var manifest = Manifest(
        case: examined.input, asOf: day, draft: draft, documents: printed.map(\.document),
        fonts: PrintedFont.all(in: shown, from: studio.fonts),
        substitutions: PrintedSubstitution.all(in: papers, only: ids))
      manifest.attached = examined.attached
      manifest.data = data
      let pictures = try options.preview.map { preview in
        try PagePreview(studio: studio, dpi: preview.dpi)
          .pictures(of: papers, only: only, draft: draft)
      }
      var files = printed.map { (name: $0.document.file, bytes: $0.bytes) }
      files.append((name: "manifest.json", bytes: Array((manifest.json.text() + "\n").utf8)))
      try OutputFolder(folder).write(files, outdated: only.isEmpty ? outdated : [])
      if let preview = options.preview, let pictures {
        try OutputFolder(preview.folder).write(
          pictures, outdated: PagePreview.outdated(besides: papers, draft: draft))
      }
      var written = outcome(.written(printed.map(\.document)))
      written.pictures = pictures?.count ?? 0
      return written
    } catch let problem as FileProblem {
      return outcome(.failed(problem.message, remedy: problem.remedy))
    } catch let problem as PageRaster.Problem {
      return outcome(.failed(problem.message, remedy: PageRaster.Problem.remedy))
    } catch let obstacle as DataAttachment.Obstacle {
      return outcome(.failed(obstacle.message, remedy: obstacle.remedy))
    } catch let broken as BrokenPaper {
      // The writer's list names the field; nothing is written rather than a paper that is not sound.
      examined.findings += broken.findings(file: examined.input.file)
      examined.input.verdict = .unchecked
      return outcome(.refused)
    } catch {
      return outcome(.failed(Message(ja: "\(error)", en: "\(error)"), remedy: StudioFailure.remedy))
    }
  }

  /// Names of an earlier set that would be mistaken for a part of this one: a whole set replaces
  /// its drafts, but a draft never takes away a paper that may have been filed.
  private var outdated: [String] {
    let drafts = DocumentID.allCases.flatMap { $0.fileNames(draft: true) }
    return draft ? drafts : drafts + DocumentID.allCases.flatMap { $0.fileNames(draft: false) }
  }

  private func print(
    _ papers: [SetPaper], with studio: PaperStudio, only: [DocumentID],
    of content: CaseContent, on day: LawDay, data: DataAttachment?
  ) throws -> [(document: PrintedDocument, bytes: [UInt8])] {
    let set = PrintedSet(
      studio: studio, content: content, day: day, papers: papers, isDraft: draft,
      substitutes: substitutes, options: options, data: data)
    return try set.documents(only: only).compactMap(set.print)
  }

  private func carried(
    _ examined: ExaminedCase, on day: LawDay, with studio: PaperStudio
  ) throws(DataAttachment.Obstacle) -> DataAttachment {
    guard !draft else { throw .isDraft }
    return try DataAttachment(
      of: examined, on: day, substitutes: substitutes, studio: studio)
  }

  private func report(_ examined: ExaminedCase) -> CheckReport {
    CheckReport(
      engine: Product.engine, rulePack: Catalogue.edition, inputs: [examined.input],
      findings: examined.findings,
      sources: examined.source.map { [examined.input.file: $0] } ?? [:])
  }
}

/// A file that was written.
package struct PrintedDocument: Sendable {
  package var id: DocumentID
  /// Name without folder.
  package var file: String
  package var title: String
  package var pages: Int
  /// SHA-256 of the file in hexadecimal.
  package var sha256: String
  /// First day of the form's edition, `yyyy-mm-dd`; nil for the bound set.
  package var edition: String?
  /// 正本 or 副本, when several bound sets are made.
  package var copy: String?
  /// Numbers of the pages that are blank backs.
  package var blankPages: [Int] = []
}

extension CommandWords {
  static func noSuchPaper(_ id: DocumentID, of kind: CaseKind) -> Message {
    Message(
      ja: "手続「\(kind.rawValue)」に書類「\(id.rawValue)」はありません",
      en: "there is no paper '\(id.rawValue)' for the procedure '\(kind.rawValue)'")
  }

  static func choosePaper(from ids: [DocumentID]) -> Message {
    let list = ids.map(\.rawValue).joined(separator: " ")
    return Message(ja: "--only には次から選んでください：\(list)", en: "choose for --only from: \(list)")
  }
}
