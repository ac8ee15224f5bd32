#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The lines of standard input, each within a limit of bytes.
struct LineSource {
  /// A line without its end.
  enum Line: Sendable {
    case text([UInt8])
    /// Longer than the limit; its bytes were read past and not kept.
    case tooLong
  }

  private let limit: Int
  private let descriptor: Int32
  private var chunk = [UInt8](repeating: 0, count: 65_536)
  private var position = 0
  private var filled = 0
  private var isAtEnd = false
  private var partial: [UInt8] = []
  private var isOverlong = false

  /// Reads from a descriptor, by default standard input.
  init(limit: Int, descriptor: Int32 = STDIN_FILENO) {
    self.limit = limit
    self.descriptor = descriptor
  }

  /// The next lines: at least one unless the input has ended, and no more than are there without
  /// waiting for them, so that an answer never waits for the next question.
  /// - Throws: `FileProblem` when reading fails.
  mutating func next(atMost count: Int) throws(FileProblem) -> [Line] {
    var lines: [Line] = []
    var bytes = 0
    while lines.count < count, bytes < limit {
      if position == filled {
        if !lines.isEmpty, !hasMore { break }
        guard try fill() else { break }
      }
      guard let line = takeLine() else { continue }
      if case .text(let text) = line { bytes += text.count }
      lines.append(line)
    }
    if lines.isEmpty, isAtEnd, let rest = takeRest() { lines.append(rest) }
    return lines
  }

  /// Whether reading would not wait.
  private var hasMore: Bool {
    var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&wanted, 1, 0) > 0
  }

  /// Reads the next bytes; false at the end.
  private mutating func fill() throws(FileProblem) -> Bool {
    while !isAtEnd {
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileAccess.problem(.read, "-")
      }
      position = 0
      filled = count
      if count == 0 { isAtEnd = true } else { return true }
    }
    return false
  }

  /// The line that ends in the bytes at hand; nil when they hold none, which are then kept.
  private mutating func takeLine() -> Line? {
    let end = chunk[position..<filled].firstIndex(of: UInt8(ascii: "\n"))
    keep(chunk[position..<(end ?? filled)])
    position = end.map { $0 + 1 } ?? filled
    return end == nil ? nil : finished()
  }

  /// A last line without its end.
  private mutating func takeRest() -> Line? {
    partial.isEmpty && !isOverlong ? nil : finished()
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    if partial.count + bytes.count > limit {
      isOverlong = true
      partial = []
    } else if !isOverlong {
      partial += bytes
    }
  }

  private mutating func finished() -> Line {
    defer {
      partial = []
      isOverlong = false
    }
    if isOverlong { return .tooLong }
    if partial.last == UInt8(ascii: "\r") { partial.removeLast() }
    return .text(partial)
  }
}
