package import Findings
package import PermitModel
package import TextShaping

/// What decides how a paper comes out besides the case itself.
package struct TypesetOptions: Sendable {
  /// The day whose edition of the form is printed.
  package var asOf: CivilDate
  /// Whether every page is marked 下書き.
  package var draft: Bool
  /// Pages of the papers set so far, by form id, for the list of papers.
  package var pageCounts: [String: Int]
  /// Whether a character that no font has is printed in its base form, and told.
  package var substitutes: Bool
  /// Whether only the pages and the problems are wanted: nothing is drawn and no structure kept.
  package var isTrial = false
  /// Whether the document tells which values it shows.
  package var tellsSites = false
  /// Paper in the place of the form's own, such as `A3-landscape`; nil for its own.
  package var paper: String?
  /// The mark of one of several sets, such as 副本, for the list of papers.
  package var copy: String?

  package init(
    asOf: CivilDate, draft: Bool = false, pageCounts: [String: Int] = [:], substitutes: Bool = false
  ) {
    self.asOf = asOf
    self.draft = draft
    self.pageCounts = pageCounts
    self.substitutes = substitutes
  }
}

/// A paper with everything at its place, ready to be written.
package struct TypesetDocument: Sendable {
  /// Id of its form.
  package let id: String
  /// Title for the outline and the metadata.
  package let title: String
  /// The pages in order.
  package let pages: [TypesetPage]
  /// What could not be set as it was written.
  package let problems: [PrintProblem]
  /// Where the values that it shows stand in the case; empty unless that was asked for.
  package var sites: Set<Site> = []
  /// The structure of the text.
  let tags: TagTree

  /// The places in the stack of fonts of those that draw it.
  package var faces: Set<Int> {
    var faces: Set<Int> = []
    for page in pages {
      for case .text(let text) in page.drawn {
        for piece in text.pieces { faces.insert(page.characters[Int(piece.id)].face) }
      }
    }
    return faces
  }

  /// The text of all pages in reading order, furniture included; for tests and logs.
  package var text: String {
    pages.map { page in
      page.drawn.compactMap { if case .text(let text) = $0 { page.text(of: text) } else { nil } }
        .joined(separator: "\n")
    }.joined(separator: "\n")
  }
}

/// A form was asked for that the library does not hold.
package struct UnknownForm: Error, Equatable {
  /// The id as asked for.
  package let id: String
}

