package import Findings

/// A file that a case names, with what the case says about it.
package struct NamedFile: Sendable {
  /// The path as written.
  package var file: Located<String>
  /// ページ数 as the case states it; absent where the case has no such key.
  package var pages: Located<Int>
  /// 用紙, which only drawings state.
  package var paper: Located<PaperSize>
  /// Whether it is a drawing, for which the handbook asks for A4 or A3 (p.27).
  package var isDrawing: Bool

  init(
    _ file: Located<String>, pages: Located<Int> = Located(),
    paper: Located<PaperSize> = Located(), isDrawing: Bool = false
  ) {
    self.file = file
    self.pages = pages
    self.paper = paper
    self.isDrawing = isDrawing
  }
}

extension PermitApplication {
  /// Every file that the case names, in the order of the papers.
  package var namedFiles: [NamedFile] {
    (countedFiles + [NamedFile(tax.receipt)]).filter { $0.file.isWritten }
  }

  /// Whether the case states the pages of every file whose pages its papers tell, as in most cases.
  package var statesPages: Bool {
    countedFiles.allSatisfy { !$0.file.isWritten || $0.pages.value != nil }
  }

  /// Whether `counting(_:)` of these would leave the case as it is.
  package func agrees(with attached: [AttachedFile]) -> Bool {
    var stated: [Site: Int] = [:]
    for named in countedFiles { stated[named.file.site] = named.pages.value ?? -1 }
    return attached.allSatisfy { file in
      guard let count = file.pages, let stated = stated[file.site] else { return true }
      return stated == count
    }
  }

  /// The files whose pages the papers tell, written or not.
  private var countedFiles: [NamedFile] {
    let identity = [applicant.registry, applicant.residentRecord].map {
      NamedFile($0.file, pages: $0.pages)
    }
    let drawn = drawings.items.map {
      NamedFile($0.file, pages: $0.pages, paper: $0.paper, isDrawing: true)
    }
    let others = attachments.items.map { NamedFile($0.file, pages: $0.pages) }
    return drawn + others + identity
  }

  /// The case with the pages of its files as they were counted; where a file was not counted the
  /// figure of the case stands.
  package func counting(_ attached: [AttachedFile]) -> PermitApplication {
    var counts: [Site: Int] = [:]
    for file in attached { counts[file.site] = file.pages }
    func count(_ file: Located<String>, _ pages: inout Located<Int>) {
      guard let count = counts[file.site], pages.value != count else { return }
      if !pages.isWritten { pages.written = String(count) }
      pages.value = count
      pages.problem = nil
    }
    var result = self
    count(applicant.registry.file, &result.applicant.registry.pages)
    count(applicant.residentRecord.file, &result.applicant.residentRecord.pages)
    for index in drawings.items.indices {
      count(drawings.items[index].file, &result.drawings.items[index].pages)
    }
    for index in attachments.items.indices {
      count(attachments.items[index].file, &result.attachments.items[index].pages)
    }
    return result
  }
}
