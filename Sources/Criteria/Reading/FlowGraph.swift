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
    var stops: [Stop] = []
    var next: [String: Set<String>] = [:]
    for leaf in streams.flatMap(\.routes.items) {
      let route = FlowGraph.split(leaf.text).map { text in
        let folded = Folding.name(text)
        let box = boxes.first { $0.symbol == folded || $0.name == folded }
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
      var part = part.trimmed
      while index < parts.count - 1, let last = part.last, "-－−―=＝".contains(last) {
        part = part.dropLast().trimmed
      }
      return String(part)
    }
    .filter { !$0.isEmpty }
  }
}
