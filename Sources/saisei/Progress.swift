import Synchronization

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A counter on the error output while many cases are being checked; silent unless a person watches.
final class Progress: Sendable {
  private let total: Int
  private let isShown: Bool
  private let width = Mutex(0)

  init(total: Int) {
    self.total = total
    isShown = total > 1 && isatty(STDERR_FILENO) == 1
  }

  /// Shows how many are done, about a hundred times in all.
  func show(_ done: Int) {
    guard isShown, done == total || done % max(1, total / 100) == 0 else { return }
    let text = say("点検中 \(done)/\(total)", "checking \(done)/\(total)")
    width.withLock { $0 = max($0, text.unicodeScalars.count * 2) }
    Terminal.redraw(text)
  }

  /// Wipes the line, so that the result stands alone.
  func clear() {
    guard isShown else { return }
    Terminal.redraw(String(repeating: " ", count: width.withLock(\.self)) + "\r")
  }
}
