import Findings

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Standard output and standard error.
enum Terminal {
  /// Whether colours may be used on standard output: a terminal, and no `NO_COLOR`.
  static var hasColour: Bool {
    let disabled = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    let dumb = getenv("TERM").map { String(cString: $0) == "dumb" } ?? false
    return isatty(STDOUT_FILENO) == 1 && !disabled && !dumb
  }

  /// Writes results.
  static func out(_ text: String) { write(text, to: STDOUT_FILENO) }

  /// Writes results that are bytes already.
  static func out(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { write($0, to: STDOUT_FILENO) }
  }

  /// Writes a line that names files: no name can move the cursor or make a second line.
  static func line(_ text: String) { out(SourceText.printable(text) + "\n") }

  /// Writes what concerns the command itself; what others named cannot steer the terminal.
  static func error(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    write(lines.map { SourceText.printable(String($0)) }.joined(separator: "\n"), to: STDERR_FILENO)
  }

  /// Writes over the line of the progress.
  static func redraw(_ text: String) { write("\r" + text, to: STDERR_FILENO) }

  /// Ends the program.
  static func finish(_ code: Int32) -> Never { exit(code) }

  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { write($0, to: descriptor) }
  }

  private static func write(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) {
    var offset = 0
    while offset < bytes.count {
      #if canImport(Darwin)
        let count = Darwin.write(
          descriptor, bytes.baseAddress.map { $0 + offset }, bytes.count - offset)
      #else
        let count = Glibc.write(
          descriptor, bytes.baseAddress.map { $0 + offset }, bytes.count - offset)
      #endif
      if count < 0 {
        if errno == EINTR { continue }
        // A full disk or a closed pipe: a result that was cut must not look like a success.
        exit(ExitStatus.failure.rawValue)
      }
      offset += count
    }
  }
}

/// What the exit status says; the number of findings never does.
enum ExitStatus: Int32 {
  /// Nothing at the level of an error.
  case clean = 0
  /// At least one 不備.
  case deficient = 1
  /// The job could not be done.
  case failure = 2

  init(_ verdict: Verdict) {
    switch verdict {
    case .accept: self = .clean
    case .reject: self = .deficient
    case .unchecked: self = .failure
    }
  }
}
