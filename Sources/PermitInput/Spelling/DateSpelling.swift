import PermitModel

extension Spelling<CivilDate> {
  /// A day: 令和8年12月1日, R8.12.1, 2026-12-01, 20261201 and their kin.
  static let date = Spelling { text in
    if let (year, month, day) = PlainScan.of(text, ISO8601Day.read) {
      return date(text, year: year, month: month, day: day)
    }
    if let reiwa, let (year, month, day) = PlainScan.of(text, reiwaDay) {
      return date(text, era: reiwa, year: year, month: month, day: day)
    }
    return folded(text)
  }

  private static let reiwa = Era.all.first { $0.name == "令和" }

  /// 令和8年12月1日.
  private static func reiwaDay(_ scan: inout PlainScan) -> (Int, Int, Int)? {
    guard scan.take("令和"), let year = scan.digits(1...3), scan.take("年"),
      let month = scan.digits(1...2), scan.take("月"), let day = scan.digits(1...2),
      scan.take("日"), scan.isAtEnd
    else { return nil }
    return (year, month, day)
  }

  /// The same, whatever the width, the signs and the blanks.
  static func folded(_ text: String) -> Spelled<CivilDate> {
    let plain = Width.compact(text).replacingDashes()
    var scanner = NumeralScanner(plain)
    if let era = EraName.take(from: &scanner) {
      guard let year = scanner.eraYear(), let (month, day) = monthAndDay(&scanner) else {
        return .problem(.notADate(text))
      }
      return date(text, era: era, year: year, month: month, day: day)
    }
    if plain.count == 8, let year = scanner.digits(4), let month = scanner.digits(2),
      let day = scanner.digits(2)
    {
      return date(text, year: year, month: month, day: day)
    }
    scanner = NumeralScanner(plain)
    guard let year = scanner.digits(4), let (month, day) = monthAndDay(&scanner) else {
      return .problem(.notADate(text))
    }
    return date(text, year: year, month: month, day: day)
  }

  /// `年12月1日` or the same with one separator of points, strokes or hyphens.
  private static func monthAndDay(_ scanner: inout NumeralScanner) -> (Int, Int)? {
    guard let first = scanner.take(["年", ".", "/", "-", "・"]),
      let month = scanner.number(upTo: 2),
      scanner.take([first == "年" ? "月" : first]) != nil,
      let day = scanner.number(upTo: 2)
    else { return nil }
    if first == "年", scanner.take(["日"]) == nil { return nil }
    return scanner.isAtEnd ? (month, day) : nil
  }

  private static func date(
    _ text: String, year: Int, month: Int, day: Int
  ) -> Spelled<CivilDate> {
    guard let date = CivilDate(year, month, day) else { return .problem(.noSuchDay(text)) }
    return .value(date)
  }

  private static func date(
    _ text: String, era: Era, year: Int, month: Int, day: Int
  ) -> Spelled<CivilDate> {
    guard year >= 1, let date = CivilDate(era.start.year + year - 1, month, day) else {
      return .problem(.noSuchDay(text))
    }
    guard Era.of(date) == era else {
      return .problem(.eraMismatch(text, right: date.japanese))
    }
    return .value(date)
  }
}

/// 2026-12-01.
private enum ISO8601Day {
  static func read(_ scan: inout PlainScan) -> (Int, Int, Int)? {
    guard let year = scan.digits(4...4), scan.take("-"), let month = scan.digits(2...2),
      scan.take("-"), let day = scan.digits(2...2), scan.isAtEnd
    else { return nil }
    return (year, month, day)
  }
}

extension Spelling<FiscalYear> {
  /// A fiscal year: 令和9年度, R9年度, 2027年度, FY2027; 平成31年度 is 令和元年度.
  static let fiscalYear = Spelling { text in
    if let year = PlainScan.of(text, plain) { return .value(FiscalYear(year)) }
    return folded(text)
  }

  /// FY2027, 2027年度, 2027; and 令和9年度, a year of which the era has every day.
  private static func plain(_ scan: inout PlainScan) -> Int? {
    if scan.take("令和") {
      guard let year = scan.digits(1...2), (2...99).contains(year), scan.take("年度"), scan.isAtEnd
      else { return nil }
      return 2018 + year
    }
    _ = scan.take("FY")
    guard let year = scan.digits(4...4), year >= 1868 else { return nil }
    if !scan.isAtEnd { guard scan.take("年度") else { return nil } }
    return scan.isAtEnd ? year : nil
  }

  /// The same, whatever the width, the signs and the blanks.
  static func folded(_ text: String) -> Spelled<FiscalYear> {
    var scanner = NumeralScanner(Width.compact(text))
    if let era = EraName.take(from: &scanner) {
      guard let year = scanner.eraYear(), isEnd(&scanner) else {
        return .problem(.notAFiscalYear(text))
      }
      return fiscalYear(text, era: era, year: year)
    }
    _ = scanner.take(["FY", "fy"])
    guard let year = scanner.digits(4), year >= 1868, isEnd(&scanner) else {
      return .problem(.notAFiscalYear(text))
    }
    return .value(FiscalYear(year))
  }

  private static func isEnd(_ scanner: inout NumeralScanner) -> Bool {
    _ = scanner.take(["年度", "年"])
    return scanner.isAtEnd
  }

  /// An era may name a fiscal year of which it holds at least a day: 2019 is 平成31年度 too.
  private static func fiscalYear(
    _ text: String, era: Era, year: Int
  ) -> Spelled<FiscalYear> {
    let fiscal = FiscalYear(era.start.year + year - 1)
    guard year >= 1, let opening = CivilDate(fiscal.year, 4, 1),
      let closing = CivilDate(fiscal.year + 1, 3, 31)
    else { return .problem(.notAFiscalYear(text)) }
    guard Era.of(opening) == era || Era.of(closing) == era else {
      return .problem(.eraMismatch(text, right: fiscal.japanese))
    }
    return .value(fiscal)
  }
}

/// The ways in which an era is written before a year.
enum EraName {
  /// Takes the name of an era: 令和, 令, R, ㋿ and their kin.
  static func take(from scanner: inout NumeralScanner) -> Era? {
    for era in Era.all {
      let names = [era.name, sign[era.name] ?? era.name, String(era.name.prefix(1)), era.letter]
      if scanner.take(names + [era.letter.lowercased()]) != nil {
        _ = scanner.take([".", "・"])
        return era
      }
    }
    return nil
  }

  private static let sign = ["令和": "㋿", "平成": "㍻", "昭和": "㍼", "大正": "㍽", "明治": "㍾"]
}

extension String {
  /// With the kana prolonging sign read as the hyphen that was meant.
  func replacingDashes() -> String {
    String(map { $0 == "ー" ? "-" : $0 })
  }
}
