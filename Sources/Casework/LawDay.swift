import Findings
import PermitInput
package import PermitModel

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The day whose law is applied.
package struct LawDay: Sendable, Hashable {
  package let date: CivilDate

  /// Takes a day.
  package init(_ date: CivilDate) { self.date = date }

  /// Reads a day in any of the spellings that case files may use; nil when it is none.
  package init?(_ text: String) {
    guard let date = DateReading.date(text) else { return nil }
    self.date = date
  }

  /// Today, by the clock and zone of the machine: the only place where the clock is read.
  package static func today() -> LawDay? {
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil else { return nil }
    return CivilDate(Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
      .map(LawDay.init)
  }
}
