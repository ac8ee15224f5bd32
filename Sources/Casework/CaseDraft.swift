package import Findings
internal import PermitInput

/// Writing and rewriting case files.
package enum CaseDraft {
  /// Words for the procedures that have a template.
  package static let procedures = ["新規許可", "new_permit"]

  /// The commented template of a new permit.
  package static func template(keys: Language) -> String {
    CaseTemplate.newPermit(keys: keys)
  }

  /// The input format as a JSON Schema, for editors.
  package static func schema(keys: Language) -> JSONText {
    CaseSchema.newPermit(keys: keys)
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
