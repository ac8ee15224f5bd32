import TextShaping

/// Widths taken from the fonts; what no font has counts as the mark that stands in for it.
final class FaceMeasure: TextMeasure {
  /// 下駄: the printers' mark for a character that is not at hand.
  static let standIn: Character = "〓"

  private let fonts: FontStack
  private var known: [ExactCharacter: Double] = [:]

  init(_ fonts: FontStack) { self.fonts = fonts }

  func advance(_ character: Character) -> Double {
    let key = ExactCharacter(character)
    if let width = known[key] { return width }
    let width = measured(character)
    known[key] = width
    return width
  }

  private func measured(_ character: Character) -> Double {
    guard let index = fonts.face(for: character) else { return 1 }
    let face = fonts.faces[index]
    let total = face.shape(String(character)).reduce(0) { $0 + $1.advance }
    return Double(total) / Double(face.unitsPerEm)
  }
}
