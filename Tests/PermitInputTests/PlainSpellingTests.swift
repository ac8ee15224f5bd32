import PermitModel
import Testing

@testable import PermitInput

@Suite struct PlainSpellingTests {
  private static let figures = [
    "0", "7", "007", "12", "100", "1000", "1,000", "12,345,678", "1,00", "0,5", ",5", "1,2345",
    "1234,567",
    "0.5", "0.50", "99.80", "1.", ".5", "1.2.3", "1e3", "2E-1", "-5", "+5", "▲3", "５", "１，０００", "五",
    "123456789012345", "1234567890123456", "12345678901234567890", "0.123456789012345",
    "999,999,999,999.99", "1 000", "", "R", "kg",
  ]
  private static let signs = ["", " ", "  ", "　", "約"]
  private static let units = [
    "", "kg", "KG", "㎏", "ｋｇ", "t", "トン", "g", "mg", "L", "l", "リットル", "m3", "㎥", "kg/h", "kg/時間",
    "t/hr", "%", "％", "wt%", "vol%", "ppm", "mgKOH/g", "mg/L", "mg/l", "重量%", "時間", "h", "分",
    "時間30分",
    "minutes", "円", "万円", "万", "基", "台", "か所", "系列", "部", "ページ", "年", "e3", "kg\u{3099}", "本 ",
  ]
  private static let texts = figures.flatMap { figure in
    signs.flatMap { sign in units.map { figure + sign + $0 } }
  }

  /// Texts for which the reading of usual spellings answers at all, and how often it must.
  private func compare<Value: Equatable>(
    _ texts: [String], atLeast: Int, _ plain: (String) -> Value?, _ full: (String) -> Value?,
    _ location: SourceLocation = #_sourceLocation
  ) {
    var answers = 0
    for text in texts {
      guard let value = plain(text) else { continue }
      answers += 1
      #expect(full(text) == value, "\(text)", sourceLocation: location)
    }
    #expect(answers >= atLeast, sourceLocation: location)
  }

  @Test func `a mass or volume in its usual spelling is what the full reading makes of it`() {
    compare(
      Self.texts, atLeast: 80,
      { Quantity.plain($0, Spelling<Mass>.plainMassUnits, otherwise: 3) },
      { Quantity.read($0, .masses, units: Spelling<Mass>.massUnits, otherwise: 3).value })
    compare(
      Self.texts, atLeast: 60,
      { Quantity.plain($0, Spelling<Volume>.plainUnits, otherwise: 3) },
      { Quantity.read($0, .volumes, units: Spelling<Volume>.volumeUnits, otherwise: 3).value })
  }

  @Test func `shares, counts, times and sums are read alike in both ways`() {
    let all = Self.texts
    compare(
      all, atLeast: 200, { Spelling.concentration.read($0).value },
      {
        Spelling<Concentration>.folded($0).value
      })
    compare(
      all, atLeast: 200, { Spelling.count.read($0).value },
      {
        Spelling<Count>.folded($0).value
      })
    compare(
      all, atLeast: 100, { Spelling.wholeNumber.read($0).value },
      {
        Spelling<Int>.folded($0).value
      })
    compare(
      all, atLeast: 100, { Spelling.hours.read($0).value },
      {
        Spelling<Hours>.folded($0).value
      })
    compare(all, atLeast: 100, { Spelling.yen.read($0).value }, { Spelling<Yen>.folded($0).value })
    compare(
      all, atLeast: 200, { Spelling.hourlyMass.read($0).value },
      {
        Spelling<Mass>.folded(hourly: $0).value
      })
  }

  @Test func `a text that cannot be read is the same problem in both ways`() {
    for text in Self.texts {
      #expect(
        Spelling.concentration.read(text).problem == Spelling<Concentration>.folded(text).problem)
      #expect(Spelling.count.read(text).problem == Spelling<Count>.folded(text).problem)
      #expect(Spelling.hours.read(text).problem == Spelling<Hours>.folded(text).problem)
      #expect(Spelling.yen.read(text).problem == Spelling<Yen>.folded(text).problem)
    }
  }

  @Test func `days and years are read alike in both ways`() {
    let years = [
      "令和", "令和元", "令和0", "令和1", "令和8", "令和08", "令和100", "2026", "1868", "0000", "平成31", "R8",
    ]
    let months = ["0", "1", "02", "12", "13", "一"]
    let days = ["0", "1", "05", "29", "30", "31", "32", "二十"]
    var texts: [String] = []
    for year in years {
      for month in months {
        for day in days {
          texts += [
            "\(year)年\(month)月\(day)日", "\(year)-\(month)-\(day)", "\(year).\(month).\(day)",
            "\(year)\(month)\(day)", "\(year)年\(month)月\(day)",
          ]
        }
      }
    }
    for text in texts {
      let (plain, full) = (Spelling.date.read(text), Spelling<CivilDate>.folded(text))
      #expect(plain.value == full.value, "\(text)")
      #expect(plain.problem == full.problem, "\(text)")
    }
    for text in years.flatMap({ [$0, $0 + "年度", $0 + "年", "FY" + $0, "fy" + $0, $0 + "年度末"] }) {
      let (plain, full) = (Spelling.fiscalYear.read(text), Spelling<FiscalYear>.folded(text))
      #expect(plain.value == full.value, "\(text)")
      #expect(plain.problem == full.problem, "\(text)")
    }
  }

  @Test func `refrigerants are read alike in both ways`() {
    for number in Refrigerant.all.map(\.number.text) {
      for text in [number, number.lowercased(), number + " ", "HFC(\(number))", number + "x"] {
        let (plain, full) = (
          Spelling.refrigerant.read(text), Spelling<RefrigerantKind>.folded(text)
        )
        #expect(plain.value == full.value, "\(text)")
        #expect(plain.problem == full.problem, "\(text)")
      }
    }
  }

  @Test func `a name is found by its bytes alone`() {
    let names = (0..<200).map { "項目\($0)" } + ["神", "", "a"]
    let table = ExactNames(names.enumerated().map { ($1, $0) } + [("項目7", 999)])
    for (index, name) in names.enumerated() { #expect(table.position(of: name) == index) }
    #expect(table.position(of: "\u{FA19}") == nil, "神 of another code point is equal as a text")
    #expect(table.position(of: "項目200") == nil)
    #expect(ExactNames([]).position(of: "項目") == nil)
  }

  @Test func `a text is decoded as the library decodes it, with its lines and controls`() {
    let texts = [
      "", "a", "é", "神\u{FA19}", "𠮷野家\u{1F600}", "a\nb\r\nc\rd", "\r", "\n\r\n",
      "\u{2027}\u{2030}\u{FEFE}",
      "\u{FFFD}\u{10FFFF}\u{7FF}\u{800}\u{FFEF}",
    ]
    let controls: [Unicode.Scalar] = [
      "\u{0}", "\u{1B}", "\u{7F}", "\u{85}", "\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}",
      "\u{FFFE}",
      "\u{FFFF}",
    ]
    for text in texts + controls.map({ "施設\n" + String($0) + "a" }) {
      let source = SourceText(text)
      #expect(source.scalars == Array(text.unicodeScalars))
      let breaks = source.scalars.indices.filter { index in
        let next = index + 1 < source.scalars.count ? source.scalars[index + 1] : nil
        return source.scalars[index] == "\n" || source.scalars[index] == "\r" && next != "\n"
      }
      #expect(source.lineStarts == [0] + breaks.map { $0 + 1 })
      #expect(source.firstControl == source.scalars.firstIndex { controls.contains($0) })
    }
  }
}
