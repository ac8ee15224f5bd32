import Synchronization

/// A face known by its PostScript name, and the files in which it may be found.
package struct FaceSource: Sendable {
  /// The PostScript name, such as `IPAmjMincho`.
  package let name: String
  /// Paths of files that may hold the face, the preferred one first.
  package let paths: [String]

  /// Names a face; nothing is opened yet.
  package init(name: String, paths: [String]) {
    self.name = name
    self.paths = paths
  }

  /// Opens the first file that really holds the face.
  ///
  /// A damaged file, or another font under the name of this one, is passed over for the next; the
  /// error is that of the first such file, or `missing` when there is no file at all.
  package func open() throws(FontError) -> FontFace {
    var failure: FontError?
    for path in paths {
      do throws(FontError) {
        return try FontFace(path: path, named: name)
      } catch {
        if error.reason != .missing, failure == nil { failure = error }
      }
    }
    throw failure ?? FontError(path: name, reason: .missing)
  }
}

/// A face that was looked for and cannot be had.
package struct UnavailableFace: Hashable, Sendable {
  /// The PostScript name.
  package let name: String
  /// The file that cannot be used; nil when there is none.
  package let broken: FontError?
}

/// Faces that are opened one after the other, when those before them lack a character.
final class FurtherFaces: Sendable {
  private struct State {
    var waiting: ArraySlice<FaceSource>
    var opened: [FontFace] = []
    var unavailable: [UnavailableFace] = []

    /// Opens the next face that can be had; false when there is none left.
    mutating func openNext() -> Bool {
      while let source = waiting.popFirst() {
        do throws(FontError) {
          opened.append(try source.open())
          return true
        } catch {
          unavailable.append(
            UnavailableFace(name: source.name, broken: error.reason == .missing ? nil : error))
        }
      }
      return false
    }
  }

  private let state: Mutex<State>

  init(_ sources: [FaceSource]) {
    state = Mutex(State(waiting: sources[...]))
  }

  var opened: [FontFace] { state.withLock { $0.opened } }

  var unavailable: [UnavailableFace] { state.withLock { $0.unavailable } }

  func index(of character: Character) -> Int? {
    state.withLock { state in
      var index = 0
      repeat {
        while index < state.opened.count {
          if state.opened[index].covers(character) { return index }
          index += 1
        }
      } while state.openNext()
      return nil
    }
  }
}
