internal import FormLayout
import Synchronization
internal import TextShaping

/// Typesetters that wait for the next case.
///
/// What one has learned of characters and of the fixed texts of the forms serves every case after.
/// A batch has as many of them as threads.
final class TypesetterPool: Sendable {
  /// One typesetter, which is used by the thread that holds it and by no other.
  private struct Idle: @unchecked Sendable {
    let typesetter: Typesetter
  }

  /// Characters from which on one is given up: no stream of odd texts makes it grow for ever.
  static let mostCharacters = 30_000

  private let library: FormLibrary
  private let fonts: FontStack
  private let idle = Mutex<[Idle]>([])

  init(library: FormLibrary, fonts: FontStack) {
    self.library = library
    self.fonts = fonts
  }

  /// What `work` makes of a typesetter that nothing else uses meanwhile.
  func lend<Result>(_ work: (Typesetter) -> Result) -> Result {
    let one =
      idle.withLock { $0.popLast() }
      ?? Idle(typesetter: Typesetter(library: library, fonts: fonts))
    defer {
      if one.typesetter.knownCharacters < TypesetterPool.mostCharacters {
        idle.withLock { $0.append(one) }
      }
    }
    return work(one.typesetter)
  }
}
