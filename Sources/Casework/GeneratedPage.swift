internal import Criteria
internal import PermitInput

/// Pages of `docs/` that are written by the program and held to it by a test.
package enum GeneratedPage: String, CaseIterable, Sendable {
  case rules = "rules.md"
  case input = "input.md"

  /// The page as Markdown.
  package var markdown: String {
    switch self {
    case .rules: RuleReference.markdown()
    case .input: InputReference.markdown()
    }
  }

  /// Writes the page into a folder.
  /// - Throws: `FileProblem`.
  package func write(into folder: String) throws(FileProblem) {
    try FileAccess.write(Array(markdown.utf8), to: folder + "/" + rawValue)
  }
}
