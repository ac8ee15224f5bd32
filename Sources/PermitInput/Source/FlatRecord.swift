/// The texts of a record by their paths, for small files that the program wrote itself.
///
/// JSON is YAML in flow style, so the guarded reading of case files serves for both.
package enum FlatRecord {
  /// The most bytes that are read.
  private static let limit = 1 << 20

  /// Every text by its path, such as `documents[0].file`; nil when the bytes are no record.
  package static func texts(of bytes: [UInt8]) -> [String: String]? {
    guard bytes.count <= limit, case .success(let opened) = SourceFile.open(bytes: bytes, file: "")
    else { return nil }
    var texts: [String: String] = [:]
    collect(opened.root, path: "", into: &texts)
    return texts
  }

  private static func collect(
    _ node: SourceNode, path: String, into texts: inout [String: String]
  ) {
    switch node.content {
    case .blank: break
    case .scalar(let text): texts[path] = text
    case .list(let items):
      for (index, item) in items.enumerated() {
        collect(item, path: "\(path)[\(index)]", into: &texts)
      }
    case .record(let entries):
      for entry in entries {
        collect(entry.value, path: Reading.path(path, entry.name), into: &texts)
      }
    }
  }
}
