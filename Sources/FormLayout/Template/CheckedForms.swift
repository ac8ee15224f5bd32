import PDFWriter

/// The list `checked.txt` beside the forms: digests of the schema and of the forms that are known to
/// follow it.
///
/// Holding every form against the schema takes longer than reading them all, and shipped forms do
/// not change between two runs. A form whose bytes are not listed, or a folder whose schema is not
/// the listed one, is held against the schema as if there were no list.
package struct CheckedForms: Sendable, Equatable {
  /// Name of the list in the folder of the forms.
  package static let fileName = "checked.txt"
  /// Name of the schema in the folder of the forms.
  static let schemaName = "form.rng"

  private let digests: Set<String>

  /// A list of nothing.
  init() { digests = [] }

  /// Reads a list: a digest at the start of each line; lines that begin with `#` are remarks.
  init(_ text: [UInt8]) {
    digests = Set(
      text.split(separator: UInt8(ascii: "\n"))
        .filter { $0.first != UInt8(ascii: "#") }
        .map { String(decoding: $0.prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self) })
  }

  /// Whether the list has a file of these bytes under any name.
  func lists(_ bytes: [UInt8]) -> Bool {
    !digests.isEmpty && digests.contains(CheckedForms.digest(bytes))
  }

  /// The list of a schema and of forms that follow it, as text.
  package static func text(of files: [(name: String, bytes: [UInt8])]) -> String {
    let lines = files.sorted { $0.name < $1.name }.map { "\(digest($0.bytes)) \($0.name)\n" }
    return """
      # The schema and the forms that were held against it. A file that is not listed is checked at
      # every start. SAISEI_UPDATE=1 swift test --filter CheckedFormsTests renews the list.

      """ + lines.joined()
  }

  private static func digest(_ bytes: [UInt8]) -> String {
    var hash = ContentHash()
    hash.add(bytes)
    return hash.hexadecimal
  }
}
