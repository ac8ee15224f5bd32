import XMLTree

/// What is left of a form when only the places are kept for which a value can be too long.
///
/// Most places grow with their text. Whether the few that do not are large enough is seen by
/// setting these alone: every table, column, span, list and label that decides how wide they are
/// stays, with nothing in it.
enum FormSkeleton {
  /// The form with such places only; its body is empty when it has none.
  static func of(_ template: FormTemplate) -> FormTemplate {
    var skeleton = template
    // Texts of forms are remembered by the form's name and the number of their element, and here
    // the same element holds less.
    skeleton.id = template.id + " skeleton"
    skeleton.body = template.body.holding(blocks(of: template.body))
    return skeleton
  }

  private static func blocks(of element: XMLElement) -> [XMLElement] {
    element.elements.compactMap(block)
  }

  private static func block(_ element: XMLElement) -> XMLElement? {
    guard element.mayBeTooSmall else { return nil }
    return switch element.name {
    case "each", "section": element.holding(blocks(of: element))
    case "entries": element.holding(element.elements.filter(\.mayBeTooSmall))
    case "list": element.holding(element.elements.map(item))
    case "table": table(element)
    default: element
    }
  }

  /// Items stay though nothing is in them: their numbers decide where the text beside them begins.
  private static func item(_ element: XMLElement) -> XMLElement {
    if element.name == "each" { return element.holding(element.elements.map(item)) }
    guard element.mayBeTooSmall else { return element.holding([]) }
    let inner = blocks(of: element)
    return inner.isEmpty ? element : element.holding(inner)
  }

  private static func table(_ element: XMLElement) -> XMLElement {
    // The size of the first cell is the measure of the columns.
    let first = element.firstRow
    return element.holding(element.elements.compactMap { part($0, keeping: first) })
  }

  private static func part(_ element: XMLElement, keeping first: XMLElement?) -> XMLElement? {
    switch element.name {
    case "column", "columns": return element
    case "label": return element.mayBeTooSmall ? element : element.holding([])
    case "row":
      guard element.mayBeTooSmall || element === first else { return nil }
      return element.holding(element.elements.map(cell))
    default:
      let parts = element.elements.compactMap { part($0, keeping: first) }
      guard parts.contains(where: { $0.name != "label" }) else { return nil }
      return element.holding(parts)
    }
  }

  private static func cell(_ element: XMLElement) -> XMLElement {
    if element.name == "each" { return element.holding(element.elements.map(cell)) }
    return element.mayBeTooSmall ? element : element.holding([])
  }
}

extension XMLElement {
  /// Whether a field of this element or below it has to stay on the lines that it has.
  var mayBeTooSmall: Bool {
    if name == "field", let overflow = self["overflow"].flatMap(Overflow.init) {
      return overflow == .shrink || overflow == .error
    }
    return elements.contains(where: \.mayBeTooSmall)
  }

  /// The first row below this element, in the order of the file.
  fileprivate var firstRow: XMLElement? {
    for element in elements {
      if element.name == "row" { return element }
      if let row = element.firstRow { return row }
    }
    return nil
  }

  /// The element with other elements and no text in it.
  fileprivate func holding(_ elements: [XMLElement]) -> XMLElement {
    changing(children: elements.map { .element($0) })
  }
}
