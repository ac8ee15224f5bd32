extension String {
  /// The text without a word, wherever it stands.
  func without(_ word: String) -> String {
    guard contains(word) else { return self }
    return told { PlainText.without(word, $0) } ?? replacing(word, with: "")
  }
}

extension StringProtocol {
  /// The first of the words that occurs; what `contains` says of each, found over bytes.
  ///
  /// The library's search compares characters and takes some ten thousand instructions a word.
  /// Where every scalar is a character by itself and equal to no other, as in nearly every entry of
  /// a case, the bytes tell the same.
  func first(of words: [String]) -> String? {
    let found = utf8.withContiguousStorageIfAvailable { text -> String?? in
      guard let signs = PlainText.signs(of: text) else { return nil }
      return .some(words.first { PlainText.occurs($0, in: text, signs) ?? contains($0[...]) })
    }
    if case .some(.some(let answer)) = found { return answer }
    return words.first { contains($0[...]) }
  }

  /// Whether any of the words occurs.
  func containsAny(_ words: [String]) -> Bool { first(of: words) != nil }

  /// Whether a word occurs, as the library says it.
  func contains(_ word: String) -> Bool {
    let found = utf8.withContiguousStorageIfAvailable { text -> Bool? in
      PlainText.signs(of: text).flatMap { PlainText.occurs(word, in: text, $0) }
    }
    return (found ?? nil) ?? contains(word[...])
  }

  /// Whether a character occurs, as the library says it.
  func contains(_ character: Character) -> Bool {
    // A character that is not plain may equal one that is, so that only two of them tell.
    told { PlainText.occurs(String(character), in: $0) } ?? contains { $0 == character }
  }

  /// Whether the text begins with a word, as the library says it.
  func hasPrefix(_ word: String) -> Bool {
    told { PlainText.begins(with: word, $0) } ?? hasPrefix(word[...])
  }

  /// Whether the text ends in a word, as the library says it.
  func hasSuffix(_ word: String) -> Bool { ends(in: [word]) }

  /// Whether the text ends in one of the words; of a `String`, `hasSuffix` is the library's own.
  func ends(in words: [String]) -> Bool {
    let found = utf8.withContiguousStorageIfAvailable { text -> Bool? in
      guard PlainText.isPlain(text) else { return nil }
      return words.contains { PlainText.ends(in: $0, text) ?? hasSuffix($0[...]) }
    }
    return (found ?? nil) ?? words.contains { hasSuffix($0[...]) }
  }

  /// What the bytes of the text tell; nil where they do not tell for certain.
  func told<Answer>(_ tell: (UnsafeBufferPointer<UInt8>) -> Answer?) -> Answer? {
    utf8.withContiguousStorageIfAvailable { PlainText.isPlain($0) ? tell($0) : nil } ?? nil
  }
}

/// Text whose scalars are characters, each equal to itself alone: no combining mark, no joiner, no
/// line feed of two bytes, nothing that a normalisation would change.
enum PlainText {
  /// Whether a text holds nothing but such scalars; false where that is not certain.
  static func isPlain(_ text: String) -> Bool { text.told { _ in true } ?? false }

  /// A plain text without a word, wherever it stands; nil for a word that is empty or not plain.
  static func without(_ word: String, _ text: UnsafeBufferPointer<UInt8>) -> String? {
    var word = word
    return word.withUTF8 { word -> String? in
      guard !word.isEmpty, isPlain(word) else { return nil }
      return String(unsafeUninitializedCapacity: text.count) { rest in
        var end = 0
        var index = 0
        while index < text.count {
          if starts(word, text, at: index) {
            index += word.count
          } else {
            rest[end] = text[index]
            end += 1
            index += 1
          }
        }
        return end
      }
    }
  }

