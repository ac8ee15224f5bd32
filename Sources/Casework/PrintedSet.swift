internal import FormLayout
internal import PermitModel

/// Puts the papers of a case into files: each by itself, then bound.
struct PrintedSet {
  /// The forms and fonts.
  let studio: PaperStudio
  /// The case and the day that its papers were set for.
  let content: CaseContent
  let day: LawDay
  /// The papers in filing order.
  let papers: [SetPaper]
  var isDraft = false
  /// Whether a character that no font has is printed in its base form.
  var substitutes = false
  var options = PrintOptions()
  /// The data to put into each file.
  var data: DataAttachment?

  /// The files to make, in filing order.
  func documents(only: [DocumentID]) -> [CarriedDocument] {
    let wanted = only.isEmpty ? Set(DocumentID.allCases) : Set(only)
    let single = papers.map(\.id).filter(wanted.contains).map {
      CarriedDocument(id: $0, substitutes: substitutes)
    }
    guard wanted.contains(.bundle) else { return single }
    let marks = options.copies.map { CopyMark.all($0).map(Optional.some) } ?? [nil]
    return single
      + marks.map {
        CarriedDocument(
          id: .bundle, copy: $0, duplex: options.duplex, substitutes: substitutes)
      }
  }

  /// The bytes of one file and what the manifest says about it.
  /// - Throws: `BrokenPaper`.
  func print(_ document: CarriedDocument) throws(BrokenPaper) -> (PrintedDocument, [UInt8])? {
    let sheets = self.sheets(of: document)
    guard let first = sheets.first else { return nil }
    let isBundle = document.id == .bundle
    let title =
      isBundle
      ? content.kind.bundleTitle + (document.copy.map { "（\($0.name)）" } ?? "") : first.title
    let bytes = try studio.pdf(
      of: sheets, title: title, attachments: data?.files(for: document) ?? [],
      duplex: document.duplex)
    var blanks: [Int] = []
    var count = 0
    for sheet in sheets {
      count += sheet.pages
      if document.duplex, sheet.pages % 2 == 1 {
        count += 1
        blanks.append(count)
      }
    }
    let printed = PrintedDocument(
      id: document.id,
      file: document.id.fileName(of: content.kind, draft: isDraft, copy: document.copy),
      title: title, pages: count, sha256: sha256(bytes), edition: isBundle ? nil : first.edition,
      copy: document.copy?.name, blankPages: blanks)
    return (printed, bytes)
  }

  /// The papers of one file; a marked set has a list of papers of its own.
  private func sheets(of document: CarriedDocument) -> [SetPaper] {
    guard document.id == .bundle else { return papers.filter { $0.id == document.id } }
    guard let copy = document.copy else { return papers }
    return papers.map { paper in
      guard paper.id == .coverList else { return paper }
      return studio.coverList(
        for: content, asOf: day, draft: isDraft, substitutes: substitutes, copy: copy.name,
        besides: papers) ?? paper
    }
  }
}
