import CDeflate
import Synchronization

/// The zlib format, by libdeflate.
///
/// Level 6 is where libdeflate's cost curve bends: level 12 gains one percent for six times the
/// time. The library promises the same output for the same input only within one version of it.
final class Deflate {
  private let compressor: OpaquePointer?

  init() {
    compressor = idle.withLock { $0.popLast()?.pointer } ?? libdeflate_alloc_compressor(6)
  }

  deinit {
    guard let compressor else { return }
    let isKept = idle.withLock { idle in
      guard idle.count < mostIdle else { return false }
      idle.append(IdleCompressor(pointer: compressor))
      return true
    }
    if !isKept { libdeflate_free_compressor(compressor) }
  }

  /// The deflated bytes; nil when they would be no shorter or memory is out.
  func compress(_ data: [UInt8]) -> [UInt8]? {
    guard let compressor, data.count > 32 else { return nil }
    // Room for less than the input: libdeflate returns 0 when the result does not fit.
    let room = data.count - 1
    let result = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      count = libdeflate_zlib_compress(
        compressor, data, data.count, buffer.baseAddress, buffer.count)
    }
    return result.isEmpty ? nil : result
  }
}

/// A compressor that no file is using; only its finder will touch it.
private struct IdleCompressor: @unchecked Sendable {
  let pointer: OpaquePointer
}

/// Compressors that are kept for the next file: each takes half a megabyte, and making one anew for
/// each file of a batch costs more than a page's text.
private let idle = Mutex<[IdleCompressor]>([])
private let mostIdle = 16
