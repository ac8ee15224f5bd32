import Findings
import PermitInput
internal import PermitModel

/// The texts of a case as the marks of its questions hash them: one line after the other, so that
/// the texts below a place, which follow one another in the file, are one stretch of bytes.
///
/// A line is a line feed, the path, a tab and the text. They are made when the first question asks.
struct QuestionLines {
  private let texts: [Located<String>]
  private var paths: CanonicalPaths
  private var isMade = false
  /// The lines, and where each begins; the end of the last comes behind.
  private var bytes: [UInt8] = []
  private var starts: [Int] = [0]
  /// The paths as typed one behind the other, and where each begins.
  private var typed: [UInt8] = []
  private var typedStarts: [Int] = [0]
  private var places: [(line: Int, column: Int)] = []

  static let lineFeed = UInt8(ascii: "\n")

  /// Takes the texts of a case of a kind in their order.
  init(_ texts: [Located<String>], _ kind: CaseKind) {
    self.texts = texts
    paths = CanonicalPaths(kind)
  }

  /// Where a text stands.
  func site(_ index: Int) -> Site { texts[index].site }

  /// Appends a path with the keys of the Japanese form.
  mutating func appendPath(_ path: String, to hashed: inout [UInt8]) {
    paths.append(path, to: &hashed)
  }

  /// Appends the lines of some texts.
  func append(_ range: Range<Int>, to hashed: inout [UInt8]) {
    guard !range.isEmpty else { return }
    let stretch = starts[range.lowerBound]..<starts[range.upperBound]
    bytes.withUnsafeBufferPointer {
      hashed.append(contentsOf: UnsafeBufferPointer(rebasing: $0[stretch]))
    }
  }

  /// The texts at a place and below it.
  mutating func below(_ site: Site) -> Range<Int> {
    if !isMade { make() }
    var low = 0
    var high = texts.count
    while low < high {
      let middle = (low + high) / 2
      let (line, column) = places[middle]
      if line < site.line || line == site.line && column < site.column {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var path = site.path
    high = path.withUTF8 { end(from: low, below: $0) }
    return low..<high
  }

  /// Where the texts end that lie at a path or below it, from the first of them.
  private func end(from first: Int, below path: UnsafeBufferPointer<UInt8>) -> Int {
    if path.isEmpty { return texts.count }
    return typed.withUnsafeBufferPointer { typed in
      var index = first
      while index < texts.count {
        let start = typedStarts[index]
        let length = typedStarts[index + 1] - start
        guard length >= path.count else { return index }
        for offset in 0..<path.count where typed[start + offset] != path[offset] { return index }
        if length > path.count {
          let next = typed[start + path.count]
          guard next == UInt8(ascii: ".") || next == UInt8(ascii: "[") else { return index }
        }
        index += 1
      }
      return index
    }
  }

  private mutating func make() {
    isMade = true
    starts.reserveCapacity(texts.count + 1)
    typedStarts.reserveCapacity(texts.count + 1)
    places.reserveCapacity(texts.count)
    // As long as paths and texts usually are.
    typed.reserveCapacity(64 * texts.count)
    bytes.reserveCapacity(96 * texts.count)
    for index in texts.indices {
      places.append((texts[index].site.line, texts[index].site.column))
      let path = texts[index].site.path
      typed.append(contentsOf: path.utf8)
      typedStarts.append(typed.count)
      bytes.append(QuestionLines.lineFeed)
      paths.append(path, to: &bytes)
      bytes.append(UInt8(ascii: "\t"))
      if let value = texts[index].value { bytes.append(contentsOf: value.utf8) }
      starts.append(bytes.count)
    }
  }
}
