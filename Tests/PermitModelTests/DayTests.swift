import Foundation
import PermitModel
import Testing

@Suite struct `Counting days` {
  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  @Test func `each day is one more than the one before, in step with the week`() throws {
    var date = try day("1999-12-25")
    var number = date.number
    #expect(date.weekday == .saturday)
    for _ in 0..<15_000 {
      let next = try #require(date.adding(days: 1))
      #expect(next.number == number + 1 && CivilDate(number: next.number) == next && date < next)
      date = next
      number = next.number
    }
    #expect(date.iso == "2041-01-18" && date.weekday == .friday)
    #expect(CivilDate(number: 0) == nil && CivilDate(9999, 12, 31)?.adding(days: 1) == nil)
  }

  @Test(arguments: [
    ("2026-06-01", CountedPeriod.Length.days(30), false, "2026-07-01"),
    ("2026-04-01", .days(45), true, "2026-05-15"),
    ("2022-04-01", .years(5), true, "2027-03-31"),
    ("2024-02-28", .years(1), false, "2025-02-28"),
    ("2026-08-31", .months(1), false, "2026-09-30"),
    ("2026-11-30", .months(3), false, "2027-02-28"),
    ("2026-01-31", .months(1), false, "2026-02-28"),
    ("2027-01-30", .months(1), false, "2027-02-28"),
  ])
  func `periods end as the Civil Code says`(
    _ event: String, _ length: CountedPeriod.Length, _ countsFirst: Bool, _ last: String
  ) throws {
    let period = try #require(
      CountedPeriod(from: try day(event), length, countsFirstDay: countsFirst))
    #expect(period.lastDay.iso == last)
  }

  /// The 15 May of each year as counted for the yearly report, by hand.
  @Test(arguments: [
    (2021, "2021-05-17"), (2022, "2022-05-16"), (2026, "2026-05-15"), (2027, "2027-05-17"),
    (2028, "2028-05-15"), (2032, "2032-05-17"), (2033, "2033-05-16"),
  ])
  func `15 May moves on from closed days`(_ year: Int, _ expected: String) throws {
    let period = try #require(
      CountedPeriod(from: try day("\(year)-04-01"), .days(45), countsFirstDay: true))
    #expect(period.lastDay.iso == "\(year)-05-15")
    let due = DueDay(period, towardsOffice: true)
    #expect(due.day.iso == expected && !due.mayMove)
    #expect(DueDay(period, towardsOffice: false).day == period.lastDay)
  }

  @Test(arguments: [
    // 昭和の日 to みどりの日 in the year of the enthronement, ten days.
    ("2019-04-27", "2019-05-07"), ("2020-12-29", "2021-01-04"), ("2026-09-21", "2026-09-24"),
    ("2015-09-19", "2015-09-24"), ("2020-08-08", "2020-08-11"), ("2021-08-07", "2021-08-10"),
  ])
  func `offices open again`(_ closed: String, _ open: String) throws {
    var date = try day(closed)
    while ClosedDay.reason(date) != nil { date = try #require(date.adding(days: 1)) }
    #expect(date.iso == open)
  }

  @Test func `a day that hangs on an equinox not given yet is told, not guessed`() throws {
    for text in ["2028-03-20", "2028-03-21", "2029-09-24", "2028-09-22"] {
      #expect(NationalHoliday.isUnknown(try day(text)), "\(text)")
      #expect(NationalHoliday.name(of: try day(text)) == nil)
    }
    for text in ["2027-03-22", "2028-03-19", "2028-09-18", "2027-09-23"] {
      #expect(!NationalHoliday.isUnknown(try day(text)), "\(text)")
    }
    let period = try #require(CountedPeriod(from: try day("2028-02-19"), .days(30)))
    #expect(period.lastDay.iso == "2028-03-20")
    #expect(DueDay(period, towardsOffice: true).mayMove)
    #expect(!DueDay(period, towardsOffice: false).mayMove)
  }

  /// Every day of the known years against jpholiday, which other people keep.
  @Test func `holidays are those of an outside table`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", folder.appending(path: "scripts/reportcheck/reportcheck.py").path, "holidays",
      "2015", "2027",
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    let outside = Set(output.split(separator: "\n").map(String.init))
    var own: Set<String> = []
    var date = try day("2015-01-01")
    while date.year <= 2027 {
      if NationalHoliday.name(of: date) != nil { own.insert(date.iso) }
      date = try #require(date.adding(days: 1))
    }
    #expect(own.symmetricDifference(outside).sorted() == [])
    #expect(own.count > 200)
  }
}
