import Synchronization

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A counter on the error output while many things are being done; silent unless a person watches.
final class Progress: Sendable {
  private let total: Int
  private let isShown: Bool
  private let verb: String
  private let width = Mutex(0)

  init(total: Int, verb: String = say("点検中", "checking")) {
    self.total = total
    self.verb = verb
    isShown = total > 1 && isatty(STDERR_FILENO) == 1
  }

  /// Shows how many are done, about a hundred times in all.
  func show(_ done: Int) {
    guard isShown, done == total || done % max(1, total / 100) == 0 else { return }
    let text = "\(verb) \(done)/\(total)"
    width.withLock { $0 = max($0, text.unicodeScalars.count * 2) }
    Terminal.redraw(text)
  }

  /// Wipes the line, so that the result stands alone.
  func clear() {
    guard isShown else { return }
    Terminal.redraw(String(repeating: " ", count: width.withLock(\.self)) + "\r")
  }
}
