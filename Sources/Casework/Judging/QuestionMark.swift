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
  private let hashes: [Site: String]
  private var lines: QuestionLines
  /// What the mark at hand is a hash of; kept for its room.
  private var hashed: [UInt8] = []

  /// Takes the texts of a case of a kind in their order and the files that were opened.
  init(_ texts: [Located<String>], _ kind: CaseKind, files: [OpenedFile]) {
    lines = QuestionLines(texts, kind)
    hashes = Dictionary(
      files.map { ($0.fact.site, $0.sha256 ?? "absent") }, uniquingKeysWith: { first, _ in first })
  }

  /// The mark of a question among some findings, which is looked at where it lies.
  mutating func mark(of question: Int, in findings: [Finding]) -> QuestionMark {
    hashed.removeAll(keepingCapacity: true)
    hashed.append(contentsOf: findings[question].id.utf8)
    hashed.append(QuestionLines.lineFeed)
    hashed.append(contentsOf: findings[question].message.ja.utf8)
    var files: [String] = []
    add(findings[question].site, isShown: true, &files)
    for site in findings[question].related { add(site, isShown: true, &files) }
    for site in findings[question].about { add(site, isShown: false, &files) }
    return QuestionMark(
      values: shortSHA256(hashed),
      files: files.isEmpty ? nil : shortSHA256(Array(files.joined(separator: "\n").utf8)))
  }

  /// Adds a place and the texts at it and below it.
  private mutating func add(_ site: Site, isShown: Bool, _ files: inout [String]) {
    hashed.append(QuestionLines.lineFeed)
    hashed.append(UInt8(ascii: "@"))
    lines.appendPath(site.path, to: &hashed)
    // A part that is absent stands at the whole file, which is not what the answer rests on.
    if !isShown, site.path.isEmpty { return }
    let below = lines.below(site)
    lines.append(below, to: &hashed)
    guard !hashes.isEmpty else { return }
    for index in below {
      if let hash = hashes[lines.site(index)] { files.append(hash) }
    }
  }
}
