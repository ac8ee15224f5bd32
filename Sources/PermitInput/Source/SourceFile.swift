import Findings

/// A file whose bytes could be read as a record with keys.
struct SourceFile {
  /// The text with its lines.
  var source: SourceText
  /// The record of the whole file.
  var root: SourceNode

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
    let structure = StructureScan.discoveries(in: source).map {
      TextProblems.finding($0.discovery, at: $0.offset, in: source, file: file)
    }
    guard structure.isEmpty else { return .failure(Failure(findings: structure)) }
    do {
      guard let root = try YAMLTree.compose(source), case .record(let entries) = root.content,
        !entries.isEmpty
      else {
        return .failure(Failure(findings: [TextProblems.noRecord(source, file: file)]))
      }
      return .success(SourceFile(source: source, root: root))
    } catch {
      return .failure(Failure(findings: [TextProblems.notYAML(error, in: source, file: file)]))
    }
  }
}
