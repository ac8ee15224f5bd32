import PermitModel
import Testing

@testable import Criteria

@Suite struct `Shares of substances` {
  private func share(_ units: Int, _ scale: Int, _ unit: String) -> Concentration {
    Concentration(figure: Decimal(units: units, scale: scale), unit: unit)
  }

  @Test func `shares of the mass compare across their units`() {
    #expect(share(8, 3, "wt%").compared(to: share(80, 0, "wtppm")) == .equal)
    #expect(share(8, 3, "wt%").compared(to: share(81, 0, "mg/kg")) == .less)
    #expect(share(15, 1, "vol%").compared(to: share(14_000, 0, "volppm")) == .greater)
    #expect(share(9950, 2, "wt%").compared(to: share(995, 1, "wt%")) == .equal)
  }

  @Test func `what would need a guess does not compare`() {
    #expect(share(1, 0, "vol%").compared(to: share(1, 0, "wt%")) == nil)
    #expect(share(80, 0, "ppm").compared(to: share(80, 0, "wtppm")) == nil)
    #expect(share(1, 0, "%").compared(to: share(1, 0, "wt%")) == nil)
    #expect(share(5, 0, "ppm").compared(to: share(6, 0, "ppm")) == .less)
  }

  @Test func `purity is better when larger, an impurity when smaller`() {
    let (low, high) = (share(1, 0, "ppm"), share(2, 0, "ppm"))
    #expect(AnalysisItem.purity.isBetter(high, than: low) == true)
    #expect(AnalysisItem.moisture.isBetter(high, than: low) == false)
    #expect(AnalysisItem.acid.isBetter(low, than: high) == true)
    #expect(AnalysisItem.acid.isBetter(low, than: low) == false)
  }

  @Test func `the largest figures that can be written do not overflow`() {
    let large = share(999_999_999, 0, "wt%")
    let small = share(1, 9, "wtppm")
    #expect(large.compared(to: small) == .greater)
    #expect(small.compared(to: large) == .less)
  }
}

@Suite struct `Figures and routes in words` {
  @Test(arguments: [
    ("1日8時間×年間300日", 144_000), ("１日7.5時間×300日（休日65日を除く）", 135_000),
    ("1日24時間、年間365日", 525_600),
  ])
  func `hours of a day times days of a year are reckoned`(_ text: String, minutes: Int) {
    #expect(WorkingTime(text)?.minutes == minutes)
  }

  @Test(arguments: [
    "", "連続運転", "1日2回、1回4時間、年間300日", "月20日×8時間", "1日8時間×2交替×300日", "8時間×300日×2基",
    "1日30時間×300日", "1日8時間×年間400日", "8.25時間×300日", "99999999999999999999時間×300日",
  ])
  func `any other wording is left alone`(_ text: String) {
    #expect(WorkingTime(text) == nil)
  }

  @Test func `figures carry their units, and model numbers are none`() {
    #expect(
      Figures.all(in: "塔底 30 ℃以上４０℃、塔頂-20℃、1回400 kg、GC-10A、2,400時間")
        == ["30℃", "40℃", "-20℃", "1回", "400kg", "2400時間"])
    #expect(Figures.all(in: "方法の1に定める") == [])
  }

  @Test(arguments: [
    ("c-1→a-1", ["c-1", "a-1"]), ("供給弁 -> 蒸発器 ⇒ 蒸留塔", ["供給弁", "蒸発器", "蒸留塔"]),
    ("c-1－＞a-1", ["c-1", "a-1"]), ("c-1", ["c-1"]), ("→a-1→", ["a-1"]), ("", []),
  ])
  func `a route is split at its arrows`(_ text: String, stops: [String]) {
    #expect(FlowGraph.split(text) == stops)
  }
}
