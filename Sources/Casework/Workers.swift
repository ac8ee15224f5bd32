import Foundation
import Synchronization

/// Runs one job for each of many numbers on several threads.
enum Workers {
  /// Stack of a worker: reading a deeply nested file needs more than a secondary thread has by
  /// default on macOS (512 kB).
  private static let stackSize = 8 * 1_048_576

  /// The processors that may be used.
  static var processors: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }

  /// The results of `work` for `0..<count`, in this order whatever the number of threads.
  ///
  /// - Parameter finished: Called with the number of finished jobs, from any thread, one at a time.
  static func map<Result: Sendable>(
    _ count: Int, jobs: Int, finished: (@Sendable (Int) -> Void)? = nil,
    _ work: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    guard jobs > 1, count > 1 else {
      return (0..<count).map { index in
        let result = work(index)
        finished?(index + 1)
        return result
      }
    }
    let board = Board<Result>(count: count)
    let done = DispatchSemaphore(value: 0)
    let threads = min(jobs, count)
    for _ in 0..<threads {
      let thread = Thread {
        while let index = board.take() { board.put(work(index), at: index, finished) }
        done.signal()
      }
      thread.stackSize = stackSize
      thread.start()
    }
    for _ in 0..<threads { done.wait() }
    return board.results
  }
}

extension Workers {
  /// Begins a job on a thread of its own.
  static func begin<Result: Sendable>(
    _ work: @escaping @Sendable () -> Result
  ) -> Begun<Result> {
    let begun = Begun(work)
    let thread = Thread { begun.run() }
    thread.stackSize = stackSize
    thread.start()
    return begun
  }
}

/// A job on a thread of its own.
final class Begun<Result: Sendable>: Sendable {
  private let work: @Sendable () -> Result
  private let result = Mutex<Result?>(nil)
  private let done = DispatchSemaphore(value: 0)

  fileprivate init(_ work: @escaping @Sendable () -> Result) { self.work = work }

  fileprivate func run() {
    let found = work()
    result.withLock { $0 = found }
    done.signal()
  }

  /// What came of it, waited for if need be.
  var value: Result {
    done.wait()
    defer { done.signal() }
    return result.withLock(\.self) ?? work()
  }
}

/// Which jobs are taken and what came of them.
private final class Board<Result: Sendable>: Sendable {
  private struct State {
    var next = 0
    var finished = 0
    var results: [Result?]
  }

  private let state: Mutex<State>
  private let count: Int

  init(count: Int) {
    self.count = count
    state = Mutex(State(results: Array(repeating: nil, count: count)))
  }

  func take() -> Int? {
    state.withLock { state in
      guard state.next < count else { return nil }
      state.next += 1
      return state.next - 1
    }
  }

  func put(_ result: Result, at index: Int, _ finished: (@Sendable (Int) -> Void)?) {
    state.withLock { state in
      state.results[index] = result
      state.finished += 1
      finished?(state.finished)
    }
  }

  var results: [Result] { state.withLock { $0.results.compactMap(\.self) } }
}
