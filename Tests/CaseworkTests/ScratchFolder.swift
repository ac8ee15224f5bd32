import Foundation

/// A folder of its own for one test, taken away at the end.
final class ScratchFolder {
  let folder: URL

  /// The repository's folder.
  static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "saisei-casework-\(UUID().uuidString)").resolvingSymlinksInPath()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Path of something inside.
  func path(_ name: String) -> String { folder.appending(path: name).path }

  /// Writes a file and gives its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: folder.appending(path: name))
    return path(name)
  }

  /// The text of a file.
  func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// Everything inside, hidden files too, in alphabetical order.
  func names(in name: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(name)).sorted()
  }

  /// The permission bits of a file.
  func mode(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions] as? Int
  }

  /// The clean example with one passage exchanged, and with the files that it names if wanted.
  func example(
    replacing old: String = "", with new: String = "", withFiles: Bool = false
  ) throws -> String {
    let source = ScratchFolder.repository.appending(path: "examples/toranomon/application.yaml")
    var text = try String(contentsOf: source, encoding: .utf8)
    if !old.isEmpty {
      guard text.contains(old) else { throw Missing(passage: old) }
      text = text.replacing(old, with: new)
    }
    if withFiles {
      try FileManager.default.copyItem(
        at: source.deletingLastPathComponent().appending(path: "添付"),
        to: folder.appending(path: "添付"))
    }
    return try write(text, to: "事案.yaml")
  }

  /// The example no longer holds what a test wants to exchange.
  struct Missing: Error { var passage: String }
}
