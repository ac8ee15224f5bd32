/// Signs of the keyboard as a printer sets them: `-20℃~-15℃` becomes `－20℃～－15℃`.
enum SignText {
  /// Sets minus signs and ranges in full width; hyphens inside of words and numbers stay.
  static func of(_ text: String) -> String {
    guard mayChange(text) else { return text }
    let typed = Array(text)
    var result = ""
    for (index, character) in typed.enumerated() {
      switch character {
      case "~": result.append("～")
      case "-" where isMinus(typed, index): result.append("－")
      default: result.append(character)
      }
    }
    return result
  }

  /// Whether some byte may belong to a sign that changes; the hyphens of phone numbers and models
  /// stand behind a letter, a digit or in front of a letter.
  private static func mayChange(_ text: String) -> Bool {
    var before: UInt8 = 0x80
    var isHyphen = false
    for byte in text.utf8 {
      if byte == 0x7E { return true }
      if isHyphen, byte >= 0x80 || (0x30...0x39).contains(byte) { return true }
      isHyphen = byte == 0x2D && (before >= 0x80 || before == 0x28)
      before = byte
    }
    return false
  }

  /// A minus stands before a digit, and not behind a letter, a digit or a blank of ASCII.
  private static func isMinus(_ text: [Character], _ index: Int) -> Bool {
    guard text.indices.contains(index + 1), isDigit(text[index + 1]) else {
      return false
    }
    guard index > 0 else { return true }
    return !text[index - 1].isASCII || text[index - 1] == "~" || text[index - 1] == "("
  }

  private static func isDigit(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    return CharacterTraits.of(scalar).contains(.digit)
  }
}
