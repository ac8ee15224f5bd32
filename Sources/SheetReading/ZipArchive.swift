internal import CDeflate
import Findings

/// The files inside of a ZIP archive, as workbooks are (APPNOTE 6.3, without encryption and ZIP64).
///
/// The central directory alone says what there is; sizes are bounded before anything is unpacked.
struct ZipArchive {
  private struct Entry {
    var method: Int
    var packed: Int
    var size: Int
    var offset: Int
  }

  /// The most that one file may unpack to.
  static let maximumSize = 256 << 20
  private let bytes: [UInt8]
  private var entries: [String: Entry] = [:]

  /// Reads the directory of an archive.
  init(_ bytes: [UInt8]) throws(SheetFailure) {
    self.bytes = bytes
    // The end record is 22 bytes and a comment of at most 65,535.
    let lowest = max(0, bytes.count - 22 - 65_535)
    var end = bytes.count - 22
    while end >= lowest, !(end >= 0 && number(end, 4) == 0x0605_4B50) { end -= 1 }
    guard end >= lowest, end >= 0, let count = number(end + 10, 2), var at = number(end + 16, 4)
    else { throw ZipArchive.damaged }
    for _ in 0..<count {
      guard number(at, 4) == 0x0201_4B50, let flags = number(at + 8, 2),
        let method = number(at + 10, 2), let packed = number(at + 20, 4),
        let size = number(at + 24, 4), let name = number(at + 28, 2),
        let extra = number(at + 30, 2), let comment = number(at + 32, 2),
        let offset = number(at + 42, 4), at + 46 + name <= bytes.count
      else { throw ZipArchive.damaged }
      guard flags & 1 == 0 else {
        throw SheetFailure(
          "暗号化されたファイルです", "the file is encrypted",
          remedy: Message(
            ja: "パスワードのない「Excelブック（.xlsx）」として保存し直してください",
            en: "save it as a workbook (.xlsx) without a password"))
      }
      let path = String(decoding: bytes[(at + 46)..<(at + 46 + name)], as: UTF8.self)
      entries[path] = Entry(method: method, packed: packed, size: size, offset: offset)
      at += 46 + name + extra + comment
    }
  }

  /// What is in a file of the archive; nil when there is no such file.
  func file(_ path: String) throws(SheetFailure) -> [UInt8]? {
    guard let entry = entries[path] else { return nil }
    guard entry.size <= ZipArchive.maximumSize, number(entry.offset, 4) == 0x0403_4B50,
      let name = number(entry.offset + 26, 2), let extra = number(entry.offset + 28, 2)
    else { throw ZipArchive.damaged }
    let start = entry.offset + 30 + name + extra
    guard start + entry.packed <= bytes.count else { throw ZipArchive.damaged }
    let packed = bytes[start..<(start + entry.packed)]
    switch entry.method {
    case 0: return Array(packed)
    case 8: return try inflated(packed, size: entry.size)
    default: throw ZipArchive.damaged
    }
  }

  private func inflated(_ packed: ArraySlice<UInt8>, size: Int) throws(SheetFailure) -> [UInt8] {
    guard let decompressor = libdeflate_alloc_decompressor() else { throw ZipArchive.damaged }
    defer { libdeflate_free_decompressor(decompressor) }
    var made = 0
    var outcome = LIBDEFLATE_BAD_DATA
    let result = [UInt8](unsafeUninitializedCapacity: max(1, size)) { buffer, count in
      packed.withUnsafeBytes { source in
        outcome = libdeflate_deflate_decompress(
          decompressor, source.baseAddress, source.count, buffer.baseAddress, size, &made)
      }
      count = outcome == LIBDEFLATE_SUCCESS ? made : 0
    }
    guard outcome == LIBDEFLATE_SUCCESS, made == size else { throw ZipArchive.damaged }
    return result
  }

  /// A little-endian number; nil beyond the end.
  private func number(_ offset: Int, _ count: Int) -> Int? {
    guard offset >= 0, offset + count <= bytes.count else { return nil }
    return (0..<count).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
  }

  static var damaged: SheetFailure {
    SheetFailure("ファイルが壊れているか、途中で切れています", "the file is damaged or cut short")
  }
}
