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
}
