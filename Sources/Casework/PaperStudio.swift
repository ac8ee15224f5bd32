import Findings
internal import FormAssets
internal import FormLayout
internal import PDFWriter
internal import PermitModel
internal import TextShaping

/// The forms and fonts of this installation, ready to set papers.
struct PaperStudio {
  let library: FormLibrary
  let fonts: FontStack
  private let trials: TypesetterPool

  init(library: FormLibrary, fonts: FontStack) {
    self.library = library
    self.fonts = fonts
    trials = TypesetterPool(library: library, fonts: fonts)
  }

  /// The face that every installation has: what a template itself says must need no other.
  var commonFonts: FontStack { FontStack(faces: Array(fonts.faces.prefix(1))) }

  /// Opens the fonts and the forms of these ids.
  static func open(
    forms ids: [String] = DocumentID.templates.map(\.rawValue)
  ) -> Result<PaperStudio, StudioFailure> {
    do {
      let assets = try FormAssets.locate()
      let face = try FontFace(path: assets.fonts + "/" + FaceTable.common)
      let library = FormLibrary(trusting: assets.forms, only: ids)
      let missing = ids.first { library.title(of: $0) == nil }
      if let missing { return .failure(.missingForm(id: missing, folder: assets.forms)) }
      let fonts = FontStack(faces: [face], further: FaceTable.sources())
      return .success(PaperStudio(library: library, fonts: fonts))
    } catch let missing as FormAssetsMissing {
      return .failure(.noAssets(tried: missing.tried))
    } catch {
      return .failure(.font(reason: "\(error)"))
    }
  }

  /// Every paper of the case in filing order.
  func papers(
    for content: CaseContent, asOf day: LawDay, draft: Bool, substitutes: Bool = false,
    tellsSites: Bool = false
  ) -> [SetPaper] {
    var options = TypesetOptions(asOf: day.date, draft: draft, substitutes: substitutes)
    options.tellsSites = tellsSites
    return papers(
      for: content, options, by: Typesetter(library: library, fonts: fonts))
  }

  /// The papers of the case that cannot be printed as it is written, with nothing on them.
  ///
  /// With `tellsSites` all papers, which know the values that they show.
  ///
  /// - Parameter typed: the file of which the case was read.
  func trial(
    for content: CaseContent, typed: [UInt8], asOf day: LawDay, substitutes: Bool,
    tellsSites: Bool
  ) -> [SetPaper] {
    var options = TypesetOptions(asOf: day.date, substitutes: substitutes)
    options.tellsSites = tellsSites
    options.isTrial = true
    return trials.lend { typesetter in
      if !tellsSites, isPrintable(content, typed, options, by: typesetter) { return [] }
      return papers(of: BoundCase(content), content.kind, options, by: typesetter)
    }
  }

  /// Whether it is certain that nothing stands against printing any paper of a case.
  ///
  /// Hardly a case has such a text, and to find out costs a small part of setting the papers.
  private func isPrintable(
    _ content: CaseContent, _ typed: [UInt8], _ options: TypesetOptions, by typesetter: Typesetter
  ) -> Bool {
    let papers = DocumentID.papers(of: content.kind).map(\.rawValue)
    let tight = typesetter.forms(papers, maybeTooSmallFor: content, options: options)
    let isDrawn = typesetter.draws(typed)
    if tight.isEmpty, isDrawn { return true }
    let bound = BoundCase(content)
    guard isDrawn || typesetter.draws(bound) else { return false }
    // The list of papers is not made to wait for the pages of the others.
    var options = options
    for id in papers { options.pageCounts[id] = Typesetter.mostPages }
    // A form that cannot be set is left out of the papers, too.
    return tight.allSatisfy { (try? typesetter.fits($0, bound, options: options)) ?? true }
  }

  private func papers(
    for content: CaseContent, _ options: TypesetOptions, by typesetter: Typesetter
  ) -> [SetPaper] {
    papers(of: BoundCase(content), content.kind, options, by: typesetter)
  }

  /// The list of papers is set last because it counts the pages of the others.
  private func papers(
    of bound: BoundCase, _ kind: CaseKind, _ options: TypesetOptions, by typesetter: Typesetter
  ) -> [SetPaper] {
    var options = options
    let day = options.asOf.iso
    var papers: [SetPaper] = []
    let ids = DocumentID.papers(of: kind)
    for id in ids.filter({ $0 != .coverList }) + ids.filter({ $0 == .coverList }) {
      guard
        let document = try? typesetter.typeset(id.rawValue, bound, options: options)
      else { continue }
      options.pageCounts[id.rawValue] = document.pages.count
      let edition = library.editionStart(of: id.rawValue, on: day)
      papers.append(SetPaper(id: id, document: document, edition: edition))
    }
    return papers.sorted { $0.id.position < $1.id.position }
  }

