import Foundation
import Testing

/// A program that no one here wrote, used to judge our files.
struct OutsideTool {
  let name: String

  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  struct Missing: Error, CustomStringConvertible {
    let name: String
    var description: String { "\(name) is not installed; tests need it (see CONTRIBUTING.md)" }
  }

  /// Runs the program with a scrubbed environment; throws, and so fails the test, if it is missing.
  func run(_ arguments: String...) throws -> Result { try run(arguments) }

  func run(_ arguments: [String]) throws -> Result {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let candidates =
      name.contains("/") ? [name] : path.split(separator: ":").map { "\($0)/\(name)" }
    guard
      let executable = candidates.first(where: FileManager.default.isExecutableFile(atPath:))
    else { throw Missing(name: name) }
    let process = Process()
    process.executableURL = URL(filePath: executable)
    process.arguments = arguments
    var environment = ["PATH": path, "LC_ALL": "C.UTF-8"]
    for key in ["HOME", "TMPDIR", "VERACHECK_HOME", "JAXB_HOME", "JAVA_HOME"] {
      environment[key] = ProcessInfo.processInfo.environment[key]
    }
    process.environment = environment
    // Files rather than pipes: a full pipe would stop the program while we wait for its end.
    let scratch = try ScratchFolder()
    let output = try scratch.emptyFile("stdout")
    let errors = try scratch.emptyFile("stderr")
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }
}

/// A folder that goes away with the value that holds it.
final class ScratchFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "saisei-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  func write(_ bytes: [UInt8], as name: String) throws -> String {
    let file = url.appending(path: name)
    try Data(bytes).write(to: file)
    return file.path(percentEncoded: false)
  }

  func emptyFile(_ name: String) throws -> URL {
    _ = try write([], as: name)
    return url.appending(path: name)
  }
}

/// The top folder of the repository, found from where this file was compiled.
let repository = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()
