package import Findings
package import PermitModel

/// Reads case files as trees of values, to compare them, and sets single values in them.
package enum CaseTreeReader {
  /// Why a value cannot be set.
  package enum SettingProblem: Error, Equatable {
    /// The text has no `=`, or nothing in front of it.
    case noPath(String)
    /// No key of this name stands there.
    case unknownKey(String, in: String)
    /// A list has no such entry.
    case noEntry(String)
    /// Keys stand below; a single value cannot take their place.
    case holdsKeys(String)
  }

  /// A case in all the shapes that a comparison needs.
  package struct Case: Sendable {
    /// The values.
    package var file: CaseFile
    /// The same as a tree.
    package var tree: CaseTree
    /// The file as YAML with Japanese keys, with what was set.
    package var yaml: [UInt8]
  }

  /// Reads a file and sets values in it, each as `施設[0].数=2基` in either language of keys.
  ///
  /// - Parameter omitted: paths of keys in Japanese that the YAML is to be without.
  /// - Returns: nil in place of a case when the file cannot be read; its findings tell why.
  /// - Throws: `SettingProblem`.
  package static func read(
    bytes: [UInt8], file: String, setting values: [String] = [], without omitted: [String] = []
  ) throws(SettingProblem) -> (case: Case?, findings: [Finding]) {
    switch SourceFile.open(bytes: bytes, file: file) {
    case .failure(let failure): return (nil, failure.findings)
    case .success(var opened):
      let format = CaseFormat.of(opened.root)
      for value in values { try set(value, in: &opened.root, format) }
      let read = CaseReader.read(opened, file: file)
      let paths = format.allPaths.filter { path in
        !omitted.contains { path == $0 || path.hasPrefix($0 + ".") }
      }
      let yaml = CarriedCase.text(of: opened.root, format, keys: paths)
      return (
        Case(
          file: read, tree: TreeWriter(file: file).record(opened.root, format.definitions, ""),
          yaml: Array(yaml.utf8)),
        read.findings
      )
    }
  }

  private static func set(
    _ text: String, in root: inout SourceNode, _ format: CaseFormat
  ) throws(SettingProblem) {
    guard let equals = text.firstIndex(of: "="), equals > text.startIndex else {
      throw .noPath(text)
    }
    let path = text[..<equals].split(separator: ".").map(String.init)
    try set(
      Width.trimmed(String(text[text.index(after: equals)...])), path[...], in: &root,
      format.definitions, levels: 0, whole: String(text[..<equals]))
  }

  private static func set(
    _ value: String, _ path: ArraySlice<String>, in node: inout SourceNode,
    _ definitions: [KeyDefinition], levels: Int, whole: String
  ) throws(SettingProblem) {
    guard let step = path.first else {
      guard definitions.isEmpty || !node.isCollection else { throw .holdsKeys(whole) }
      node.content = .scalar(value)
      return
    }
    let (name, index) = parts(of: step)
    if case .blank = node.content { node.content = .record([]) }
    guard case .record(var entries) = node.content else { throw .holdsKeys(whole) }
    var below = definitions
    var inner = max(0, levels - 1)
    var key = name
    if levels == 0 {
      let lookup = KeyLookup(definitions)
      guard let definition = lookup.definition(of: name) else {
        throw .unknownKey(name, in: whole)
      }
      below = definition.children
      inner = definition.kind.mapLevels
      key = definition.japanese
      if let at = entries.firstIndex(where: { lookup.definition(of: $0.name)?.japanese == key }) {
        key = entries[at].name
      }
    }
    let at: Int
    if let known = entries.firstIndex(where: { Fold.key($0.name) == Fold.key(key) }) {
      at = known
    } else {
      entries.append(
        SourceEntry(
          key: SourceNode(content: .scalar(key), line: node.line, column: node.column, length: 1),
          value: SourceNode(content: .blank, line: node.line, column: node.column, length: 1)))
      at = entries.count - 1
    }
    if let index {
      guard case .list(var items) = entries[at].value.content, items.indices.contains(index) else {
        throw .noEntry(whole)
      }
      try set(value, path.dropFirst(), in: &items[index], below, levels: inner, whole: whole)
      entries[at].value.content = .list(items)
    } else {
      try set(
        value, path.dropFirst(), in: &entries[at].value, below, levels: inner, whole: whole)
    }
    node.content = .record(entries)
  }

  /// `施設[0]` is a name and a number.
  private static func parts(of step: String) -> (String, Int?) {
    guard step.hasSuffix("]"), let open = step.lastIndex(of: "["),
      let index = Int(step[step.index(after: open)...].dropLast())
    else { return (step, nil) }
    return (String(step[..<open]), index)
  }
}

extension CaseFormat {
  /// Paths of all keys that hold values.
  fileprivate var allPaths: Set<String> {
    var paths: Set<String> = []
    KeyTable.walk(definitions) { definition, path in
      let names = (path + [definition]).map(\.japanese).joined(separator: ".")
      if definition.children.isEmpty { paths.insert(names) }
    }
    return paths
  }
}

/// Turns the text of a case into a tree under Japanese keys.
private struct TreeWriter {
  let file: String

