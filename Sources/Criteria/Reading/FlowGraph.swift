import Findings
import PermitModel

/// The routes of one stream as a graph over the devices of a flow diagram.
struct FlowGraph {
  /// A stop of a route as written, with the device it stands for.
  struct Stop {
    /// As written.
    let text: String
    /// Folded symbol of the box, or the folded text where it is no box.
    let key: String
    /// Whether it is a box of the drawing.
    let isBox: Bool
    /// The items of 別紙X whose device it is; empty when it is none.
    let items: [AnnexXItem]
    /// Where the route stands.
    let site: Site
  }

  /// Every stop once, in order.
  let stops: [Stop]
  private let next: [String: Set<String>]

  /// Reads the routes of a stream; stops are symbols or names of the drawing's boxes.
  init(_ streams: [FlowStream], of drawing: Drawing, _ index: AnnexXIndex) {
    let boxes = drawing.boxes.items.map {
      (symbol: Folding.name($0.symbol.text), name: Folding.name($0.name.text))
    }
    let places = boxes.indices.flatMap { [(boxes[$0].symbol, $0), (boxes[$0].name, $0)] }
    let placeOfBox = NameTable(places, merging: min)
    var stops: [Stop] = []
    var next: [String: Set<String>] = [:]
    for leaf in streams.flatMap(\.routes.items) {
      let route = FlowGraph.split(leaf.text).map { text in
        let folded = Folding.name(text)
        let box = placeOfBox[folded].map { boxes[$0] }
        // A box under another name than in 別紙X is X-27's matter; its symbol still tells the item.
        let named = index.named(box?.name ?? folded)
        let devices = named.isEmpty ? index.symbolled(box?.symbol ?? folded) : named
        return Stop(
          text: text, key: box?.symbol ?? folded, isBox: box != nil,
          items: devices.map(\.item).unique, site: leaf.site)
      }
      stops += route
      for (from, to) in zip(route, route.dropFirst()) {
        next[from.key, default: []].insert(to.key)
      }
    }
    var seen: Set<String> = []
    self.stops = stops.filter { seen.insert($0.key).inserted }
    self.next = next
  }

  /// The stops from which no way leads on.
  var ends: [Stop] { stops.filter { next[$0.key] == nil } }

  /// The keys that can be reached from some stops, those included.
  func reached(from starts: [Stop]) -> Set<String> {
    var open = starts.map(\.key)
    var seen = Set(open)
    while let key = open.popLast() {
      for other in next[key] ?? [] where seen.insert(other).inserted { open.append(other) }
    }
    return seen
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
      if isArrow(text[index..<(index + length)]) {
        parts.append(trimmed(text[start..<index], isLast: false))
        start = index + length
      }
      index += length
    }
    parts.append(trimmed(text[start...], isLast: true))
    return parts.filter { !$0.isEmpty }
  }

  /// Whether a scalar is one of > → ＞; a text with one of the other arrows is not plain.
  private static func isArrow(_ scalar: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = scalar.first, first == 0x3E || first == 0xE2 || first == 0xEF else {
      return false
    }
    return [">", "→", "＞"].contains { $0.utf8.elementsEqual(scalar) }
  }

  /// A stop without blanks and, before an arrow, without the hyphen of `->`.
  private static func trimmed(_ part: Slice<UnsafeBufferPointer<UInt8>>, isLast: Bool) -> String {
    let text = String(decoding: UnsafeBufferPointer(rebasing: part), as: UTF8.self)
    return isLast ? String(text.trimmed) : withoutHyphen(text)
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
