extension Sequence {
  /// The elements whose key an earlier element has, each with the first of that key.
  func repetitions<Key: Hashable>(
    by key: (Element) -> Key?
  ) -> [(element: Element, first: Element)] {
    var firsts: [Key: Element] = [:]
    var found: [(element: Element, first: Element)] = []
    for element in self {
      guard let key = key(element) else { continue }
      if let first = firsts[key] {
        found.append((element, first))
      } else {
        firsts[key] = element
      }
    }
    return found
  }

  /// The same of texts, told apart by bytes where all of them are of one form, as nearly always: to
  /// hash a Japanese text by its canonical form takes thousands of instructions.
  func repetitions(
    by key: (Element) -> String?
  ) -> [(element: Element, first: Element)] {
    let keyed = map { (element: $0, key: key($0)) }
    guard keyed.allSatisfy({ $0.key.map { PlainText.isPlain($0) } ?? true }) else {
      return keyed.repetitions { $0.key.map { AnyText(text: $0) } }
        .map { ($0.element.element, $0.first.element) }
    }
    return keyed.repetitions { $0.key.map { ExactText($0) } }
      .map { ($0.element.element, $0.first.element) }
  }
}

/// A text compared as the library compares it.
private struct AnyText: Hashable {
  let text: String
}
