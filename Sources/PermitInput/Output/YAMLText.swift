/// Texts as YAML scalars on one line.
package enum YAMLText {
  /// The text itself where nobody could take it for anything else, else in double quotes.
  package static func of(_ text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  /// Letters, figures, kana and kanji with blanks and harmless signs between them.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      isWord(first), isWord(last), !words.contains(text.lowercased())
    else { return false }
    return text.unicodeScalars.allSatisfy { isWord($0) || signs.contains($0) }
  }

  /// Words that other readers of YAML take for something else than text.
  private static let words: Set<String> = [
    "null", "true", "false", "yes", "no", "on", "off", "y", "n",
  ]

  private static let signs = Set(" -./%・、。（）［］「」～".unicodeScalars)

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    // Hiragana, katakana, kanji: what every font and every parser agrees on.
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC, 0x3005, 0x4E00...0x9FFF: true
    default: false
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default:
        if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
          || lineEnds.contains(scalar)
        {
          let hex = String(scalar.value, radix: 16, uppercase: true)
          result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  /// Line ends of Unicode that YAML folds, and the byte order mark.
  private static let lineEnds: Set<Unicode.Scalar> = ["\u{2028}", "\u{2029}", "\u{FEFF}"]
}

/// Texts as they stand in case files that the program writes.
package enum CaseText {
  /// A text as a YAML scalar on one line.
  package static func scalar(_ text: String) -> String { YAMLText.of(text) }
}
