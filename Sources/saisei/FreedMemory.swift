#if canImport(Glibc)
  import Glibc
#endif

/// What becomes of the memory that one case gives back when the next is about to be read.
enum FreedMemory {
  /// Keeps what cases give back for the next ones.
  ///
  /// The allocator of Linux hands the upper end of its memory to the kernel as soon as 128 KiB of it
  /// are free, and each larger piece at once; every case then has the same pages cleared and mapped
  /// anew, some fifteen each. Another C library that has no such function keeps its own ways.
  static func keep() {
    #if canImport(Glibc)
      // <malloc.h> is no part of Swift's module of the C library; its figures are of the interface.
      guard let function = dlsym(nil, "mallopt") else { return }
      typealias SetOption = @convention(c) (Int32, Int32) -> Int32
      let setOption = unsafeBitCast(function, to: SetOption.self)
      let (trimThreshold, mapThreshold): (Int32, Int32) = (-1, -3)
      _ = setOption(trimThreshold, 128 << 20)
      _ = setOption(mapThreshold, 32 << 20)
    #endif
  }
}
