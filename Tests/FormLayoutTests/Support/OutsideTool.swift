import Foundation

/// A program that no one here wrote; a missing one fails the test that needs it.
enum OutsideTool {
  struct Missing: Error { let name: String }
  struct Failure: Error { let name: String, status: Int32, output: String }

  /// Runs a program on a file with these bytes and gives what it printed.
  static func run(_ name: String, _ arguments: [String], on bytes: [UInt8]) throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("saisei-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("paper.pdf")
    try Data(bytes).write(to: file)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      [name] + arguments.map { $0 == "FILE" ? file.path : $0 }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    if process.terminationStatus == 127 { throw Missing(name: name) }
    guard process.terminationStatus == 0 else {
      throw Failure(name: name, status: process.terminationStatus, output: output)
    }
    return output
  }

  /// The text of a PDF as poppler reads it, in the order in which it was drawn or, with `-layout`,
  /// line by line as it stands on the page.
  static func text(of bytes: [UInt8], mode: String = "-raw") throws -> String {
    try run("pdftotext", [mode, "-enc", "UTF-8", "FILE", "-"], on: bytes)
  }
}
