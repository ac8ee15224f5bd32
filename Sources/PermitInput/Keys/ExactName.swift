/// A name compared byte by byte.
///
/// The library compares texts by their canonical forms, which for Japanese takes a hundred times as
/// long. Names that differ in bytes may still be equal as texts: what is not found by bytes has to
/// be looked up as a text.
struct ExactName: Hashable, Sendable {
  /// The name as written.
  let text: String

  init(_ text: String) { self.text = text }

  static func == (a: ExactName, b: ExactName) -> Bool { a.text.utf8.elementsEqual(b.text.utf8) }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
