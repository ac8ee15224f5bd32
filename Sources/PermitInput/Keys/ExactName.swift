/// Finds the position of a name by its bytes.
///
/// The library compares texts by their canonical forms, and hashes them so, which for Japanese takes
/// a hundred times as long. Names that differ in bytes may still be equal as texts: what is not found
/// by bytes has to be looked up as a text.
struct ExactNames: Sendable {
  private let names: [String]
  private let positions: [Int]
  /// Indices of `names` by hash, with -1 for a free place; at least half of them are free.
  private let places: [Int]

  /// Takes names with the position that each stands for; of equal names the first counts.
  init(_ pairs: [(name: String, position: Int)]) {
    var size = 8
    while size < pairs.count * 2 { size *= 2 }
    var places = [Int](repeating: -1, count: size)
    for (index, pair) in pairs.enumerated() {
      var place = Int(truncatingIfNeeded: pair.name.byteHash) & (size - 1)
      while places[place] >= 0, !pairs[places[place]].name.hasBytes(of: pair.name) {
        place = (place + 1) & (size - 1)
      }
      if places[place] < 0 { places[place] = index }
    }
    self.names = pairs.map(\.name)
    self.positions = pairs.map(\.position)
    self.places = places
  }

  /// The position of a name; nil when no name has these bytes.
  func position(of name: String) -> Int? {
    var place = Int(truncatingIfNeeded: name.byteHash) & (places.count - 1)
    while places[place] >= 0 {
      let index = places[place]
      if names[index].hasBytes(of: name) { return positions[index] }
      place = (place + 1) & (places.count - 1)
    }
    return nil
  }
}

/// Names of which each stands once, byte by byte.
///
/// Most records have so few keys that to compare them all takes less time than to hash one well.
struct DistinctNames {
  private var few: [(hash: UInt64, name: String)] = []
  private var many: Set<[UInt8]> = []

  /// As many names are compared with each other.
  static let limit = 16

  /// Takes a name; false when it is there already.
  mutating func insert(_ name: String) -> Bool {
    guard few.count < DistinctNames.limit else {
      if many.isEmpty { many = Set(few.map { Array($0.name.utf8) }) }
      return many.insert(Array(name.utf8)).inserted
    }
    let hash = name.byteHash
    for known in few where known.hash == hash {
      if known.name.hasBytes(of: name) { return false }
    }
    few.append((hash, name))
    return true
  }
}

extension String {
  /// Whether both texts have the same bytes.
  func hasBytes(of other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    let answer = utf8.withContiguousStorageIfAvailable { mine in
      other.utf8.withContiguousStorageIfAvailable { mine.elementsEqual($0) }
    }
    return (answer ?? nil) ?? utf8.elementsEqual(other.utf8)
  }

  /// A hash of the bytes (FNV-1a) for small tables of names that the program itself knows; who
  /// writes a file could make names meet in it, so it must not be all that a set of them rests on.
  var byteHash: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    let isDone: Void? = utf8.withContiguousStorageIfAvailable {
      for byte in $0 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    if isDone == nil { for byte in utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 } }
    return hash
  }
}
