/// A character that is printed in place of one that no face has.
package struct Substitution: Hashable, Sendable {
  /// The character as written, its variation selector included.
  package let character: String
  /// What is printed instead.
  package let printed: String

  /// Makes a substitution.
  package init(character: String, printed: String) {
    self.character = character
    self.printed = printed
  }

  /// The code points of the character as written, such as `U+9089 U+E0102`.
  package var codePoints: String {
    MissingCharacter(character: character, selector: nil, index: 0).codePoints
  }

  /// Compared code point by code point: 神 and its twin U+FA19 are equal as texts.
  package static func == (one: Substitution, other: Substitution) -> Bool {
    one.character.utf8.elementsEqual(other.character.utf8)
      && one.printed.utf8.elementsEqual(other.printed.utf8)
  }

  /// Hashes the code points.
  package func hash(into hasher: inout Hasher) {
    for byte in character.utf8 { hasher.combine(byte) }
    hasher.combine(UInt8(0))
    for byte in printed.utf8 { hasher.combine(byte) }
  }
}

extension FontStack {
  /// What can be printed in place of a character that no face has: the plain base of a variant, the
  /// common form of a compatibility ideograph or of a variant kanji, a kana with ゛ behind it
  /// instead of on it; nil when there is none.
  package func baseForm(of character: Character) -> String? {
    var current = String(character)
    // A variant of a rare kanji loses its selector first and takes its common form after that.
    for _ in 0..<3 {
      guard let next = plainer(current) else { return nil }
      current = next
      if missing(in: current).isEmpty { return current }
    }
    return nil
  }

  /// A text with every character that no face has in its base form, and what was put in.
  ///
  /// A character without a base form that can be drawn stays as it is.
  package func substituted(_ text: String) -> (text: String, substitutions: [Substitution]) {
    var result = ""
    var substitutions: [Substitution] = []
    for character in text {
      if isLineControl(character) || face(for: character) != nil {
        result.append(character)
      } else if let base = baseForm(of: character) {
        let substitution = Substitution(character: String(character), printed: base)
        if !substitutions.contains(substitution) { substitutions.append(substitution) }
        result += base
      } else {
        result.append(character)
      }
    }
    return (result, substitutions)
  }
}

/// Line ends and tabs are set as such and need no glyph.
private func isLineControl(_ character: Character) -> Bool {
  character.isNewline || character == "\t"
}

/// One step towards the common form; nil when there is none.
private func plainer(_ text: String) -> String? {
  var plain = String.UnicodeScalarView()
  plain.append(contentsOf: text.unicodeScalars.lazy.filter { !isVariationSelector($0) })
  if plain.count < text.unicodeScalars.count { return plain.isEmpty ? nil : String(plain) }
  if plain.contains(where: isVoicingMark) {
    let apart = plain.map { $0.value == 0x3099 ? "\u{309B}" : $0.value == 0x309A ? "\u{309C}" : $0 }
    return apart.reduce(into: "") { $0.unicodeScalars.append($1) }
  }
  guard let only = plain.first, plain.count == 1 else { return nil }
  return CommonForm.of(only).map { String($0) }
}
