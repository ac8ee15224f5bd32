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

  /// A value that writes itself, so that no tree of it is ever made.
  case written(by: @Sendable (inout JSONWriter) -> Void)

  /// A string, or null.
  public static func optional(_ text: String?) -> JSONText { text.map(JSONText.string) ?? .null }

  /// The text with two spaces of indentation (RFC 8259, UTF-8, non-ASCII characters as they are).
  public func text(indent: Int = 0) -> String {
    var json = JSONWriter(indentedFrom: indent)
    write(to: &json)
    return json.text
  }

  /// The text on one line without blanks, for formats of one record a line.
  public var line: String {
    var json = JSONWriter()
    write(to: &json)
    return json.text
  }

  /// Writes the value.
  public func write(to json: inout JSONWriter) {
    switch self {
    case .null: json.literal("null")
    case .bool(let value): json.literal(value ? "true" : "false")
    case .int(let value): json.int(value)
    case .string(let value): json.string(value)
    case .literal(let written): json.literal(written)
    case .array(let items): json.array(items) { $0.write(to: &$1) }
    case .object(let members):
      json.object { json in
        for (key, value) in members {
          json.key(named: key)
          value.write(to: &json)
        }
      }
    case .written(let write): write(&json)
    }
  }
}
