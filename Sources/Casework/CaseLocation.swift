/// A case to be checked: a file that the user named, or one found below a folder.
package struct CaseLocation: Sendable {
  /// Its path.
  package let path: String
  /// Why it may not be opened, although it is there: it must not go missing from a list.
  let obstacle: FileProblem?

  /// A file that the user named; what it is shows when it is opened.
  package init(_ path: String) {
    self.path = path
    obstacle = nil
  }

  /// A name below a folder that is not opened.
  init(_ path: String, _ cause: FileProblem.Cause) {
    self.path = path
    obstacle = FileProblem(action: .read, path: path, cause: cause)
  }
}
