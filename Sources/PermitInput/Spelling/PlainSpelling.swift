import PermitModel

/// Figures and days in their usual spelling, read byte by byte.
///
/// Nearly every figure of a case has half-width digits and a usual unit, and nearly every day is
/// 令和8年12月1日 or 2026-12-01. To fold a text and go through its characters takes thirty times as
/// long, so that is left for what is written in another way. Where an answer is given here, the
/// reading of all ways gives the same.
struct PlainScan {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// What `read` finds in a text.
  static func of<Answer>(_ text: String, _ read: (inout PlainScan) -> Answer?) -> Answer? {
    let answer = text.utf8.withContiguousStorageIfAvailable { bytes in
      var scan = PlainScan(bytes)
      return read(&scan)
    }
    return answer ?? nil
  }

  /// Whether everything has been read.
  var isAtEnd: Bool { position == bytes.count }

  /// Takes the bytes of a word.
  mutating func take(_ word: StaticString) -> Bool {
    let end = position + word.utf8CodeUnitCount
    guard end <= bytes.count else { return false }
    for index in position..<end where bytes[index] != word.utf8Start[index - position] {
      return false
    }
    position = end
    return true
  }

  /// Takes all digits, of which there have to be as many.
  mutating func digits(_ count: ClosedRange<Int>) -> Int? {
    let start = position
    var number = 0
    while position < bytes.count, let digit = digit(at: position), position - start < 18 {
      number = number * 10 + digit
      position += 1
    }
    return count.contains(position - start) ? number : nil
  }

  private func digit(at index: Int) -> Int? {
    let byte = bytes[index]
    return (0x30...0x39).contains(byte) ? Int(byte) - 0x30 : nil
  }

  /// Takes a figure of up to fifteen digits, with commas that part thousands and with decimals.
  mutating func figure() -> Decimal? {
    guard var units = digits(1...15) else { return nil }
    var count = position
    var isFirst = true
    while position < bytes.count, bytes[position] == UInt8(ascii: ",") {
      if isFirst, count > 3 { return nil }
      isFirst = false
      position += 1
      guard let group = digits(3...3) else { return nil }
      units = units * 1000 + group
      count += 3
      guard count <= 15 else { return nil }
    }
    guard position < bytes.count, bytes[position] == UInt8(ascii: ".") else {
      return Decimal(units: units, scale: 0)
    }
    position += 1
    let start = position
    guard let fraction = digits(1...(max(1, 15 - count))), count + position - start <= 15 else {
      return nil
    }
    for _ in start..<position { units *= 10 }
    return Decimal(units: units + fraction, scale: position - start)
  }

  /// Takes the rest, with a blank before it, if it is one of some words.
  mutating func unit<Unit>(_ words: UnitWords<Unit>) -> Unit? {
    if position > 0, position < bytes.count, bytes[position] == 0x20 { position += 1 }
    let rest = UnsafeBufferPointer(rebasing: bytes[position...])
    guard let unit = words.unit(rest) else { return nil }
    position = bytes.count
    return unit
  }

  /// A whole text that is a figure with one of some units behind it.
  static func figure<Unit>(
    _ text: String, _ words: UnitWords<Unit>
  ) -> (number: Decimal, unit: Unit)? {
    of(text) { scan in
      guard let number = scan.figure(), let unit = scan.unit(words) else { return nil }
      return (number, unit)
    }
  }

  /// A whole text of ASCII without blanks, which every spelling leaves as it is.
  static func isInk(_ text: String) -> Bool {
    of(text) { scan in scan.bytes.allSatisfy { (0x21...0x7E).contains($0) } ? true : nil } ?? false
  }
}

/// Words behind a figure that mean a unit as they stand: folding leaves them as they are.
struct UnitWords<Unit: Sendable>: Sendable {
  private let words: [(bytes: [UInt8], unit: Unit)]

  /// Takes the words of a table that folding leaves as they are, save for capitals.
  init(_ table: [String: Unit]) {
    words = table.filter { Width.compact($0.key) == $0.key }
      .map { (Array($0.key.utf8), $0.value) }
  }

  /// The unit that some bytes name.
  func unit(_ name: UnsafeBufferPointer<UInt8>) -> Unit? {
    for word in words where word.bytes.count == name.count {
      if word.bytes.withUnsafeBufferPointer({ $0.elementsEqual(name) }) { return word.unit }
    }
    return nil
  }
}
