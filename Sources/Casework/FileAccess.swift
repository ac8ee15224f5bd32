#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Reading and writing whole files by the system's own calls, so that every cause can be told.
package enum FileAccess {
  /// Reads a file of at most `limit` bytes; `-` is standard input.
  /// - Throws: `FileProblem` with the cause.
  package static func read(_ path: String, limit: Int) throws(FileProblem) -> [UInt8] {
    // Without O_NONBLOCK the opening of a pipe waits for its writer, perhaps for ever.
    let descriptor =
      path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw problem(.read, path) }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    if path != "-" { try awaitWriter(descriptor, path) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = buffer.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw problem(.read, path)
      }
      if count == 0 { return bytes }
      bytes += buffer[0..<count]
      if bytes.count > limit {
        throw FileProblem(action: .read, path: path, cause: .tooLarge(limit: limit))
      }
    }
  }

  /// Gives the writer of a pipe half a second to appear, then lets reading block as usual.
  private static func awaitWriter(_ descriptor: Int32, _ path: String) throws(FileProblem) {
    var info = stat()
    if fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFIFO {
      var pipe = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      var byte: UInt8 = 0
      // With a writer that is only slow, reading says "not yet"; without one it finds the end.
      if poll(&pipe, 1, 500) == 0, systemRead(descriptor, &byte, 1) == 0 {
        throw FileProblem(action: .read, path: path, cause: .noWriter)
      }
    }
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
  }

  /// Replaces a file: the bytes go to a temporary file beside it, which then takes its name.
  ///
  /// A link is followed, so that what it points to is replaced and the link stays; the file's
  /// permissions stay too.
  /// - Throws: `FileProblem`; nothing of the file is left on the disk then.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileProblem) {
    let target = resolved(path)
    let temporary = target + ".saisei-\(getpid())"
    unlink(temporary)
    do throws(FileProblem) {
      try create(bytes, at: temporary, mode: mode(of: target))
    } catch {
      throw FileProblem(action: .write, path: path, cause: error.cause)
    }
    guard rename(temporary, target) == 0 else {
      let failure = problem(.write, path)
      unlink(temporary)
      throw failure
    }
  }

  /// Writes a file that must not exist yet, not even as a link that leads nowhere.
  /// - Throws: `FileProblem`; nothing of the file is left on the disk then.
  package static func create(_ bytes: [UInt8], at path: String) throws(FileProblem) {
    try create(bytes, at: path, mode: nil)
  }

  /// Puts a file under its name in one step, whether or not one is there; forcing many of them onto
  /// the disk is left to ``settle()``.
  /// - Throws: `FileProblem`; nothing of the file is left on the disk then.
  static func place(
    _ bytes: [UInt8], at path: String, by temporary: String
  ) throws(FileProblem) {
    unlink(temporary)
    do throws(FileProblem) {
      try create(bytes, at: temporary, mode: nil, isForced: false)
    } catch {
      throw FileProblem(action: .write, path: path, cause: error.cause)
    }
    guard rename(temporary, path) == 0 else {
      let failure = problem(.write, path)
      unlink(temporary)
      throw failure
    }
  }

  /// Whether a folder is there, perhaps behind a link.
  static func isFolder(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }

  /// Forces all that was placed onto the disk; one call for thousands of files.
  static func settle() { sync() }

  private static func create(
    _ bytes: [UInt8], at path: String, mode: mode_t?, isForced: Bool = true
  ) throws(FileProblem) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      if errno == EEXIST { throw FileProblem(action: .write, path: path, cause: .exists) }
      throw problem(.write, path)
    }
    if let mode { fchmod(descriptor, mode) }
    do throws(FileProblem) {
      try fill(descriptor, with: bytes, path: path, isForced: isForced)
    } catch {
      unlink(path)
      throw error
    }
  }

  /// Writes everything and closes.
  private static func fill(
    _ descriptor: Int32, with bytes: [UInt8], path: String, isForced: Bool
  ) throws(FileProblem) {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes {
        systemWrite(descriptor, $0.baseAddress.map { $0 + offset }, bytes.count - offset)
      }
      if count < 0 {
        if errno == EINTR { continue }
        let failure = problem(.write, path)
        close(descriptor)
        throw failure
      }
      offset += count
    }
    // A full disk or a network folder may report the loss only here.
    guard !isForced || fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP else {
      let failure = problem(.write, path)
      close(descriptor)
      throw failure
    }
    guard close(descriptor) == 0 else { throw problem(.write, path) }
  }

  /// The path without links; itself where nothing is there.
  static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func mode(of path: String) -> mode_t? {
    var info = stat()
    return stat(path, &info) == 0 ? info.st_mode & 0o777 : nil
  }

  /// The problem that `errno` tells of.
  static func problem(_ action: FileProblem.Action, _ path: String) -> FileProblem {
    let code = errno
    let cause: FileProblem.Cause =
      switch code {
      case ENOENT: .missing
      case EISDIR: .isFolder
      case ENOTDIR: .leadsThroughFile
      case EEXIST: .isNotFolder
      case EACCES, EPERM: .noPermission
      case ENOSPC, EDQUOT, EFBIG: .noSpace
      case EROFS: .readOnly
      case ENAMETOOLONG: .nameTooLong
      default: .other(code: code, reason: String(cString: strerror(code)))
      }
    return FileProblem(action: action, path: path, cause: cause)
  }
}

private func systemRead(_ descriptor: Int32, _ base: UnsafeMutableRawPointer?, _ count: Int) -> Int
{
  #if canImport(Darwin)
    Darwin.read(descriptor, base, count)
  #else
    Glibc.read(descriptor, base, count)
  #endif
}

private func systemWrite(_ descriptor: Int32, _ base: UnsafeRawPointer?, _ count: Int) -> Int {
  #if canImport(Darwin)
    Darwin.write(descriptor, base, count)
  #else
    Glibc.write(descriptor, base, count)
  #endif
}
