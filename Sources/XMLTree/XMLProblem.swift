/// Something the parser or the schema objects to.
package struct XMLProblem: Sendable, Hashable {
  /// Line of the file, counted from 1; 0 when it concerns the whole file.
  package var line: Int
  /// The parser's own words, without the line feed at their end.
  package var message: String

  package init(line: Int, message: String) {
    self.line = line
    self.message = message
  }
}

/// A document or a schema that could not be read at all.
package struct XMLFailure: Error, Equatable {
  /// The file as the caller named it.
  package var file: String
  /// What is wrong, first problem first; never empty.
  package var problems: [XMLProblem]

  package init(file: String, problems: [XMLProblem]) {
    self.file = file
    self.problems = problems
  }
}
