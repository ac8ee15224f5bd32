import Findings
import PermitModel

/// The routes of one stream as a graph over the devices of a flow diagram.
struct FlowGraph {
  /// A stop of a route as written, with the device it stands for.
  struct Stop {
    /// As written.
    let text: String
    /// Number of the symbol of the box, or of the text where it is no box, among those of the
    /// drawing: the same for the same folded text.
    let key: Int
    /// Whether it is a box of the drawing.
    let isBox: Bool
    /// The items of 別紙X whose device it is; empty when it is none.
    let items: [AnnexXItem]
    /// Where the route stands.
    let site: Site
  }

  /// Every stop once, in order.
  let stops: [Stop]
  /// The keys to which a way leads from each key.
  private var next: [[Int]]

  /// Joins routes of one drawing; stops are symbols or names of its boxes.
  init(_ routes: [[Stop]]) {
    var stops: [Stop] = []
    let count = (routes.joined().map(\.key).max() ?? -1) + 1
    var seen = [Bool](repeating: false, count: count)
    next = [[Int]](repeating: [], count: count)
    for route in routes {
      for place in route.indices {
        let key = route[place].key
        if !seen[key] {
          seen[key] = true
          stops.append(route[place])
        }
        if place > 0 { next[route[place - 1].key].append(key) }
      }
    }
    self.stops = stops
  }

  /// The stops from which no way leads on.
  var ends: [Stop] { stops.filter { next[$0.key].isEmpty } }

  /// The stops that can be reached from some of them, those included.
  func reached(from starts: [Stop]) -> [Stop] {
    var open = starts.map(\.key)
    var seen = Set(open)
    while let key = open.popLast() {
      for other in next[key] where seen.insert(other).inserted { open.append(other) }
    }
    return stops.filter { seen.contains($0.key) }
  }

  /// The stops of a route: `c-1→a-4` or `供給弁 -> 蒸発器`.
  static func split(_ text: String) -> [String] {
    text.told(plainParts) ?? splitByCharacters(text)
  }

  /// The same over UTF-8 of which `PlainText.isPlain` holds.
  private static func plainParts(of text: UnsafeBufferPointer<UInt8>) -> [String]? {
    var parts: [String] = []
    var start = 0
    var index = 0
    while index < text.count {
      let length = text[index] < 0x80 ? 1 : text[index] < 0xE0 ? 2 : 3
      if isArrow(text, index) {
        parts.append(trimmed(text[start..<index], isLast: false))
        start = index + length
      }
      index += length
    }
    parts.append(trimmed(text[start...], isLast: true))
    return parts.filter { !$0.isEmpty }
  }

  /// Whether a scalar is one of > → ＞; a text with one of the other arrows is not plain.
  private static func isArrow(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    switch text[index] {
    case 0x3E: true
    case 0xE2: text[index + 1] == 0x86 && text[index + 2] == 0x92
    case 0xEF: text[index + 1] == 0xBC && text[index + 2] == 0x9E
    default: false
    }
  }

  /// A stop without blanks and, before an arrow, without the hyphen of `->`.
  private static func trimmed(_ part: Slice<UnsafeBufferPointer<UInt8>>, isLast: Bool) -> String {
    let bytes = part.base
    var (start, end) = (part.startIndex, part.endIndex)
    while start < end {
      let blank = blank(bytes[start], bytes, start, end)
      if blank == 0 { break }
      start += blank
    }
    while start < end {
      let mark = mark(bytes, start, end, isHyphen: !isLast)
      if mark == 0 { break }
      end -= mark
    }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
  }

  /// The length of the white space with which a plain text begins at a place; 0 where it does not.
  private static func blank(
    _ first: UInt8, _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    switch first {
    case 0x09...0x0C, 0x20: 1
    case 0xC2: start + 1 < end && text[start + 1] == 0xA0 ? 2 : 0
    case 0xE3: start + 2 < end && text[start + 1] == 0x80 && text[start + 2] == 0x80 ? 3 : 0
    default: 0
    }
  }

  /// The length of the white space or the hyphen in which a plain text ends; 0 where it does not.
  private static func mark(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, isHyphen: Bool
  ) -> Int {
    func before(_ back: Int) -> UInt8 { end - back >= start ? text[end - back] : 0 }
    return switch (before(3), before(2), before(1)) {
    case (_, _, 0x09...0x0C), (_, _, 0x20): 1
    case (_, 0xC2, 0xA0): 2
    case (0xE3, 0x80, 0x80): 3
    case (_, _, 0x2D), (_, _, 0x3D): isHyphen ? 1 : 0
    // － ＝ − ―.
    case (0xEF, 0xBC, 0x8D), (0xEF, 0xBC, 0x9D), (0xE2, 0x88, 0x92), (0xE2, 0x80, 0x95):
      isHyphen ? 3 : 0
    default: 0
    }
  }

  private static func withoutHyphen(_ text: String) -> String {
    var part = text.trimmed
    while let end = part.unicodeScalars.last, mayBeHyphen(end), let last = part.last,
      "-－−―=＝".contains(last)
    {
      part = part.dropLast().trimmed
    }
    return String(part)
  }

  /// Whether a scalar is one of the hyphens, told without comparing characters.
  private static func mayBeHyphen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x3D, 0x2015, 0x2212, 0xFF0D, 0xFF1D: true
    default: false
    }
  }

  /// The same by comparing characters.
  static func splitByCharacters(_ text: String) -> [String] {
    var parts = [""]
    for character in text {
      if "→⇒＞>➡⟶".contains(character) {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    // What is left of `->` or `－＞` is a hyphen at the end of the stop before it.
    return parts.enumerated().map { index, part in
      index < parts.count - 1 ? withoutHyphen(part) : String(part.trimmed)
    }
    .filter { !$0.isEmpty }
  }
}
