import Foundation
import PermitInput

/// The example cases of the repository.
enum Examples {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appending(path: "examples/\(name)/application.yaml")))
  }

  static func read(_ name: String) throws -> CaseFile {
    CaseReader.read(bytes: try bytes(name), file: "examples/\(name)/application.yaml")
  }
}
