import Findings

/// All that decides the bytes of one document besides the data and the day.
struct CarriedDocument: Equatable {
  /// Which paper it is.
  var id: DocumentID
  /// Which of several bound sets it is.
  var copy: CopyMark?
  /// Whether papers with an odd number of pages have a blank back.
  var duplex = false
  /// Whether a character that no font has is printed in its base form.
  var substitutes = false

  /// As the manifest inside the document states it.
  var json: JSONText {
    .object([
      ("id", .string(id.rawValue)),
      ("copy", copy.map { .int($0.index + 1) } ?? .null),
      ("copies", copy.map { .int($0.count) } ?? .null),
      ("duplex", .bool(duplex)),
      ("substitutes", .bool(substitutes)),
    ])
  }

  /// Takes a paper or the bound set.
  init(id: DocumentID, copy: CopyMark? = nil, duplex: Bool = false, substitutes: Bool = false) {
    self.id = id
    self.copy = copy
    self.duplex = duplex
    self.substitutes = substitutes
  }

  /// Reads it from the texts of a manifest; nil when they describe no document that this program
  /// makes.
  init?(_ texts: [String: String]) {
    guard let id = texts["document.id"].flatMap(DocumentID.init),
      let duplex = texts["document.duplex"].flatMap(Bool.init),
      let substitutes = texts["document.substitutes"].flatMap(Bool.init)
    else { return nil }
    self.init(id: id, duplex: duplex, substitutes: substitutes)
    if let copy = texts["document.copy"], let copies = texts["document.copies"] {
      guard let number = Int(copy), let count = Int(copies),
        PrintOptions.copiesAllowed.contains(count), (1...count).contains(number)
      else { return nil }
      self.copy = CopyMark(index: number - 1, count: count)
    }
  }
}
