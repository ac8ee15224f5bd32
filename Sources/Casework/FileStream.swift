#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The bytes of a file in portions, as often as they are asked for.
///
/// What is no file on a disk (standard input, a pipe) comes but once and is kept in memory.
final class FileStream {
  private let path: String
  private let descriptor: Int32
  /// The bytes of what can be read but once.
  private let kept: [UInt8]?
  private let limit: Int
  private var offset = 0

  private static let portion = 1 << 16

  /// Opens a file of at most `limit` bytes; `-` is standard input.
  init(_ path: String, limit: Int) throws(FileProblem) {
    self.path = path
    self.limit = limit
    let opened = path == "-" ? -1 : open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    if path != "-", opened < 0 { throw FileAccess.problem(.read, path) }
    var info = stat()
    if opened >= 0, fstat(opened, &info) == 0, info.st_mode & S_IFMT == S_IFREG {
      descriptor = opened
      kept = nil
      if info.st_size > limit {
        close(opened)
        throw FileProblem(action: .read, path: path, cause: .tooLarge(limit: limit))
      }
    } else {
      if opened >= 0 { close(opened) }
      descriptor = -1
      kept = try FileAccess.read(path, limit: limit)
    }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Goes back to the first byte.
  func rewind() { offset = 0 }

  /// The next bytes; none at the end.
  func next() throws(FileProblem) -> [UInt8] {
    if let kept {
      let portion = Array(kept[offset..<min(offset + FileStream.portion, kept.count)])
      offset += portion.count
      return portion
    }
    while true {
      var failure: Int32 = 0
      let portion = [UInt8](unsafeUninitializedCapacity: FileStream.portion) { buffer, count in
        let read = pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset))
        failure = read < 0 ? errno : 0
        count = max(0, read)
      }
      if failure == EINTR { continue }
      guard failure == 0 else {
        errno = failure
        throw FileAccess.problem(.read, path)
      }
      offset += portion.count
      // A file that grows while it is read has no end.
      if offset > limit {
        throw FileProblem(action: .read, path: path, cause: .tooLarge(limit: limit))
      }
      return portion
    }
  }
}
