#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A folder that receives a set of files all at once or not at all.
package struct OutputFolder: Sendable {
  /// Path as the user named it.
  package let path: String

  /// Names the folder; nothing is touched yet.
  package init(_ path: String) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// Writes all files to a hidden folder inside, then moves each to its name.
  ///
  /// When anything fails before the moving, the folder is as it was; folders made on the way are
  /// taken away again. At last the files named `outdated`, of an earlier set, are taken away.
  /// - Throws: `FileProblem` with the cause.
  package func write(
    _ files: [(name: String, bytes: [UInt8])], outdated: [String] = []
  ) throws(FileProblem) {
    let signals = BlockedSignals()
    defer { signals.restore() }
    var made: [String] = []
    do throws(FileProblem) {
      try make(path, recording: &made)
      let staging = try staging()
      made.append(staging)
      try fill(staging, with: files)
      try move(files.map(\.name), from: staging)
      rmdir(staging)
      let written = Set(files.map(\.name))
      for name in outdated where !written.contains(name) { unlink(path + "/" + name) }
    } catch {
      for folder in made.reversed() { rmdir(folder) }
      throw error
    }
  }

  /// A new hidden folder inside, under a name that nobody else has or had.
  private func staging() throws(FileProblem) -> String {
    var name = (path + "/.saisei-XXXXXX").utf8CString.map { $0 }
    guard mkdtemp(&name) != nil else { throw FileAccess.problem(.write, path) }
    return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private func fill(
    _ staging: String, with files: [(name: String, bytes: [UInt8])]
  ) throws(FileProblem) {
    for (index, file) in files.enumerated() {
      do throws(FileProblem) {
        try FileAccess.create(file.bytes, at: staging + "/" + file.name)
      } catch {
        for written in files[..<index] { unlink(staging + "/" + written.name) }
        throw FileProblem(action: .write, path: path + "/" + file.name, cause: error.cause)
      }
    }
  }

  private func move(_ names: [String], from staging: String) throws(FileProblem) {
    // A folder under one of the names would stop the moving half way; look first.
    for name in names where isFolder(path + "/" + name) {
      for other in names { unlink(staging + "/" + other) }
      throw FileProblem(action: .write, path: path + "/" + name, cause: .isFolder)
    }
    for name in names where rename(staging + "/" + name, path + "/" + name) != 0 {
      let failure = FileAccess.problem(.write, path + "/" + name)
      for other in names { unlink(staging + "/" + other) }
      throw failure
    }
  }

  private func make(_ folder: String, recording made: inout [String]) throws(FileProblem) {
    if isFolder(folder) { return }
    var info = stat()
    if stat(folder, &info) == 0 {
      throw FileProblem(action: .write, path: path, cause: .isNotFolder)
    }
    let parent = folder.split(separator: "/", omittingEmptySubsequences: false)
      .dropLast().joined(separator: "/")
    if !parent.isEmpty { try make(parent, recording: &made) }
    guard mkdir(folder, 0o755) == 0 else { throw FileAccess.problem(.write, path) }
    made.append(folder)
  }

  private func isFolder(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }
}

/// Holds back the signals that a user's Ctrl-C or a logout sends while files are being moved.
private struct BlockedSignals {
  private var previous = sigset_t()

  init() {
    var blocked = sigset_t()
    sigemptyset(&blocked)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&blocked, signal) }
    pthread_sigmask(SIG_BLOCK, &blocked, &previous)
  }

  func restore() {
    var previous = previous
    pthread_sigmask(SIG_SETMASK, &previous, nil)
  }
}
