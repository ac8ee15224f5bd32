/// Finds the figures with units that a text names, such as `40℃` or `2時間`.
enum Figures {
  private static let units = [
    "℃", "kg/h", "kg", "g", "L", "時間", "分", "MPa", "kPa", "%", "t", "回", "日",
  ]

  /// Whether a text has a digit of half width, or a byte with which those of full width begin: seen
  /// before its characters are taken apart.
  static func mayStand(in text: String) -> Bool {
    text.utf8.contains { (0x30...0x39).contains($0) || $0 == 0xEF }
  }

  /// Every figure with its unit, folded, each once; numbers without a unit are left out.
  static func all(in text: String) -> [String] {
    pairs(in: text).map { $0.number + $0.unit }.unique
  }

  /// Every figure with its unit, in order.
  static func pairs(in text: String) -> [(number: String, unit: String)] {
    guard mayStand(in: text) else { return [] }
    let folded = Folding.width(text)
    return folded.told(plainPairs) ?? pairsByCharacters(in: folded)
  }

  /// The same over folded UTF-8 of which `PlainText.isPlain` holds.
  private static func plainPairs(
    in text: UnsafeBufferPointer<UInt8>
  ) -> [(number: String, unit: String)]? {
    var found: [(String, String)] = []
    var index = 0
    while index < text.count {
      guard isDigit(text[index]) else {
        index += 1
        continue
      }
      let isModel =
        index > 0
        && (isLetter(text[index - 1])
          || index > 1 && text[index - 1] == 0x2D && isLetter(text[index - 2]))
      let before = text[..<index]
      let isNegative = !isModel && minuses.contains { before.suffix($0.count).elementsEqual($0) }
      var number = isNegative ? "-" : ""
      while index < text.count, isDigit(text[index]) || text[index] == 0x2E || text[index] == 0x2C {
        if text[index] != 0x2C { number.unicodeScalars.append(Unicode.Scalar(text[index])) }
        index += 1
      }
      guard !isModel else { continue }
      let rest = text[index...]
      let unit = units.indices.filter { rest.starts(with: unitBytes[$0]) }
        .max { unitBytes[$0].count < unitBytes[$1].count }
      if let unit { found.append((number, units[unit])) }
    }
    return found
  }

  private static let unitBytes = units.map { Array($0.utf8) }
  private static let minuses = ["-", "−", "－"].map { Array($0.utf8) }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// The same by comparing characters.
  static func pairsByCharacters(in folded: String) -> [(number: String, unit: String)] {
    let characters = Array(folded)
    var found: [(String, String)] = []
    var index = 0
    while index < characters.count {
      guard characters[index].isASCIIDigit else {
        index += 1
        continue
      }
      // The figures of a model number such as GC-10A belong to no unit.
      let isModel =
        index > 0
        && (characters[index - 1].isASCIILetter
          || index > 1 && characters[index - 1] == "-" && characters[index - 2].isASCIILetter)
      let isNegative = index > 0 && "-−－".contains(characters[index - 1]) && !isModel
      var number = isNegative ? "-" : ""
      while index < characters.count,
        characters[index].isASCIIDigit || ".,".contains(characters[index])
      {
        if characters[index] != "," { number.append(characters[index]) }
        index += 1
      }
      let rest = String(characters[index...].prefix(4))
      let unit = units.filter { rest.hasPrefix($0) }.max { $0.count < $1.count }
      if let unit, !isModel { found.append((number, unit)) }
    }
    return found
  }
}
