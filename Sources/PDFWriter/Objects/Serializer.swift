/// Writes objects and content in PDF syntax, with no more white space than needed.
struct Serializer {
  private(set) var bytes: [UInt8] = []

  mutating func reserve(_ count: Int) {
    bytes.reserveCapacity(count)
  }

  /// Syntax that is written as it stands.
  mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func raw(_ more: [UInt8]) {
    bytes.append(contentsOf: more)
  }

  mutating func raw(_ more: ArraySlice<UInt8>) {
    bytes.append(contentsOf: more)
  }

  mutating func byte(_ value: UInt8) {
    bytes.append(value)
  }

  mutating func integer(_ value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = value.magnitude
    var digits: (UInt64, UInt64, UInt64) = (0, 0, 0)
    withUnsafeMutableBytes(of: &digits) { buffer in
      var place = buffer.count
      repeat {
        place -= 1
        buffer[place] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      } while rest > 0
      bytes.append(contentsOf: buffer[place...])
    }
  }

  /// A number with at most three decimals; the caller keeps it finite and small.
  mutating func real(_ value: Double) {
    thousandths(Serializer.thousandths(of: value))
  }

  /// A number given in thousandths.
  mutating func thousandths(_ value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    let magnitude = Int(value.magnitude)
    let (whole, fraction) = magnitude.quotientAndRemainder(dividingBy: 1000)
    if whole != 0 || fraction == 0 { integer(whole) }
    guard fraction != 0 else { return }
    bytes.append(UInt8(ascii: "."))
    var rest = fraction
    var unit = 100
    while rest > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(rest / unit))
      rest %= unit
      unit /= 10
    }
  }

  /// A number in thousandths, rounded to nearest; what is not finite or too large becomes 0.
  static func thousandths(of value: Double) -> Int {
    let scaled = (value * 1000).rounded()
    return abs(scaled) < 1e15 ? Int(scaled) : 0
  }

  mutating func name(_ text: String) {
    bytes.append(UInt8(ascii: "/"))
    for byte in text.utf8 {
      let isRegular = byte > 0x20 && byte < 0x7F && !isDelimiter(byte)
      if isRegular {
        bytes.append(byte)
      } else {
        bytes.append(UInt8(ascii: "#"))
        hex(byte)
      }
    }
  }

  mutating func hex(_ byte: UInt8) {
    bytes.append(hexDigits[Int(byte >> 4)])
    bytes.append(hexDigits[Int(byte & 15)])
  }

  mutating func hex(_ value: UInt16) {
    hex(UInt8(value >> 8))
    hex(UInt8(value & 0xFF))
  }

  mutating func hexString(_ content: [UInt8]) {
    bytes.append(UInt8(ascii: "<"))
    for byte in content { hex(byte) }
    bytes.append(UInt8(ascii: ">"))
  }

  /// UTF-16 in hexadecimal digits, without brackets or byte order mark.
  mutating func utf16(_ text: String) {
    for unit in text.utf16 { hex(unit) }
  }

  mutating func text(_ text: String) {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      bytes.append(UInt8(ascii: "("))
      for byte in text.utf8 {
        if isSpecialInLiteral(byte) { bytes.append(UInt8(ascii: "\\")) }
        bytes.append(byte)
      }
      bytes.append(UInt8(ascii: ")"))
    } else {
      raw("<FEFF")
      utf16(text)
      raw(">")
    }
  }

  mutating func reference(_ id: ObjectID) {
    integer(id.number)
    raw(" 0 R")
  }

  mutating func object(_ object: PDFObject) {
    switch object {
    case .boolean(let value): if value { raw("true") } else { raw("false") }
    case .integer(let value): integer(value)
    case .real(let value): real(value)
    case .name(let value): name(value)
    case .text(let value): text(value)
    case .bytes(let value): hexString(value)
    case .array(let elements):
      raw("[")
      var isFirst = true
      for element in elements {
        if !isFirst, needsSpace(before: element) { raw(" ") }
        self.object(element)
        isFirst = false
      }
      raw("]")
    case .dictionary(let value): dictionary(value)
    case .reference(let id): reference(id)
    case .null: raw("null")
    }
  }

  mutating func dictionary(_ dictionary: PDFDictionary) {
    raw("<<")
    for entry in dictionary.entries {
      name(entry.key)
      if needsSpace(before: entry.value) { raw(" ") }
      object(entry.value)
    }
    raw(">>")
  }

  /// Whether a value would run into the token before it: those that begin with a delimiter do not.
  private func needsSpace(before object: PDFObject) -> Bool {
    switch object {
    case .boolean, .integer, .real, .reference, .null: true
    case .name, .text, .bytes, .array, .dictionary: false
    }
  }
}

private let hexDigits = Array("0123456789ABCDEF".utf8)

/// Whether a byte ends a name, or begins the code of one that would.
private func isDelimiter(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"),
    UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
    UInt8(ascii: "/"), UInt8(ascii: "%"), UInt8(ascii: "#"):
    true
  default: false
  }
}

/// Whether a byte of a literal string needs a backslash before it.
private func isSpecialInLiteral(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "\\")
}
