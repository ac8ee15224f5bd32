import Foundation
import Testing

/// The examples' papers, rendered once for all tests.
struct RenderedPapers {
  static let examples = ["toranomon", "two-methods", "individual"]

  var folder: URL
  var files: [URL]

  /// Name of the example to its papers; thrown again at each use when rendering fails.
  static let all = Result { try render() }

  private static func render() throws -> [String: RenderedPapers] {
    var papers: [String: RenderedPapers] = [:]
    for example in examples {
      let folder = try BuiltProgram.temporaryFolder()
      let result = try BuiltProgram.run(
        ["render", "examples/\(example)/application.yaml", "-o", folder.path])
      guard result.status == 0 else { throw RenderingFailed(message: result.error) }
      let files = try FileManager.default.contentsOfDirectory(
        at: folder, includingPropertiesForKeys: nil)
      papers[example] = RenderedPapers(
        folder: folder,
        files: files.filter { $0.pathExtension == "pdf" }.sorted { $0.path < $1.path })
    }
    return papers
  }

  struct RenderingFailed: Error { var message: String }

  /// The papers of one example.
  static func of(_ example: String) throws -> RenderedPapers {
    try #require(try all.get()[example])
  }

  /// The manifest as parsed JSON.
  func manifest() throws -> [String: Any] {
    let data = try Data(contentsOf: folder.appending(path: "manifest.json"))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  /// The bound set.
  func bundle() throws -> URL {
    try #require(files.first { $0.lastPathComponent.hasPrefix("99_") })
  }
}
