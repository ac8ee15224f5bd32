import CYaml

/// Composes the nodes of a usual YAML text straight from the events of the parser inside of Yams.
///
/// Yams makes a tree of its own first, with a tag for each node and a hash of each key, which takes
/// three times as long as to parse the text. Here is nothing judged: for whatever is not usual
/// (an error, an anchor, a tag, a key that is no plain text or stands twice) the answer is nil, and
/// the text is read by Yams, whose word it stays.
struct YAMLEvents {
  private let source: SourceText
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>

  /// The tree of a text; nil when Yams has to read it.
  static func compose(_ source: SourceText) -> SourceNode? {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) == 1 else { return nil }
    defer { yaml_parser_delete(parser) }
    let event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)
    event.initialize(to: yaml_event_t())
    defer {
      yaml_event_delete(event)
      event.deallocate()
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    var text = source.text
    return text.withUTF8 { bytes in
      yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
      return YAMLEvents(source: source, parser: parser, event: event).document()
    }
  }

  /// Goes on to the next event; false where it is another than wanted.
  private func next(_ wanted: yaml_event_type_t? = nil) -> Bool {
    yaml_event_delete(event)
    guard yaml_parser_parse(parser, event) == 1 else { return false }
    return wanted.map { $0 == event.pointee.type } ?? true
  }

  private func document() -> SourceNode? {
    guard next(YAML_STREAM_START_EVENT), next(YAML_DOCUMENT_START_EVENT), next(),
      let root = node(), next(YAML_DOCUMENT_END_EVENT), next(YAML_STREAM_END_EVENT)
    else { return nil }
    return root
  }

  /// The node that begins with the event at hand.
  private func node() -> SourceNode? {
    let line = Int(event.pointee.start_mark.line) + 1
    let column = Int(event.pointee.start_mark.column) + 1
    switch event.pointee.type {
    case YAML_SCALAR_EVENT: return scalar(line, column)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.pointee.data.sequence_start
      guard start.anchor == nil, start.tag == nil else { return nil }
      var items: [SourceNode] = []
      while next() {
        if event.pointee.type == YAML_SEQUENCE_END_EVENT {
          return SourceNode(content: .list(items), line: line, column: column, length: 1)
        }
        guard let item = node() else { return nil }
        items.append(item)
      }
      return nil
    case YAML_MAPPING_START_EVENT:
      let start = event.pointee.data.mapping_start
      guard start.anchor == nil, start.tag == nil, let entries = entries() else { return nil }
      return SourceNode(content: .record(entries), line: line, column: column, length: 1)
    default: return nil
    }
  }

  private func entries() -> [SourceEntry]? {
    var entries: [SourceEntry] = []
    var names = DistinctNames()
    while next() {
      if event.pointee.type == YAML_MAPPING_END_EVENT { return entries }
      guard let key = node(), case .scalar(let name) = key.content, Fold.isPlain(name),
        names.insert(name), next(), let value = node()
      else { return nil }
      entries.append(SourceEntry(key: key, value: value))
    }
    return nil
  }

  private func scalar(_ line: Int, _ column: Int) -> SourceNode? {
    let scalar = event.pointee.data.scalar
    guard scalar.anchor == nil, scalar.tag == nil, let value = scalar.value else { return nil }
    let bytes = UnsafeBufferPointer(start: value, count: scalar.length)
    // Yams takes a text for ended there.
    guard !bytes.contains(0) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE || scalar.style == YAML_ANY_SCALAR_STYLE
    if isPlain, YAMLTree.isBlank(text) {
      return SourceNode(content: .blank, line: line, column: column, length: 1)
    }
    let end = event.pointee.end_mark
    // The parser knows where a text ends on its line, with its closing quote; of one that goes over
    // several lines the first is marked.
    if Int(end.line) + 1 == line, Int(end.column) + 1 > column {
      return SourceNode(
        content: .scalar(text), line: line, column: column, length: Int(end.column) + 1 - column)
    }
    let offset = source.offset(line: line, column: column) ?? 0
    return SourceNode(
      content: .scalar(text), line: line, column: column,
      length: source.length(at: offset, content: text))
  }
}
