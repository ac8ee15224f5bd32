import PermitModel

/// How many characters a figure takes when it is printed, without printing it: all of them are ASCII.
enum FigureLength {
  /// The number of characters; nil for what is no figure, has another format or is below zero.
  static func of(_ scalar: FormScalar, _ format: FormFormat) -> Int? {
    switch (format, scalar) {
    case (.tonnes, .mass(let mass?)): figure(mass.grams, scale: 6, decimals: 1)
    case (.kilograms, .mass(let mass?)): figure(mass.grams, scale: 3)
    case (.kilogramsTenth, .mass(let mass?)): figure(mass.grams, scale: 3, decimals: 1)
    case (.plain, .mass(let mass?)): figure(mass.grams, scale: 3).map { $0 + " kg".utf8.count }
    case (.litres, .volume(let volume?)): figure(volume.millilitres, scale: 3)
    case (.plain, .volume(let volume?)):
      figure(volume.millilitres, scale: 3).map { $0 + " L".utf8.count }
    case (.plain, .number(let number?)): figure(number, scale: 0)
    case (.plain, .concentration(let share?)): concentration(share)
    default: nil
    }
  }

  private static func concentration(_ share: Concentration) -> Int? {
    guard share.unit.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else { return nil }
    let unit = share.unit.isEmpty ? 0 : 1 + share.unit.utf8.count
    return figure(share.figure.units, scale: share.figure.scale, decimals: share.figure.scale)
      .map { $0 + unit }
  }

  /// Digits, a point and the commas between thousands, written or not.
  private static func figure(_ units: Int, scale: Int, decimals least: Int = 0) -> Int? {
    guard units >= 0, scale >= 0 else { return nil }
    var rest = units
    var decimals = scale
    while decimals > least, rest % 10 == 0 {
      rest /= 10
      decimals -= 1
    }
    decimals = max(decimals, least)
    var digits = 1
    var whole = units
    while whole >= 10 {
      whole /= 10
      digits += 1
    }
    let before = max(1, digits - scale)
    return before + (before - 1) / 3 + (decimals > 0 ? 1 + decimals : 0)
  }
}
