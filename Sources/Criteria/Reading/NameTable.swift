/// Values by folded name: what a dictionary with texts as keys says, found by bytes first.
///
/// The library hashes and compares Japanese texts by their canonical forms, character by character.
/// Names of one form, as nearly all are, are the same text only if they are the same bytes.
struct NameTable<Value: Sendable>: Sendable {
  private let exact: [ExactText: Value]
  /// The same by text; empty when all names are of one form and bytes tell everything.
  private let byText: [String: Value]
  private let isPlain: Bool

  /// Makes a table of a dictionary.
  init(_ pairs: [(String, Value)], merging: (Value, Value) -> Value) {
    isPlain = pairs.allSatisfy { $0.0.told { _ in true } ?? false }
    exact = Dictionary(pairs.map { (ExactText($0.0), $0.1) }, uniquingKeysWith: merging)
    byText = isPlain ? [:] : Dictionary(pairs, uniquingKeysWith: merging)
  }

  /// Every value, in no order.
  var values: [Value] { isPlain ? Array(exact.values) : Array(byText.values) }

  /// The value of a name.
  subscript(name: String) -> Value? {
    guard isPlain else { return byText[name] }
    if let value = exact[ExactText(name)] { return value }
    // A name of another form may still equal one of the table.
    guard name.told({ _ in true }) == nil else { return nil }
    return exact.first { $0.key.text == name }?.value
  }
}

/// Folded names: what a set of texts says, found by bytes first.
struct NameSet: Sendable {
  private let table: NameTable<Bool>
  /// Whether there are no names.
  let isEmpty: Bool

  /// Takes the names.
  init(_ names: [String]) {
    table = NameTable(names.map { ($0, true) }) { first, _ in first }
    isEmpty = names.isEmpty
  }

  /// Whether a name is among them.
  func contains(_ name: String) -> Bool { table[name] != nil }
}

/// A text compared byte by byte.
struct ExactText: Hashable, Sendable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (a: ExactText, b: ExactText) -> Bool {
    guard a.text.utf8.count == b.text.utf8.count else { return false }
    return a.text.utf8.withContiguousStorageIfAvailable { first in
      b.text.utf8.withContiguousStorageIfAvailable { second in
        for index in first.indices where first[index] != second[index] { return false }
        return true
      } ?? false
    } ?? a.text.utf8.elementsEqual(b.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
