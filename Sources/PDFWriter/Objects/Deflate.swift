import CDeflate
import Synchronization

/// The zlib format, by libdeflate.
///
/// The library promises the same output for the same input only within one version of it.
final class Deflate {
  /// How hard to try.
  enum Effort: Int, CaseIterable {
    /// For outlines, in which little repeats: three percent longer than `thorough` in half the time.
    case quick
    /// For text and objects; where libdeflate's cost curve bends: its best level gains one percent
    /// for six times the time.
    case thorough

    fileprivate var level: Int32 { self == .quick ? 1 : 5 }
  }

  private var compressors: [OpaquePointer?] = Effort.allCases.map { _ in nil }

  deinit {
    for effort in Effort.allCases {
      guard let compressor = compressors[effort.rawValue] else { continue }
      let isKept = idle.withLock { $0.keep(compressor, effort) }
      if !isKept { libdeflate_free_compressor(compressor) }
    }
  }

  /// The deflated bytes; nil when they would be no shorter or memory is out.
  func compress(_ data: [UInt8], _ effort: Effort = .thorough) -> [UInt8]? {
    guard data.count > 32, let compressor = compressor(effort) else { return nil }
    // Room for less than the input: libdeflate returns 0 when the result does not fit.
    let room = data.count - 1
    let result = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      count = libdeflate_zlib_compress(
        compressor, data, data.count, buffer.baseAddress, buffer.count)
    }
    return result.isEmpty ? nil : result
  }

  private func compressor(_ effort: Effort) -> OpaquePointer? {
    if let known = compressors[effort.rawValue] { return known }
    let compressor =
      idle.withLock { $0.take(effort) } ?? libdeflate_alloc_compressor(effort.level)
    compressors[effort.rawValue] = compressor
    return compressor
  }
}

/// Compressors that are kept for the next file.
///
/// Each takes half a megabyte, and making one anew for each file of a batch costs more than a page's
/// text. Only who takes one out touches it.
private struct IdleCompressors: @unchecked Sendable {
  private var pointers: [[OpaquePointer]] = Deflate.Effort.allCases.map { _ in [] }

  mutating func take(_ effort: Deflate.Effort) -> OpaquePointer? {
    pointers[effort.rawValue].popLast()
  }

  /// False when enough are kept already.
  mutating func keep(_ compressor: OpaquePointer, _ effort: Deflate.Effort) -> Bool {
    guard pointers[effort.rawValue].count < 16 else { return false }
    pointers[effort.rawValue].append(compressor)
    return true
  }
}

private let idle = Mutex(IdleCompressors())
