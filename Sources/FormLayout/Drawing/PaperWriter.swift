package import PDFWriter
package import TextShaping

/// Writes typeset papers as one PDF: one paper alone or the bound set.
package struct PaperWriter {
  private let fonts: FontStack

  package init(fonts: FontStack) { self.fonts = fonts }

  /// The bytes of a file that holds the papers in this order.
  ///
  /// A bound set has an outline entry for each paper, and its pages are labelled by paper. For
  /// printing on both sides, `duplex` gives each paper of an odd number of pages a blank back, so
  /// that the next one begins on a front.
  package func pdf(
    of documents: [TypesetDocument], metadata: PDFMetadata, attachments: [PDFAttachment] = [],
    duplex: Bool = false, readable: Bool = false
  ) throws(PDFNonconformance) -> [UInt8] {
    let file = PDFDocument(metadata: metadata, readable: readable)
    let keys = fonts.faces.map { file.addFont(FaceProgram(face: $0)) }
    for document in documents {
      let first = file.pages.count
      let parent = documents.count > 1 ? file.root.append(.part) : file.root
      var painter = PagePainter(keys: keys, elements: [:])
      painter.build(document, below: parent)
      for page in document.pages {
        painter.paint(page, on: file.addPage(width: page.width, height: page.height))
      }
      file.addOutline(title: document.title, page: first)
      if documents.count > 1 {
        file.addPageLabel(
          fromPage: first, prefix: document.title + (document.pages.count > 1 ? " " : ""),
          style: document.pages.count > 1 ? .decimal : .none)
      }
      if duplex, let last = document.pages.last, document.pages.count % 2 == 1 {
        file.addPageLabel(
          fromPage: file.pages.count, prefix: document.title + " 裏面白紙", style: .none)
        file.addBlankPage(width: last.width, height: last.height)
      }
    }
    for attachment in attachments { file.attach(attachment) }
    return try file.finish()
  }

  /// The pages of a paper as they are seen; fonts are counted as in `fonts`.
  package func drawings(of document: TypesetDocument) -> [PageDrawing] {
    let file = PDFDocument(metadata: PDFMetadata(title: document.title, creator: ""))
    var painter = PagePainter(
      keys: fonts.faces.map { file.addFont(FaceProgram(face: $0)) }, elements: [:])
    painter.build(document, below: file.root)
    for page in document.pages {
      painter.paint(page, on: file.addPage(width: page.width, height: page.height))
    }
    return file.pages.map(\.drawing)
  }
}
