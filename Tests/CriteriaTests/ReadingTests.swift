import Findings
import PermitModel
import Testing

@testable import Criteria

@Suite struct `Comparing spellings` {
  @Test(arguments: [
    ("移充塡ポンプ", "移充填ポンプ"), ("流量計（液）", "流量計(液)"), ("ガスクロ マトグラフ", "ガスクロマトグラフ"),
    ("ﾎﾟﾝﾌﾟ", "ポンプ"), ("ＧＣ－１０", "gc-10"), ("葛\u{E0100}飾", "葛飾"), ("髙圧ガス", "高圧ガス"),
    ("ｳﾞｧﾙﾌﾞ", "ヴァルブ"),
  ])
  func `spellings of one name are equal`(_ a: String, b: String) {
    #expect(Folding.name(a) == Folding.name(b))
  }

  @Test(arguments: [("温度計", "圧力計"), ("流量計（液）", "流量計（ガス）"), ("第1凝縮器", "第2凝縮器")])
  func `different names stay different`(_ a: String, b: String) {
    #expect(Folding.name(a) != Folding.name(b))
  }

  @Test func `folding the width keeps variant characters apart`() {
    #expect(Folding.width("髙") != Folding.width("高"))
    #expect(Folding.width("８丁目　９番") == "8丁目9番")
  }

  @Test(arguments: [
    ("貯槽タンク（500 L）", "500L"), ("移充塡ポンプ2.2kW", "2.2kW"), ("供給弁2個", "2個"), ("ボンベ５０本", "50本"),
    ("圧力計1.6MPa", "1.6MPa"),
  ])
  func `a figure with its unit is a specification`(_ name: String, expected: String) {
    #expect(Specification.find(in: name) == expected)
  }

  @Test(arguments: ["第2蒸留塔", "2段目凝縮器", "R22用供給弁", "GC-10A", "No.3蒸発器", "2本目ボンベ", "温度計"])
  func `a number within a name is none`(_ name: String) {
    #expect(Specification.find(in: name) == nil)
  }

  @Test func `instruments joined in one field are told apart`() {
    #expect(DeviceWords.names(in: "温度計・圧力計及び流量計（ガス、液）") == ["温度計", "圧力計", "流量計（ガス、液）"])
    #expect(DeviceWords.isSense("目視") && !DeviceWords.isSense("温度計"))
  }

  @Test(arguments: [
    ("HCFC(R22)", true), ("ＨＦＣ（Ｒ３２、Ｒ１２５）", true), ("HCFC(R22) HFC(R134a)", true), ("R22", false),
    ("HCFC(R22) R134a", false), ("冷媒(R22)", false), ("HCFC", false), ("HCFC(R22", false),
  ])
  func `kinds stand in brackets after their class`(_ text: String, expected: Bool) {
    #expect(KindsCell(text).isByClass == expected)
  }
}

@Suite struct `Exact sums` {
  @Test(arguments: [
    (120_000_000, 50_000, 144_000, true), (120_000_001, 50_000, 144_000, false),
    (130_000_000, 50_000, 144_000, false),
    // 50 kg × 2,410.5 h = 120.525 t: rounded down is careful, up by half a unit is rounding
    (120_000_000, 50_000, 144_630, true), (120_500_000, 50_000, 144_630, true),
    (121_000_000, 50_000, 144_630, true), (120_600_000, 50_000, 144_630, false),
    (119_000_000, 50_000, 144_630, false), (0, 0, 0, true), (0, 50_000, 144_000, false),
  ])
  func `a stated capacity agrees when it is rounded, never when it is generous`(
    _ stated: Int, hourly: Int, minutes: Int, expected: Bool
  ) throws {
    let computed = try Exact.sixtieths(hourly: Mass(grams: hourly), time: Hours(minutes: minutes))
    #expect(Exact.agrees(stated: Mass(grams: stated), sixtieths: computed) == expected)
  }

