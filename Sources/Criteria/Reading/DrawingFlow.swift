import Findings
import PermitModel

/// The routes of a flow diagram with the devices that their stops stand for.
struct DrawingFlow {
  /// Those of what is reclaimed.
  let reclaimed: [[FlowGraph.Stop]]
  /// Those of what is not.
  let unreclaimed: [[FlowGraph.Stop]]

  /// Reads the routes of a drawing.
  init(_ drawing: Drawing, _ index: AnnexXIndex) {
    var reading = Reading(drawing.boxes.items, index)
    reclaimed = reading.routes(drawing.streams.reclaimed.routes.items)
    unreclaimed = reading.routes(drawing.streams.unreclaimed.routes.items)
  }

  /// The boxes of the drawing, and the keys that its stops have come to.
  private struct Reading {
    private let boxes: [(symbol: String, name: String)]
    private let placeOfBox: NameTable<Int>
    private let index: AnnexXIndex
    private var keys: [String: Int] = [:]

    init(_ boxes: [DrawingBox], _ index: AnnexXIndex) {
      self.index = index
      let folded = boxes.indices.map {
        (symbol: Folding.name(boxes[$0].symbol.text), name: Folding.name(boxes[$0].name.text))
      }
      self.boxes = folded
      placeOfBox = NameTable(
        folded.indices.flatMap { [(folded[$0].symbol, $0), (folded[$0].name, $0)] }, merging: min)
    }

    mutating func routes(_ leaves: [Located<String>]) -> [[FlowGraph.Stop]] {
      var routes: [[FlowGraph.Stop]] = []
      for place in leaves.indices {
        let site = leaves[place].site
        var route: [FlowGraph.Stop] = []
        for text in FlowGraph.split(leaves[place].text) { route.append(stop(text, at: site)) }
        routes.append(route)
      }
      return routes
    }

    private mutating func stop(_ text: String, at site: Site) -> FlowGraph.Stop {
      let folded = Folding.name(text)
      let place = placeOfBox[folded]
      // A box under another name than in 別紙X is X-27's matter; its symbol still tells the item.
      let named = index.named(place.map { boxes[$0].name } ?? folded)
      let symbol = place.map { boxes[$0].symbol } ?? folded
      var items: [AnnexXItem] = []
      for device in named.isEmpty ? index.symbolled(symbol) : named {
        let item = index.devices[device].item
        if !items.contains(item) { items.append(item) }
      }
      return FlowGraph.Stop(
        text: text, key: key(of: symbol), isBox: place != nil, items: items, site: site)
    }

    private mutating func key(of symbol: String) -> Int {
      if let key = keys[symbol] { return key }
      let key = keys.count
      keys[symbol] = key
      return key
    }
  }
}

extension Review {
  /// The routes of each drawing of an application that is a flow diagram with routes.
  static func flows(
    of application: PermitApplication, _ index: AnnexXIndex
  ) -> [DrawingFlow?] {
    let drawings = application.drawings.items
    return drawings.indices.map { place in
      drawings[place].kind.value == .flow && drawings[place].hasRoutes
        ? DrawingFlow(drawings[place], index) : nil
    }
  }

  /// The routes of the drawing at a place of the application under review.
  func flow(
    _ place: Int, of application: PermitApplication, _ index: AnnexXIndex
  ) -> DrawingFlow {
    if let flows, let flow = flows[place] { return flow }
    return DrawingFlow(application.drawings.items[place], index)
  }
}
