import Findings

/// A file whose bytes could be read as a record with keys.
struct SourceFile {
  /// The text with its lines.
  var source: SourceText
  /// The record of the whole file.
  var root: SourceNode
  /// Whether no record certainly holds a key twice.
  var hasUniqueKeys = false
  /// What is wrong although the text can be read.
  var findings: [Finding] = []

  /// Why a file could not be opened.
  struct Failure: Error {
    /// What the user reads about it.
    var findings: [Finding]
  }

  /// Decodes the bytes, looks over the structure and only then lets the parser at the text.
  static func open(bytes: [UInt8], file: String) -> Result<SourceFile, Failure> {
    let source: SourceText
    switch TextDecoding.decode(bytes, file: file) {
    case .success(let text): source = SourceText(text)
    case .failure(let problem): return .failure(Failure(findings: [problem.finding]))
    }
    if let finding = TextProblems.controlCharacter(in: source, file: file) {
      return .failure(Failure(findings: [finding]))
    }
    let scan = StructureScan.run(over: source)
    let structure =
      scan.discoveries.map {
        TextProblems.finding($0.discovery, at: $0.offset, in: source, file: file)
      } + MarkSlip.findings(scan.bareTexts, in: source, file: file)
    guard structure.isEmpty else { return .failure(Failure(findings: structure)) }
    do {
      // The events of the parser tell at once that all keys are plain and differ.
      let usual = YAMLEvents.compose(source)
      let composed: SourceNode?
      if let usual { composed = usual } else { composed = try YAMLTree.compose(source) }
      guard let root = composed, case .record(let entries) = root.content, !entries.isEmpty else {
        return .failure(Failure(findings: [TextProblems.noRecord(source, file: file)]))
      }
      let tails = scan.hiddenTails.prefix(50).map {
        TextProblems.hiddenTail(at: $0, in: source, file: file)
      }
      return .success(
        SourceFile(source: source, root: root, hasUniqueKeys: usual != nil, findings: tails))
    } catch {
      let line = TextProblems.line(of: error, in: source)
      if let bullet = BulletSlip.finding(near: line, scan.bareTexts, in: source, file: file) {
        return .failure(Failure(findings: [bullet]))
      }
      return .failure(Failure(findings: [TextProblems.notYAML(error, in: source, file: file)]))
    }
  }
}
