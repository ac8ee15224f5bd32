/// Finds the definition of a key in either language, whatever its width and case.
struct KeyLookup: Sendable {
  /// The keys in their order.
  let definitions: [KeyDefinition]
  private let indices: [String: Int]
  // The keys as the table writes them, which is how most files write them, and folded.
  private let exact: ExactNames

  /// No key at all.
  static let none = KeyLookup([])

  init(_ definitions: [KeyDefinition]) {
    self.definitions = definitions
    var indices: [String: Int] = [:]
    for (index, definition) in definitions.enumerated() {
      indices[Fold.key(definition.japanese)] = index
      indices[Fold.key(definition.english)] = index
    }
    self.indices = indices
    exact = ExactNames(
      definitions.flatMap { [$0.japanese, $0.english] }.compactMap { name in
        indices[Fold.key(name)].map { (name, $0) }
      } + indices.map { ($0.key, $0.value) })
  }

  /// The position of the key in `definitions`.
  func index(of name: String) -> Int? {
    if let position = exact.position(of: name) { return position }
    // What is folded already, and none of the folded keys, is no key.
    return Fold.isFolded(name) ? nil : indices[Fold.key(name)]
  }

  /// The definition of the key.
  func definition(of name: String) -> KeyDefinition? {
    index(of: name).map { definitions[$0] }
  }

  /// The key that the user most likely meant by `name`.
  func nearest(to name: String) -> String? {
    Nearest.word(to: name, in: definitions.flatMap { [$0.japanese, $0.english] })
  }
}
