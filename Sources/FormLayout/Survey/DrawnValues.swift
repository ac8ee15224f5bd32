import PermitModel

/// Whether fonts have every character of the values of a case.
///
/// The fixed texts of the forms are held against the fonts by the check of the forms.
struct DrawnValues {
  private let characters: CharacterRegister

  /// Makes a search over the characters of a typesetter.
  init(_ characters: CharacterRegister) { self.characters = characters }

  /// Whether whatever a form prints of these values is drawn; false when that is not certain.
  func hold(_ value: FormValue) -> Bool {
    switch value {
    case .flag: true
    case .leaf(let leaf): hold(leaf)
    case .list(let items, _): items.allSatisfy(hold)
    case .record(let fields): fields.values.allSatisfy(hold)
    }
  }

  private func hold(_ leaf: FormLeaf) -> Bool {
    if let written = leaf.written, !hold(written) { return false }
    return switch leaf.scalar {
    case .text(let text): text.map(hold) ?? true
    // Their counters and units are words of the applicant.
    case .count(let count): count.map { hold($0.counter) } ?? true
    case .concentration(let share): share.map { hold($0.unit) } ?? true
    case .date, .year, .mass, .volume, .hours, .number: true
    }
  }

  private func hold(_ text: String) -> Bool {
    var areDrawn = true
    characters.forEach(in: text) { id in
      if let id, !characters.isDrawn(id) { areDrawn = false }
    }
    return areDrawn
  }

  /// What formats put in the place of typed characters or add to them: figures, signs and the words
  /// of dates, years and units.
  static let ofFormats: String = {
    let ascii = String(String.UnicodeScalarView((0x20...0x7E).map { Unicode.Scalar(UInt8($0)) }))
    return ascii + WideText.of(ascii) + "明治大正昭和平成令元年度月日から～－、（）別紙Ｘ"
  }()

  /// Whether the fonts have what formats add; nothing is certain without it.
  var holdFormats: Bool { hold(DrawnValues.ofFormats) }
}
