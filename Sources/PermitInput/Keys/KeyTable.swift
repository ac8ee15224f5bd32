/// The one table of every key of a case file, in both languages.
package enum KeyTable {
  /// The keys at the top of the file, in the order of the papers.
  package static var definitions: [KeyDefinition] { root.definitions }

  /// The same with the way in which each value enters the model.
  static let root = FieldTable(CoverKeys.application)

  /// Every key with its path in Japanese and its depth, parents before their children.
  package static func walk(_ visit: (KeyDefinition, _ path: [KeyDefinition]) -> Void) {
    func walk(_ definitions: [KeyDefinition], _ path: [KeyDefinition]) {
      for definition in definitions {
        visit(definition, path)
        walk(definition.children, path + [definition])
      }
    }
    walk(definitions, [])
  }

  /// The records that know a key of this name, as Japanese paths.
  static func paths(of name: String) -> [String] {
    homes[Fold.key(name)] ?? []
  }

  private static let homes: [String: [String]] = {
    var homes: [String: [String]] = [:]
    walk { definition, path in
      let home = path.isEmpty ? "最も外側" : path.map(\.japanese).joined(separator: ".")
      homes[Fold.key(definition.japanese), default: []].append(home)
      homes[Fold.key(definition.english), default: []].append(home)
    }
    return homes
  }()
}
