import Foundation
import Testing

@Suite struct `Imports between targets` {
  @Test func `follow the table of the architecture`() throws {
    let result = try BuiltProgram.tool("bash", ["scripts/check-arrows"])
    #expect(result.status == 0, "\(result.error)")
  }

  @Test(arguments: [
    ("Criteria", "import PermitInput"), ("Criteria", "  import Glibc"),
    ("Findings", "import Foundation"),
    ("PDFWriter", "internal import FormLayout"), ("saisei", "package import Criteria"),
    ("PermitModel", "@testable import struct PermitInput.CaseReader"), ("Novel", "import Findings"),
  ])
  func `against it fail the check`(target: String, line: String) throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["Sources/\(target)", "Tests"] {
      try FileManager.default.createDirectory(
        at: folder.appending(path: name), withIntermediateDirectories: true)
    }
    try Data("\(line)\n".utf8).write(to: folder.appending(path: "Sources/\(target)/A.swift"))
    let result = try BuiltProgram.tool("bash", ["scripts/check-arrows", folder.path])
    #expect(result.status == 1, "\(line)")
    #expect(result.error.contains(target))
  }
}