  /// Whether bytes begin at a place of a text.
  private static func starts(
    _ word: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Bool {
    guard word.count <= text.count - start else { return false }
    for index in word.indices where text[start + index] != word[index] { return false }
    return true
  }

  /// Whether UTF-8 holds nothing but such scalars; false where that is not certain.
  static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { signs(of: bytes) != nil }

  /// A bit for the last six bits of each scalar, so that most words are seen not to occur without
  /// looking for them; nil where UTF-8 holds anything but such scalars, or that is not certain.
  static func signs(of bytes: UnsafeBufferPointer<UInt8>) -> UInt64? {
    var signs: UInt64 = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte == 0x0D { return nil }
        signs |= 1 << UInt64(byte & 0x3F)
        index += 1
      } else if byte == 0xC2 || byte == 0xC3 {
        // U+00A0 to U+00FF without the soft hyphen.
        guard index + 1 < bytes.count, byte == 0xC3 || bytes[index + 1] >= 0xA0,
          byte == 0xC3 || bytes[index + 1] != 0xAD
        else { return nil }
        signs |= 1 << UInt64(bytes[index + 1] & 0x3F)
        index += 2
      } else {
        guard index + 2 < bytes.count else { return nil }
        let last = bytes[index + 2]
        // Most kanji and kana need no second look.
        guard
          byte >= 0xE5 && byte <= 0xE9 || byte == 0xE3 && bytes[index + 1] & 0xFD == 0x81
            || isPlain(byte, bytes[index + 1], last)
        else { return nil }
        signs |= 1 << UInt64(last & 0x3F)
        index += 3
      }
    }
    return signs
  }

  private static func isPlain(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    // U+2010 to U+2027, then the blocks of arrows, Roman and circled figures, and shapes.
    case (0xE2, 0x80): (0x90...0xA7).contains(third)
    case (0xE2, 0x85), (0xE2, 0x86), (0xE2, 0x91), (0xE2, 0x96), (0xE2, 0x97): true
    // ℃ and the minus sign, alone of their blocks: others there equal other characters.
    case (0xE2, 0x84): third == 0x83
    case (0xE2, 0x88): third == 0x92
    // Marks and kana, without tone marks and the sound marks that join the kana before them.
    case (0xE3, 0x80): !(0xAA...0xAF).contains(third)
    case (0xE3, 0x81), (0xE3, 0x83): true
    case (0xE3, 0x82): third != 0x99 && third != 0x9A
    // Ideographs, U+4E00 to U+9FFF; those for compatibility equal others.
    case (0xE4, 0xB8...0xBF), (0xE5...0xE9, _): true
    // Full-width forms and half-width katakana, without the sound marks of the latter.
    case (0xEF, 0xBC), (0xEF, 0xBD): true
    case (0xEF, 0xBE): third < 0x9E
    default: false
    }
  }

  /// Whether a word occurs in a plain text of these signs; nil for a word that is empty or not
  /// plain.
  static func occurs(
    _ word: String, in text: UnsafeBufferPointer<UInt8>, _ signs: UInt64 = .max
  ) -> Bool? {
    var word = word
    return word.withUTF8 { word -> Bool? in
      guard !word.isEmpty, let own = self.signs(of: word) else { return nil }
      guard own & ~signs == 0, word.count <= text.count else { return false }
      return occurs(word, in: text)
    }
  }

  /// The same of bytes that are both plain, scalar by scalar.
  private static func occurs(
    _ word: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let end = text.count - word.count
    var start = 0
    while start <= end {
      let byte = text[start]
      if byte == word[0], starts(word, text, at: start) { return true }
      start += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : 3
    }
    return false
  }

  /// Whether a plain text begins with a word; nil for a word that is empty or not plain.
  static func begins(with word: String, _ text: UnsafeBufferPointer<UInt8>) -> Bool? {
    matches(word, text) { _ in 0 }
  }

  /// Whether a plain text ends in a word; nil for a word that is empty or not plain.
  static func ends(in word: String, _ text: UnsafeBufferPointer<UInt8>) -> Bool? {
    matches(word, text) { text.count - $0 }
  }

  private static func matches(
    _ word: String, _ text: UnsafeBufferPointer<UInt8>, at start: (_ count: Int) -> Int
  ) -> Bool? {
    var word = word
    return word.withUTF8 { word -> Bool? in
      guard !word.isEmpty, isPlain(word) else { return nil }
      guard word.count <= text.count else { return false }
      return starts(word, text, at: start(word.count))
    }
  }

  /// Whether a plain text holds a figure from 0 to 9 or from 一 to 十.
  static func hasFigure(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in text.indices {
      let byte = text[index]
      if (0x30...0x39).contains(byte) { return true }
      if (0xE4...0xE5).contains(byte), index + 2 < text.count {
        let scalar =
          UInt32(byte & 0x0F) << 12 | UInt32(text[index + 1] & 0x3F) << 6
          | UInt32(text[index + 2] & 0x3F)
        if kanjiFigures.contains(scalar) { return true }
      }
    }
    return false
  }

  private static let kanjiFigures = "一二三四五六七八九十".unicodeScalars.map(\.value)
}