  /// A record with the keys of the table, in its order.
  func record(_ node: SourceNode, _ definitions: [KeyDefinition], _ path: String) -> CaseTree {
    let site = site(node, path)
    var content = node.content
    // A list of one record is the record itself.
    if case .list(let items) = content, items.count == 1 { content = items[0].content }
    guard case .record(let entries) = content else { return .record([], site) }
    let lookup = KeyLookup(definitions)
    var values: [Int: CaseTree] = [:]
    for entry in entries {
      guard let index = lookup.index(of: entry.name), values[index] == nil, !entry.value.isBlank
      else { continue }
      values[index] = value(
        entry.value, definitions[index], definitions[index].kind, Reading.path(path, entry.name))
    }
    return .record(
      definitions.indices.compactMap { index in
        values[index].map { (definitions[index].japanese, $0) }
      }, site)
  }

  private func value(
    _ node: SourceNode, _ definition: KeyDefinition, _ kind: ValueKind, _ path: String
  ) -> CaseTree {
    switch kind {
    case .record: return record(node, definition.children, path)
    case .records:
      return list(node, path) { record($0, definition.children, $1) }
    case .list(let item):
      return list(node, path) { value($0, definition, item, $1) }
    case .device:
      guard case .scalar = node.content else { return record(node, definition.children, path) }
      // A device that is only a name is a record with that name.
      return .record([("名称", leaf(node, .text, [], path))], site(node, path))
    case .byRefrigerant:
      return map(node, path, by: .refrigerant) { record($0, definition.children, $1) }
    case .byRefrigerantAndYear:
      return map(node, path, by: .refrigerant) { years, path in
        map(years, path, by: .fiscalYear) { record($0, definition.children, $1) }
      }
    case .bySymbol:
      return map(node, path, by: .text) { leaf($0, .text, [], $1) }
    default: return leaf(node, kind, definition.choices, path)
    }
  }

  private func list(
    _ node: SourceNode, _ path: String, _ item: (SourceNode, String) -> CaseTree
  ) -> CaseTree {
    guard case .list(let items) = node.content else {
      return .list(node.isBlank ? [] : [item(node, path)], site(node, path))
    }
    return .list(
      items.enumerated().filter { !$0.element.isBlank }.map {
        item($0.element, "\(path)[\($0.offset)]")
      }, site(node, path))
  }

  private func map(
    _ node: SourceNode, _ path: String, by kind: ValueKind,
    _ value: (SourceNode, String) -> CaseTree
  ) -> CaseTree {
    guard case .record(let entries) = node.content else { return .record([], site(node, path)) }
    return .record(
      entries.filter { !$0.value.isBlank }.map { entry in
        (
          CanonicalText.of(entry.name, kind, []),
          value(entry.value, Reading.path(path, entry.name))
        )
      }, site(node, path))
  }

  private func leaf(
    _ node: SourceNode, _ kind: ValueKind, _ choices: [ChoiceWord], _ path: String
  ) -> CaseTree {
    var text = ""
    if case .scalar(let written) = node.content { text = Width.trimmed(written) }
    return .leaf(
      CaseLeaf(
        written: text, canonical: CanonicalText.of(text, kind, choices), site: site(node, path)))
  }

  private func site(_ node: SourceNode, _ path: String) -> Site {
    Site(file: file, line: node.line, column: node.column, length: max(1, node.length), path: path)
  }
}

/// Values in one spelling, so that two ways to write a thing are no difference.
enum CanonicalText {
  /// The spelling of a value of some kind; the text without blanks and widths where it cannot be read.
  static func of(_ text: String, _ kind: ValueKind, _ choices: [ChoiceWord]) -> String {
    read(text, kind, choices) ?? Width.compact(text)
  }

  private static func read(
    _ text: String, _ kind: ValueKind, _ choices: [ChoiceWord]
  ) -> String? {
    switch kind {
    case .date: Spelling.date.read(text).value?.iso
    case .fiscalYear: Spelling.fiscalYear.read(text).value?.japanese
    case .number: Spelling.wholeNumber.read(text).value.map(String.init)
    case .count: Spelling.count.read(text).value.map { "\($0.number)\($0.counter)" }
    case .mass(let unit): Spelling.mass(unit).read(text).value.map { String($0.grams) }
    case .volume: Spelling.volume.read(text).value.map { String($0.millilitres) }
    case .hours: Spelling.hours.read(text).value.map { String($0.minutes) }
    case .yen: Spelling.yen.read(text).value.map { String($0.yen) }
    case .concentration: Spelling.concentration.read(text).value.map { String(describing: $0) }
    case .yesNo: Spelling.yesNo.read(text).value.map { $0 ? "はい" : "いいえ" }
    case .refrigerant: Spelling.refrigerant.read(text).value?.number.text
    case .postalCode: Spelling.postalCode.read(text).value
    case .phone: Spelling.phone.read(text).value
    case .choice:
      choices.first { [$0.japanese, $0.english].map(Fold.key).contains(Fold.key(text)) }?.japanese
    case .text, .file, .device, .list, .record, .records, .byRefrigerant, .byRefrigerantAndYear,
      .bySymbol:
      nil
    }
  }
}
