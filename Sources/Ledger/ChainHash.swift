internal import Crypto
internal import Foundation
internal import GRDB
import PermitModel

/// The bytes over which the hashes of the chain are taken.
///
/// Every value is written with its kind and its length, so that no two rows share their bytes.
struct CanonicalBytes {
  private(set) var bytes: [UInt8] = []

  /// A name or a text of the frame.
  mutating func text(_ text: String) {
    bytes.append(UInt8(ascii: "t"))
    number(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// A value of a row.
  mutating func value(_ value: DatabaseValue) {
    switch value.storage {
    case .null: bytes.append(UInt8(ascii: "n"))
    case .int64(let number):
      bytes.append(UInt8(ascii: "i"))
      self.number(Int(number))
    case .string(let text): self.text(text)
    case .blob(let data):
      bytes.append(UInt8(ascii: "b"))
      number(data.count)
      bytes.append(contentsOf: data)
    case .double(let number):
      // No column holds one; a row that was given one by force must not pass for another.
      bytes.append(UInt8(ascii: "d"))
      text(String(number))
    }
  }

  /// A whole number in decimal digits.
  mutating func number(_ number: Int) {
    bytes.append(contentsOf: String(number).utf8)
    bytes.append(UInt8(ascii: ";"))
  }

  /// SHA-256 of all of it.
  var digest: Data { Data(SHA256.hash(data: bytes)) }
}

/// The content of one row of the chain.
struct ChainContent {
  private var canonical = CanonicalBytes()

  init(_ table: ChainTable, _ values: [DatabaseValue], parts: [[[DatabaseValue]]]) {
    canonical.text(table.name)
    for (column, value) in zip(table.columns, values) {
      canonical.text(column)
      canonical.value(value)
    }
    for (part, rows) in zip(table.parts, parts) {
      canonical.text(part.name)
      canonical.number(rows.count)
      for row in rows { for value in row { canonical.value(value) } }
    }
  }

  var digest: Data { canonical.digest }
}

/// One link of the chain.
struct ChainLink {
  /// What stands before the first link.
  static let origin = Data(repeating: 0, count: 32)

  let number: Int
  let kind: String
  let recordedAt: String
  let recordedBy: String
  /// Whether the clock stood before that of an earlier link.
  let isBehind: Bool
  /// Digest of the content.
  let content: Data

  /// The hash that ties the link to the one before it.
  func hash(after previous: Data) -> Data {
    var canonical = CanonicalBytes()
    canonical.value(previous.databaseValue)
    canonical.number(number)
    canonical.text(kind)
    canonical.text(recordedAt)
    canonical.text(recordedBy)
    canonical.number(isBehind ? 1 : 0)
    canonical.value(content.databaseValue)
    return canonical.digest
  }
}

extension Data {
  /// Lower-case hexadecimal.
  var hexadecimal: String {
    map { byte in
      let hex = String(byte, radix: 16)
      return hex.count == 1 ? "0" + hex : hex
    }.joined()
  }
}
