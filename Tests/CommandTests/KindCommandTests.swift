import Foundation
import Testing

@Suite struct `Kinds of cases from the command line` {
  static let examples = [
    ("更新", "examples/renewal/application.yaml", "様式第5_許可の更新申請書"),
    ("変更許可", "examples/change/new.yaml", "様式第5_変更の許可申請書"),
    ("変更届出", "examples/change/notice.yaml", "様式第6_変更届出書"),
    ("廃業等届出", "examples/closing/closure.yaml", "廃業等届出書"),
  ]

  @Test(arguments: examples)
  func `an example of each kind has no errors and prints its papers`(
    kind: String, file: String, form: String
  ) throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let check = try BuiltProgram.run(["check", file])
    #expect(check.status == 0, "\(check.out)")
    #expect(check.out.contains("不備 0件、注意 0件"), "\(check.out)")
    let render = try BuiltProgram.run(["render", file, "-o", folder.path, "--attach-data"])
    #expect(render.status == 0, "\(render.error)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let pdf = try #require(names.first { $0.contains(form) })
    let extracted = try BuiltProgram.run(
      ["extract", folder.appending(path: pdf).path, "-o", folder.appending(path: "data").path])
    #expect(extracted.status == 0, "\(extracted.out)\(extracted.error)")
    let vera = try BuiltProgram.tool(
      "scripts/veracheck/veracheck.sh", ["-f", "3a,ua1", folder.appending(path: pdf).path])
    #expect(vera.status == 0, "\(vera.out)\(vera.error)")
  }

  @Test(arguments: examples)
  func `template and schema of each kind fit its example, in both languages`(
    kind: String, file: String, form: String
  ) throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let copy = folder.appending(path: "case.yaml")
    try FileManager.default.copyItem(at: BuiltProgram.repository.appending(path: file), to: copy)
    for keys in ["ja", "en"] {
      #expect(try BuiltProgram.run(["fmt", "--keys", keys, copy.path]).status == 0)
      let schema = folder.appending(path: "schema-\(keys).json")
      try Data(try BuiltProgram.run(["schema", kind, "--keys", keys]).out.utf8).write(to: schema)
      for target in [copy.path, folder.appending(path: "template-\(keys).yaml").path] {
        if target != copy.path {
          #expect(try BuiltProgram.run(["init", kind, "--keys", keys, "-o", target]).status == 0)
        }
        let check = try BuiltProgram.tool(
          "python3", ["scripts/reportcheck/reportcheck.py", "case", schema.path, target])
        #expect(check.status == 0, "\(kind) \(keys): \(check.out)")
      }
    }
    let back = try String(contentsOf: copy, encoding: .utf8)
    #expect(back.contains("procedure:") && !back.contains("\n手続:"))
  }
}
