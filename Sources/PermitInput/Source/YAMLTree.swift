import Yams

/// Composes the nodes of a YAML text, keeping where and how each was written.
///
/// The only file that knows Yams, beside the one that knows its parser. Scalars keep their text whatever YAML would make of them
/// (`no`, `007`, `12:30`).
enum YAMLTree {
  /// Why a text could not be composed.
  struct Failure: Error {
    /// The parser's own words.
    var reason: String
    var line: Int
    var column: Int
    /// The name of a key that is there twice, when that is the reason.
    var duplicate: String?
  }

  /// The tree of a text; nil when nothing is in it.
  static func compose(_ source: SourceText) throws(Failure) -> SourceNode? {
    var text = source
    var renamed: [Int: String] = [:]
    // The parser stops at a key that is there twice and names one of the two places. That one
    // is renamed for the parser, with as many characters, and the text is read again.
    let attempts = min(maximumDuplicates, 1 + maximumBytes / (1 + source.text.utf8.count))
    for attempt in 0...attempts {
      do {
        let parser = try Parser(
          yaml: text.text, resolver: .basic, constructor: Constructor([:], [:], [:]),
          encoding: .utf8)
        guard let root = try parser.singleRoot() else { return nil }
        return Conversion(source: source, renamed: renamed).node(root)
      } catch YamlError.duplicatedKeysInMapping(let names, let context) {
        let place = context.mark
        let name = names.first ?? ""
        guard attempt < attempts,
          let offset = source.offset(line: place.line, column: place.column),
          renamed[offset] == nil
        else {
          throw Failure(
            reason: "duplicate key", line: place.line, column: place.column, duplicate: name)
        }
        renamed[offset] = name
        text = rename(text, at: offset, content: name, attempt: attempt)
      } catch {
        throw failure(error)
      }
    }
    return nil
  }

  /// Whether a plain text is a word by which YAML says that nothing is there.
  static func isBlank(_ text: String) -> Bool {
    switch text.utf8.count {
    case 0: true
    case 1: text == "~"
    case 4: text == "null" || text == "Null" || text == "NULL"
    default: false
    }
  }

  /// More double keys than this in one file are not slips of the pen.
  private static let maximumDuplicates = 50
  /// Large files are not read that often.
  private static let maximumBytes = 4 * 1024 * 1024

  /// Puts private-use characters in place of the key, so that every other place stays.
  private static func rename(
    _ source: SourceText, at offset: Int, content: String, attempt: Int
  ) -> SourceText {
    let length = source.length(at: offset, content: content)
    var scalars = source.scalars
    for (index, position) in (offset..<min(offset + length, scalars.count)).enumerated() {
      let value = 0xE000 + UInt32(index == 0 ? attempt : 0x800)
      scalars[position] = Unicode.Scalar(value) ?? "_"
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return SourceText(String(view))
  }

  private static func failure(_ error: any Error) -> Failure {
    switch error {
    case YamlError.scanner(let context, let problem, let mark, _),
      YamlError.parser(let context, let problem, let mark, _),
      YamlError.composer(let context, let problem, let mark, _):
      // A key without its colon, and a quote without its end, are noticed further down than
      // they stand.
      let isEarlier =
        context.map { $0.text.contains("simple key") || $0.text.contains("quoted") } ?? false
      let place = isEarlier ? context?.mark ?? mark : mark
      let reason = [context?.text, problem].compactMap { $0 }.joined(separator: ", ")
      return Failure(reason: reason, line: place.line, column: place.column)
    case YamlError.reader(let problem, _, _, _):
      return Failure(reason: problem, line: 1, column: 1)
    default:
      return Failure(reason: "\(error)", line: 1, column: 1)
    }
  }
}

/// Turns the parser's nodes into nodes with measured places.
private struct Conversion {
  let source: SourceText
  /// Keys that were renamed for the parser, by their offset.
  let renamed: [Int: String]

  func node(_ node: Node) -> SourceNode {
    let mark = node.mark
    let (line, column) = (mark?.line ?? 1, mark?.column ?? 1)
    let offset = source.offset(line: line, column: column) ?? 0
    switch node {
    case .scalar(let scalar):
      let text = renamed[offset] ?? scalar.string
      let isPlain = scalar.style == .plain || scalar.style == .any
      if isPlain, YAMLTree.isBlank(text) {
        return SourceNode(content: .blank, line: line, column: column, length: 1)
      }
      let length = source.length(at: offset, content: text)
      return SourceNode(content: .scalar(text), line: line, column: column, length: length)
    case .sequence(let items):
      return SourceNode(
        content: .list(items.map(self.node)), line: line, column: column, length: 1)
    case .mapping(let pairs):
      let entries = pairs.map { SourceEntry(key: self.node($0.key), value: self.node($0.value)) }
      return SourceNode(content: .record(entries), line: line, column: column, length: 1)
    case .alias:
      return SourceNode(content: .blank, line: line, column: column, length: 1)
    }
  }
}
