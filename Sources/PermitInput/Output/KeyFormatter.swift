package import Findings

/// Rewrites the keys of a case file in the other language and leaves every other byte as it is.
package enum KeyFormatter {
  /// Why nothing could be rewritten: the findings of a file that cannot be read.
  package struct Failure: Error, Equatable {
    /// `INP-001` to `INP-010`.
    package var findings: [Finding]
  }

  /// The bytes with the keys of `language`; unknown keys stay, and so does a byte order mark.
  package static func convert(
    bytes: [UInt8], to language: Language, file: String
  ) -> Result<[UInt8], Failure> {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let hasMark = bytes.starts(with: mark)
    return SourceFile.open(bytes: bytes, file: file).mapError { Failure(findings: $0.findings) }
      .map { opened in
        (hasMark ? mark : []) + Array(rewrite(opened.source, opened.root, language).utf8)
      }
  }

  /// The text with the keys of `language`.
  package static func convert(
    _ text: String, to language: Language, file: String = ""
  ) -> Result<String, Failure> {
    convert(bytes: Array(text.utf8), to: language, file: file)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private static func rewrite(
    _ source: SourceText, _ root: SourceNode, _ language: Language
  ) -> String {
    var replacements: [(range: Range<Int>, name: String)] = []
    collect(root, KeyLookup(CaseFormat.of(root).definitions)) { key, definition in
      guard let offset = source.offset(line: key.line, column: key.column) else { return }
      let isQuoted = source.scalars[offset] == "\"" || source.scalars[offset] == "'"
      let range =
        isQuoted ? (offset + 1)..<(offset + key.length - 1) : offset..<(offset + key.length)
      if !range.isEmpty { replacements.append((range, definition.name(in: language))) }
    }
    var text = String.UnicodeScalarView()
    var next = 0
    for (range, name) in replacements.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where range.lowerBound >= next {
      text.append(contentsOf: source.scalars[next..<range.lowerBound])
      text.append(contentsOf: name.unicodeScalars)
      next = range.upperBound
    }
    text.append(contentsOf: source.scalars[next...])
    return String(text)
  }

  /// Visits every known key of a record and what is below it.
  private static func collect(
    _ node: SourceNode, _ lookup: KeyLookup, _ visit: (SourceNode, KeyDefinition) -> Void
  ) {
    switch node.content {
    case .blank, .scalar:
      break
    case .list(let items):
      for item in items { collect(item, lookup, visit) }
    case .record(let entries):
      for entry in entries {
        guard let definition = lookup.definition(of: entry.name) else { continue }
        visit(entry.key, definition)
        let below = definition.below
        for part in parts(of: entry.value, levels: definition.kind.mapLevels) {
          collect(part, below, visit)
        }
      }
    }
  }

  /// The records behind as many levels of maps whose keys are values.
  private static func parts(of node: SourceNode, levels: Int) -> [SourceNode] {
    guard levels > 0 else { return [node] }
    guard case .record(let entries) = node.content else { return [] }
    return entries.flatMap { parts(of: $0.value, levels: levels - 1) }
  }
}

extension ValueKind {
  /// How many levels of maps with free keys stand between the key and its known children.
  var mapLevels: Int {
    switch self {
    case .byRefrigerant, .bySymbol: 1
    case .byRefrigerantAndYear: 2
    default: 0
    }
  }
}