  @Test func `a case of absurd figures is judged without overflow`() {
    var facility = Facility()
    facility.count = Located(Count(.max, counter: "基"))
    facility.yearlyHours = Located(Hours(minutes: .max))
    var basis = CapacityBasis()
    basis.refrigerant = Located(RefrigerantKind(number: RefrigerantNumber("R22")))
    basis.hourly = Located(Mass(grams: .max))
    basis.yearlyHours = Located(Hours(minutes: .max))
    basis.statedYearly = Located(Mass(grams: .max))
    facility.capacityBasis = Listed(Array(repeating: basis, count: 5))
    var row = CapacityYear()
    row.year = Located(FiscalYear(2027))
    row.capacity = Located(Mass(grams: .max))
    row.intake = Located(Mass(grams: .max))
    var table = CapacityTable()
    table.refrigerant = basis.refrigerant
    table.years = Listed(Array(repeating: row, count: 5))
    var group = ContainerGroup()
    group.refrigerant = basis.refrigerant
    group.fill = Located(Mass(grams: .max))
    group.count = Located(Count(.max))
    var application = PermitApplication()
    application.facilities = Listed([facility, facility])
    application.capacity = Listed([table])
    application.storage.containers = Listed(Array(repeating: group, count: 5))
    let findings = Catalogue.check(application, PermitApplicationFixture.review)
    #expect(findings.contains { $0.id == "Y-09" })
    let failed = findings.filter { $0.id == RuleFailure.finding.id }.map(\.message.en)
    let start = "Y-18 (sum-of-facilities-differs) could not be checked"
    #expect(failed.contains { $0.hasPrefix(start) })
    #expect(failed.contains { $0.hasPrefix("Z-25 ") } == false)
  }

  @Test func `figures beyond any plant are refused instead of rounded`() throws {
    #expect(throws: RuleFailure.figureTooLarge) {
      try Exact.sixtieths(hourly: Mass(grams: .max), time: Hours(minutes: .max))
    }
    let most = try Exact.sixtieths(hourly: Mass(grams: 1 << 48), time: Hours(minutes: 1 << 48))
    #expect(most == 1 << 96)
    #expect(throws: RuleFailure.figureTooLarge) { try Exact.tonnes(sixtieths: most) }
    #expect(try Exact.tonnes(grams: Int128(Int.max)) == "9223372036854.775807")
  }

  @Test func `hours of several plants are told without counting plant by plant`() throws {
    let reckoning = try #require(WorkingTime("1日8時間×年間300日"))
    #expect(reckoning.agrees(with: Hours(minutes: 3 * 144_000), onUpTo: 3))
    #expect(!reckoning.agrees(with: Hours(minutes: 3 * 144_000), onUpTo: 2))
    #expect(!reckoning.agrees(with: Hours(minutes: 3 * 144_000 + 1), onUpTo: .max))
    let idle = try #require(WorkingTime("1日0時間×年間300日"))
    #expect(!idle.agrees(with: Hours(minutes: 0), onUpTo: .max))
  }
}

@Suite struct `Letters of 別紙X` {
  @Test(arguments: [
    (FacilityType.rectification, false, "abcdefg"), (.other, false, "abcdefg"),
    (.simpleDistillation, false, "abcdef"), (.simpleDistillation, true, "abcdefg"),
  ])
  func `the letters follow the type`(_ type: FacilityType, blenders: Bool, expected: String) {
    let letters = AnnexXLetters(type: type, hasBlenders: blenders)
    #expect(letters.items.compactMap(letters.letter).joined() == expected)
  }

  @Test func `the 簡易蒸留式 list has no mixing device`() {
    let letters = AnnexXLetters(type: .simpleDistillation, hasBlenders: false)
    #expect(letters.letter(.blender) == nil)
    #expect(letters.letter(.feeder) == "b")
    #expect(letters.letter(.handover) == "f")
  }
}
