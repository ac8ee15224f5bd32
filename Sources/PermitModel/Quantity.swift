/// A mass in whole grams.
package struct Mass: Sendable, Hashable, Comparable {
  /// Grams.
  package var grams: Int
  package init(grams: Int) { self.grams = grams }
  package static func < (a: Mass, b: Mass) -> Bool { a.grams < b.grams }
  /// Tonnes with as many decimals as needed, at least one: `120.0`, `42.525`.
  package var tonnes: String { Decimal(units: grams, scale: 6).text(atLeast: 1) }
  /// Kilograms with as many decimals as needed: `102`, `20.4`.
  package var kilograms: String { kilograms(decimals: 0) }
  /// Kilograms with as many decimals as needed, at least so many: `102.0`, `20.45`.
  package func kilograms(decimals: Int) -> String {
    Decimal(units: grams, scale: 3).text(atLeast: decimals)
  }
}

/// A volume in whole millilitres.
package struct Volume: Sendable, Hashable, Comparable {
  /// Millilitres.
  package var millilitres: Int
  package init(millilitres: Int) { self.millilitres = millilitres }
  package static func < (a: Volume, b: Volume) -> Bool { a.millilitres < b.millilitres }
  /// Litres with as many decimals as needed: `100`, `0.5`.
  package var litres: String { Decimal(units: millilitres, scale: 3).text(atLeast: 0) }
}

/// A length of time in whole minutes.
package struct Hours: Sendable, Hashable, Comparable {
  /// Minutes.
  package var minutes: Int
  package init(minutes: Int) { self.minutes = minutes }
  package static func < (a: Hours, b: Hours) -> Bool { a.minutes < b.minutes }
  /// Hours, with a fraction only when it is exact in two decimals; otherwise hours and minutes.
  package var text: String {
    minutes % 3 == 0
      ? Decimal(units: minutes / 3 * 5, scale: 2).text(atLeast: 0) + "時間"
      : "\(minutes / 60)時間\(minutes % 60)分"
  }
}

/// An amount of money in yen.
package struct Yen: Sendable, Hashable, Comparable {
  /// Yen.
  package var yen: Int
  package init(_ yen: Int) { self.yen = yen }
  package static func < (a: Yen, b: Yen) -> Bool { a.yen < b.yen }
}

/// A number of things with its counter word, such as 1基.
package struct Count: Sendable, Hashable {
  /// How many.
  package var number: Int
  /// Counter word as written; empty when none was written.
  package var counter: String
  package init(_ number: Int, counter: String = "") {
    self.number = number
    self.counter = counter
  }
}

/// A share of a substance in its exact decimal form, with the unit that was written.
package struct Concentration: Sendable, Hashable {
  /// The figure.
  package var figure: Decimal
  /// `wt%`, `vol%`, `ppm` and the like, normalised; empty when none was written.
  package var unit: String
  package init(figure: Decimal, unit: String) {
    self.figure = figure
    self.unit = unit
  }
}

/// An exact decimal number: `units` divided by ten to the power of `scale`.
package struct Decimal: Sendable, Hashable {
  /// All digits as an integer.
  package var units: Int
  /// Digits after the point, 0 or more.
  package var scale: Int
  package init(units: Int, scale: Int) {
    self.units = units
    self.scale = scale
  }

  /// The number without needless zeros, but with `atLeast` decimals.
  package func text(atLeast decimals: Int) -> String {
    let digits = String(units.magnitude)
    let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
    let whole = padded.dropLast(scale)
    var fraction = String(padded.suffix(scale))
    while fraction.count > decimals, fraction.last == "0" { fraction.removeLast() }
    fraction += String(repeating: "0", count: max(0, decimals - fraction.count))
    return (units < 0 ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
  }
}
