extension Spelling<String> {
  /// Free text: as typed, without the blanks around it.
  static let text = Spelling { .value(Width.trimmed($0)) }

  /// 郵便番号: `NNN-NNNN` where seven digits are there, else the text in half width.
  ///
  /// Whether the form is right is the matter of rule A-17.
  static let postalCode = Spelling { text in
    let isUsual = PlainScan.of(text) { scan -> Bool? in
      scan.digits(3...3) != nil && scan.take("-") && scan.digits(4...4) != nil && scan.isAtEnd
    }
    if isUsual == true { return .value(text) }
    var plain = Width.compact(text).replacingDashes()
    if plain.hasPrefix("〒") { plain.removeFirst() }
    let digits = plain.filter { $0 != "-" }
    guard digits.count == 7, digits.allSatisfy(Width.isDigit), isOneGroupOrTwo(plain) else {
      return .value(plain)
    }
    return .value(digits.prefix(3) + "-" + digits.suffix(4))
  }

  /// 電話番号: the text in half width; rule A-17 judges its form.
  static let phone = mark

  /// Ids and marks that the program prints: half width, whatever dash was typed.
  static let mark = Spelling { text in
    .value(PlainScan.isInk(text) ? text : Width.compact(text).replacingDashes())
  }

  /// Seven digits in a row or as 3 and 4; 1234-567 stays as it is, for the rule to see.
  private static func isOneGroupOrTwo(_ text: String) -> Bool {
    let groups = text.split(separator: "-", omittingEmptySubsequences: false).map(\.count)
    return groups == [7] || groups == [3, 4]
  }
}
