import Casework
import Findings
import PermitModel

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Prints certificates from a table, for Benchmarks/run:
/// `certificate-bench TABLE COUNT FOLDER THREADS`.
///
/// One line of JSON on standard output says how long the batch took from its first call on; rows of
/// the table are used over again when it has fewer than asked for.
@main
struct CertificateBench {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 5, let count = Int(arguments[2]), let threads = Int(arguments[4]),
      let table = CertificateTable(path: arguments[1]), let day = CivilDate(2026, 12, 1)
    else {
      print("usage: certificate-bench TABLE COUNT FOLDER THREADS")
      exit(64)
    }
    let clock = ContinuousClock()
    let (before, start) = (processorTime(), clock.now)
    let outcome = CertificateBatch(asOf: day, threads: threads, settles: false)
      .write(count: count, into: arguments[3]) { index in
        (file: "certificate-\(index).pdf", certificate: table.certificate(index))
      }
    let wall = start.duration(to: clock.now)
    for failure in outcome.failures.prefix(3) { print(failure.message.text(in: .en)) }
    guard outcome.failures.isEmpty else { exit(2) }
    print(
      "{\"count\": \(outcome.written), \"bytes\": \(outcome.bytes), "
        + "\"wall\": \(wall / .milliseconds(1)), "
        + "\"cpu\": \((processorTime() - before) / .milliseconds(1)), \"peak\": \(peakKilobytes())}"
    )
  }

  private static func processorTime() -> Duration {
    let usage = usage()
    return .seconds(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
      + .microseconds(Int(usage.ru_utime.tv_usec) + Int(usage.ru_stime.tv_usec))
  }

  private static func peakKilobytes() -> Int {
    #if canImport(Darwin)
      usage().ru_maxrss / 1024
    #else
      usage().ru_maxrss
    #endif
  }

  private static func usage() -> rusage {
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_SELF, &usage)
    #else
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #endif
    return usage
  }
}
