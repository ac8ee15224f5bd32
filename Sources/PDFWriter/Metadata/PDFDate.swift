/// A moment as a PDF states it, always given by the caller: the writer has no clock.
public struct PDFDate: Hashable, Sendable {
  /// The year of the Gregorian calendar, 1 to 9999.
  public var year: Int
  /// The month, 1 to 12.
  public var month: Int
  /// The day of the month, 1 to 31.
  public var day: Int
  /// The hour, 0 to 23.
  public var hour: Int
  /// The minute.
  public var minute: Int
  /// The second.
  public var second: Int
  /// Minutes that local time is ahead of universal time, 540 in Japan.
  public var offsetMinutes: Int

  /// Makes a moment; midnight in Japan unless said otherwise.
  public init(
    year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0,
    offsetMinutes: Int = 540
  ) {
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
    self.offsetMinutes = offsetMinutes
  }

  /// Whether every part is within its bounds and the calendar has the day.
  var isValid: Bool {
    (1...9999) ~= year && (1...12) ~= month && (1...daysInMonth) ~= day && (0...23) ~= hour
      && (0...59) ~= minute && (0...59) ~= second && (-1439...1439) ~= offsetMinutes
  }

  private var daysInMonth: Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// As in the information dictionary: `D:20260821093000+09'00'`.
  var pdfText: String {
    "D:\(padded(year, 4))\(padded(month))\(padded(day))\(padded(hour))\(padded(minute))"
      + "\(padded(second))\(sign)\(padded(offset.hours))'\(padded(offset.minutes))'"
  }

  /// As in XMP: `2026-08-21T09:30:00+09:00`.
  var isoText: String {
    "\(padded(year, 4))-\(padded(month))-\(padded(day))"
      + "T\(padded(hour)):\(padded(minute)):\(padded(second))"
      + "\(sign)\(padded(offset.hours)):\(padded(offset.minutes))"
  }

  private var sign: String { offsetMinutes < 0 ? "-" : "+" }

  private var offset: (hours: Int, minutes: Int) {
    (abs(offsetMinutes) / 60, abs(offsetMinutes) % 60)
  }

  private func padded(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
