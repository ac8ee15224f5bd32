/// An element of a parsed document with everything below it; a value that outlives the parser.
package struct XMLElement: Sendable, Equatable {
  /// Local name, without a prefix.
  package var name: String
  /// Namespace, empty when there is none.
  package var namespace: String
  // Few enough that looking through them is quicker than hashing a name.
  private var attributes: [XMLAttribute]
  /// Elements and texts in the order of the file; comments are left out.
  package let children: [XMLNode]
  /// The child elements, texts left out.
  package let elements: [XMLElement]
  /// Line of the start tag, counted from 1.
  package var line: Int
  /// Its place among the elements of its document in the order of their end tags, from 0; nil for
  /// an element that no document holds, such as a changed copy.
  package private(set) var number: Int?

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
    get {
      for known in attributes where known.name == attribute { return known.value }
      return nil
    }
    set {
      number = nil
      attributes.removeAll { $0.name == attribute }
      if let newValue { attributes.append(XMLAttribute(name: attribute, value: newValue)) }
    }
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
