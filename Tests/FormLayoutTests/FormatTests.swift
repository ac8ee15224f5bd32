import Findings
import PermitModel
import Testing

@testable import FormLayout

struct FormatTests {
  private func print(_ scalar: FormScalar, _ format: FormFormat, written: String? = nil) -> String {
    format.text(of: FormLeaf(scalar, written: written))
  }

  @Test(arguments: [
    ("2026-12-01", "令和　８年１２月　１日"), ("2019-05-01", "令和　元年　５月　１日"),
    ("2019-04-30", "平成３１年　４月３０日"), ("2028-10-10", "令和１０年１０月１０日"),
  ])
  func `dates of the cover take two full widths a figure`(iso: String, want: String) {
    #expect(print(.date(CivilDate(iso: iso)), .wideDate) == want)
  }

  @Test func `a date that is not known leaves room for its figures`() {
    #expect(print(.date(nil), .wideDate) == "令和　　年　　月　　日")
    #expect(print(.date(nil), .wideDate, written: "来月") == "来月")
    #expect(print(.date(nil), .wideDate, written: "平成31年5月1日") == "平成３１年５月１日")
    let day = CivilDate(iso: "2016-04-01")
    #expect(FormFormat.wideDate.text(of: FormLeaf(.date(nil)), on: day) == "平成　　年　　月　　日")
  }

  @Test(arguments: [
    (120_000_000, "120.0"), (42_525_000, "42.525"), (0, "0.0"), (1, "0.000001"),
    (1_860_000_000, "1860.0"),
  ])
  func `tonnes keep every gram and at least one decimal`(grams: Int, want: String) {
    #expect(print(.mass(Mass(grams: grams)), .tonnes) == want)
  }

  @Test(arguments: [(98_000, "98 kg"), (20_400, "20.4 kg"), (120_000_000, "120,000 kg")])
  func `masses in prose are kilograms with commas`(grams: Int, want: String) {
    #expect(print(.mass(Mass(grams: grams)), .plain) == want)
  }

  @Test func `figures without their unit are for cells that name it`() {
    #expect(print(.mass(Mass(grams: 1_234_500)), .kilograms) == "1,234.5")
    #expect(print(.volume(Volume(millilitres: 20_500)), .litres) == "20.5")
    #expect(print(.volume(Volume(millilitres: 100_000)), .plain) == "100 L")
  }

  @Test func `counts, hours, years and shares read as in the handbook`() {
    #expect(print(.count(Count(1, counter: "基")), .wide) == "１基")
    #expect(print(.count(Count(1000, counter: "本")), .plain) == "1,000本")
    #expect(print(.hours(Hours(minutes: 144_000)), .plain) == "2,400時間")
    #expect(print(.year(FiscalYear(2019)), .plain) == "令和元年度")
    #expect(
      print(
        .concentration(Concentration(figure: Decimal(units: 9970, scale: 2), unit: "wt%")), .plain)
        == "99.70 wt%")
  }

  @Test func `full-width writing turns ASCII only`() {
    #expect(WideText.of("R134a(E) 9-10号ﾃﾞｰﾀ") == "Ｒ１３４ａ（Ｅ）　９－１０号ﾃﾞｰﾀ")
  }

  @Test(arguments: [
    ("塔頂-20℃", "塔頂－20℃"), ("-20℃~-15℃", "－20℃～－15℃"), ("(-5℃)", "(－5℃)"),
    ("GC-10、03-1234、R-22、a -1", "GC-10、03-1234、R-22、a -1"),
  ])
  func `minus signs and ranges are set in full width`(typed: String, want: String) {
    #expect(print(.text(typed), .plain) == want)
  }

  @Test func `what could not be read is printed as typed and nothing is invented`() {
    #expect(print(.mass(nil), .tonnes, written: "約百") == "約百")
    #expect(print(.mass(nil), .tonnes) == "")
    #expect(print(.text(nil), .wide) == "")
  }

  @Test func `every kind of value has a format`() {
    for kind in FormScalarKind.allCases {
      #expect(FormFormat.allCases.contains { $0.kinds.contains(kind) }, "\(kind)")
    }
  }
}
