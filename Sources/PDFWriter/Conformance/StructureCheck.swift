/// Whether a text is longer than the 32,767 bytes that a string may have (PDF/A-2 6.1.13).
func isOverlong(_ text: String) -> Bool {
  2 + 2 * text.utf16.count > 32_767
}

/// Walks the tag tree once, in reading order, and notes what breaks PDF/UA-1.
struct StructureCheck {
  private(set) var problems: [ConformanceProblem] = []
  private var seen: Set<ObjectIdentifier> = []
  private var ids: Set<String> = []
  private var headerClaims: [(element: StructureElement, header: String)] = []
  private var headingLevel = 0

  /// All problems of the tree and of the elements that pages draw in.
  static func problems(of root: StructureElement, pages: [PDFPage]) -> [ConformanceProblem] {
    var check = StructureCheck()
    check.visit(root, location: root.location)
    check.resolveHeaders()
    check.findStrays(in: pages)
    return check.problems
  }

  /// `location` is that of the element or, failing that, of the nearest one above it.
  private mutating func visit(_ element: StructureElement, location: String?) {
    guard seen.insert(ObjectIdentifier(element)).inserted else {
      note(.severalParents, "a \(element.kind.name) element has more than one parent", location)
      return
    }
    checkIdentity(of: element, location)
    checkKind(of: element, location)
    for child in element.childElements {
      let place = child.location ?? location
      if !child.kind.mayStand(in: element.kind) {
        note(
          .misplacedElement,
          "a \(child.kind.name) element may not stand in a \(element.kind.name) element", place)
      }
      visit(child, location: place)
    }
    for fault in ChildOrder(element: element).faults {
      note(.misplacedElement, fault.message, fault.child?.location ?? location)
    }
    if element.kind == .table {
      problems += TableGrid(element).problems(location: location)
    }
  }

  private mutating func checkIdentity(of element: StructureElement, _ location: String?) {
    if let id = element.id, !ids.insert(id).inserted {
      note(.duplicateID, "two elements have the id “\(id)”", location)
    }
    let spoken = [element.alt, element.actualText].compactMap { $0 }
    if let text = spoken.first(where: isOverlong) {
      note(.overlongText, "a text of \(text.utf16.count) UTF-16 units is too long", location)
    }
    for header in element.headers { headerClaims.append((element, header)) }
    if let language = element.language, !isLanguageTag(language) {
      note(.badLanguage, "“\(language)” is not a language tag such as ja-JP", location)
    }
  }

  private mutating func checkKind(of element: StructureElement, _ location: String?) {
    // An empty cell is a statement of its own: nothing was entered.
    if element.kids.isEmpty, !element.kind.isCell, element.kind != .document {
      note(.emptyElement, "a \(element.kind.name) element has no content", location)
    }
    switch element.kind {
    case .h(let level):
      if !(1...6).contains(level) {
        note(.skippedHeading, "a heading is of level \(level); there are 1 to 6", location)
      } else if level > headingLevel + 1 {
        note(
          .skippedHeading,
          headingLevel == 0
            ? "the first heading is of level \(level), not 1"
            : "a heading of level \(level) follows one of level \(headingLevel)", location)
      }
      headingLevel = level
    case .th(nil):
      // Headers and ids could replace it, but only if every cell of the table had them.
      note(.headerWithoutScope, "a header cell does not say which cells it heads", location)
    case .figure:
      if (element.alt ?? element.actualText ?? "").isEmpty {
        note(.figureWithoutAlt, "a figure has no alternate text", location)
      }
    default: break
    }
    if let box = element.boundingBox, !isUsable([box.x, box.y, box.width, box.height]) {
      note(.badGeometry, "the box of an element is not made of usable numbers", location)
    }
  }

  private mutating func resolveHeaders() {
    for claim in headerClaims where !ids.contains(claim.header) {
      note(
        .unknownHeader, "a cell names the header “\(claim.header)”, which no element has as its id",
        claim.element.location)
    }
  }

  private mutating func findStrays(in pages: [PDFPage]) {
    var told: Set<ObjectIdentifier> = []
    for page in pages {
      for element in page.markedElements {
        let identity = ObjectIdentifier(element)
        if !seen.contains(identity), told.insert(identity).inserted {
          note(
            .elementOutsideTree,
            "a \(element.kind.name) element on page \(page.index + 1) is not in the tag tree",
            element.location)
        }
      }
    }
  }

  private mutating func note(
    _ kind: ConformanceProblem.Kind, _ message: String, _ location: String?
  ) {
    problems.append(ConformanceProblem(kind, message, location))
  }
}
