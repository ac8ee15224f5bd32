import Foundation
import Testing

@Suite struct `saisei schema` {
  private func problems(with schema: String, in file: URL) throws -> String {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let schemaFile = folder.appending(path: "schema.json")
    try Data(schema.utf8).write(to: schemaFile)
    let check = try BuiltProgram.tool(
      "python3", ["scripts/reportcheck/reportcheck.py", "case", schemaFile.path, file.path])
    #expect(check.status == (check.out.isEmpty ? 0 : 1), "\(check.error)")
    return check.out
  }

  private static let examples = BuiltProgram.repository.appending(path: "examples")

  @Test(arguments: ["toranomon", "two-methods", "individual"])
  func `an outside validator accepts the examples in both languages of keys`(name: String) throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "case.yaml")
    try FileManager.default.copyItem(
      at: Self.examples.appending(path: "\(name)/application.yaml"), to: file)
    for language in ["ja", "en"] {
      let formatted = try BuiltProgram.run(["fmt", "--keys", language, file.path])
      #expect(formatted.status == 0)
      let schema = try BuiltProgram.run(["schema", "新規許可", "--keys", language])
      #expect(schema.status == 0)
      #expect(try problems(with: schema.out, in: file) == "")
    }
  }

  @Test func `the template is accepted before anything is filled in`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "ひな型.yaml")
    #expect(try BuiltProgram.run(["init", "新規許可", "-o", file.path]).status == 0)
    let schema = try BuiltProgram.run(["schema", "新規許可"])
    #expect(try problems(with: schema.out, in: file) == "")
  }

  @Test func `an unknown key, a wrong word and a wrong nesting are noticed`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let clean = try String(
      contentsOf: Self.examples.appending(path: "toranomon/application.yaml"), encoding: .utf8)
    let schema = try BuiltProgram.run(["schema", "新規許可"]).out
    let breakages = [
      ("提出先: 経済産業省", "提出先: 東京都"), ("部数: 2", "部数: 2\n不明な項目: 1"),
      ("手続: 新規許可", "手続: [新規許可]"),
    ]
    for (old, new) in breakages {
      let broken = clean.replacing(old, with: new)
      #expect(broken != clean, "\(old)")
      let file = folder.appending(path: "case.yaml")
      try Data(broken.utf8).write(to: file)
      #expect(try problems(with: schema, in: file) != "", "\(new)")
    }
  }

  @Test func `every key has its Japanese title and what to write`() throws {
    let schema = try BuiltProgram.run(["schema", "new_permit"]).out
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(schema.utf8)) as? [String: Any])
    func walk(_ node: [String: Any]) -> Int {
      var count = 0
      for (name, value) in node["properties"] as? [String: [String: Any]] ?? [:] {
        #expect(value["title"] as? String == name)
        #expect((value["description"] as? String)?.isEmpty == false, "\(name)")
        count += 1 + walk(value)
      }
      for part in (node["anyOf"] as? [[String: Any]] ?? [])
        + [node["items"], node["additionalProperties"]].compactMap({ $0 as? [String: Any] })
      {
        count += walk(part)
      }
      return count
    }
    #expect(walk(json) > 150)
  }

  @Test func `another procedure is refused with the ones that exist`() throws {
    let result = try BuiltProgram.run(["schema", "引取り"])
    #expect(result.status == 64)
    #expect(result.error.contains("新規許可"))
  }
}