/// Sets papers: a form of the library, filled with a case, laid out on pages.
package struct Typesetter {
  let library: FormLibrary
  private let fonts: FontStack
  // Characters once looked up and shaped serve all papers of a set.
  let characters: CharacterRegister
  let fixedTexts = FixedTexts()
  let skeletons = FormSkeletons()
  let drawnScalars: DrawnScalars

  package init(library: FormLibrary, fonts: FontStack) {
    self.library = library
    self.fonts = fonts
    characters = CharacterRegister(fonts)
    drawnScalars = DrawnScalars(characters)
  }

  /// Number of characters that it has met.
  package var knownCharacters: Int { characters.entries.count }

  /// Sets one paper; problems are told, and nothing is left out because of them.
  package func typeset(
    _ id: String, _ application: PermitApplication, options: TypesetOptions
  ) throws(UnknownForm) -> TypesetDocument {
    try typeset(id, BoundCase(.application(application)), options: options)
  }

  /// Sets one paper of a case whose values have been bound before.
  package func typeset(
    _ id: String, _ content: BoundCase, options: TypesetOptions
  ) throws(UnknownForm) -> TypesetDocument {
    try typeset(
      id,
      content.value(
        BindingContext(pages: options.pageCounts, copy: options.copy),
        listsPapers: library.template(id)?.listsPapers ?? true),
      options: options)
  }

  /// Sets a 再生証明書.
  package func typeset(
    _ id: String, _ certificate: ReclaimCertificate, options: TypesetOptions
  ) throws(UnknownForm) -> TypesetDocument {
    try typeset(id, CertificateBinding.value(of: certificate), options: options)
  }

  /// Sets a reviewer's checklist.
  package func typeset(
    _ id: String, _ checklist: ReviewChecklist, options: TypesetOptions
  ) throws(UnknownForm) -> TypesetDocument {
    try typeset(id, ChecklistBinding.value(of: checklist), options: options)
  }

  /// Sets a 再生等記録簿.
  package func typeset(
    _ id: String, _ sheet: LedgerSheet, options: TypesetOptions
  ) throws(UnknownForm) -> TypesetDocument {
    try typeset(id, LedgerBinding.value(of: sheet), options: options)
  }

  func typeset(
    _ id: String, _ value: FormValue, options: TypesetOptions
  ) throws(UnknownForm) -> TypesetDocument {
    guard var template = library.template(id) else { throw UnknownForm(id: id) }
    if let paper = options.paper.flatMap(Paper.init) { template.paper = paper }
    var value = value
    var baseForms = BaseForms(fonts)
    if options.substitutes { value = baseForms.applied(to: value) }
    var best = set(template, value, options, baseForms)
    // A last page with a few lines on it is saved by a slightly closer line feed.
    for closeness in [0.96, 0.92, 0.88] where best.pages.contains(where: \.isNearlyEmpty) {
      guard best.pages.count > 1 else { break }
      var close = template
      close.feed *= closeness
      let attempt = set(close, value, options, baseForms)
      if attempt.pages.count < best.pages.count { best = attempt }
    }
    return best
  }

  private func set(
    _ template: FormTemplate, _ value: FormValue, _ options: TypesetOptions,
    _ baseForms: BaseForms
  ) -> TypesetDocument {
    var moved: Set<Int> = []
    var expansion = Expansion(
      template, on: options.asOf, characters: characters, fixedTexts: fixedTexts,
      isTrial: options.isTrial)
    var blocks = expansion.blocks(of: value)
    var flow = Flow(isTrial: options.isTrial)
    flow.add(blocks, left: 0, width: template.contentWidth)
    // Each round moves at least one more text to the continuation sheets.
    while !flow.overlong.isSubset(of: moved) {
      moved.formUnion(flow.overlong)
      expansion = Expansion(
        template, on: options.asOf, characters: characters, fixedTexts: fixedTexts,
        sheets: ContinuationSheets(moved: moved), isTrial: options.isTrial)
      blocks = expansion.blocks(of: value)
      flow = Flow(isTrial: options.isTrial)
      flow.add(blocks, left: 0, width: template.contentWidth)
    }
    var paginator = Paginator(template, isTrial: options.isTrial)
    paginator.lay(flow.items)
    var problems: [PrintProblem] = []
    for block in blocks {
      block.visitSources { if $0.lacksGlyphs { problems += missingGlyphs(of: $0) } }
    }
    if options.substitutes {
      for block in blocks { block.visitSources { problems += baseForms.problems($0) } }
    }
    for source in flow.overflowing { problems.append(overflow(source)) }
    return TypesetDocument(
      id: template.id, title: expansion.documentTitle ?? template.title,
      pages: options.isTrial ? paginator.pages : finished(paginator.pages, template, options),
      problems: unique(problems),
      sites: options.tellsSites ? sites(in: blocks) : [],
      tags: expansion.tags)
  }

  /// The pages with their numbers, with 下書き across them if they are a draft, and with the shapes
  /// of their characters.
  private func finished(
    _ pages: [TypesetPage], _ template: FormTemplate, _ options: TypesetOptions
  ) -> [TypesetPage] {
    var pages = PageFoot.numbered(pages, template, characters)
    let mark = options.draft ? DraftMark.text(characters) : nil
    for index in pages.indices {
      pages[index].draftMark = mark
      pages[index].characters = characters.entries
    }
    return pages
  }

  private func overflow(_ source: RunSource) -> PrintProblem {
    PrintProblem(
      kind: .overflow, field: source.field, text: source.text, site: source.site ?? Site())
  }

  private func missingGlyphs(of source: RunSource) -> [PrintProblem] {
    guard let site = source.site else { return [] }
    // Line ends and tabs of the file are set as such and need no glyph.
    let inked = source.text.filter { !$0.isNewline && $0 != "\t" }
    return fonts.missing(in: inked).map {
      PrintProblem(
        kind: .missingGlyph(character: $0.character, codePoints: $0.codePoints),
        field: source.field, text: source.text, site: site)
    }
  }

  private func sites(in blocks: [Block]) -> Set<Site> {
    var sites: Set<Site> = []
    for block in blocks {
      block.visitSources { if let site = $0.site { sites.insert(site) } }
    }
    return sites
  }

  private func unique(_ problems: [PrintProblem]) -> [PrintProblem] {
    var seen: Set<PrintProblem> = []
    return problems.filter { seen.insert($0).inserted }
  }
}

extension Block {
  /// Hands out where every text of the block comes from.
  func visitSources(_ visit: (RunSource) -> Void) {
    switch self {
    case .text(let box, _): box.sources.forEach(visit)
    case .hanging(let box):
      box.label.sources.forEach(visit)
      for inner in box.body { inner.visitSources(visit) }
    case .table(let table):
      for row in table.rows {
        for cell in row.cells { cell.text.sources.forEach(visit) }
      }
    case .space, .newPage, .running: break
    }
  }
}
