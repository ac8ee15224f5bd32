package import Findings

/// The data of a case that travels inside its papers: what they print, and what the check needs to
/// say the same about them.
///
/// Comments, unknown keys and all else stay with the applicant.
package enum CarriedCase {
  /// Why there is nothing to carry: the findings of a file that cannot be read.
  package struct Failure: Error, Equatable {
    /// `INP-001` to `INP-010`.
    package var findings: [Finding]
  }

  /// The data as a YAML file of its own: Japanese keys in the order of the papers, block style,
  /// every value as it was typed.
  ///
  /// Written once more it stays the same, byte for byte.
  /// - Parameters:
  ///   - pages: page counts of attached files by the site of their names, for cases that leave
  ///     the counting to the program.
  ///   - keys: paths of the keys to carry, in Japanese; without any those of the kind of case.
  package static func bytes(
    of bytes: [UInt8], file: String, pages: [Site: Int] = [:], keys: Set<String>? = nil
  ) -> Result<[UInt8], Failure> {
    SourceFile.open(bytes: bytes, file: file).mapError { Failure(findings: $0.findings) }
      .map { opened in
        let format = CaseFormat.of(opened.root)
        return Array(text(of: opened.root, format, keys: keys ?? format.carried, pages).utf8)
      }
  }

  /// The part of a tree that holds these keys, as YAML.
  static func text(
    of root: SourceNode, _ format: CaseFormat, keys: Set<String>, _ pages: [Site: Int] = [:]
  ) -> String {
    CarriedWriter(format: format, keys: keys, pages: pages).text(of: root)
  }
}

/// Writes the carried part of a tree.
private struct CarriedWriter {
  let format: CaseFormat
  let keys: Set<String>
  let pages: [Site: Int]

  func text(of root: SourceNode) -> String {
    let entries = entries(of: root, format.definitions, path: "")
    return entries.flatMap(lines).joined(separator: "\n") + "\n"
  }

  /// What is left of a value.
  private indirect enum Carried {
    case scalar(String)
    case list([Carried])
    case record([(key: String, value: Carried)])
  }

  // MARK: Choosing

  private func entries(
    of node: SourceNode, _ definitions: [KeyDefinition], path: String
  ) -> [(key: String, value: Carried)] {
    guard case .record(let entries) = node.content else { return [] }
    let lookup = KeyLookup(definitions)
    var values: [Int: Carried] = [:]
    for entry in entries {
      guard let index = lookup.index(of: entry.name), values[index] == nil else { continue }
      let definition = definitions[index]
      values[index] = carried(
        entry.value, definition, path: Reading.path(path, definition.japanese),
        levels: definition.kind.mapLevels)
    }
    addPages(beside: entries, lookup, path: path, to: &values)
    return definitions.indices.compactMap { index in
      values[index].map { (definitions[index].japanese, $0) }
    }
  }

  /// The counted pages of the file that the record names stand in for its own figure.
  private func addPages(
    beside entries: [SourceEntry], _ lookup: KeyLookup, path: String,
    to values: inout [Int: Carried]
  ) {
    guard let index = lookup.index(of: CarriedKeys.pageCount),
      keys.contains(Reading.path(path, CarriedKeys.pageCount)),
      let file = entries.first(where: { entry in
        lookup.index(of: entry.name).map { lookup.definitions[$0].kind == .file } ?? false
      })?.value,
      let count = pages.first(where: { $0.key.line == file.line && $0.key.column == file.column })
    else { return }
    values[index] = .scalar(String(count.value))
  }

  private func carried(
    _ node: SourceNode, _ definition: KeyDefinition, path: String, levels: Int
  ) -> Carried? {
    switch node.content {
    case .blank: return nil
    case .scalar(let text):
      // A device that is only a name stands where the record's first key would.
      let isCarried =
        keys.contains(path)
        || definition.children.first.map { keys.contains(Reading.path(path, $0.japanese)) } ?? false
      let text = Width.trimmed(text)
      return text.isEmpty || !isCarried ? nil : .scalar(text)
    case .list(let items):
      let values = items.compactMap { carried($0, definition, path: path, levels: levels) }
      // A list that is written and empty says that there is none.
      return values.isEmpty && !(items.isEmpty && isWanted(definition, path)) ? nil : .list(values)
    case .record(let entries):
      let values =
        levels > 0
        ? entries.compactMap { entry in
          carried(entry.value, definition, path: path, levels: levels - 1).map {
            (key: Width.trimmed(entry.name), value: $0)
          }
        }
        : self.entries(of: node, definition.children, path: path)
      return values.isEmpty && !(entries.isEmpty && isWanted(definition, path))
        ? nil : .record(values)
    }
  }

  private func isWanted(_ definition: KeyDefinition, _ path: String) -> Bool {
    keys.contains(path)
      || definition.children.contains { isWanted($0, Reading.path(path, $0.japanese)) }
  }

  // MARK: Writing

  private func lines(_ entry: (key: String, value: Carried)) -> [String] {
    let key = YAMLText.of(entry.key) + ":"
    switch entry.value {
    case .scalar(let text): return [key + " " + YAMLText.of(text)]
    case .list(let items):
      if items.isEmpty { return [key + " []"] }
      return [key] + items.flatMap(item).map { "  " + $0 }
    case .record(let entries):
      if entries.isEmpty { return [key + " {}"] }
      return [key] + entries.flatMap(lines).map { "  " + $0 }
    }
  }

  private func item(_ value: Carried) -> [String] {
    let inner: [String]
    switch value {
    case .scalar(let text): inner = [YAMLText.of(text)]
    case .list(let items): inner = items.isEmpty ? ["[]"] : items.flatMap(item)
    case .record(let entries): inner = entries.isEmpty ? ["{}"] : entries.flatMap(lines)
    }
    return inner.enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
  }
}
