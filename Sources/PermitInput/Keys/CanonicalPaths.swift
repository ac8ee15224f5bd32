package import PermitModel

/// Paths of keys as the Japanese form has them, without positions in lists: they stay the same when
/// a file's keys are turned into the other language or an entry is added in front.
///
/// Paths are best asked for in the order of the file: what one has in common with the one before is
/// not looked up again.
package struct CanonicalPaths {
  /// What is known of a record: its path, its keys and the maps with free keys still above them.
  private struct Level {
    /// Where the typed path of the record ends.
    var end: Int
    var path: String
    var lookup: KeyLookup?
    var freeLevels: Int
  }

  private let root: Level
  /// The path that was asked for last, and the records on it from the top.
  private var typed: [UInt8] = []
  private var levels: [Level] = []

  /// Takes the keys of a kind of case.
  package init(_ kind: CaseKind) {
    root = Level(end: 0, path: "", lookup: CaseFormat.of(kind).lookup, freeLevels: 0)
  }

  /// The path of a site, such as `施設.構造` for `facilities[0].structure`.
  package mutating func path(_ typed: String) -> String {
    var typed = typed
    return typed.withUTF8 { path($0) }
  }

  private mutating func path(_ wanted: UnsafeBufferPointer<UInt8>) -> String {
    var common = 0
    let shorter = min(wanted.count, typed.count)
    while common < shorter, wanted[common] == typed[common] { common += 1 }
    // A record is on both paths where both end it there.
    while let last = levels.last,
      last.end > common || last.end < wanted.count && wanted[last.end] != CanonicalPaths.dot
    {
      levels.removeLast()
    }
    typed.removeLast(typed.count - common)
    typed.append(contentsOf: wanted[common...])
    var level = levels.last ?? root
    var start = levels.isEmpty ? 0 : level.end + 1
    while start < wanted.count {
      let end = wanted[start...].firstIndex(of: CanonicalPaths.dot) ?? wanted.count
      // Nothing in front of the first dot is no record.
      if end > 0 {
        level = CanonicalPaths.level(wanted[start..<end], below: level)
        levels.append(level)
      }
      start = end + 1
    }
    // A dot at the end has a key without a name behind it.
    if wanted.last == CanonicalPaths.dot, levels.last.map({ $0.end < wanted.count }) ?? true {
      level = CanonicalPaths.level(wanted[wanted.count...], below: level)
      levels.append(level)
    }
    return level.path
  }

  private static let dot = UInt8(ascii: ".")

  private static func level(
    _ typed: Slice<UnsafeBufferPointer<UInt8>>, below parent: Level
  ) -> Level {
    let name = withoutPosition(typed)
    if parent.freeLevels > 0 {
      return Level(
        end: typed.endIndex, path: Reading.path(parent.path, Width.compact(name)),
        lookup: parent.lookup, freeLevels: parent.freeLevels - 1)
    }
    guard let definition = parent.lookup?.definition(of: name) else {
      return Level(
        end: typed.endIndex, path: Reading.path(parent.path, name), lookup: nil, freeLevels: 0)
    }
    return Level(
      end: typed.endIndex, path: Reading.path(parent.path, definition.japanese),
      lookup: definition.below, freeLevels: definition.kind.mapLevels)
  }

  /// `供給装置[1]` is an entry of `供給装置`.
  private static func withoutPosition(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    var name = name
    while name.last == UInt8(ascii: "]"), let open = name.lastIndex(of: UInt8(ascii: "[")) {
      name = name[..<open]
    }
    return String(decoding: name, as: UTF8.self)
  }
}
