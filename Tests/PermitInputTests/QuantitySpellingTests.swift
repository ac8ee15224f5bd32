import Findings
import PermitInput
import PermitModel
import Testing

@Suite struct QuantitySpellingTests {
  private func fill(_ text: String) -> Located<Mass>? {
    CaseReader.read(text: "保管:\n  容器:\n    - 一容器の充塡可能量: \(text)\n", file: "case.yaml")
      .application.storage.containers.items.first?.fill
  }

  private func capacity(_ text: String) -> Located<Mass>? {
    CaseReader.read(text: "再生の能力: { R22: { 令和9年度: { 処理可能量: \"\(text)\" } } }\n", file: "case.yaml")
      .application.capacity.items.first?.years.items.first?.capacity
  }

  @Test(
    arguments: [
      ("98 kg", 98_000), ("98kg", 98_000), ("98 ㎏", 98_000), ("９８ｋｇ", 98_000), ("98キログラム", 98_000),
      ("98ｷﾛｸﾞﾗﾑ", 98_000), ("98", 98_000), ("20.4 kg", 20_400), ("1,200 kg", 1_200_000),
      ("1，２００kg", 1_200_000), ("0.5 t", 500_000), ("0.5トン", 500_000), ("1㌧", 1_000_000),
      ("1ﾄﾝ", 1_000_000),
      ("500 g", 500), ("500グラム", 500), ("0.001", 1), ("98.0 KG", 98_000), ("007", 7_000), ("0", 0),
      ("-0", 0), ("2000 mg", 2), ("1_000 kg", nil),
    ])
  func `a mass in kilograms may be written in many ways`(_ text: String, _ grams: Int?) {
    #expect(fill(text)?.value?.grams == grams)
  }

  @Test(
    arguments: [
      ("120", 120_000_000), ("42.5", 42_500_000), ("42.525", 42_525_000), ("1,000", 1_000_000_000),
      ("120 t", 120_000_000), ("120トン", 120_000_000), ("120000 kg", 120_000_000), ("0.000001", 1),
      ("1e3", 1_000_000_000), ("4.25E+1", 42_500_000), ("1e-06", 1), ("1200e-1 t", 120_000_000),
      ("0e9", 0), ("1e0", 1_000_000),
    ])
  func `a mass of the yearly tables is in tonnes`(_ text: String, _ grams: Int) {
    #expect(capacity(text)?.value?.grams == grams)
  }

  @Test(
    arguments: [
      ("-5", ReadingProblem.Kind.negative), ("−5 kg", .negative), ("▲5", .negative),
      ("0.0000001", .tooPrecise), ("1.23456789012345678901234567890", .tooPrecise),
      ("123456789012345678901234567890", .notANumber), ("999999999999999999", .notANumber),
      ("10,00", .notANumber), ("1,20", .notANumber), ("5-10", .notANumber), ("約50", .notANumber),
      ("NaN", .notANumber), ("1e", .unknownUnit), ("120 L", .unknownUnit),
      ("120 ton以下", .unknownUnit),
      ("百", .notANumber), (".5", .notANumber), ("0x10", .notANumber), ("1000001", .notANumber),
      ("1.2.3", .notANumber),
    ])
  func `a mass that is not certain is a problem`(_ text: String, _ kind: ReadingProblem.Kind) {
    let mass = capacity(text)
    #expect(mass?.value == nil)
    #expect(mass?.written == text)
    #expect(mass?.problem?.kind == kind)
  }

  @Test func `a number too large for the machine says so`() {
    #expect(capacity("123456789012345678901234567890")?.problem?.id == "INP-031")
    #expect(capacity("999999999999999999")?.problem?.id == "INP-031")
    #expect(capacity("1000000")?.value != nil)
    for text in ["1e400", "1e19", "-1E+400", "1e99999999999999999999"] {
      #expect(capacity(text)?.problem?.id == "INP-031", "\(text)")
    }
    #expect(capacity("1e-400")?.problem?.kind == .tooPrecise)
    #expect(capacity("1000001")?.problem?.id == "INP-031")
  }

