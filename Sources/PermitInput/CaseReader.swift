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
    if !opened.hasUniqueKeys { reading.reportRepeatedKeys(in: root, path: "") }
    var site = reading.site(root, path: "")
    if case .record(let entries) = root.content { site.length = entries.first?.key.length ?? 1 }
    let content = format.read(root, site, &reading)
    reading.findings.sort { ($0.site.line, $0.site.column) < ($1.site.line, $1.site.column) }
    return CaseFile(
      content: content, findings: reading.findings, problems: reading.problems,
      isReadable: true)
  }
}

extension Reading {
  /// Every scalar value in the order of the file.
  func collectTexts(_ node: SourceNode, path: String, into texts: inout [Located<String>]) {
    switch node.content {
    case .blank:
      break
    case .scalar(let text):
      guard !node.isBlank else { return }
      texts.append(watched(Located(text, written: text, site: site(node, path: path))))
    case .list(let items):
      for (index, item) in items.enumerated() {
        collectTexts(item, path: path + "[" + String(index) + "]", into: &texts)
      }
    case .record(let entries):
      for entry in entries {
        collectTexts(entry.value, path: Reading.path(path, entry.name), into: &texts)
      }
    }
  }

  /// Keys of maps that are there twice in the same spelling; records find theirs by themselves.
  mutating func reportRepeatedKeys(in node: SourceNode, path: String) {
    switch node.content {
    case .blank, .scalar:
      break
    case .list(let items):
      for (index, item) in items.enumerated() {
        reportRepeatedKeys(in: item, path: "\(path)[\(index)]")
      }
    case .record(let entries):
      var first: [String: SourceNode] = [:]
      for entry in entries {
        if let known = first[entry.name], case .scalar = entry.key.content {
          let parent = Site(file: file, path: path)
          findings.append(
            Reading.duplicate(site(entry.key, under: parent), first: site(known, under: parent)))
        } else {
          first[entry.name] = entry.key
        }
        reportRepeatedKeys(in: entry.value, path: Reading.path(path, entry.name))
      }
    }
  }
}
