import Findings

/// One pass over a file: collects what could not be read while values enter the model.
struct Reading {
  /// The name of the file.
  let file: String
  /// The format that the file follows.
  let format: CaseFormat
  /// Whether a `ReadingTrace` is to note who reads the values.
  var isWatched = false
  /// What is wrong with the file itself.
  var findings: [Finding] = []
  /// Values that could not be read.
  var problems: [LocatedProblem] = []

  /// Unknown keys so far; a file of another kind would have thousands.
  var unknownKeys = 0
  /// From here on unknown keys are no longer listed.
  static let maximumUnknownKeys = 200

  init(file: String, format: CaseFormat) {
    self.file = file
    self.format = format
  }

  /// The place of a key below `parent`; a key that is no text has the path of its record.
  func site(_ key: SourceNode, under parent: Site) -> Site {
    guard case .scalar(let name) = key.content else { return site(key, at: parent) }
    return parent.below(
      name, line: key.line, column: key.column, length: max(1, key.length))
  }

  /// The place of a value whose key, or whose list, has the path of `key`.
  func site(_ node: SourceNode, at key: Site) -> Site {
    key.at(line: node.line, column: node.column, length: max(1, node.length))
  }

  /// The path of a key below a path.
  static func path(_ parent: String, _ name: String) -> String {
    guard !parent.isEmpty else { return name }
    var path = parent
    path.reserveCapacity(parent.utf8.count + 1 + name.utf8.count)
    path += "."
    path += name
    return path
  }
}

extension Reading {
  /// Reads the value of a key, or notes at the containing record that it is absent.
  mutating func leaf<Value>(
    _ entry: SourceEntry?, in parent: Site, _ spelling: Spelling<Value>
  ) -> Located<Value> {
    guard let entry else { return watched(Located(site: parent)) }
    // Of a text that can be read nobody asks for the place of its key.
    if case .scalar(let name) = entry.key.content, case .scalar(let text) = entry.value.content {
      let typed = Width.trimmed(text)
      if !typed.isEmpty, !Reading.isDitto(typed), let value = spelling.read(typed).value {
        return watched(
          Located(
            value, written: typed, under: name, of: parent, line: entry.value.line,
            column: entry.value.column, length: max(1, entry.value.length)))
      }
    }
    return leaf(entry.value, at: site(entry.key, under: parent), spelling)
  }

  /// Reads a value; `key` is the place to name when nothing is written.
  mutating func leaf<Value>(
    _ node: SourceNode, at key: Site, _ spelling: Spelling<Value>
  ) -> Located<Value> {
    var leaf = value(node, at: key, spelling)
    leaf.isWatched = isWatched
    return leaf
  }

  private mutating func value<Value>(
    _ node: SourceNode, at key: Site, _ spelling: Spelling<Value>
  ) -> Located<Value> {
    switch node.content {
    case .blank:
      return Located(site: key)
    case .scalar(let text):
      guard !node.isBlank else { return Located(site: key) }
      let typed = Width.trimmed(text)
      if Reading.isDitto(typed) {
        let site = site(node, at: key)
        reportDitto(typed, at: site)
        return Located(written: "", site: site)
      }
      let outcome = spelling.read(typed)
      let leaf = Located(
        outcome.value, written: typed, key: key, line: node.line, column: node.column,
        length: max(1, node.length), problem: outcome.problem)
      if let problem = outcome.problem {
        problems.append(LocatedProblem(site: leaf.site, problem: problem))
      }
      return leaf
    case .list(let items):
      let site = site(node, at: key)
      // A list of one is the value itself.
      if items.count == 1, let item = items.first, !item.isCollection {
        return value(item, at: key, spelling)
      }
      report(.valueExpected(isList: true), at: site)
      return Located(written: "", site: site)
    case .record:
      let site = site(node, at: key)
      report(.valueExpected(isList: false), at: site)
      return Located(written: "", site: site)
    }
  }

  /// Reads a list of values; a single value is a list of one.
  ///
  /// - Parameter areWords: no value holds a comma, so that Japanese commas part values too.
  mutating func list<Value>(
    _ entry: SourceEntry?, in parent: Site, _ spelling: Spelling<Value>, areWords: Bool = false
  ) -> Listed<Located<Value>> {
    guard let entry else { return watched(Listed(site: parent)) }
    let key = site(entry.key, under: parent)
    var listed = watched(Listed<Located<Value>>(site: key))
    switch areWords ? separated(entry.value, at: key).content : entry.value.content {
    case .blank:
      break
    case .list(let items):
      listed.isWritten = true
      for (index, item) in items.enumerated() where !item.isBlank {
        let place = key.below(
          index, line: item.line, column: item.column, length: max(1, item.length))
        listed.items.append(leaf(item, at: place, spelling))
      }
    case .scalar, .record:
      listed.isWritten = !entry.value.isBlank
      if listed.isWritten { listed.items.append(leaf(entry.value, at: key, spelling)) }
    }
    return listed
  }

  /// The value, watched where the case is read for that.
  func watched<Value>(_ leaf: Located<Value>) -> Located<Value> {
    guard isWatched else { return leaf }
    var leaf = leaf
    leaf.isWatched = true
    return leaf
  }

  /// The list, watched where the case is read for that.
  func watched<Entry>(_ list: Listed<Entry>) -> Listed<Entry> {
    guard isWatched else { return list }
    var list = list
    list.isWatched = true
    return list
  }

  /// Ways to say that a value is the one above; the file is no table in which one could look up.
  static let dittoMarks: Set<String> = [
    "〃", "″", "”", "〟", "々", "同上", "同右", "同左", "上に同じ", "上記に同じ", "上記と同じ", "ditto",
  ]

  /// Whether a text is one of them; told by its first scalar for nearly every text, because to hash
  /// Japanese takes longer than all else that is done to read a value.
  static func isDitto(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    switch first.value {
    case 0x64, 0x3003, 0x301F, 0x3005, 0x540C, 0x4E0A: break
    // Kana and kanji here equal no other text that begins with one of the scalars above.
    case 0x21...0x7E, 0x3001...0x9FFF: return false
    default: break
    }
    return dittoMarks.contains(text)
  }

  private mutating func reportDitto(_ text: String, at site: Site) {
    findings.append(
      InputProblem.ditto.finding(
        Message(
          ja: "「\(site.path)」に値ではなく「\(text)」と書かれています",
          en: "'\(site.path)' holds '\(text)' in place of a value"),
        remedy: Message(
          ja: "指している値そのものをもう一度書いてください", en: "write the value itself once more"),
        at: site))
  }

  /// Reports a value of the wrong shape.
  mutating func report(_ shape: ShapeProblem, at site: Site) {
    findings.append(
      InputProblem.wrongShape.finding(shape.message(site.path), remedy: shape.remedy, at: site))
  }
}

extension SourceNode {
  /// Whether it is a list or a record.
  var isCollection: Bool {
    switch content {
    case .list, .record: true
    case .blank, .scalar: false
    }
  }
}
