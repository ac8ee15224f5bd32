import CHarfBuzz

/// A character that a font cannot draw, with its place in the text.
package struct MissingCharacter: Hashable, Sendable {
  /// The character as written, its variation selector and combining marks included.
  package var character: String
  /// The variation selector, when the font may have the base but not this variant of it.
  package var selector: Unicode.Scalar?
  /// How many characters of the text stand before it.
  package var index: Int

  /// Makes a missing character.
  package init(character: String, selector: Unicode.Scalar?, index: Int) {
    self.character = character
    self.selector = selector
    self.index = index
  }

  /// The code points as people write them, such as `U+845B U+E0100`.
  package var codePoints: String {
    character.unicodeScalars.map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }.joined(separator: " ")
  }
}

extension FontFace {
  /// Whether the font has a shape for a character, or for exactly this variant of it.
  package func covers(_ scalar: Unicode.Scalar, selector: Unicode.Scalar? = nil) -> Bool {
    guard let selector else { return nominalGlyph(of: scalar) != nil }
    var glyph: hb_codepoint_t = 0
    return hb_font_get_variation_glyph(font, scalar.value, selector.value, &glyph) != 0
      && glyph != 0
  }

  /// Whether the font draws a whole character: its base, selector and combining marks.
  package func covers(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    if let only = scalars.first, scalars.count == 1, nominalGlyph(of: only) != nil,
      !only.properties.isDefaultIgnorableCodePoint
    {
      return true
    }
    // Where a font lacks a compatibility ideograph, such as 神 (U+FA19) beside 神, the shaper draws
    // the common form without a word; and those two are not the same name.
    if let lone = scalars.first, scalars.count == 1, isCompatibilityIdeograph(lone) { return false }
    // The shaper composes kana with combining marks and knows sequences of its own, so it is asked
    // rather than the character map. No glyph at all means that the character would vanish.
    let glyphs = shape(String(character))
    if glyphs.count > 1, scalars.contains(where: isVoicingMark) {
      // No font of the product says where ゛ stands on a kana that has no composed form, and the
      // shaper would set it across the strokes.
      return false
    }
    return !glyphs.isEmpty && !glyphs.contains { $0.id == 0 }
  }

  /// The characters of a text that the font cannot draw, in order.
  package func missing(in text: String) -> [MissingCharacter] {
    missingCharacters(in: text) { covers($0) }
  }
}

/// 濁点 and 半濁点 that go onto the kana before them.
func isVoicingMark(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value == 0x3099 || scalar.value == 0x309A
}

/// Whether a character has a code point of its own only to keep its shape from the common one.
func isCompatibilityIdeograph(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0xF900...0xFAFF, 0x2F800...0x2FA1F: true
  default: false
  }
}

/// Walks a text character by character and keeps those that are not drawn.
func missingCharacters(in text: String, isDrawn: (Character) -> Bool) -> [MissingCharacter] {
  text.enumerated().compactMap { index, character in
    guard !isDrawn(character) else { return nil }
    let selector = character.unicodeScalars.first(where: isVariationSelector)
    return MissingCharacter(character: String(character), selector: selector, index: index)
  }
}
