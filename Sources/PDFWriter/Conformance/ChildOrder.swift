/// How often and where the children of tables and lists may stand (PDF/UA-1 7.2).
struct ChildOrder {
  let element: StructureElement

  /// What is wrong, with the child that it concerns where there is one.
  var faults: [(message: String, child: StructureElement?)] {
    switch element.kind {
    case .table: captionFaults(mayBeLast: true) + groupFaults
    case .l: captionFaults(mayBeLast: false)
    default: []
    }
  }

  private func captionFaults(
    mayBeLast: Bool
  ) -> [(message: String, child: StructureElement?)] {
    let children = element.childElements
    let places = children.indices.filter { children[$0].kind == .caption }
    guard let place = places.first else { return [] }
    if places.count > 1 {
      return [("a \(element.kind.name) element has two captions", children[places[1]])]
    }
    if place != 0, !(mayBeLast && place == children.count - 1) {
      let allowed = mayBeLast ? "first or last" : "first"
      return [
        (
          "the caption of a \(element.kind.name) element is not its \(allowed) child",
          children[place]
        )
      ]
    }
    return []
  }

  private var groupFaults: [(message: String, child: StructureElement?)] {
    var result: [(message: String, child: StructureElement?)] = []
    let children = element.childElements
    for kind in [StructureKind.thead, .tfoot] {
      let groups = children.filter { $0.kind == kind }
      if groups.count > 1 {
        result.append(("a Table element has two \(kind.name) elements", groups[1]))
      }
      if let group = groups.first, !children.contains(where: { $0.kind == .tbody }) {
        result.append(("a Table element has a \(kind.name) element but no TBody", group))
      }
    }
    return result
  }
}
