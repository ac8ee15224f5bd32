import XMLTree

extension XMLElement {
  /// A length attribute in points; `fallback` when it is not written.
  func points(_ name: String, size: Double, feed: Double, fallback: Double = 0) -> Double {
    self[name].flatMap(Length.init)?.points(size: size, feed: feed) ?? fallback
  }

  /// Space-separated names of an attribute.
  func names(_ attribute: String) -> [String] {
    guard let text = self[attribute] else { return [] }
    guard text.utf8.contains(UInt8(ascii: " ")) else { return text.isEmpty ? [] : [text] }
    return text.split(separator: " ").map(String.init)
  }

  /// Whether an attribute says `yes`.
  func isSet(_ name: String) -> Bool { self[name] == "yes" }
}

/// Fixed text of a template.
enum TemplateText {
  /// The text without the line feeds and indents that only lay out the file.
  ///
  /// Japanese has no blanks between words, so a line feed of the file stands for nothing.
  static func printed(_ text: String) -> String {
    // Within a line nothing lays out the file: the text stands as it is.
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0xC2 || $0 == 0xE2 }) else { return text }
    var result = ""
    var pendingBlanks = ""
    var afterFeed = false
    for character in text {
      if character.isNewline {
        pendingBlanks = ""
        afterFeed = true
      } else if character == " " || character == "\t" {
        if !afterFeed { pendingBlanks.append(character) }
      } else {
        result += pendingBlanks
        result.append(character)
        pendingBlanks = ""
        afterFeed = false
      }
    }
    return result + pendingBlanks
  }
}
