package import Findings

/// What opening a file that the case names has shown.
///
/// Files are opened outside of the criteria, which see only these facts.
package struct AttachedFile: Sendable, Hashable {
  /// The path as the case writes it.
  package var name: String
  /// Where the case names it.
  package var site: Site
  /// What is in it, or why that cannot be told.
  package var content: AttachedContent

  package init(name: String, site: Site, content: AttachedContent) {
    self.name = name
    self.site = site
    self.content = content
  }

  /// Number of pages when the file could be read: of a PDF its pages, of a picture one.
  package var pages: Int? {
    switch content {
    case .pdf(let pages): pages.count
    case .picture: 1
    default: nil
    }
  }
}

extension AttachedFile {
  /// The paper sizes that its pages have, each once, A4 first.
  package var papers: [PaperSize] {
    guard case .pdf(let pages) = content else { return [] }
    return PaperSize.allCases.filter { paper in pages.contains { $0.paper == paper } }
  }
}

/// What a file turned out to be.
package enum AttachedContent: Sendable, Hashable {
  /// A PDF that can be read by anybody, with the size of each page.
  case pdf(pages: [PageMeasure])
  /// A picture of one page, such as a scan.
  case picture(format: String)
  /// A PDF that is locked: pages or use depend on a password.
  case encrypted
  /// Begins like a PDF but cannot be read as one; `reason` is the reader's own wording.
  case damaged(reason: String)
  /// Neither a PDF nor a picture; `format` names it where it is known.
  case otherFormat(format: String?)
  /// Nothing is in the file.
  case empty
  /// No file of that name.
  case missing
  /// The path leads out of the folder of the case, so it was not opened.
  case outsideFolder
  /// A folder, a pipe or a device.
  case notFile
  /// More bytes than are read of one file.
  case tooLarge(limit: Int)
  /// The system refuses it; `reason` is its own wording.
  case unreadable(reason: String)
  /// Not looked at: the case has too many files, or the program for reading PDF is absent.
  case notExamined
}

/// Size of a page as a reader shows it, in tenths of a millimetre.
package struct PageMeasure: Sendable, Hashable {
  package var width: Int
  package var height: Int

  package init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  /// A4 or A3, upright or lying, within 3 mm as scanners and drawing programs leave them.
  package var paper: PaperSize? {
    let (short, long) = (min(width, height), max(width, height))
    return [(PaperSize.a4, 2100, 2970), (.a3, 2970, 4200)].first { _, breadth, length in
      abs(short - breadth) <= 30 && abs(long - length) <= 30
    }?.0
  }
}
