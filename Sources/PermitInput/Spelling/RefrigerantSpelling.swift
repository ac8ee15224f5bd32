import PermitModel

extension Spelling<RefrigerantKind> {
  /// A refrigerant: R22, R-22, HCFC-22, HCFC(R22), フロン22 and their kin.
  static let refrigerant = Spelling { text in
    if let index = numbers.position(of: text) {
      return .value(RefrigerantKind(number: Refrigerant.all[index].number))
    }
    return folded(text)
  }

  /// The numbers of all known refrigerants that are read as they are written.
  private static let numbers = ExactNames(
    Refrigerant.all.enumerated().compactMap { index, refrigerant in
      guard case .value(let kind) = folded(refrigerant.number.text),
        kind == RefrigerantKind(number: refrigerant.number)
      else { return nil }
      return (refrigerant.number.text, index)
    })

  /// The same, whatever the width, the signs and the blanks.
  static func folded(_ text: String) -> Spelled<RefrigerantKind> {
    let plain = Width.compact(text).replacingDashes()
    guard let (name, rest) = prefix(of: plain) else { return .problem(.notARefrigerant(text)) }
    let body = unwrapped(rest)
    guard isNumber(body) else { return .problem(.notARefrigerant(text)) }
    let number = Refrigerant.spelled(body)?.number ?? RefrigerantNumber("R" + cased(body))
    return .value(
      RefrigerantKind(number: number, writtenClass: RefrigerantClass(rawValue: name)))
  }

  /// The class or the R in upper case, and what stands behind it.
  private static func prefix(of text: String) -> (String, Substring)? {
    let upper = text.uppercased()
    let names = ["HCFC", "HCFO", "CFC", "HFC", "HFO", "PFC", "フロン", "R"]
    guard let name = names.first(where: upper.hasPrefix) else { return nil }
    return (name, text.dropFirst(name.count))
  }

  /// The number itself: without a leading hyphen, without brackets around it, without a second R.
  private static func unwrapped(_ text: Substring) -> Substring {
    var body = text
    if body.first == "-" { body.removeFirst() }
    if body.first == "(", body.last == ")" { body = body.dropFirst().dropLast() }
    if let first = body.first, "Rr".contains(first) { body.removeFirst() }
    if body.first == "-" { body.removeFirst() }
    return body
  }

  /// An optional C or E (RC318, RE170), one to four digits, then letters, digits, a hyphen or
  /// the mark of an isomer in brackets.
  private static func isNumber(_ body: Substring) -> Bool {
    let rest = body.first.map { "CcEe".contains($0) } == true ? body.dropFirst() : body
    let digits = rest.prefix(while: Width.isDigit)
    guard (1...4).contains(digits.count), body.count <= 12 else { return false }
    var tail = rest.dropFirst(digits.count)
    if tail.count >= 3, tail.last == ")" {
      let isomer = tail.suffix(3)
      guard ["(E)", "(Z)"].contains(isomer.uppercased()) else { return false }
      tail = tail.dropLast(3)
    }
    return tail.allSatisfy { $0 == "-" || ($0.isASCII && ($0.isLetter || $0.isNumber)) }
  }

  /// Blends (400 and 500) end in capitals, isomers of single substances in small letters.
  private static func cased(_ body: Substring) -> String {
    let number = Int(body.prefix(while: Width.isDigit)) ?? 0
    if (400...599).contains(number) || body.first?.isLetter == true { return body.uppercased() }
    guard let bracket = body.firstIndex(of: "(") else { return body.lowercased() }
    return body[..<bracket].lowercased() + body[bracket...].uppercased()
  }
}
