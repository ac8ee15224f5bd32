import PermitModel

extension Spelling<Count> {
  /// A number of things with its counter: 1基, 2式, 50本, 一基.
  static let count = Spelling { text in
    guard let (number, counter) = PlainScan.figure(text, plainCounters), number.scale == 0,
      number.units <= Quantity.countLimit
    else { return folded(text) }
    return .value(Count(number.units, counter: counter))
  }

  /// The usual counters of facilities, devices, containers and papers.
  private static let plainCounters = UnitWords(
    Dictionary(
      uniqueKeysWithValues: ["", "基", "台", "式", "本", "個", "枚", "部", "通", "人", "名", "組", "系列"].map {
        ($0, $0)
      }))

  /// The same, whatever the width, the signs and the blanks.
  static func folded(_ text: String) -> Spelled<Count> {
    let plain = Width.compact(text)
    let kanji = plain.prefix { NumeralScanner.value(ofKanji: Substring(String($0))) != nil }
    if !kanji.isEmpty, let number = NumeralScanner.value(ofKanji: kanji) {
      return counted(text, number, plain.dropFirst(kanji.count))
    }
    return Quantity.whole(text).flatMap { counted(text, $0.number, $0.rest) }
  }

  /// A counter is a short word; anything longer is a sentence.
  private static func counted(
    _ text: String, _ number: Int, _ counter: Substring
  ) -> Spelled<Count> {
    guard counter.count <= 4, counter.allSatisfy(\.isLetter) else {
      return .problem(.notANumber(text))
    }
    return .value(Count(number, counter: String(counter)))
  }
}

extension Spelling<Int> {
  /// A whole number, with or without the counter that fits papers and years.
  static let wholeNumber = Spelling { text in
    guard let (number, _) = PlainScan.figure(text, plainCounters), number.scale == 0,
      number.units <= Quantity.countLimit
    else { return folded(text) }
    return .value(number.units)
  }

  private static let plainCounters = UnitWords(
    Dictionary(uniqueKeysWithValues: counters.map { ($0, true) }))

  /// The same, whatever the width, the signs and the blanks.
  static func folded(_ text: String) -> Spelled<Int> {
    Quantity.whole(text).flatMap { number, rest in
      counters.contains(rest.lowercased())
        ? .value(number) : .problem(.unknownUnit(text, String(rest), fitting: .none))
    }
  }

  private static let counters: Set<String> = [
    "", "部", "通", "ページ", "頁", "枚", "年", "年間", "件", "p", "pp", "pages", "years", "copies",
  ]
}

extension Spelling<Hours> {
  /// A length of time: 4,800時間, 2時間30分, 90分, 1.5 h; hours when no unit is written.
  static let hours = Spelling { text in
    if let (number, perUnit) = PlainScan.figure(text, plainUnits) {
      return minutes(text, Figure(number: number, rest: "", isNegative: false), perUnit: perUnit)
    }
    return folded(text)
  }

  /// Minutes in a unit.
  private static let plainUnits = UnitWords(
    Dictionary(
      uniqueKeysWithValues: ([""] + hourWords).map { ($0, 60) } + minuteWords.map { ($0, 1) }))

  /// The same, whatever the width, the signs and the blanks.
  static func folded(_ text: String) -> Spelled<Hours> {
    switch Figure.read(Width.compact(text)[...]) {
    case .none: return .problem(.notANumber(text))
    case .tooLarge: return .problem(.tooLarge(text))
    case .tooPrecise: return .problem(.tooPrecise(text))
    case .figure(let figure):
      let rest = figure.rest.lowercased()
      if let hour = hourWords.first(where: rest.hasPrefix), rest != hour {
        return together(text, figure, String(rest.dropFirst(hour.count)))
      }
      let isHours = rest.isEmpty || hourWords.contains(rest)
      guard isHours || minuteWords.contains(rest) else {
        return .problem(.unknownUnit(text, String(figure.rest), fitting: .hours))
      }
      return minutes(text, figure, perUnit: isHours ? 60 : 1)
    }
  }

  private static let hourWords = ["時間", "hours", "hour", "hrs", "hr", "h"]
  private static let minuteWords = ["分", "分間", "minutes", "min"]

  /// Hours followed by minutes.
  private static func together(_ text: String, _ hours: Figure, _ tail: String) -> Spelled<Hours> {
    guard case .figure(let figure) = Figure.read(tail[...]), !figure.isNegative,
      minuteWords.contains(String(figure.rest))
    else { return .problem(.unknownUnit(text, String(hours.rest), fitting: .hours)) }
    guard let whole = minutes(text, hours, perUnit: 60).value,
      let part = minutes(text, figure, perUnit: 1).value, part.minutes < 60
    else { return .problem(.notANumber(text)) }
    return .value(Hours(minutes: whole.minutes + part.minutes))
  }

  private static func minutes(_ text: String, _ figure: Figure, perUnit: Int) -> Spelled<Hours> {
    if figure.isNegative { return .problem(.negative(text)) }
    let (units, overflow) = figure.number.units.multipliedReportingOverflow(by: perUnit)
    if overflow { return .problem(.tooLarge(text)) }
    switch Decimal(units: units, scale: figure.number.scale).scaled(to: 0) {
    case .exact(let minutes):
      return minutes <= Quantity.countLimit
        ? .value(Hours(minutes: minutes)) : .problem(.tooLarge(text))
    case .tooPrecise: return .problem(.tooPrecise(text))
    case .tooLarge: return .problem(.tooLarge(text))
    }
  }
}

extension Spelling<Yen> {
  /// An amount of money: 90000円, 9万円, ¥90,000.
  static let yen = Spelling { text in
    Quantity.plain(text, plainUnits, otherwise: 0).map { .value(Yen($0)) } ?? folded(text)
  }

  private static let plainUnits = UnitWords(["円": 0, "万円": 4, "万": 4])

  /// The same, whatever the width, the signs and the blanks.
  static func folded(_ text: String) -> Spelled<Yen> {
    var plain = Width.compact(text)
    for sign in ["金", "¥", "JPY"] where plain.hasPrefix(sign) { plain.removeFirst(sign.count) }
    for sign in ["也", "円", "yen", "JPY", "-"] where plain.hasSuffix(sign) {
      plain.removeLast(sign.count)
    }
    return Quantity.read(plain, as: text, .yen, units: ["万": 4], otherwise: 0).map { Yen($0) }
  }
}

extension Quantity {
  /// A whole number and what follows it.
  static func whole(_ text: String) -> Spelled<(number: Int, rest: Substring)> {
    switch Figure.read(Width.compact(text)[...]) {
    case .none, .tooPrecise: return .problem(.notANumber(text))
    case .tooLarge: return .problem(.tooLarge(text))
    case .figure(let figure):
      if figure.isNegative { return .problem(.negative(text)) }
      guard case .exact(let number) = figure.number.scaled(to: 0) else {
        return .problem(.notANumber(text))
      }
      guard number <= Quantity.countLimit else { return .problem(.tooLarge(text)) }
      return .value((number, figure.rest))
    }
  }
}

extension Spelled {
  /// The outcome of a second reading when the first one worked.
  func flatMap<Other>(_ next: (Value) -> Spelled<Other>) -> Spelled<Other> {
    switch self {
    case .value(let value): next(value)
    case .problem(let problem): .problem(problem)
    }
  }
}
