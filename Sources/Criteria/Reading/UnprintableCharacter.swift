import Findings
import PermitModel

/// A character of one value that no font has, with every field that shows it.
struct UnprintableCharacter {
  /// Where the value stands.
  let site: Site
  /// What is printed instead; nil when nothing is.
  let printed: String?
  /// What helps, where the trial layout knows.
  let remedy: Message?
  private let character: String
  private var names: [String]

  /// One for each character of each value, however many papers show it.
  static func all(in prints: [PrintProblem]) -> [UnprintableCharacter] {
    var all: [UnprintableCharacter] = []
    for problem in prints {
      guard let one = UnprintableCharacter(problem) else { continue }
      if let index = all.firstIndex(where: one.isSame) {
        if !all[index].names.contains(problem.field) { all[index].names.append(problem.field) }
      } else {
        all.append(one)
      }
    }
    return all
  }

  private init?(_ problem: PrintProblem) {
    switch problem.kind {
    case .missingGlyph(let character, _):
      self.character = character
      printed = nil
    case .substituted(let character, _, let printed):
      self.character = character
      self.printed = printed
    case .overflow: return nil
    }
    site = problem.site
    remedy = problem.remedy
    names = [problem.field]
  }

  /// Code point by code point: a compatibility ideograph equals its common form as a text.
  private func isSame(_ other: UnprintableCharacter) -> Bool {
    site == other.site && character.utf8.elementsEqual(other.character.utf8)
  }

  /// The fields that show it.
  func fields(in language: Language) -> String {
    names.joined(separator: language == .ja ? "、" : ", ")
  }

  /// The character with its code points, the variation selector named as such:
  /// `「邉󠄂」（U+9089、異体字セレクタ U+E0102）`.
  func words(in language: Language) -> String {
    let scalars = character.unicodeScalars
    var codes = scalars.filter { !$0.properties.isVariationSelector }.map(codePoint)
      .joined(separator: " ")
    for selector in scalars where selector.properties.isVariationSelector {
      let name = language == .ja ? "異体字セレクタ" : "variation selector"
      codes +=
        (codes.isEmpty ? "" : language == .ja ? "、" : ", ") + name + " " + codePoint(selector)
    }
    let isVisible = scalars.contains { !$0.properties.isDefaultIgnorableCodePoint }
    switch language {
    case .ja: return (isVisible ? "「\(character)」" : "見えない文字") + "（\(codes)）"
    case .en:
      return (isVisible ? "The character \(character)" : "An invisible character")
        + " (\(codes))"
    }
  }

  private func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
