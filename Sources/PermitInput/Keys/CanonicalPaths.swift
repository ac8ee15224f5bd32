package import PermitModel

/// Paths of keys as the Japanese form has them, without positions in lists: they stay the same when
/// a file's keys are turned into the other language or an entry is added in front.
package struct CanonicalPaths {
  /// What is known of a record: its path, its keys and the maps with free keys still above them.
  private struct Level {
    var path: String
    var lookup: KeyLookup?
    var freeLevels: Int
  }

  private var levels: [String: Level]
  private var lookups: [String: KeyLookup] = [:]

  /// Takes the keys of a kind of case; each path is looked up once.
  package init(_ kind: CaseKind) {
    let lookup = KeyLookup(CaseFormat.of(kind).definitions)
    levels = ["": Level(path: "", lookup: lookup, freeLevels: 0)]
  }

  /// The path of a site, such as `施設.構造` for `facilities[0].structure`.
  package mutating func path(_ typed: String) -> String { level(typed).path }

  private mutating func level(_ typed: String) -> Level {
    if let known = levels[typed] { return known }
    let bytes = typed.utf8
    let dot = bytes.lastIndex(of: UInt8(ascii: "."))
    let parent = level(dot.map { String(typed[..<$0]) } ?? "")
    let name = CanonicalPaths.withoutPosition(
      dot.map { typed[typed.index(after: $0)...] } ?? typed[...])
    let found = self.level(name, below: parent)
    levels[typed] = found
    return found
  }

  private mutating func level(_ name: String, below parent: Level) -> Level {
    if parent.freeLevels > 0 {
      return Level(
        path: Reading.path(parent.path, Width.compact(name)), lookup: parent.lookup,
        freeLevels: parent.freeLevels - 1)
    }
    guard let definition = parent.lookup?.definition(of: name) else {
      return Level(path: Reading.path(parent.path, name), lookup: nil, freeLevels: 0)
    }
    let path = Reading.path(parent.path, definition.japanese)
    let lookup = lookups[path] ?? KeyLookup(definition.children)
    lookups[path] = lookup
    return Level(path: path, lookup: lookup, freeLevels: definition.kind.mapLevels)
  }

  /// `供給装置[1]` is an entry of `供給装置`.
  private static func withoutPosition(_ name: Substring) -> String {
    var name = name
    while name.last == "]", let open = name.lastIndex(of: "[") { name = name[..<open] }
    return String(name)
  }
}