  @Test(
    arguments: [
      ("100 L", 100_000), ("100ℓ", 100_000), ("100 l", 100_000), ("100リットル", 100_000),
      ("１００Ｌ", 100_000),
      ("500 mL", 500), ("500㎖", 500), ("0.5", 500), ("1 m3", 1_000_000), ("1㎥", 1_000_000),
      ("0.0005 L", nil), ("100 kg", nil),
    ])
  func `a volume is in litres`(_ text: String, _ millilitres: Int?) {
    let file = CaseReader.read(text: "保管: { 容器: [{ 容量: \(text) }] }\n", file: "case.yaml")
    #expect(
      file.application.storage.containers.items.first?.volume.value?.millilitres == millilitres)
  }

  @Test(
    arguments: [
      ("\"4,800時間\"", 288_000), ("4800", 288_000), ("4800 h", 288_000), ("2時間30分", 150),
      ("2h30min", 150),
      ("90分", 90), ("1.5時間", 90), ("8,760 hours", 525_600), ("２，４００時間", 144_000), ("0.01時間", nil),
      ("2時間70分", nil), ("12:30", nil), ("1日", nil), ("99999999999999999", nil),
    ])
  func `a length of time is in hours`(_ text: String, _ minutes: Int?) {
    let file = CaseReader.read(text: "施設:\n  - 年間稼働可能時間: \(text)\n", file: "case.yaml")
    #expect(file.application.facilities.items.first?.yearlyHours.value?.minutes == minutes)
    #expect(file.findings == [])
  }

  @Test(
    arguments: [
      ("90000円", 90_000), ("\"90,000円\"", 90_000), ("9万円", 90_000), ("９万円", 90_000),
      ("¥90,000", 90_000),
      ("￥90000-", 90_000), ("90000", 90_000), ("金90,000円也", 90_000), ("9.5万円", 95_000),
      ("90000ドル", nil),
      ("0.5円", nil), ("-1円", nil),
    ])
  func `an amount of money is in yen`(_ text: String, _ yen: Int?) {
    let file = CaseReader.read(text: "登録免許税:\n  金額: \(text)\n", file: "case.yaml")
    #expect(file.application.tax.amount.value?.yen == yen)
  }

  @Test(
    arguments: [
      ("1基", 1, "基"), ("2式", 2, "式"), ("３台", 3, "台"), ("50本", 50, "本"), ("一基", 1, "基"),
      ("十二式", 12, "式"),
      ("1 基", 1, "基"), ("2", 2, ""), ("0基", 0, "基"),
    ])
  func `a count keeps its counter`(_ text: String, _ number: Int, _ counter: String) {
    let file = CaseReader.read(text: "施設: [{ 数: \(text) }]\n", file: "case.yaml")
    #expect(file.application.facilities.items.first?.count.value == Count(number, counter: counter))
  }

  @Test(
    arguments: [
      ("1.5基", ReadingProblem.Kind.notANumber), ("数基", .notANumber), ("-1基", .negative),
      ("1基を増設する予定", .notANumber), ("1~2基", .notANumber),
    ])
  func `a count that is none is a problem`(_ text: String, _ kind: ReadingProblem.Kind) {
    let file = CaseReader.read(text: "施設: [{ 数: \(text) }]\n", file: "case.yaml")
    #expect(file.application.facilities.items.first?.count.problem?.kind == kind)
  }

  @Test(
    arguments: [
      ("99.8 wt%", "99.8", "wt%"), ("９９．８ｗｔ％", "99.8", "wt%"), ("99.80質量%", "99.8", "wt%"),
      ("0.5 vol%", "0.5", "vol%"), ("0.5体積%", "0.5", "vol%"), ("6 ppm", "6", "ppm"),
      ("6PPM", "6", "ppm"),
      ("97.0", "97", ""), ("0.3wtppm", "0.3", "wtppm"), ("99.5 %", "99.5", "%"),
    ])
  func `a share keeps its figure and unit`(_ text: String, _ figure: String, _ unit: String) {
    let file = CaseReader.read(
      text: "試験再生: { 結果: { R22: { 再生後: { 純度: \"\(text)\" } } } }\n", file: "case.yaml")
    let purity = file.application.suitability.results.items.first?.after.purity
    #expect(purity?.value?.figure.text(atLeast: 0) == figure)
    #expect(purity?.value?.unit == unit)
    #expect(purity?.written == text)
  }

  @Test(arguments: ["99.5 wt%以上", "<1 ppm", "検出下限未満", "-1 ppm", "99.5 kg"])
  func `a share with words around it is a problem`(_ text: String) {
    let file = CaseReader.read(
      text: "試験再生: { 結果: { R22: { 再生後: { 純度: \"\(text)\" } } } }\n", file: "case.yaml")
    #expect(file.problems.count == 1)
  }

  @Test(
    arguments: [
      ("2", 2), ("2部", 2), ("２部", 2), ("2通", 2), ("007", 7), ("2.0", 2), ("2.5", nil), ("two", nil),
      ("2冊と1部", nil),
    ])
  func `a whole number may carry its counter`(_ text: String, _ number: Int?) {
    let file = CaseReader.read(text: "部数: \(text)\n", file: "case.yaml")
    #expect(file.application.copies.value == number)
    #expect(file.problems.isEmpty == (number != nil))
  }
}
