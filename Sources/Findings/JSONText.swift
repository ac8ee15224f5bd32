/// A JSON value whose objects keep the order in which their keys were written.
///
/// The report's layout is a contract, so it is spelled out here instead of following the names of
/// internal types.
public indirect enum JSONText: Sendable {
  /// `null`
  case null
  /// `true` or `false`
  case bool(Bool)
  /// An integer.
  case int(Int)
  /// A string.
  case string(String)
  /// An array.
  case array([JSONText])
  /// An object with its keys in order.
  case object([(String, JSONText)])

  /// A JSON value that is already written down, such as an id to be echoed.
  case literal(String)

  /// A string, or null.
  public static func optional(_ text: String?) -> JSONText { text.map(JSONText.string) ?? .null }

  /// The text with two spaces of indentation (RFC 8259, UTF-8, non-ASCII characters as they are).
  public func text(indent: Int = 0) -> String {
    let pad = String(repeating: "  ", count: indent + 1)
    let end = String(repeating: "  ", count: indent)
    switch self {
    case .null: return "null"
    case .bool(let value): return value ? "true" : "false"
    case .int(let value): return String(value)
    case .string(let value): return JSONText.quoted(value)
    case .literal(let written): return written
    case .array(let items):
      if items.isEmpty { return "[]" }
      let lines = items.map { pad + $0.text(indent: indent + 1) }
      return "[\n" + lines.joined(separator: ",\n") + "\n" + end + "]"
    case .object(let members):
      if members.isEmpty { return "{}" }
      let lines = members.map { key, value in
        pad + JSONText.quoted(key) + ": " + value.text(indent: indent + 1)
      }
      return "{\n" + lines.joined(separator: ",\n") + "\n" + end + "}"
    }
  }

  /// The text on one line without blanks, for formats of one record a line.
  public var line: String {
    var line = ""
    write(to: &line)
    return line
  }

  private func write(to line: inout String) {
    switch self {
    case .null, .bool, .int, .literal: line += text()
    case .string(let value): JSONText.quote(value, to: &line)
    case .array(let items):
      line += "["
      for (index, item) in items.enumerated() {
        if index > 0 { line += "," }
        item.write(to: &line)
      }
      line += "]"
    case .object(let members):
      line += "{"
      for (index, (key, value)) in members.enumerated() {
        if index > 0 { line += "," }
        JSONText.quote(key, to: &line)
        line += ":"
        value.write(to: &line)
      }
      line += "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = ""
    quote(text, to: &result)
    return result
  }

  private static func quote(_ text: String, to line: inout String) {
    line += "\""
    // Nearly every text goes in as it is. C1 controls and marks of direction begin with three bytes.
    if text.utf8.contains(where: { byte in
      switch byte {
      case 0..<0x20, 0x22, 0x5C, 0x7F, 0xC2, 0xD8, 0xE2: true
      default: false
      }
    }) {
      line += escaped(text)
    } else {
      line += text
    }
    line += "\""
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        // JSON may hold the others as they are, but a terminal obeys them.
        if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
          || SourceText.isUnseen(scalar)
        {
          let hex = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }
}
