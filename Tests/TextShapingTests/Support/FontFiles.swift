import Foundation
import TextShaping

/// The font of the product, found from where this file was compiled.
let minchoPath = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appending(path: "fonts/BIZUDMincho-Regular.ttf")
  .path(percentEncoded: false)

/// Mincho of the family register, from the package fonts-ipamj-mincho.
let registerPath = installed("truetype/ipamj/ipamjm.ttf")

/// Noto Serif CJK, all regions in one collection with CFF outlines, from fonts-noto-cjk.
let notoPath = installed("opentype/noto/NotoSerifCJK-Regular.ttc")

/// Where the machine keeps a font of scripts/setup: Debian's place, or the folder of macOS.
private func installed(_ file: String) -> String {
  let debian = "/usr/share/fonts/" + file
  let name = URL(filePath: file).lastPathComponent
  let mac = URL.homeDirectory.appending(path: "Library/Fonts/" + name).path(percentEncoded: false)
  return FileManager.default.fileExists(atPath: mac) ? mac : debian
}

/// The face for Japan in that collection.
let notoName = "NotoSerifCJKjp-Regular"

/// A folder for damaged fonts, gone with the value that holds it.
final class FontFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "saisei-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// Writes a file and returns its path.
  func write(_ bytes: [UInt8], as name: String = "font.ttf") throws -> String {
    let file = url.appending(path: name)
    try Data(bytes).write(to: file)
    return file.path(percentEncoded: false)
  }

  /// The font of the product with some bytes of its file changed.
  func mincho(_ change: (inout FontBytes) throws -> Void) throws -> String {
    var font = try FontBytes(bytes: Array(Data(contentsOf: URL(filePath: minchoPath))))
    try change(&font)
    return try write(font.bytes)
  }
}

/// A font file as bytes, with its table directory.
struct FontBytes {
  var bytes: [UInt8]

  struct NoTable: Error {
    let name: String
  }

  /// The names of the tables, in order.
  var tables: [String] {
    (0..<word(4)).map { String(decoding: bytes[(12 + 16 * $0)...].prefix(4), as: UTF8.self) }
  }

  /// Where the entry of a table stands in the directory.
  func entry(of name: String) throws -> Int {
    guard let index = tables.firstIndex(of: name) else { throw NoTable(name: name) }
    return 12 + 16 * index
  }

  /// Where a table stands in the file.
  func offset(of name: String) throws -> Int {
    let entry = try entry(of: name)
    return word(entry + 8) << 16 | word(entry + 10)
  }

  /// The bytes of a table.
  func content(of name: String) throws -> [UInt8] {
    let entry = try entry(of: name)
    let start = try offset(of: name)
    return Array(bytes[start..<(start + (word(entry + 12) << 16 | word(entry + 14)))])
  }

  /// The outline of a glyph; empty for a blank.
  func outline(of glyph: Int) throws -> [UInt8] {
    let isLong = word(try offset(of: "head") + 50) == 1
    let loca = try offset(of: "loca")
    func place(_ index: Int) -> Int {
      isLong
        ? word(loca + 4 * index) << 16 | word(loca + 4 * index + 2) : 2 * word(loca + 2 * index)
    }
    return Array(try content(of: "glyf")[place(glyph)..<place(glyph + 1)])
  }

  /// The left side bearing of a glyph, as stored.
  func bearing(of glyph: Int) throws -> Int {
    let hmtx = try offset(of: "hmtx")
    let long = word(try offset(of: "hhea") + 34)
    return word(glyph < long ? hmtx + 4 * glyph + 2 : hmtx + 4 * long + 2 * (glyph - long))
  }

  /// The file added up in words of 32 bits.
  var sum: UInt32 {
    stride(from: 0, to: bytes.count, by: 4).reduce(0) {
      $0 &+ UInt32(word($1)) << 16 &+ UInt32(word($1 + 2))
    }
  }

  /// A big-endian number of 16 bits.
  func word(_ offset: Int) -> Int {
    Int(bytes[offset]) << 8 | Int(bytes[offset + 1])
  }

  /// Writes a big-endian number of 16 bits.
  mutating func set(_ offset: Int, to word: Int) {
    bytes[offset] = UInt8(word >> 8)
    bytes[offset + 1] = UInt8(word & 0xFF)
  }
}
