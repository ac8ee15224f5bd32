import Findings
import PermitInput
import PermitModel
import Testing

@Suite struct RefrigerantSpellingTests {
  private func kind(_ text: String) -> Located<RefrigerantKind>? {
    CaseReader.read(text: "フロン類の種類: [\"\(text)\"]\n", file: "case.yaml")
      .application.refrigerants.items.first
  }

  @Test(
    arguments: [
      "R22", "r22", "R-22", "Ｒ２２", "R 22", "R‐22", "R−22", "R－22", "Rー22", "R–22", "フロン22",
      "フロン-22", "フロンR22",
    ])
  func `a number has many spellings and no class of its own`(_ text: String) {
    #expect(kind(text)?.value == RefrigerantKind(number: RefrigerantNumber("R22")))
    #expect(kind(text)?.written == text)
  }

  @Test(
    arguments: [
      "HCFC-22", "HCFC22", "hcfc22", "HCFC(R22)", "HCFC（Ｒ２２）", "HCFC(R-22)", "ＨＣＦＣ－２２", "HCFC-R22",
      "HCFC(22)",
      "HCFC （R22）",
    ])
  func `a class that was written is kept`(_ text: String) {
    #expect(
      kind(text)?.value
        == RefrigerantKind(number: RefrigerantNumber("R22"), writtenClass: .hcfc))
  }

  @Test(
    arguments: [
      ("R410a", "R410A"), ("r-410A", "R410A"), ("R134A", "R134a"), ("r134a", "R134a"),
      ("R1234ze(E)", "R1234ze(E)"), ("R-1234ZE(e)", "R1234ze(E)"), ("HFO-1234yf", "R1234yf"),
      ("R1234zeE", "R1234ze(E)"), ("rc318", "RC318"), ("R-C318", "RC318"),
      ("HFC43-10mee", "R43-10mee"),
      ("R4310mee", "R43-10mee"), ("R463A-J", "R463A-J"), ("R463aj", "R463A-J"), ("RE170", "RE170"),
      ("R13b1", "R13B1"), ("R407h", "R407H"), ("R245FA", "R245fa"), ("R999", "R999"),
      ("R499z", "R499Z"), ("R22X", "R22x"), ("R502", "R502"),
    ])
  func `letters take the case of the number`(_ text: String, _ number: String) {
    #expect(kind(text)?.value?.number.text == number)
  }

  @Test(
    arguments: [
      "22", "アンモニア", "R", "HCFC", "R-", "R22、R134a", "R22/R134a", "冷媒", "R12345", "R22(Q)", "NH3",
      "R２２番以外",
    ])
  func `what is no refrigerant number is reported`(_ text: String) {
    #expect(kind(text)?.value == nil)
    #expect(kind(text)?.problem?.kind == .notARefrigerant)
  }

  @Test func `two numbers in one text are told apart in the remedy`() {
    #expect(kind("R22、R134a")?.problem?.remedy.ja.contains("1つずつ区切って") == true)
  }

  @Test func `the table knows classes and blends`() throws {
    let r22 = try #require(Refrigerant.known(RefrigerantNumber("R22")))
    #expect(r22.class == .hcfc)
    #expect(r22.isFluorocarbon)
    let r410A = try #require(Refrigerant.known(RefrigerantNumber("R410A")))
    #expect(r410A.class == .hfc)
    #expect(r410A.components.map(\.number.text) == ["R32", "R125"])
    #expect(r410A.components.map { $0.percent.text(atLeast: 0) } == ["50", "50"])
    #expect(Refrigerant.known(RefrigerantNumber("R502"))?.class == .cfc)
    let hfo = try #require(Refrigerant.known(RefrigerantNumber("R1234yf")))
    #expect(hfo.class == nil)
    #expect(!hfo.isFluorocarbon)
    #expect(hfo.family == "HFO")
    #expect(Refrigerant.known(RefrigerantNumber("R999")) == nil)
    #expect(Refrigerant.known(RefrigerantNumber("R466A"))?.isVerified == false)
    #expect(Refrigerant.nearest(to: RefrigerantNumber("R410D"))?.text == "R410A")
    #expect(Refrigerant.nearest(to: RefrigerantNumber("R99999")) == nil)
  }

  @Test func `the table is whole and consistent`() {
    #expect(Refrigerant.all.count == 230)
    #expect(Set(Refrigerant.all.map(\.number)).count == 230)
    for blend in Refrigerant.all where !blend.components.isEmpty {
      let total = blend.components.reduce(0) { sum, part in
        sum + part.percent.units
          * (part.percent.scale == 0 ? 100 : part.percent.scale == 1 ? 10 : 1)
      }
      #expect(total == 10_000, "\(blend.number)")
      let classes = Set(blend.components.compactMap { Refrigerant.known($0.number)?.class })
      let strictest = RefrigerantClass.allCases.first(where: classes.contains)
      #expect(blend.class == strictest, "\(blend.number)")
    }
  }
}
