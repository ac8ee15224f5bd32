import PermitModel

/// The tables of every key that a case file may have, in both languages.
package enum KeyTable {
  /// The keys at the top of an application, in the order of the papers.
  package static var definitions: [KeyDefinition] { root.definitions }

  /// The same with the way in which each value enters the model.
  static let root = FieldTable(CoverKeys.application)

  /// Every key of a table with its path in Japanese and its depth, parents before their children;
  /// without a table those of an application.
  package static func walk(
    _ definitions: [KeyDefinition] = definitions,
    _ visit: (KeyDefinition, _ path: [KeyDefinition]) -> Void
  ) {
    func walk(_ definitions: [KeyDefinition], _ path: [KeyDefinition]) {
      for definition in definitions {
        visit(definition, path)
        walk(definition.children, path + [definition])
      }
    }
    walk(definitions, [])
  }

  /// The records of a format that know a key of this name, as Japanese paths.
  static func paths(of name: String, in format: CaseFormat) -> [String] {
    (homes[Fold.key(name)] ?? []).filter { $0.table == format.table }.map(\.path)
  }

  /// The kinds of cases that know a key of this name.
  static func kinds(knowing name: String) -> [CaseKind] {
    (homes[Fold.key(name)] ?? []).map(\.table)
  }

  /// Whether any format has a key of this name.
  static func isKey(_ name: String) -> Bool { homes[Fold.key(name)] != nil }

  private struct Home {
    var table: CaseKind
    var path: String
  }

  private static let homes: [String: [Home]] = {
    var homes: [String: [Home]] = [:]
    for format in CaseFormat.tables {
      walk(format.definitions) { definition, path in
        let path = path.isEmpty ? "最も外側" : path.map(\.japanese).joined(separator: ".")
        let home = Home(table: format.table, path: path)
        homes[Fold.key(definition.japanese), default: []].append(home)
        homes[Fold.key(definition.english), default: []].append(home)
      }
    }
    return homes
  }()
}
