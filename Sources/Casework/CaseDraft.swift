package import Findings
internal import PermitInput
internal import PermitModel

/// Writing and rewriting case files.
package enum CaseDraft {
  /// Words for the kinds of cases, in both languages.
  package static let procedures = CaseKind.allCases.flatMap { kind in
    [Language.ja, .en].map { CaseFormat.word(of: kind, in: $0) }
  }

  /// The commented template of the kind of case that a word means: of a new permit when it means
  /// none.
  package static func template(of word: String = "", keys: Language) -> String {
    CaseTemplate.text(of: CaseFormat.kind(named: word) ?? .newPermit, keys: keys)
  }

  /// The input format of such a kind as a JSON Schema, for editors.
  package static func schema(of word: String = "", keys: Language) -> JSONText {
    CaseSchema.schema(of: CaseFormat.kind(named: word) ?? .newPermit, keys: keys)
  }

  /// Writes a template to a file that must not exist yet, so that nothing filled in is lost.
  /// - Throws: `FileProblem`.
  package static func write(_ text: String, toNew path: String) throws(FileProblem) {
    try FileAccess.create(Array(text.utf8), at: path)
  }

  /// What came of rewriting the keys of a file.
  package enum Formatting: Sendable {
    /// The file was rewritten.
    case changed
    /// All keys were in that language already.
    case unchanged
    /// Standard input with its keys rewritten; no file is touched.
    case rewritten(String)
    /// The file was left alone.
    case unreadable(CheckReport)
  }

  /// Rewrites the keys of a file in the other language; everything else stays byte for byte.
  package static func format(_ file: String, keys: Language) -> Formatting {
    let name = file == "-" ? CommandWords.standardInput : file
    do {
      let bytes = try FileAccess.read(file, limit: CaseReview.limit)
      switch KeyFormatter.convert(bytes: bytes, to: keys, file: name) {
      case .success(let rewritten):
        if file == "-" { return .rewritten(String(decoding: rewritten, as: UTF8.self)) }
        if rewritten == bytes { return .unchanged }
        try FileAccess.write(rewritten, to: file)
        return .changed
      case .failure(let failure):
        return .unreadable(
          report(name, failure.findings, SourceText(String(decoding: bytes, as: UTF8.self))))
      }
    } catch {
      return .unreadable(report(name, ExaminedCase(unreadable: name, error).findings, nil))
    }
  }

  private static func report(
    _ file: String, _ findings: [Finding], _ source: SourceText?
  ) -> CheckReport {
    CheckReport(
      engine: Product.engine, rulePack: "",
      inputs: [.init(file: file, sha256: nil, asOf: nil, verdict: .unchecked)],
      findings: findings, sources: source.map { [file: $0] } ?? [:])
  }
}
