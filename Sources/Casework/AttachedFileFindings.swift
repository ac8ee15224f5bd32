import Findings
internal import PermitModel

/// Says what is wrong with the files that a case names.
enum AttachedFileFindings {
  /// How many findings of one kind are told before the rest is summed up.
  static let maximum = 20

  /// The findings in the order of the files, many of one kind summed up.
  static func of(_ opened: [OpenedFile], in subject: any CaseSubject) -> [Finding] {
    guard !opened.isEmpty else { return [] }
    var named: [Site: NamedFile] = [:]
    for file in subject.namedFiles { named[file.file.site] = file }
    var counts: [String: Int] = [:]
    var findings: [Finding] = []
    for file in opened {
      for finding in about(file.fact, named[file.fact.site]) {
        counts[finding.id, default: 0] += 1
        if counts[finding.id, default: 0] <= maximum { findings.append(finding) }
      }
    }
    return findings.map { finding in
      let more = (counts[finding.id] ?? 0) - maximum
      guard more > 0, isLast(finding, in: findings) else { return finding }
      var last = finding
      last.message.ja += "（同じ指摘がほかに\(more)件あります）"
      last.message.en += " (and \(more) more of the same)"
      return last
    }
  }

  private static func isLast(_ finding: Finding, in findings: [Finding]) -> Bool {
    findings.last { $0.id == finding.id } == finding
  }

  private static func about(_ fact: AttachedFile, _ named: NamedFile?) -> [Finding] {
    let name = SourceText.printable(fact.name)
    func found(_ problem: AttachedFileProblem, _ ja: String, _ en: String) -> [Finding] {
      [problem.finding("「\(name)」\(ja)", "'\(name)' \(en)", at: fact.site)]
    }
    switch fact.content {
    case .pdf(let pages): return pagesFindings(pages, name, fact.site, named)
    case .picture(let format):
      return found(
        .notPDF, "はPDFではなく\(format)の画像です。この形式で提出できますか",
        "is a \(format) picture, not a PDF; does the office take it?")
        + countFindings(1, name, fact.site, named)
    case .otherFormat(let format):
      return found(
        .notPDF, "はPDFではありません\(format.map { "（\($0)）" } ?? "")。この形式で提出できますか",
        "is not a PDF\(format.map { " (\($0))" } ?? ""); does the office take it?")
    case .encrypted:
      return found(
        .encrypted, "は暗号化されたPDFです", "is an encrypted PDF")
    case .damaged(let reason):
      let words = SourceText.printable(reason)
      return found(
        .damaged, "はPDFとして読めません（\(words)）", "cannot be read as a PDF (\(words))")
    case .empty: return found(.empty, "は空のファイルです", "is an empty file")
    case .missing: return found(.missing, "というファイルがありません", "does not exist")
    case .outsideFolder:
      return found(
        .outsideFolder, "は事案のフォルダーの外を指すため、開きませんでした",
        "leads out of the folder of the case and was not opened")
    case .notFile:
      return found(.notFile, "はファイルではありません", "is not a regular file")
    case .tooLarge(let limit):
      return found(
        .unreadable, "は大きすぎます（上限 \(limit >> 20) MB）", "is too large (limit \(limit >> 20) MB)")
    case .unreadable(let reason):
      return found(.unreadable, "を読めません：\(reason)", "cannot be read: \(reason)")
    case .notExamined:
      return found(.notExamined, "は開いて確かめていません", "was not opened and checked")
    }
  }

  private static func pagesFindings(
    _ pages: [PageMeasure], _ name: String, _ site: Site, _ named: NamedFile?
  ) -> [Finding] {
    var findings = countFindings(pages.count, name, site, named)
    let isDrawing = named?.isDrawing ?? false
    let odd = pages.enumerated().filter { $0.element.paper == nil }
    if let first = odd.first {
      let size = "\(tenths(first.element.width))×\(tenths(first.element.height)) mm"
      // The handbook asks for A3 or A4 only of drawings (p.27).
      findings.append(
        AttachedFileProblem.paperSize.finding(
          "「\(name)」の\(list(odd.map { $0.offset + 1 }))ページはA4でもA3でもありません（\(size)）",
          "'\(name)': page \(list(odd.map { $0.offset + 1 })) is neither A4 nor A3 (\(size))",
          at: site, severity: isDrawing ? .warning : .note, pages: isDrawing ? ["p.27"] : []))
    }
    if let paper = named?.paper, let stated = paper.value,
      let other = pages.first(where: { $0.paper != nil && $0.paper != stated })?.paper
    {
      findings.append(
        AttachedFileProblem.paperDiffers.finding(
          "「\(name)」の用紙は\(other.rawValue)ですが、\(stated.rawValue)と書かれています",
          "'\(name)' is \(other.rawValue), but the case says \(stated.rawValue)", at: paper.site,
          related: [site]))
    }
    return findings
  }

  private static func countFindings(
    _ count: Int, _ name: String, _ site: Site, _ named: NamedFile?
  ) -> [Finding] {
    guard let pages = named?.pages, let stated = pages.value, stated != count else { return [] }
    return [
      AttachedFileProblem.pagesDiffer.finding(
        "「\(name)」は\(count)ページですが、ページ数は\(stated)と書かれています",
        "'\(name)' has \(count) pages, but the case says \(stated)", at: pages.site,
        related: [site])
    ]
  }

  private static func tenths(_ length: Int) -> String {
    length % 10 == 0 ? "\(length / 10)" : "\(length / 10).\(length % 10)"
  }

  /// The first page numbers, with a mark when there are more.
  private static func list(_ numbers: [Int]) -> String {
    numbers.prefix(5).map(String.init).joined(separator: ", ") + (numbers.count > 5 ? "…" : "")
  }
}
