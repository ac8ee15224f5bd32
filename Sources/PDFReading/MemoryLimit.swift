import Synchronization

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Keeps a file whose few bytes unpack to gigabytes from taking the machine's memory.
///
/// The library unpacks object streams whole. While it works the process may grow by half a
/// gigabyte; beyond that its allocation fails, and it reports the file as unreadable. Linux keeps
/// such a limit; where the system does not, the limit on the size of the file is all there is.
enum MemoryLimit {
  /// How much may be asked for in addition.
  static let allowance: rlim_t = 512 << 20

  // One at a time: the limit is the whole process's.
  private static let turn = Mutex(())

  /// Runs a call into the library under the limit.
  static func apply<Result>(_ body: () -> Result) -> Result {
    turn.withLock { _ in
      #if os(Linux)
        guard let inUse = addressSpace() else { return body() }
        var previous = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &previous) == 0 else {
          return body()
        }
        var lowered = previous
        lowered.rlim_cur = min(previous.rlim_cur, inUse + allowance)
        setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &lowered)
        defer { setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &previous) }
        return body()
      #else
        return body()
      #endif
    }
  }

  #if os(Linux)
    /// Bytes of address space in use; the first figure of statm, in pages.
    private static func addressSpace() -> rlim_t? {
      let descriptor = open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { return nil }
      defer { close(descriptor) }
      var text = [UInt8](repeating: 0, count: 64)
      let count = read(descriptor, &text, text.count)
      guard count > 0 else { return nil }
      let digits = text[..<count].prefix { (0x30...0x39).contains($0) }
      return rlim_t(String(decoding: digits, as: UTF8.self)).map { $0 * rlim_t(getpagesize()) }
    }
  #endif
}
