/// A character as a key: equal only to the same code points.
///
/// Two `Character`s are equal when they are canonically equivalent, and so are 神 (U+795E) and its
/// compatibility twin U+FA19, which fonts draw differently and people's names tell apart. A table of
/// shapes or widths must not take one for the other.
package struct ExactCharacter: Hashable, Sendable {
  /// The character itself.
  package let character: Character

  /// Makes a key.
  package init(_ character: Character) {
    self.character = character
  }

  /// Compares code point by code point.
  package static func == (one: ExactCharacter, other: ExactCharacter) -> Bool {
    one.character.utf8.elementsEqual(other.character.utf8)
  }

  /// Hashes the code points.
  package func hash(into hasher: inout Hasher) {
    for byte in character.utf8 { hasher.combine(byte) }
  }
}
