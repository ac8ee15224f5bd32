import PermitModel
import Testing

@Suite struct `Civil dates` {
  @Test(arguments: [
    (2024, 2, 29, true), (2023, 2, 29, false), (2000, 2, 29, true), (1900, 2, 29, false),
    (2026, 4, 30, true), (2026, 4, 31, false), (2026, 12, 31, true), (2026, 13, 1, false),
    (2026, 0, 1, false), (2026, 1, 0, false), (0, 1, 1, false), (9999, 12, 31, true),
    (10000, 1, 1, false),
  ])
  func `are made only of days that the calendar has`(
    _ year: Int, month: Int, day: Int, exists: Bool
  ) {
    #expect((CivilDate(year, month, day) != nil) == exists)
  }

  @Test func `are written and read as ISO`() throws {
    let date = try #require(CivilDate(812, 3, 4))
    #expect(date.iso == "0812-03-04")
    #expect(CivilDate(iso: "0812-03-04") == date)
  }

  @Test(arguments: [
    "2026-2-3", "2026-02-30", "20260203", "2026-02-03 ", "2026-02", "+026-01-01", "2026-+1-01",
  ])
  func `are not read from anything else`(text: String) {
    #expect(CivilDate(iso: text) == nil)
  }

  @Test func `are ordered by year, month and day`() throws {
    let days = try ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"].map {
      try #require(CivilDate(iso: $0))
    }
    #expect(days.shuffled().sorted() == days)
  }
}

@Suite struct Eras {
  @Test(arguments: [
    ("2019-04-30", "平成31年4月30日"), ("2019-05-01", "令和元年5月1日"), ("2020-01-01", "令和2年1月1日"),
    ("1989-01-07", "昭和64年1月7日"), ("1989-01-08", "平成元年1月8日"), ("1926-12-24", "大正15年12月24日"),
    ("1926-12-25", "昭和元年12月25日"), ("1912-07-30", "大正元年7月30日"), ("1868-01-24", "1868年1月24日"),
  ])
  func `begin on their own day`(iso: String, japanese: String) throws {
    #expect(try #require(CivilDate(iso: iso)).japanese == japanese)
  }

  @Test func `are five, newest first, with letters of their own`() {
    #expect(Era.all.map(\.letter) == ["R", "H", "S", "T", "M"])
    #expect(Era.all.map(\.start) == Era.all.map(\.start).sorted(by: >))
  }
}

@Suite struct `Fiscal years` {
  @Test(arguments: [("2027-03-31", 2026), ("2027-04-01", 2027), ("2026-12-31", 2026)])
  func `run from 1 April to 31 March`(iso: String, year: Int) throws {
    #expect(FiscalYear(containing: try #require(CivilDate(iso: iso))).year == year)
  }

  @Test(arguments: [
    (2018, "平成30年度"), (2019, "令和元年度"), (2020, "令和2年度"), (1988, "昭和63年度"), (1989, "平成元年度"),
  ])
  func `are named by the era in which most of them lies`(year: Int, japanese: String) {
    #expect(FiscalYear(year).japanese == japanese)
  }
}
