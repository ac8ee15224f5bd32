/// The outlines table of a CFF font, read as far as a PDF needs it (Adobe Technical Note 5176).
///
/// In a CID-keyed font the PDF asks for glyphs by CID, and the table itself says in its charset
/// which CID each glyph has; after subsetting that is not the place of the glyph.
struct CompactFont {
  private let table: TableReader
  private let topDictionary: [Int: Int]
  /// Whether the glyphs have CIDs rather than names.
  let isKeyedByCID: Bool

  /// Reads the head of a table; nil when it is damaged.
  init?(_ bytes: [UInt8]) {
    table = TableReader(bytes)
    guard let headerSize = table.uint8(at: 2),
      let names = CompactIndex(table, at: headerSize),
      let dictionaries = CompactIndex(table, at: names.end),
      let range = dictionaries.range(of: 0), range.upperBound <= table.count
    else { return nil }
    var operators: [Int: Int] = [:]
    guard Self.read(table, range, into: &operators) else { return nil }
    topDictionary = operators
    isKeyedByCID = operators[Operator.registryOrderingSupplement] != nil
  }

  /// The CID of each glyph by its place in the table; nil when the table is damaged or keyed by
  /// names.
  func characterIDs() -> [UInt16]? {
    guard isKeyedByCID, let glyphs = topDictionary[Operator.charStrings],
      let count = table.uint16(at: glyphs), count > 0,
      let charset = topDictionary[Operator.charset], charset > 2,
      let format = table.uint8(at: charset)
    else { return nil }
    var ids: [UInt16] = [0]
    ids.reserveCapacity(count)
    var offset = charset + 1
    while ids.count < count {
      guard let first = table.uint16(at: offset) else { return nil }
      offset += 2
      var further = 0
      switch format {
      case 0: break
      case 1:
        guard let left = table.uint8(at: offset) else { return nil }
        further = left
        offset += 1
      case 2:
        guard let left = table.uint16(at: offset) else { return nil }
        further = left
        offset += 2
      default: return nil
      }
      guard first + further <= Int(UInt16.max), ids.count + further < count else { return nil }
      for id in first...(first + further) { ids.append(UInt16(id)) }
    }
    return ids
  }

  private enum Operator {
    static let charset = 15
    static let charStrings = 17
    /// 12 30: what makes a font CID-keyed.
    static let registryOrderingSupplement = 0x0C1E
  }

  /// Keeps the last operand of every operator; false when the bytes make no dictionary.
  private static func read(
    _ table: TableReader, _ range: Range<Int>, into operators: inout [Int: Int]
  ) -> Bool {
    var offset = range.lowerBound
    var operand = 0
    while offset < range.upperBound {
      guard let byte = table.uint8(at: offset) else { return false }
      offset += 1
      switch byte {
      case 12:
        guard let second = table.uint8(at: offset) else { return false }
        operators[12 << 8 | second] = operand
        offset += 1
      case 0...21: operators[byte] = operand
      case 28:
        guard let value = table.int16(at: offset) else { return false }
        operand = value
        offset += 2
      case 29:
        guard let value = table.uint32(at: offset) else { return false }
        operand = Int(Int32(truncatingIfNeeded: value))
        offset += 4
      case 30:
        // A decimal fraction, four bits a digit, ends with 15; none of them is wanted here.
        var isOpen = true
        while isOpen {
          guard let digits = table.uint8(at: offset) else { return false }
          offset += 1
          isOpen = digits >> 4 != 15 && digits & 15 != 15
        }
      case 32...246: operand = byte - 139
      case 247...254:
        guard let low = table.uint8(at: offset) else { return false }
        operand = byte < 251 ? (byte - 247) * 256 + low + 108 : -(byte - 251) * 256 - low - 108
        offset += 1
      default: return false
      }
    }
    return true
  }
}

/// A list of byte strings in a CFF table.
private struct CompactIndex {
  private let table: TableReader
  private let start: Int
  private let count: Int
  private let offsetSize: Int
  /// Where the list ends.
  private(set) var end: Int

  init?(_ table: TableReader, at start: Int) {
    guard let count = table.uint16(at: start) else { return nil }
    self.table = table
    self.start = start
    self.count = count
    offsetSize = count == 0 ? 1 : table.uint8(at: start + 2) ?? 0
    end = start + 2
    guard count > 0 else { return }
    guard (1...4).contains(offsetSize), let last = range(of: count - 1) else { return nil }
    end = last.upperBound
  }

  /// Where an entry stands in the table.
  func range(of index: Int) -> Range<Int>? {
    guard index < count, let from = offset(index), let to = offset(index + 1), from >= 1, to >= from
    else { return nil }
    let base = start + 2 + (count + 1) * offsetSize
    return base + from..<base + to
  }

  private func offset(_ index: Int) -> Int? {
    var value = 0
    for place in 0..<offsetSize {
      guard let byte = table.uint8(at: start + 3 + index * offsetSize + place) else { return nil }
      value = value << 8 | byte
    }
    return value
  }
}
