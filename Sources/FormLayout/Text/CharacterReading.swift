extension CharacterRegister {
  /// Walks a text character by character and hands out each one's id; line ends come as nil
  /// and tabs as blanks.
  ///
  /// Most texts have only characters that never combine; these are told apart by their scalars,
  /// which spares the search for the borders of graphemes.
  func forEach(in text: String, _ body: (Int32?) -> Void) {
    if text.unicodeScalars.allSatisfy(CharacterRegister.standsAlone) {
      for scalar in text.unicodeScalars { body(scalar == "\n" ? nil : id(of: scalar)) }
    } else {
      for character in text {
        body(character.isNewline ? nil : id(of: character == "\t" ? "\u{3000}" : character))
      }
    }
  }

  /// Whether a scalar between others like it is always a character by itself (UAX 29): no mark,
  /// selector or joiner, and no first part of a sequence.
  static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x4E00...0x9FFF, 0x20...0x7E, 0x0A, 0x3041...0x3096, 0x309B...0x30FF: true
    case 0x3000...0x3029, 0x31F0...0x31FF, 0x3400...0x4DBF, 0xFF01...0xFF9D, 0xFFE0...0xFFE6: true
    case 0x2010...0x2027, 0x2030...0x203B, 0x2100...0x2138, 0x2150...0x2182: true
    case 0x2190...0x22FF, 0x2460...0x24FF, 0x2500...0x266F, 0x3200...0x33FF: true
    case 0xA5, 0xB0, 0xB1, 0xB2, 0xB3, 0xB5, 0xB7, 0xC0...0x24F, 0x391...0x3C9: true
    default: false
    }
  }
}
