import PermitModel

/// What a text would be spelled like, where its meaning is certain to stay.
enum FixCandidate {
  /// The better spelling of a key or value; nil where it is well spelled or not understood.
  static func of(_ text: String, as role: FixSpot.Role) -> (SpellingFix.Kind, String)? {
    let found: (SpellingFix.Kind, String)? =
      switch role {
      case .key(let definition): key(text, definition)
      case .slip(let name): (.key, name)
      case .value(let kind, let isProper): value(text, kind, isProper: isProper)
      }
    // Scalar by scalar: 神 in either code point is the same `String`.
    guard let found, !found.1.unicodeScalars.elementsEqual(text.unicodeScalars) else { return nil }
    return found
  }

  /// The key's own name in the language in which it was written.
  private static func key(_ text: String, _ definition: KeyDefinition) -> (SpellingFix.Kind, String)
  {
    let isJapanese = Fold.key(text) == Fold.key(definition.japanese)
    let name = isJapanese ? definition.japanese : definition.english
    let onlyWord = Width.fold(text) != text ? false : text.contains("填")
    return (onlyWord ? .lawWord : .key, name)
  }

  /// The one key of the record that is a single slip away and not there yet.
  ///
  /// - Parameter taken: The places of the keys that the record has.
  static func slip(
    _ text: String, _ lookup: KeyLookup, _ taken: Set<Int>
  ) -> (index: Int, name: String)? {
    let typed = Array(Fold.key(text))
    // A key of another record is misplaced, not misspelt.
    guard (3...40).contains(typed.count), !KeyTable.isKey(text) else { return nil }
    var found: [(index: Int, name: String)] = []
    for (index, definition) in lookup.definitions.enumerated() {
      for name in [definition.japanese, definition.english] {
        let word = Array(Fold.key(name))
        guard word.count >= 3, abs(word.count - typed.count) <= 1 else { continue }
        if Nearest.distance(typed, word) <= 1 { found.append((index, name)) }
      }
    }
    guard found.count == 1, let only = found.first, !taken.contains(only.index) else { return nil }
    return only
  }

  private static func value(
    _ text: String, _ kind: ValueKind, isProper: Bool
  ) -> (SpellingFix.Kind, String)? {
    switch kind {
    case .file, .record, .records, .byRefrigerant, .byRefrigerantAndYear, .bySymbol, .list:
      return nil
    case .text, .device: return words(text, isProper: isProper)
    case .postalCode: return same(.separator, .postalCode, text, otherwise: \.self)
    case .phone: return same(.separator, .phone, text, otherwise: \.self)
    case .refrigerant: return refrigerant(text)
    case .date: return same(.width, .date, text)
    case .fiscalYear: return same(.width, .fiscalYear, text)
    case .number: return same(.width, .wholeNumber, text)
    case .count: return same(.width, .count, text)
    case .mass(let unit): return same(.width, .mass(unit), text) ?? same(.width, .hourlyMass, text)
    case .volume: return same(.width, .volume, text)
    case .hours: return same(.width, .hours, text)
    case .yen: return same(.width, .yen, text)
    case .concentration: return same(.width, .concentration, text)
    case .yesNo: return same(.width, .yesNo, text)
    case .choice:
      let folded = Width.fold(text)
      return Fold.key(folded) == Fold.key(text) ? (.width, folded) : nil
    }
  }

  /// The folded text, or what `otherwise` makes of the value, where it reads as the same value.
  private static func same<Value: Equatable>(
    _ kind: SpellingFix.Kind, _ spelling: Spelling<Value>, _ text: String,
    otherwise written: ((Value) -> String)? = nil
  ) -> (SpellingFix.Kind, String)? {
    guard let value = spelling.read(text).value else { return nil }
    let new = written?(value) ?? Width.fold(text)
    return spelling.read(new).value == value ? (kind, new) : nil
  }

  /// The number alone where the class before it is the number's own, as of `HCFC22`.
  private static func refrigerant(_ text: String) -> (SpellingFix.Kind, String)? {
    guard let kind = Spelling.refrigerant.read(text).value else { return nil }
    let known = Refrigerant.known(kind.number)
    // A class that is not that of the number is for a person to judge, and HCFC(R22) is how the
    // handbook writes it.
    guard kind.writtenClass == nil || kind.writtenClass == known?.class, !text.contains("(R"),
      !text.contains("（"), Spelling.refrigerant.read(kind.number.text).value?.number == kind.number
    else { return same(.width, .refrigerant, text) }
    return (.refrigerant, kind.number.text)
  }

  /// Free text: kana in full width, squared units as letters, the law's 充塡.
  private static func words(_ text: String, isProper: Bool) -> (SpellingFix.Kind, String)? {
    let wide = KanaAndUnits.widened(text)
    let isLawful = isProper || !text.contains("充填") || names.contains(where: text.contains)
    let new = isLawful ? wide : wide.replacing("充填", with: "充塡")
    return (new.unicodeScalars.elementsEqual(wide.unicodeScalars) ? .width : .lawWord, new)
  }

  /// Marks of a firm's name, in which 充填 may be its own spelling.
  private static let names = ["会社", "（株）", "(株)", "㈱", "（有）", "㈲", "組合", "協会", "財団", "社団"]
}

/// The part of ``Width`` that holds for running text too, where Latin letters and figures may have
/// either width.
enum KanaAndUnits {
  /// Half-width kana in full width, and squared signs of units in letters.
  static func widened(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isNarrowKana($0) || units.contains($0) }) else {
      return text
    }
    var result = ""
    var kana = ""
    func flushed() -> String { Width.fold(kana) }
    for scalar in text.unicodeScalars {
      if isNarrowKana(scalar) {
        kana.unicodeScalars.append(scalar)
        continue
      }
      result += flushed()
      kana = ""
      if units.contains(scalar) {
        result += Width.fold(String(scalar))
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result + flushed()
  }

  private static func isNarrowKana(_ scalar: Unicode.Scalar) -> Bool {
    (0xFF61...0xFF9F).contains(scalar.value)
  }

  /// Signs whose letters say the same in running text.
  private static let units = Set("㎏㎎㎖㏄㏙".unicodeScalars)
}
