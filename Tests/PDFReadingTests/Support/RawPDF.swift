import Foundation

/// A PDF put together from the text of its objects, so that a test can spoil any part of it.
struct RawPDF {
  private var objects: [[UInt8]] = []

  /// A document whose catalog and page tree hold what is given; objects 1 and 2 are these two.
  init(catalog: String = "", pages: [String], tree: String = "") {
    let kids = pages.indices.map { "\($0 + 3) 0 R" }.joined(separator: " ")
    add("<</Type/Catalog/Pages 2 0 R\(catalog)>>")
    add("<</Type/Pages/Kids[\(kids)]/Count \(pages.count)\(tree)>>")
    for page in pages { add("<</Type/Page/Parent 2 0 R\(page)>>") }
  }

  /// Adds an object.
  mutating func add(_ text: String) { objects.append(Array(text.utf8)) }

  /// Adds a stream; `/Length` is written for it.
  mutating func addStream(_ dictionary: String, _ data: [UInt8]) {
    objects.append(
      Array("<<\(dictionary)/Length \(data.count)>>stream\n".utf8) + data
        + Array("\nendstream".utf8))
  }

  /// The number that the next object will have.
  var next: Int { objects.count + 1 }

  /// The bytes of the file with its cross-reference table.
  var bytes: [UInt8] {
    var file = Array("%PDF-1.7\n".utf8)
    var table = "0000000000 65535 f \n"
    for (index, object) in objects.enumerated() {
      let offset = String(file.count)
      table += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
      file += Array("\(index + 1) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
    }
    let start = file.count
    file += Array(
      "xref\n0 \(objects.count + 1)\n\(table)trailer<</Size \(objects.count + 1)/Root 1 0 R>>\n"
        .utf8)
    return file + Array("startxref\n\(start)\n%%EOF\n".utf8)
  }

  /// A box of A4 upright.
  static let a4 = "/MediaBox[0 0 595.276 841.89]"
}

/// Runs a tool of the machine on files of its own; a missing tool fails the test.
enum Tool {
  struct Failed: Error { var output: String }

  /// Hands `bytes` to a tool that reads one file and writes another.
  static func change(_ bytes: [UInt8], _ arguments: (String, String) -> [String]) throws -> [UInt8]
  {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "saisei-reading-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (from, to) = (folder.appending(path: "in.pdf"), folder.appending(path: "out.pdf"))
    try Data(bytes).write(to: from)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments(from.path, to.path)
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let text = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failed(output: String(decoding: text, as: UTF8.self))
    }
    return Array(try Data(contentsOf: to))
  }
}
