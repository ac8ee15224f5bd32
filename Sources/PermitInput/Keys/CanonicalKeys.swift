import PermitModel

/// The keys of a format as paths of the Japanese form have them, laid out so that a key of some path
/// is found by comparing bytes.
///
/// It is made once for each table of keys and holds nothing of any case.
struct CanonicalKeys: Sendable {
  /// What stands at a place of the format.
  struct Shape: Sendable {
    /// The key of the Japanese form, as a stretch of the bytes.
    var key = 0..<0
    /// The names of the keys below, as a stretch of the names.
    var names = 0..<0
    /// The shapes below, one for each key in the order of the table.
    var children = 0..<0
    /// The place of the table of the keys below.
    var lookup = 0
    /// The maps with free keys above the record, and the shape behind such a key.
    var freeLevels = 0
    var behindFreeKey = 0
  }

  /// A name as the table writes it, as a stretch of the bytes, and the shape that it leads to.
  private struct Name {
    var bytes: Range<Int>
    var shape: Int
  }

  /// The shapes; that of the whole file comes first.
  private(set) var shapes = [Shape()]
  private(set) var bytes: [UInt8] = []
  private var names: [Name] = []
  private var lookups: [KeyLookup] = []

  private static let application = CanonicalKeys(CaseFormat.of(.newPermit).lookup)
  private static let certificate = CanonicalKeys(CaseFormat.of(.certificate).lookup)
  private static let report = CanonicalKeys(CaseFormat.of(.yearlyReport).lookup)
  private static let purityNotice = CanonicalKeys(CaseFormat.of(.purityNotice).lookup)
  private static let changeNotice = CanonicalKeys(CaseFormat.of(.changeNotice).lookup)
  private static let closureNotice = CanonicalKeys(CaseFormat.of(.closureNotice).lookup)

  /// The keys of a kind of case; the three applications share one table.
  static func of(_ kind: CaseKind) -> CanonicalKeys {
    switch kind {
    case .newPermit, .changePermit, .renewal: application
    case .certificate: certificate
    case .yearlyReport: report
    case .purityNotice: purityNotice
    case .changeNotice: changeNotice
    case .closureNotice: closureNotice
    }
  }

  private init(_ lookup: KeyLookup) { fill(0, lookup, freeLevels: 0) }

  private mutating func fill(_ shape: Int, _ lookup: KeyLookup, freeLevels: Int) {
    shapes[shape].lookup = lookups.count
    shapes[shape].freeLevels = freeLevels
    lookups.append(lookup)
    if freeLevels > 0 {
      let behind = shapes.count
      shapes.append(Shape())
      shapes[shape].behindFreeKey = behind
      fill(behind, lookup, freeLevels: freeLevels - 1)
      return
    }
    let first = shapes.count
    let definitions = lookup.definitions
    for definition in definitions {
      shapes.append(Shape(key: kept(definition.japanese)))
    }
    shapes[shape].children = first..<shapes.count
    let start = names.count
    for definition in definitions {
      for name in [definition.japanese, definition.english] {
        guard let index = lookup.index(of: name) else { continue }
        names.append(Name(bytes: kept(name), shape: first + index))
      }
    }
    shapes[shape].names = start..<names.count
    for (index, definition) in definitions.enumerated() {
      fill(first + index, definition.below, freeLevels: definition.kind.mapLevels)
    }
  }

  private mutating func kept(_ text: String) -> Range<Int> {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    return start..<bytes.count
  }

  /// The shape of a key below another, which has no free keys; nil for a key that is none.
  func child(of shape: Int, named name: UnsafeBufferPointer<UInt8>) -> Int? {
    let exact: Int? = bytes.withUnsafeBufferPointer { bytes in
      names.withUnsafeBufferPointer { names in
        for index in shapes[shape].names {
          let known = names[index].bytes
          guard known.count == name.count else { continue }
          var offset = 0
          while offset < name.count, bytes[known.lowerBound + offset] == name[offset] {
            offset += 1
          }
          if offset == name.count { return names[index].shape }
        }
        return nil
      }
    }
    if let exact { return exact }
    return lookups[shapes[shape].lookup].index(of: String(decoding: name, as: UTF8.self)).map {
      shapes[shape].children.lowerBound + $0
    }
  }
}
