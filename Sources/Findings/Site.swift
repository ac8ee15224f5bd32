/// A place in the applicant's file.
public struct Site: Sendable, Hashable {
  /// Path of the file as the user named it.
  public var file: String
  /// Line, counted from 1; 0 when the place is the whole file.
  public var line: Int
  /// Column in Unicode scalars, counted from 1.
  public var column: Int
  /// Length of the marked text in Unicode scalars, at least 1.
  public var length: Int
  /// The keys down to the value as the user wrote them, such as `施設[0].構造.供給装置`.
  public var path: String

  /// Makes a site.
  public init(
    file: String = "", line: Int = 0, column: Int = 0, length: Int = 1, path: String = ""
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.length = length
    self.path = path
  }

  /// The same place; figures first, which nearly always tell.
  public static func == (a: Site, b: Site) -> Bool {
    a.line == b.line && a.column == b.column && a.length == b.length && a.path == b.path
      && a.file == b.file
  }

  /// Line and column tell the places of a file apart; hashing Japanese paths takes thousands of
  /// instructions each.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(line)
    hasher.combine(column)
  }
}
