import Findings
import PermitInput
internal import PermitModel

/// The mark of a question: a short hash of the question and of what it is about.
///
/// The first half covers the criterion, the question and every value below the places that the
/// question names; the second half, after a dash, the files that are named there. A check that
/// opens no files, as of a stream of cases, knows the first half only.
struct QuestionMark: Hashable {
  /// Hash of question and values, eight hexadecimal digits.
  let values: String
  /// Hash of the files; nil when none is named there or none was opened.
  let files: String?

  /// The mark as it is printed and written: `3f9a2c1b` or `3f9a2c1b-77aa01bc`.
  var text: String { files.map { values + "-" + $0 } ?? values }

  /// Makes a mark of its halves.
  init(values: String, files: String?) {
    self.values = values
    self.files = files
  }

  /// Reads a mark as it was written.
  init(_ text: String) {
    let halves = text.lowercased().split(separator: "-", maxSplits: 1).map(String.init)
    values = halves.first ?? ""
    files = halves.count > 1 ? halves[1] : nil
  }

  /// Whether a written mark means this question in its present state; the files count where both
  /// sides know them.
  func agrees(with written: QuestionMark) -> Bool {
    guard values == written.values else { return false }
    guard let files, let others = written.files else { return true }
    return files == others
  }
}

/// Finds what questions are about and makes their marks.
struct QuestionMarks {
  private let texts: [Located<String>]
  private let hashes: [Site: String]
  private var paths: CanonicalPaths
  /// The lines about the texts, made when the first question is about them; several are about most.
  private var lines: [[UInt8]?]

  /// Takes the texts of a case of a kind in their order and the files that were opened.
  init(_ texts: [Located<String>], _ kind: CaseKind, files: [OpenedFile]) {
    self.texts = texts
    paths = CanonicalPaths(kind)
    lines = Array(repeating: nil, count: texts.count)
    hashes = Dictionary(
      files.map { ($0.fact.site, $0.sha256 ?? "absent") }, uniquingKeysWith: { first, _ in first })
  }

  /// The mark of a question.
  mutating func mark(of question: Finding) -> QuestionMark {
    var hashed = Array(question.id.utf8)
    hashed.append(QuestionMarks.lineFeed)
    hashed.append(contentsOf: question.message.ja.utf8)
    var files: [String] = []
    let shown = [question.site] + question.related
    for (index, site) in (shown + question.about).enumerated() {
      hashed.append(QuestionMarks.lineFeed)
      hashed.append(UInt8(ascii: "@"))
      hashed.append(contentsOf: paths.path(site.path).utf8)
      // A part that is absent stands at the whole file, which is not what the answer rests on.
      if index >= shown.count, site.path.isEmpty { continue }
      for index in below(site) {
        hashed.append(contentsOf: line(index))
        if !hashes.isEmpty, let hash = hashes[texts[index].site] { files.append(hash) }
      }
    }
    return QuestionMark(
      values: QuestionMarks.short(hashed),
      files: files.isEmpty ? nil : QuestionMarks.short(Array(files.joined(separator: "\n").utf8)))
  }

  /// What is hashed of a text: a line feed, its path, a tab, the text.
  private mutating func line(_ index: Int) -> [UInt8] {
    if let known = lines[index] { return known }
    var line = [QuestionMarks.lineFeed]
    line.append(contentsOf: paths.path(texts[index].site.path).utf8)
    line.append(UInt8(ascii: "\t"))
    if let value = texts[index].value { line.append(contentsOf: value.utf8) }
    lines[index] = line
    return line
  }

  private static let lineFeed = UInt8(ascii: "\n")

  /// The texts at a place and below it, which follow one another in the file.
  private func below(_ site: Site) -> Range<Int> {
    var low = texts.startIndex
    var high = texts.endIndex
    while low < high {
      let middle = (low + high) / 2
      let (line, column) = (texts[middle].site.line, texts[middle].site.column)
      if line < site.line || line == site.line && column < site.column {
        low = middle + 1
      } else {
        high = middle
      }
    }
    high = low
    while high < texts.endIndex, texts[high].site.path.isAtOrBelow(site.path) { high += 1 }
    return low..<high
  }

  private static func short(_ bytes: [UInt8]) -> String { String(sha256(bytes).prefix(8)) }
}

extension String {
  /// Whether a path is another or leads to something inside of it.
  fileprivate func isAtOrBelow(_ path: String) -> Bool {
    if path.isEmpty { return true }
    let rest = utf8.dropFirst(path.utf8.count)
    guard utf8.starts(with: path.utf8) else { return false }
    return rest.isEmpty || rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: "[")
  }
}
