/// What is known about a refrigerant number.
///
/// Sources: the substances of オゾン層保護法施行令別表第一 (CFC, HCFC) and 温室効果ガス of
/// 地球温暖化対策推進法施行令第1条 (HFC); compositions of blends as in ANSI/ASHRAE 34. The list is
/// this product's, not the ministers' notice of the kinds.
package struct Refrigerant: Sendable, Hashable {
  /// The number.
  package let number: RefrigerantNumber
  /// CFC, HCFC, HFC, or what else it is: HFO, HCFO, PFC, HC, halon, ether, natural, mixture, other.
  package let family: String
  /// The parts of a blend by number with their shares in percent; empty for a single substance.
  package var components: [Component] {
    composition.split(separator: " ").compactMap(Refrigerant.component)
  }
  /// The parts as the table writes them; few cases ask for more than the number.
  private let composition: String
  /// Whether the entry rests on a published source; when not, a person should confirm it.
  package let isVerified: Bool

  /// The class under which the cover names it; nil for what is no フロン類.
  package var `class`: RefrigerantClass? { RefrigerantClass(rawValue: family) }

  /// Whether it is フロン類 in the sense of 法第2条第1項, wholly or in a part of a blend.
  package var isFluorocarbon: Bool { `class` != nil }

  /// A part of a blend.
  package struct Component: Sendable, Hashable {
    /// The part.
    package let number: RefrigerantNumber
    /// Its share of the mass in percent.
    package let percent: Decimal
  }
}

extension Refrigerant {
  /// Every known refrigerant in the order of the table: single substances, then blends.
  package static let all: [Refrigerant] = singles + blends

  /// What is known about a number; nil when it is in no list.
  package static func known(_ number: RefrigerantNumber) -> Refrigerant? {
    byKey[key(number.text)]
  }

  /// The refrigerant whose number is spelled so, whatever the case, hyphens and brackets:
  /// `410a`, `r-463aj`, `43-10MEE`; the R may be left out.
  package static func spelled(_ text: some StringProtocol) -> Refrigerant? {
    let key = key(text)
    return byKey[key] ?? byKey["r" + key]
  }

  /// The known number that was most likely meant by an unknown one.
  package static func nearest(to number: RefrigerantNumber) -> RefrigerantNumber? {
    let typed = Array(key(number.text))
    var best: (number: RefrigerantNumber, distance: Int)?
    for candidate in all where candidate.isFluorocarbon {
      let found = slips(typed, Array(key(candidate.number.text)))
      if found <= 1 + typed.count / 6, found < best?.distance ?? Int.max {
        best = (candidate.number, found)
      }
    }
    return best?.number
  }

  private static let byKey: [String: Refrigerant] = {
    var table: [String: Refrigerant] = [:]
    for refrigerant in all { table[key(refrigerant.number.text)] = refrigerant }
    return table
  }()

  private static func key(_ text: some StringProtocol) -> String {
    var key: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        key.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): key.append(byte | 0x20)
      case 0...0x7F: break
      default: return text.lowercased().filter { $0.isLetter || $0.isNumber }
      }
    }
    return String(decoding: key, as: UTF8.self)
  }

  /// Characters to insert, remove or replace.
  private static func slips(_ a: [Character], _ b: [Character]) -> Int {
    var row = Array(0...b.count)
    for (i, left) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, right) in b.enumerated() {
        let replaced = diagonal + (left == right ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[b.count]
  }

  private static let singles: [Refrigerant] = RefrigerantData.singles
    .split(separator: "\n").flatMap { line in
      let words = line.split(separator: " ")
      let family = words.first?.dropLast() ?? ""
      return words.dropFirst().map { word in
        Refrigerant(
          number: RefrigerantNumber(String(word)), family: String(family), composition: "",
          isVerified: true)
      }
    }

  private static let blends: [Refrigerant] = RefrigerantData.blends
    .split(separator: "\n").map { line in
      let words = line.split(separator: " ", maxSplits: 2)
      let family = words.dropFirst().first ?? ""
      return Refrigerant(
        number: RefrigerantNumber(String(words.first ?? "")),
        family: String(family.filter { $0 != "?" }),
        composition: String(words.dropFirst(2).first ?? ""), isVerified: !family.hasSuffix("?"))
    }

  /// `R32=23.5`.
  private static func component(_ text: Substring) -> Component? {
    let sides = text.split(separator: "=")
    guard sides.count == 2 else { return nil }
    let parts = sides[1].split(separator: ".")
    let scale = parts.count > 1 ? parts[1].count : 0
    guard let units = Int(parts.joined()) else { return nil }
    return Component(
      number: RefrigerantNumber(String(sides[0])), percent: Decimal(units: units, scale: scale))
  }
}
