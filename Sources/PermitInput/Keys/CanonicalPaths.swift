package import PermitModel

/// Paths of keys as the Japanese form has them, without positions in lists: they stay the same when
/// a file's keys are turned into the other language or an entry is added in front.
///
/// Paths are best asked for in the order of the file: what one has in common with the one before is
/// not looked up again.
package struct CanonicalPaths {
  /// A key at its place, whatever its position in a list; found out when a path leads there first.
  private struct Node {
    /// The key as typed, without a position, as a stretch of `bytes`.
    var name: Range<Int>
    /// The path as a stretch of `bytes`.
    var path: Range<Int>
    /// What the format has there; nil for a key that it does not know.
    var shape: Int?
    /// The key met last below it, and the one met before this one below the same record; -1 ends.
    var lastChild = -1
    var sibling = -1
  }

  /// Keys of one record that are looked through; a record with more is broken or hostile, and its
  /// other keys are found out each time.
  private static let mostSiblings = 64
  private static let dot = UInt8(ascii: ".")

  private let keys: CanonicalKeys
  // The root comes first.
  private var nodes = [Node(name: 0..<0, path: 0..<0, shape: 0)]
  private var bytes: [UInt8] = []
  /// The path that was asked for last, and the keys on it from the top with the ends of their names.
  private var typed: [UInt8] = []
  private var levels: [(end: Int, node: Int)] = []

  /// Takes the keys of a kind of case.
  package init(_ kind: CaseKind) { keys = CanonicalKeys.of(kind) }

  /// The path of a site, such as `施設.構造` for `facilities[0].structure`.
  package mutating func path(_ typed: String) -> String {
    var path: [UInt8] = []
    append(typed, to: &path)
    return String(decoding: path, as: UTF8.self)
  }

  /// Appends the path of a site in UTF-8.
  package mutating func append(_ typed: String, to result: inout [UInt8]) {
    var typed = typed
    let last = typed.withUTF8 { node(at: $0) }
    let path = nodes[last].path
    bytes.withUnsafeBufferPointer {
      result.append(contentsOf: UnsafeBufferPointer(rebasing: $0[path]))
    }
  }

  /// The last key of a path.
  private mutating func node(at wanted: UnsafeBufferPointer<UInt8>) -> Int {
    let common = commonPrefix(wanted)
    // A record is on both paths where both end it there.
    while let last = levels.last,
      last.end > common || last.end < wanted.count && wanted[last.end] != CanonicalPaths.dot
    {
      levels.removeLast()
    }
    typed.removeLast(typed.count - common)
    typed.append(contentsOf: UnsafeBufferPointer(rebasing: wanted[common...]))
    var node = levels.last?.node ?? 0
    var start = levels.last.map { $0.end + 1 } ?? 0
    while start < wanted.count {
      var end = start
      while end < wanted.count, wanted[end] != CanonicalPaths.dot { end += 1 }
      // Nothing in front of the first dot is no record.
      if end > 0 {
        node = child(of: node, named: UnsafeBufferPointer(rebasing: wanted[start..<end]))
        levels.append((end, node))
      }
      start = end + 1
    }
    // A dot at the end has a key without a name behind it.
    if wanted.last == CanonicalPaths.dot, levels.last.map({ $0.end < wanted.count }) ?? true {
      node = child(of: node, named: UnsafeBufferPointer(rebasing: wanted[wanted.count...]))
      levels.append((wanted.count, node))
    }
    return node
  }

  private func commonPrefix(_ wanted: UnsafeBufferPointer<UInt8>) -> Int {
    typed.withUnsafeBytes { typed in
      let wanted = UnsafeRawBufferPointer(wanted)
      let shorter = min(wanted.count, typed.count)
      var common = 0
      while common + 8 <= shorter,
        wanted.loadUnaligned(fromByteOffset: common, as: UInt64.self)
          == typed.loadUnaligned(fromByteOffset: common, as: UInt64.self)
      { common += 8 }
      while common < shorter, wanted[common] == typed[common] { common += 1 }
      return common
    }
  }

  /// The key of a name below another; an entry `供給装置[1]` is one of `供給装置`.
  private mutating func child(of parent: Int, named typed: UnsafeBufferPointer<UInt8>) -> Int {
    var count = typed.count
    while count > 0, typed[count - 1] == UInt8(ascii: "]"),
      let open = typed[..<count].lastIndex(of: UInt8(ascii: "["))
    {
      count = open
    }
    let name = UnsafeBufferPointer(rebasing: typed[..<count])
    let (known, passed) = met(name, below: parent)
    if known >= 0 { return known }
    var node = made(name, below: parent)
    if passed < CanonicalPaths.mostSiblings {
      node.sibling = nodes[parent].lastChild
      nodes[parent].lastChild = nodes.count
    }
    nodes.append(node)
    return nodes.count - 1
  }

  /// The key of a name that was met below another, or -1; and how many others were looked at.
  private func met(_ name: UnsafeBufferPointer<UInt8>, below parent: Int) -> (Int, passed: Int) {
    bytes.withUnsafeBufferPointer { bytes in
      nodes.withUnsafeBufferPointer { nodes in
        var passed = 0
        var known = nodes[parent].lastChild
        while known >= 0, passed < CanonicalPaths.mostSiblings {
          let range = nodes[known].name
          if range.count == name.count {
            var offset = 0
            while offset < name.count, bytes[range.lowerBound + offset] == name[offset] {
              offset += 1
            }
            if offset == name.count { return (known, passed) }
          }
          known = nodes[known].sibling
          passed += 1
        }
        return (-1, passed)
      }
    }
  }

  private mutating func made(_ name: UnsafeBufferPointer<UInt8>, below parent: Int) -> Node {
    let start = bytes.count
    bytes.append(contentsOf: name)
    let end = bytes.count
    for index in nodes[parent].path { bytes.append(bytes[index]) }
    if end < bytes.count { bytes.append(CanonicalPaths.dot) }
    var shape: Int?
    if let above = nodes[parent].shape, keys.shapes[above].freeLevels > 0 {
      shape = keys.shapes[above].behindFreeKey
      appendCompact(name)
    } else {
      shape = nodes[parent].shape.flatMap { keys.child(of: $0, named: name) }
      if let shape {
        bytes.append(contentsOf: keys.bytes[keys.shapes[shape].key])
      } else {
        bytes.append(contentsOf: name)
      }
    }
    return Node(name: start..<end, path: end..<bytes.count, shape: shape)
  }

  /// A free key without its blanks and in one width, as nearly all are written.
  private mutating func appendCompact(_ name: UnsafeBufferPointer<UInt8>) {
    if name.allSatisfy({ (0x21...0x7E).contains($0) }) {
      bytes.append(contentsOf: name)
    } else {
      bytes.append(contentsOf: Width.compact(String(decoding: name, as: UTF8.self)).utf8)
    }
  }
}
