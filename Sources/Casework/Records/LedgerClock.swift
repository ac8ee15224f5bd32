package import PermitModel

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The clock by which rows of a ledger are dated.
package enum LedgerClock {
  /// Now, by the clock of the machine.
  package static func now() -> Moment { Moment(seconds: time(nil)) }

  /// Who records when nobody is named: `SAISEI_RECORDER`, else the user of the machine.
  package static func recorder() -> String {
    if let name = getenv("SAISEI_RECORDER").map({ String(cString: $0) }), !name.isEmpty {
      return name
    }
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else { return "?" }
    return String(cString: name)
  }
}
