import PermitModel

/// A named way of printing a value; one file for each kind of value holds the wording.
enum FormFormat: String, Sendable, CaseIterable {
  /// As it is, figures in half-width digits.
  case plain
  /// Full-width digits and letters, for the prose of the cover.
  case wide
  /// `令和　８年１２月　１日`, with blanks for the figures that are not known.
  case wideDate = "wide-date"
  /// Tonnes with at least one decimal, without the unit.
  case tonnes
  /// Kilograms without the unit.
  case kilograms
  /// Kilograms with at least one decimal, without the unit.
  case kilogramsTenth = "kilograms-tenth"
  /// Litres without the unit.
  case litres

  /// The kinds of values that the format can print.
  var kinds: Set<FormScalarKind> {
    switch self {
    case .plain: Set(FormScalarKind.allCases)
    case .wide: [.text, .date, .year, .count, .number, .hours]
    case .wideDate: [.date]
    case .tonnes, .kilograms, .kilogramsTenth: [.mass]
    case .litres: [.volume]
    }
  }

  /// The text of a value; what was typed when the value could not be read; else empty.
  ///
  /// A date that is missing leaves room for its figures, in the era of the day of the form.
  func text(of leaf: FormLeaf, on day: CivilDate? = nil) -> String {
    if let known = known(leaf.scalar) { return known }
    let isWide = self == .wide || self == .wideDate
    if let written = leaf.written { return isWide ? WideText.of(written) : written }
    return self == .wideDate ? DateText.blank(on: day) : ""
  }

  private func known(_ scalar: FormScalar) -> String? {
    switch (self, scalar) {
    case (.wideDate, .date(let date?)): DateText.wide(date)
    case (.tonnes, .mass(let mass?)): mass.tonnes
    case (.kilograms, .mass(let mass?)): MassText.grouped(mass.kilograms)
    case (.kilogramsTenth, .mass(let mass?)): MassText.grouped(mass.kilograms(decimals: 1))
    case (.litres, .volume(let volume?)): volume.litres
    case (.wide, _): plain(scalar).map(WideText.of)
    case (.plain, .text(let text?)): SignText.of(text)
    default: plain(scalar)
    }
  }

  private func plain(_ scalar: FormScalar) -> String? {
    switch scalar {
    case .text(let text): text
    case .date(let date): date?.japanese
    case .year(let year): year?.japanese
    case .mass(let mass): mass.map { MassText.grouped($0.kilograms) + " kg" }
    case .volume(let volume): volume.map { $0.litres + " L" }
    case .hours(let hours): hours.map { MassText.grouped($0.text) }
    case .count(let count): count.map { MassText.grouped(String($0.number)) + $0.counter }
    case .number(let number): number.map(String.init)
    case .concentration(let share):
      share.map {
        $0.figure.text(atLeast: $0.figure.scale) + ($0.unit.isEmpty ? "" : " " + $0.unit)
      }
    }
  }
}
