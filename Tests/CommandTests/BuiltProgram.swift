import Foundation

/// The built `saisei`, run as a user would, with a scrubbed environment.
struct BuiltProgram {
  struct Result {
    var status: Int32
    var out: String
    var error: String
  }

  struct NotBuilt: Error { var path: String }

  /// The repository's folder.
  static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The products lie beside the test bundle, or beside the folder that holds it.
  static func path() throws -> URL {
    var folder = Bundle.main.bundleURL
    if Bundle.main.executableURL.map({ $0.path.hasPrefix("/usr") }) ?? true {
      folder = repository.appending(path: ".build/debug")
    }
    for candidate in [folder, folder.deletingLastPathComponent()] {
      let path = candidate.appending(path: "saisei")
      if FileManager.default.isExecutableFile(atPath: path.path) { return path }
    }
    let fallback = repository.appending(path: ".build/debug/saisei")
    guard FileManager.default.isExecutableFile(atPath: fallback.path) else {
      throw NotBuilt(path: fallback.path)
    }
    return fallback
  }

  /// Runs it in `folder` (default: the repository) with Japanese messages.
  static func run(
    _ arguments: [String], in folder: URL = repository, environment: [String: String] = [:],
    input: Data = Data()
  ) throws -> Result {
    try run(program: path(), arguments, in: folder, environment: environment, input: input)
  }

  /// Runs any program and collects what it prints.
  static func run(
    program: URL, _ arguments: [String], in folder: URL = repository,
    environment: [String: String] = [:], input: Data = Data()
  ) throws -> Result {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "LANG": "ja_JP.UTF-8",
    ].merging(environment) { $1 }
    let files = try ["in", "out", "err"].map { name in
      let url = FileManager.default.temporaryDirectory.appending(
        path: "saisei-\(UUID().uuidString).\(name)")
      try (name == "in" ? input : Data()).write(to: url)
      return url
    }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus,
      out: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
      error: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
  }

  /// Runs a tool of the machine; a missing one fails the test.
  static func tool(_ name: String, _ arguments: [String], in folder: URL = repository) throws
    -> Result
  {
    try run(program: URL(filePath: "/usr/bin/env"), [name] + arguments, in: folder)
  }

  /// An empty folder of its own, removed by the caller.
  static func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "saisei-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}
