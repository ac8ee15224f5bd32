internal import Criteria
internal import PermitInput

/// A page of `docs/` that is written by the program and held to it by a test.
package struct GeneratedPage: Sendable {
  /// Path below `docs/`.
  package let path: String
  /// The page as Markdown.
  package let markdown: String

  /// Every generated page.
  package static func all() -> [GeneratedPage] {
    RuleReference.pages().map { GeneratedPage(path: $0.path, markdown: $0.markdown) }
      + [GeneratedPage(path: "input.md", markdown: InputReference.markdown())]
  }

  /// Writes the page into a folder.
  /// - Throws: `FileProblem`.
  package func write(into folder: String) throws(FileProblem) {
    let parts = path.split(separator: "/")
    if parts.count > 1 {
      let parent = folder + "/" + parts.dropLast().joined(separator: "/")
      try OutputFolder(parent).write([
        (name: String(parts[parts.count - 1]), bytes: Array(markdown.utf8))
      ])
    } else {
      try FileAccess.write(Array(markdown.utf8), to: folder + "/" + path)
    }
  }
}
