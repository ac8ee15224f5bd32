/// What a `Site` and a `Located` point at: a place of a file, and the text that stands there.
///
/// It is shared, because a value of the case is copied with its record thousands of times before
/// anybody asks where it stands; for the same reason the path is spelled out only when it is asked
/// for.
@usableFromInline final class Place: Sendable {
  /// Line, counted from 1; 0 when the place is the whole file.
  @usableFromInline let line: Int
  /// Column in Unicode scalars, counted from 1.
  @usableFromInline let column: Int
  /// Length of the marked text in Unicode scalars, at least 1.
  @usableFromInline let length: Int
  /// The place in which this one is; nil at the top of a file.
  private let parent: Place?
  /// How the path goes on from the parent's.
  private let step: Step
  /// Length of the whole path in bytes.
  private let pathLength: Int
  /// The file of a place without parent.
  private let ownFile: String
  /// The text as typed; nil when nothing was written, and of a place that no value stands for.
  @usableFromInline let text: String?
  /// Why the text could not be read, or could be read only with a doubt.
  private let misreading: Misreading?

  /// How the path of a place goes on from the path of its parent.
  @usableFromInline enum Step: Sendable, Equatable {
    /// Not at all: the place of a value has the path of its key.
    case same
    /// By a key, or by a whole path where there is no parent.
    case key(String)
    /// By the index of an entry, counted from 0.
    case index(Int)

    private static func digits(of index: Int) -> Int {
      var (count, rest) = (1, index / 10)
      while rest > 0 { (count, rest) = (count + 1, rest / 10) }
      return count
    }

    /// Length in bytes of a path of `length` bytes that goes on so.
    func length(after length: Int) -> Int {
      switch self {
      case .same: length
      case .key(let name): length + (length == 0 ? 0 : 1) + name.utf8.count
      case .index(let index): length + 2 + Step.digits(of: index)
      }
    }
  }

  /// A misreading in a box of its own, because hardly any place has one.
  private final class Misreading: Sendable {
    let problem: ReadingProblem

    init(_ problem: ReadingProblem) { self.problem = problem }
  }

  /// Makes a place at the top of a file.
  init(file: String, line: Int, column: Int, length: Int, path: String) {
    (self.line, self.column, self.length) = (line, column, length)
    self.parent = nil
    self.step = .key(path)
    self.pathLength = path.utf8.count
    self.ownFile = file
    self.text = nil
    self.misreading = nil
  }

  /// Makes a place within another, with the text that stands there.
  @usableFromInline init(
    in parent: Place?, _ step: Step, line: Int, column: Int, length: Int, text: String? = nil,
    problem: ReadingProblem? = nil
  ) {
    (self.line, self.column, self.length) = (line, column, length)
    self.parent = parent
    self.step = step
    self.pathLength = step.length(after: parent?.pathLength ?? 0)
    self.ownFile = ""
    self.text = text
    self.misreading = problem.map(Misreading.init)
  }

  /// The same place with another text.
  @usableFromInline convenience init(
    _ other: Place?, text: String?, problem: ReadingProblem?
  ) {
    self.init(
      in: other, .same, line: other?.line ?? 0, column: other?.column ?? 0,
      length: other?.length ?? 1, text: text, problem: problem)
  }

  /// Why the text could not be read, or could be read only with a doubt.
  @usableFromInline var problem: ReadingProblem? { misreading?.problem }

  /// Whether neither a text nor a misreading is here.
  @usableFromInline var isBare: Bool { text == nil && misreading == nil }

  /// Path of the file as the user named it.
  @usableFromInline var file: String {
    var place = self
    while let parent = place.parent { place = parent }
    return place.ownFile
  }

  /// The keys down to the place as the user wrote them.
  @usableFromInline var path: String {
    guard pathLength > 0 else { return "" }
    return String(unsafeUninitializedCapacity: pathLength) { bytes in
      spell(into: bytes)
      return pathLength
    }
  }

  /// Writes the path into the beginning of a buffer that has room for it.
  private func spell(into bytes: UnsafeMutableBufferPointer<UInt8>) {
    parent?.spell(into: bytes)
    var end = parent?.pathLength ?? 0
    switch step {
    case .same:
      break
    case .key(var name):
      if end > 0 {
        bytes[end] = UInt8(ascii: ".")
        end += 1
      }
      name.withUTF8 { name in
        for byte in name {
          bytes[end] = byte
          end += 1
        }
      }
    case .index(let index):
      bytes[end] = UInt8(ascii: "[")
      end = pathLength - 1
      bytes[end] = UInt8(ascii: "]")
      var rest = index
      repeat {
        end -= 1
        bytes[end] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      } while rest > 0
    }
  }

  /// Whether both are the same place of the same file, whatever stands there.
  static func isSame(_ a: Place?, _ b: Place?) -> Bool {
    if a === b { return true }
    guard a?.line ?? 0 == b?.line ?? 0, a?.column ?? 0 == b?.column ?? 0,
      a?.length ?? 1 == b?.length ?? 1
    else { return false }
    if let a, let b, a.parent != nil, a.parent === b.parent, a.step == b.step { return true }
    return a?.path ?? "" == b?.path ?? "" && a?.file ?? "" == b?.file ?? ""
  }
}
