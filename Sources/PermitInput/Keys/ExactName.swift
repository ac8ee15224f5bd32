/// A name compared byte by byte.
///
/// The library compares texts by their canonical forms, which for Japanese takes a hundred times as
/// long. Names that differ in bytes may still be equal as texts: what is not found by bytes has to
/// be looked up as a text.
struct ExactName: Hashable, Sendable {
  /// The name as written.
  let text: String

  init(_ text: String) { self.text = text }

  static func == (a: ExactName, b: ExactName) -> Bool {
    a.text.utf8.count == b.text.utf8.count && a.text.utf8.elementsEqual(b.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

/// Names of which each stands once, byte by byte.
///
/// Most records have so few keys that to compare them all takes less time than to hash one.
struct DistinctNames {
  private var few: [String] = []
  private var many: Set<ExactName> = []

  /// As many names are compared with each other.
  static let limit = 16

  /// Takes a name; false when it is there already.
  mutating func insert(_ name: String) -> Bool {
    guard few.count < DistinctNames.limit else {
      if many.isEmpty { many = Set(few.map(ExactName.init)) }
      return many.insert(ExactName(name)).inserted
    }
    if few.contains(where: { ExactName($0) == ExactName(name) }) { return false }
    few.append(name)
    return true
  }
}
