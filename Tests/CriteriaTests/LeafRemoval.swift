import Findings

/// Takes one value out of a YAML text, with its key or as an entry of its list.
enum LeafRemoval {
  /// The text without the value at a site; nil when its line is not written as expected.
  static func remove(_ site: Site, from text: String) -> String? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      Array($0.unicodeScalars)
    }
    let line = lines[site.line - 1]
    var start = site.column - 1
    var end = start + site.length
    guard end <= line.count else { return nil }
    let isEntry = site.path.hasSuffix("]")
    if !isEntry {
      guard let key = keyStart(in: line, before: start) else { return nil }
      start = key
    }
    let before = String(line[..<start])
    if let last = before.trimmedEnd.last, "{,[".contains(last) {
      // Flow style: the comma behind goes too, or the one before when nothing follows.
      let after = String(line[end...])
      if after.hasPrefix(", ") {
        end += 2
      } else if last == ",", let comma = line[..<start].lastIndex(of: ",") {
        start = comma
      }
      lines[site.line - 1] = Array(line[..<start]) + Array(line[end...])
    } else if !isEntry, before.trimmedEnd.last == "-" {
      // The first key of a block entry: the dash stays for the keys below it.
      lines[site.line - 1] = Array(before.trimmedEnd.unicodeScalars)
    } else {
      lines.remove(at: site.line - 1)
    }
    return lines.map { String($0) }.joined(separator: "\n")
  }

  private static func keyStart(in line: [Unicode.Scalar], before value: Int) -> Int? {
    guard let colon = line[..<value].lastIndex(of: ":"),
      line[(colon + 1)..<value].allSatisfy({ $0 == " " })
    else { return nil }
    var start = colon
    while start > 0, !"{[, ".unicodeScalars.contains(line[start - 1]) { start -= 1 }
    return start
  }
}

extension String {
  fileprivate init(_ scalars: some Sequence<Unicode.Scalar>) {
    var view = UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }

  fileprivate var trimmedEnd: Substring {
    self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)]
  }
}
