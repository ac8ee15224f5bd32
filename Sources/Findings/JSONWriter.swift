/// Writes JSON (RFC 8259) into bytes as it is told, without a tree of it in between.
///
/// Text is UTF-8 with the characters as they are, on one line without blanks or with two spaces of
/// indentation.
public struct JSONWriter {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []
  private let isIndented: Bool
  private var depth: Int
  /// Whether the innermost object or array has nothing in it yet.
  private var isEmpty = true

  /// A writer of one line.
  public init() {
    isIndented = false
    depth = 0
  }

  /// A writer of lines that are indented, the first of them by nothing.
  ///
  /// - Parameter depth: how many steps the lines after it are indented at least.
  init(indentedFrom depth: Int) {
    isIndented = true
    self.depth = depth
  }

  /// What was written as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Ends a record of a format that has one a line.
  public mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

  /// An object; `members` writes them.
  public mutating func object(_ members: (inout JSONWriter) -> Void) {
    begin(UInt8(ascii: "{"))
    members(&self)
    end(UInt8(ascii: "}"))
  }

  /// An array of values, each written by `write`.
  public mutating func array<Element>(
    _ items: [Element], _ write: (Element, inout JSONWriter) -> Void
  ) {
    begin(UInt8(ascii: "["))
    for index in items.indices {
      separate()
      write(items[index], &self)
    }
    end(UInt8(ascii: "]"))
  }

  /// An array of strings.
  public mutating func array(_ texts: [String]) { array(texts) { $1.string($0) } }

  /// The name of a member whose value is written next; it must need no escape.
  public mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    endKey()
  }

  /// The name of a member whose value is written next.
  mutating func key(named name: String) {
    separate()
    string(name)
    bytes.removeLast()
    endKey()
  }

  private mutating func endKey() {
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    if isIndented { bytes.append(UInt8(ascii: " ")) }
  }

  /// A member with a string.
  public mutating func member(_ name: StaticString, _ value: String) {
    key(name)
    string(value)
  }

  /// A member with a string or null.
  public mutating func member(_ name: StaticString, _ value: String?) {
    key(name)
    if let value { string(value) } else { literal("null") }
  }

  /// A member with an integer.
  public mutating func member(_ name: StaticString, _ value: Int) {
    key(name)
    int(value)
  }

  /// A member with true or false.
  public mutating func member(_ name: StaticString, _ value: Bool) {
    key(name)
    literal(value ? "true" : "false")
  }

  /// A member with an object.
  public mutating func member(_ name: StaticString, _ members: (inout JSONWriter) -> Void) {
    key(name)
    object(members)
  }

  /// A JSON value that is already written down.
  public mutating func literal(_ written: String) { bytes.append(contentsOf: written.utf8) }

  /// An integer.
  public mutating func int(_ value: Int) {
    if (0...9).contains(value) {
      bytes.append(UInt8(ascii: "0") + UInt8(value))
    } else {
      literal(String(value))
    }
  }

  /// A string, with its quotes.
  public mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    let isWritten: Bool? = text.utf8.withContiguousStorageIfAvailable { utf8 in
      guard JSONWriter.goesAsItIs(utf8) else { return false }
      bytes.append(contentsOf: utf8)
      return true
    }
    if isWritten != true { escape(text) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether nothing in a text can need an escape, as in nearly every one.
  ///
  /// C1 controls and marks of direction begin with one of three bytes. Without an early end the loop
  /// looks at 16 bytes at once.
  private static func goesAsItIs(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    var odd: UInt8 = 0
    for byte in utf8 {
      odd |= byte < 0x20 ? 1 : 0
      odd |= byte == 0x22 ? 1 : 0
      odd |= byte == 0x5C ? 1 : 0
      odd |= byte == 0x7F ? 1 : 0
      odd |= byte == 0xC2 ? 1 : 0
      odd |= byte == 0xD8 ? 1 : 0
      odd |= byte == 0xE2 ? 1 : 0
    }
    return odd == 0
  }

  private mutating func escape(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": literal("\\\"")
      case "\\": literal("\\\\")
      case "\n": literal("\\n")
      case "\r": literal("\\r")
      case "\t": literal("\\t")
      default:
        // JSON may hold the others as they are, but a terminal obeys them.
        if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
          || SourceText.isUnseen(scalar)
        {
          let hex = String(scalar.value, radix: 16)
          literal("\\u" + String(repeating: "0", count: 4 - hex.count) + hex)
        } else if scalar.value < 0x80 {
          bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        } else {
          bytes.append(contentsOf: String(scalar).utf8)
        }
      }
    }
  }

  /// Opens an object or array.
  mutating func begin(_ bracket: UInt8) {
    bytes.append(bracket)
    depth += 1
    isEmpty = true
  }

  /// Closes what was opened last.
  mutating func end(_ bracket: UInt8) {
    depth -= 1
    if !isEmpty { breakLine() }
    bytes.append(bracket)
    isEmpty = false
  }

  /// Goes on to the next member or entry.
  mutating func separate() {
    if !isEmpty { bytes.append(UInt8(ascii: ",")) }
    isEmpty = false
    breakLine()
  }

  private mutating func breakLine() {
    guard isIndented else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<(2 * depth) { bytes.append(UInt8(ascii: " ")) }
  }
}
