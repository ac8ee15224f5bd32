import Findings
import Foundation
import Testing

@testable import FormLayout

struct CheckedFormsTests {
  private static let folder = Papers.root.appendingPathComponent("forms")

  /// The schema and the forms of the repository.
  private static func files() throws -> [(name: String, bytes: [UInt8])] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".xml") || $0.hasSuffix(".rng") }
      .map { ($0, try Array(Data(contentsOf: folder.appendingPathComponent($0)))) }
  }

  @Test func `the list of checked forms is that of today's forms, all of them sound`() throws {
    let list = Self.folder.appendingPathComponent(CheckedForms.fileName)
    let library = FormLibrary(directory: Self.folder.path)
    #expect(library.check(fonts: try Papers.fonts()).isEmpty)
    let wanted = CheckedForms.text(of: try Self.files())
    if ProcessInfo.processInfo.environment["SAISEI_UPDATE"] == "1" {
      try wanted.write(to: list, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: list, encoding: .utf8) == wanted)
  }

  @Test func `a listed form is read without the schema and comes out the same`() throws {
    let trusting = FormLibrary(trusting: Self.folder.path)
    #expect(trusting.validated.isEmpty)
    #expect(trusting.ids == Papers.library.ids)
    #expect(Papers.library.validated.count == Papers.library.ids.count)
    for id in trusting.ids {
      #expect(trusting.template(id)?.body == Papers.library.template(id)?.body, "\(id)")
    }
  }

  @Test func `an altered form is held against the schema, and only that one`() throws {
    try withCopy { folder in
      let form = folder.appendingPathComponent("oath.xml")
      let text = try String(contentsOf: form, encoding: .utf8)
      try text.replacingOccurrences(of: "<body>", with: "<body><nonsense/>")
        .write(to: form, atomically: true, encoding: .utf8)
      let library = FormLibrary(trusting: folder.path)
      #expect(library.validated == ["oath.xml"])
      #expect(library.title(of: "oath") == nil)
      let findings = library.check(canPrint: { _ in true })
      #expect(findings.contains { $0.site.file.hasSuffix("oath.xml") })
      #expect(library.title(of: "form-5") != nil)
    }
  }

  @Test func `an altered schema or a missing list brings every form before the schema`() throws {
    for name in [CheckedForms.schemaName, CheckedForms.fileName] {
      try withCopy { folder in
        let file = folder.appendingPathComponent(name)
        if name == CheckedForms.fileName {
          try FileManager.default.removeItem(at: file)
        } else {
          let text = try String(contentsOf: file, encoding: .utf8)
          try (text + "<!-- -->\n").write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(FormLibrary(trusting: folder.path).validated.count == Papers.library.ids.count)
      }
    }
  }

  @Test func `a library of one form reads no other`() {
    let library = FormLibrary(trusting: Self.folder.path, only: ["oath"])
    #expect(library.ids == ["oath"])
  }

  private func withCopy(_ body: (URL) throws -> Void) throws {
    let copy = FileManager.default.temporaryDirectory
      .appendingPathComponent("saisei-checked-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: Self.folder, to: copy)
    defer { try? FileManager.default.removeItem(at: copy) }
    try body(copy)
  }
}
