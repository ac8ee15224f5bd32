import Findings

/// Visits every key and value of a file with what its key asks for.
struct FixWalk {
  private let reading: Reading
  /// What was met, in the order of the file.
  private(set) var spots: [FixSpot] = []

  /// Visits a file from its root.
  init(_ root: SourceNode, file: String) {
    let format = CaseFormat.of(root)
    reading = Reading(file: file, format: format)
    record(root, KeyLookup(format.definitions), under: Site(file: file), in: nil)
  }

  private mutating func record(
    _ node: SourceNode, _ lookup: KeyLookup, under parent: Site, in home: Home?
  ) {
    switch node.content {
    case .blank, .scalar:
      break
    case .list(let items):
      for (index, item) in items.enumerated() {
        record(item, lookup, under: parent.entry(index), in: home)
      }
    case .record(let entries):
      var taken = Set(entries.compactMap { lookup.index(of: $0.name) })
      for entry in entries {
        let site = reading.site(entry.key, under: parent)
        let definition: KeyDefinition
        if let index = lookup.index(of: entry.name) {
          definition = lookup.definitions[index]
          spots.append(FixSpot(node: entry.key, site: site, role: .key(definition)))
        } else if let slip = FixCandidate.slip(entry.name, lookup, taken) {
          definition = lookup.definitions[slip.index]
          taken.insert(slip.index)
          spots.append(FixSpot(node: entry.key, site: site, role: .slip(slip.name)))
        } else {
          continue
        }
        // What another paper says is quoted as it stands there.
        if definition.japanese == "書面" { continue }
        value(entry.value, definition.kind, at: site, in: Home(definition, in: home))
      }
    }
  }

  private mutating func value(
    _ node: SourceNode, _ kind: ValueKind, at place: Site, in home: Home
  ) {
    switch (kind, node.content) {
    case (_, .blank):
      break
    case (.byRefrigerantAndYear, .record(let entries)):
      for entry in entries {
        let site = label(entry.key, .refrigerant, under: place)
        guard case .record(let years) = entry.value.content else { continue }
        for year in years {
          let site = label(year.key, .fiscalYear, under: site)
          record(year.value, home.lookup, under: site, in: home)
        }
      }
    case (.byRefrigerant, .record(let entries)):
      for entry in entries {
        let site = label(entry.key, .refrigerant, under: place)
        record(entry.value, home.lookup, under: site, in: home)
      }
    case (.bySymbol, .record(let entries)):
      for entry in entries {
        value(entry.value, .text, at: reading.site(entry.key, under: place), in: home)
      }
    case (_, .record):
      record(node, home.lookup, under: place, in: home)
    case (.list(let each), .list(let items)):
      for (index, item) in items.enumerated() {
        value(item, each, at: place.entry(index), in: home)
      }
    case (_, .list(let items)):
      for (index, item) in items.enumerated() {
        value(item, kind, at: place.entry(index), in: home)
      }
    case (.list(let each), .scalar):
      value(node, each, at: place, in: home)
    case (_, .scalar):
      let site = reading.site(node, at: place)
      spots.append(FixSpot(node: node, site: site, role: .value(kind, isProper: home.isProper)))
    }
  }

  private mutating func label(_ key: SourceNode, _ kind: ValueKind, under parent: Site) -> Site {
    let site = reading.site(key, under: parent)
    spots.append(FixSpot(node: key, site: site, role: .value(kind, isProper: false)))
    return site
  }
}

extension Site {
  /// The place of an entry of a list.
  fileprivate func entry(_ index: Int) -> Site {
    var site = self
    site.path += "[\(index)]"
    return site
  }
}

/// A key or value of a file.
struct FixSpot {
  /// What stands there.
  enum Role {
    /// A known key.
    case key(KeyDefinition)
    /// A key that the record does not know, and the one that it must be.
    case slip(String)
    /// A value; in a proper name no word is changed.
    case value(ValueKind, isProper: Bool)
  }

  /// The node as written.
  var node: SourceNode
  /// Where it stands.
  var site: Site
  /// What stands there.
  var role: Role
}

/// The key under which values stand.
private struct Home {
  let definition: KeyDefinition
  let lookup: KeyLookup
  /// Whether the values are names of persons, firms, models and places, which only those that bear
  /// them may respell.
  let isProper: Bool

  init(_ definition: KeyDefinition, in parent: Home?) {
    self.definition = definition
    lookup = definition.below
    let name = definition.japanese
    let isDevice = parent?.definition.japanese.contains("装置") ?? false
    isProper =
      (parent?.isProper ?? false) && !isDevice || Home.properNames.contains(name)
      || name.hasSuffix("名称") && !isDevice
  }

  private static let properNames: Set<String> = [
    "氏名", "住所", "所在地", "代表者", "役員", "役職", "法定代理人", "委託先", "引渡先", "メーカー",
    "型番", "所属", "場所", "機器", "登記事項証明書", "住民票", "計量証明事業登録番号", "許可番号",
  ]
}
