package import Findings
package import PermitModel

/// What a template can name: the model as a tree of printable values.
package indirect enum FormValue: Sendable {
  /// One value to print.
  case leaf(FormLeaf)
  /// A named condition.
  case flag(Bool)
  /// Things to repeat over; the prototype gives an empty list its shape.
  case list([FormValue], prototype: FormValue)
  /// Named values.
  case record([String: FormValue])
}

/// A value to print with its place in the applicant's file.
package struct FormLeaf: Sendable {
  /// The value; of a known kind even when nothing was written.
  package var scalar: FormScalar
  /// What was typed; printed when it could not be read as a value.
  package var written: String?
  /// Where it stands.
  package var site: Site

  package init(_ scalar: FormScalar, written: String? = nil, site: Site = Site()) {
    self.scalar = scalar
    self.written = written
    self.site = site
  }
}

/// A value of one of the kinds that formats know.
package enum FormScalar: Sendable, Hashable {
  case text(String?)
  case date(CivilDate?)
  case year(FiscalYear?)
  case mass(Mass?)
  case volume(Volume?)
  case hours(Hours?)
  case count(Count?)
  case number(Int?)
  case concentration(Concentration?)

  /// The kind alone.
  var kind: FormScalarKind {
    switch self {
    case .text: .text
    case .date: .date
    case .year: .year
    case .mass: .mass
    case .volume: .volume
    case .hours: .hours
    case .count: .count
    case .number: .number
    case .concentration: .concentration
    }
  }
}

/// Kinds of values, for checking that a format fits.
enum FormScalarKind: String, Sendable, CaseIterable {
  case text, date, year, mass, volume, hours, count, number, concentration
}
