/// A value of the file as it was typed: its text and its place, without any YAML type.
struct SourceNode: Sendable {
  /// What can be written in a place.
  enum Content: Sendable {
    /// Nothing was written.
    case blank
    /// A text.
    case scalar(String)
    /// Several values.
    case list([SourceNode])
    /// Keys with values, in the order of the file.
    case record([SourceEntry])
  }

  /// What is written.
  var content: Content
  /// Line, counted from 1.
  var line: Int
  /// Column in Unicode scalars, counted from 1.
  var column: Int
  /// Unicode scalars from the first to the last written character on the line.
  var length: Int

  /// Whether nothing but empty text stands here and below.
  var isBlank: Bool {
    switch content {
    case .blank: true
    case .scalar(let text): !Width.beginsWithInk(text) && text.allSatisfy(\.isWhitespace)
    case .list(let items): items.allSatisfy(\.isBlank)
    case .record(let entries): entries.allSatisfy(\.value.isBlank)
    }
  }
}

/// A key with its value.
struct SourceEntry: Sendable {
  /// The key.
  var key: SourceNode
  /// What stands under it.
  var value: SourceNode

  /// The key's text.
  var name: String {
    if case .scalar(let text) = key.content { text } else { "" }
  }
}
