/// An element of a parsed document with everything below it; it outlives the parser and never
/// changes.
///
/// One object, because forms are walked for every paper: a structure of five references would be
/// counted up and down five times at each step.
package final class XMLElement: Sendable, Equatable {
  /// Local name, without a prefix.
  package let name: String
  /// Namespace, empty when there is none.
  package let namespace: String
  // Few enough that looking through them is quicker than hashing a name.
  private let attributes: [XMLAttribute]
  /// Elements and texts in the order of the file; comments are left out.
  package let children: [XMLNode]
  /// The child elements, texts left out.
  package let elements: [XMLElement]
  /// Line of the start tag, counted from 1.
  package let line: Int
  /// Its place among the elements of its document in the order of their end tags, from 0; nil for
  /// an element that no document holds, such as a changed copy.
  package let number: Int?

  package init(
    name: String, namespace: String = "", attributes: [XMLAttribute] = [],
    children: [XMLNode] = [], line: Int = 0, number: Int? = nil
  ) {
    self.name = name
    self.namespace = namespace
    self.attributes = attributes
    self.children = children
    elements = children.compactMap { if case .element(let element) = $0 { element } else { nil } }
    self.line = line
    self.number = number
  }

  /// An attribute's text; nil when it is not written.
  package subscript(attribute: String) -> String? {
    for known in attributes where known.name == attribute { return known.value }
    return nil
  }

  /// A copy, held by no document, with other texts for some attributes; nil leaves one out.
  package func changing(_ changes: [(name: String, value: String?)]) -> XMLElement {
    let kept = attributes.filter { known in !changes.contains { $0.name == known.name } }
    let added = changes.compactMap { change in
      change.value.map { XMLAttribute(name: change.name, value: $0) }
    }
    return XMLElement(
      name: name, namespace: namespace, attributes: kept + added, children: children, line: line)
  }

  /// A copy with the same attributes and place in its document and with other children.
  package func changing(children: [XMLNode]) -> XMLElement {
    XMLElement(
      name: name, namespace: namespace, attributes: attributes, children: children, line: line,
      number: number)
  }

  /// Whether both say the same on the same lines.
  package static func == (a: XMLElement, b: XMLElement) -> Bool {
    a === b
      || (a.name == b.name && a.namespace == b.namespace && a.attributes == b.attributes
        && a.children == b.children && a.line == b.line && a.number == b.number)
  }

  /// All text below this element, joined.
  package var text: String {
    children.map {
      switch $0 {
      case .element(let element): element.text
      case .text(let text, _): text
      }
    }.joined()
  }
}

/// An attribute by its local name.
package struct XMLAttribute: Sendable, Equatable {
  /// Local name, without a prefix.
  package var name: String
  /// The text.
  package var value: String

  package init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

/// A child of an element.
package enum XMLNode: Sendable, Equatable {
  case element(XMLElement)
  case text(String, line: Int)
}