  /// The list of papers with the mark of one of several sets; nil when the form cannot be set.
  func coverList(
    for content: CaseContent, asOf day: LawDay, draft: Bool, substitutes: Bool,
    copy: String, besides papers: [SetPaper]
  ) -> SetPaper? {
    var options = TypesetOptions(asOf: day.date, draft: draft, substitutes: substitutes)
    options.copy = copy
    for paper in papers where paper.id != .coverList {
      options.pageCounts[paper.id.rawValue] = paper.pages
    }
    let id = DocumentID.coverList
    return
      (try? Typesetter(library: library, fonts: fonts)
      .typeset(id.rawValue, BoundCase(content), options: options)).map {
        SetPaper(
          id: id, document: $0, edition: library.editionStart(of: id.rawValue, on: day.date.iso))
      }
  }

  /// The bytes of one file with these papers.
  /// - Throws: `BrokenPaper` when the writer finds that the file would not conform.
  func pdf(
    of papers: [SetPaper], title: String, attachments: [PDFAttachment] = [], duplex: Bool = false
  ) throws(BrokenPaper) -> [UInt8] {
    let metadata = PDFMetadata(title: title, creator: Product.engine)
    do throws(PDFNonconformance) {
      return try PaperWriter(fonts: fonts)
        .pdf(
          of: papers.map(\.document), metadata: metadata, attachments: attachments, duplex: duplex)
    } catch {
      throw BrokenPaper(title: title, problems: error.problems)
    }
  }
}

/// A paper with everything at its place.
struct SetPaper {
  var id: DocumentID
  var document: TypesetDocument
  /// First day of the form's edition.
  var edition: String?

  var title: String { document.title }
  var pages: Int { document.pages.count }
  var problems: [PrintProblem] { document.problems }
}

/// The forms or fonts of the installation cannot be used.
enum StudioFailure: Error {
  case noAssets(tried: [String])
  case missingForm(id: String, folder: String)
  case font(reason: String)

  var message: Message {
    switch self {
    case .noAssets(let tried):
      Message(
        ja: "様式とフォントのフォルダーが見つかりません（探した場所：\(tried.joined(separator: "、"))）",
        en:
          "the folder of forms and fonts was not found (looked in \(tried.joined(separator: ", ")))"
      )
    case .missingForm(let id, let folder):
      Message(
        ja: "様式「\(id)」を「\(folder)」から読めません",
        en: "the form '\(id)' cannot be read from '\(folder)'")
    case .font(let reason):
      Message(ja: "フォントを読めません：\(reason)", en: "the font cannot be read: \(reason)")
    }
  }

  static let remedy = Message(
    ja: "saisei doctor で確かめ、入れ直すか、環境変数 SAISEI_ASSETS に forms と fonts のあるフォルダーを指定してください",
    en:
      "run saisei doctor, then install again or set SAISEI_ASSETS to the folder of forms and fonts")

  /// Id and name of the finding.
  static let rule = (id: "FRM-000", name: "forms-unavailable")

  func finding(file: String) -> Finding {
    Finding(
      id: StudioFailure.rule.id, name: StudioFailure.rule.name, severity: .error, message: message,
      remedy: StudioFailure.remedy, citation: Citation(), site: Site(file: file))
  }
}

/// The PDF writer refused a paper because it would not be sound.
struct BrokenPaper: Error {
  var title: String
  var problems: [ConformanceProblem]

  /// Id and name of the findings.
  static let rule = (id: "FRM-090", name: "pdf-not-conforming")

  func findings(file: String) -> [Finding] {
    problems.map { problem in
      let place = problem.location ?? "-"
      return Finding(
        id: BrokenPaper.rule.id, name: BrokenPaper.rule.name, severity: .error,
        message: Message(
          ja: "「\(title)」のPDFが規格に適合しません：\(problem.message)（\(place)）",
          en: "the PDF of '\(title)' would not conform: \(problem.message) (\(place))"),
        remedy: Message(
          ja: "この表示と入力ファイルを添えて、プログラムの不具合として知らせてください",
          en: "report this as a defect of the program, with the input"),
        citation: Citation(), site: Site(file: file))
    }
  }
}
