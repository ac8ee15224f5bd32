import Findings
import PermitModel

/// Reads a case file: bytes in, values with their places and everything unreadable out.
package enum CaseReader {
  /// Reads the bytes of a file; `file` is its name as the user gave it.
  ///
  /// - Parameter watched: whether a `ReadingTrace` is to note who reads the values.
  package static func read(bytes: [UInt8], file: String, watched: Bool = false) -> CaseFile {
    switch SourceFile.open(bytes: bytes, file: file) {
    case .success(let opened): read(opened, file: file, watched: watched)
    case .failure(let failure): unreadable(failure.findings, file)
    }
  }

  /// Reads a case file given as text.
  package static func read(text: String, file: String) -> CaseFile {
    read(bytes: Array(text.utf8), file: file)
  }

  private static func unreadable(_ findings: [Finding], _ file: String) -> CaseFile {
    var application = PermitApplication()
    application.site = Site(file: file)
    return CaseFile(
      content: .application(application), findings: findings, problems: [], isReadable: false)
  }

  /// Reads a file that is open already.
  static func read(_ opened: SourceFile, file: String, watched: Bool = false) -> CaseFile {
    let root = opened.root
    let format = CaseFormat.of(root)
    var reading = Reading(file: file, format: format)
    reading.isWatched = watched
    reading.findings = opened.findings
    if !opened.hasUniqueKeys { reading.reportRepeatedKeys(in: root) }
    var length = max(1, root.length)
    if case .record(let entries) = root.content { length = entries.first?.key.length ?? 1 }
    let site = Site(file: file, line: root.line, column: root.column, length: length)
    let content = format.read(root, site, &reading)
    reading.findings.sort { ($0.site.line, $0.site.column) < ($1.site.line, $1.site.column) }
    return CaseFile(
      content: content, findings: reading.findings, problems: reading.problems,
      isReadable: true)
  }
}

extension Reading {
  /// Every scalar value in the order of the file.
  func collectTexts(_ root: SourceNode, into texts: inout [Located<String>]) {
    collectTexts(root, at: Site(file: file), into: &texts)
  }

  /// The scalar values of a node; `site` has its path.
  private func collectTexts(
    _ node: SourceNode, at site: Site, into texts: inout [Located<String>]
  ) {
    switch node.content {
    case .blank:
      break
    case .scalar(let text):
      guard !node.isBlank else { return }
      texts.append(
        watched(
          Located(
            text, written: text, key: site, line: node.line, column: node.column,
            length: max(1, node.length))))
    case .list(let items):
      for (index, item) in items.enumerated() {
        collectTexts(
          item, at: site.below(index, line: item.line, column: item.column, length: 1),
          into: &texts)
      }
    case .record(let entries):
      for entry in entries {
        if case .scalar(let text) = entry.value.content {
          if entry.value.isBlank { continue }
          texts.append(
            watched(
              Located(
                text, written: text, under: entry.name, of: site, line: entry.value.line,
                column: entry.value.column, length: max(1, entry.value.length))))
          continue
        }
        collectTexts(
          entry.value,
          at: site.below(entry.name, line: entry.key.line, column: entry.key.column, length: 1),
          into: &texts)
      }
    }
  }

  /// Keys of maps that are there twice in the same spelling; records find theirs by themselves.
  mutating func reportRepeatedKeys(in root: SourceNode) {
    reportRepeatedKeys(in: root, at: Site(file: file))
  }

  private mutating func reportRepeatedKeys(in node: SourceNode, at parent: Site) {
    switch node.content {
    case .blank, .scalar:
      break
    case .list(let items):
      for (index, item) in items.enumerated() {
        reportRepeatedKeys(
          in: item, at: parent.below(index, line: item.line, column: item.column, length: 1))
      }
    case .record(let entries):
      var first: [String: SourceNode] = [:]
      for entry in entries {
        if let known = first[entry.name], case .scalar = entry.key.content {
          findings.append(
            Reading.duplicate(site(entry.key, under: parent), first: site(known, under: parent)))
        } else {
          first[entry.name] = entry.key
        }
        reportRepeatedKeys(
          in: entry.value,
          at: parent.below(entry.name, line: entry.key.line, column: entry.key.column, length: 1))
      }
    }
  }
}
