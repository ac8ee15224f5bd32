import PermitModel

/// The text of a cell or heading that names kinds, such as `HCFC(R22) HFC(R134a、R410A)`.
struct KindsCell {
  private let folded: [Character]

  /// Takes the text as written, whatever its width.
  init(_ text: String) {
    folded = Array(Folding.width(text))
  }

  /// Whether every number stands in brackets after CFC, HCFC or HFC.
  var isByClass: Bool {
    var outside = ""
    var groups = 0
    var index = 0
    while index < folded.count {
      let character = folded[index]
      if character == "(", let close = folded[index...].firstIndex(of: ")"), endsWithClass(outside)
      {
        groups += 1
        outside.append("、")
        index = close + 1
      } else {
        outside.append(character)
        index += 1
      }
    }
    return groups > 0 && KindsCell(outside).numbers.isEmpty
  }

  /// The numbers as spelled, such as `R22` or `R-22`.
  var numbers: [String] {
    var found: [String] = []
    var index = 0
    while index < folded.count {
      let before = index > 0 ? folded[index - 1] : " "
      guard "Rr".contains(folded[index]), !before.isASCIILetter else {
        index += 1
        continue
      }
      var end = index + 1
      while end < folded.count, folded[end] == "-" { end += 1 }
      guard end < folded.count, folded[end].isASCIIDigit else {
        index += 1
        continue
      }
      while end < folded.count, folded[end].isASCIIDigit || folded[end].isASCIILetter { end += 1 }
      found.append(String(folded[index..<end]))
      index = end
    }
    return found
  }

  /// Numbers with a hyphen or a small r.
  var oddSpellings: [String] {
    numbers.filter { $0.hasPrefix("r") || $0.contains("-") }
  }

  private func endsWithClass(_ text: String) -> Bool {
    RefrigerantClass.allCases.contains { text.hasSuffix($0.rawValue) }
  }
}
