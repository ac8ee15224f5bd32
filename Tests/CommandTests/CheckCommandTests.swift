import Foundation
import Testing

@Suite struct `saisei check` {
  private let clean = "examples/toranomon/application.yaml"

  @Test(arguments: [
    "examples/toranomon/application.yaml", "examples/two-methods/application.yaml",
    "examples/individual/application.yaml",
  ])
  func `a clean example exits 0 with no error`(file: String) throws {
    let result = try BuiltProgram.run(["check", file])
    #expect(result.status == 0, "\(result.out)")
    #expect(result.out.contains("不備 0件、注意 0件"))
    #expect(result.error.isEmpty)
  }

  @Test func `the deficient example gives at least 40 different ids, each with source and remedy`()
    throws
  {
    let result = try BuiltProgram.run(["check", "examples/deficient.yaml", "--format", "json"])
    #expect(result.status == 1)
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any])
    let findings = try #require(report["findings"] as? [[String: Any]])
    #expect(Set(findings.compactMap { $0["id"] as? String }).count >= 40)
    for finding in findings {
      let id = finding["id"] as? String ?? ""
      let remedy = finding["remedy"] as? [String: String]
      #expect(remedy?["ja"]?.isEmpty == false, "\(id) has no remedy")
      let citation = finding["citation"] as? [String: Any]
      #expect((citation?["text"] as? String)?.isEmpty == false, "\(id) cites nothing")
    }
  }

  @Test(arguments: [
    "examples/deficient.yaml", "examples/toranomon/application.yaml", "no-such.yaml",
    "examples/two-methods/application.yaml",
  ])
  func `JSON satisfies the published schema in an outside validator`(file: String) throws {
    let result = try BuiltProgram.run(["check", file, "--format", "json"])
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(result.out.utf8).write(to: folder.appending(path: "report.json"))
    let script = """
      import json, sys, jsonschema
      schema = json.load(open(sys.argv[1])); report = json.load(open(sys.argv[2]))
      jsonschema.Draft202012Validator.check_schema(schema)
      jsonschema.Draft202012Validator(schema).validate(report)
      """
    let validation = try BuiltProgram.tool(
      "python3",
      [
        "-c", script, "docs/check-report.schema.json",
        folder.appending(path: "report.json").path,
      ])
    #expect(validation.status == 0, "\(validation.error)")
  }

  @Test func `several files give one report with the worst verdict`() throws {
    let result = try BuiltProgram.run(
      ["check", clean, "examples/deficient.yaml", "--format", "concise"])
    #expect(result.status == 1)
    #expect(result.out.contains("examples/deficient.yaml:"))
  }

  @Test func `standard input is read as -`() throws {
    let text = try Data(contentsOf: BuiltProgram.repository.appending(path: clean))
    let result = try BuiltProgram.run(["check", "-"], input: text)
    #expect(result.status == 0, "\(result.out)")
  }

  @Test func `--lang en speaks English whatever the locale`() throws {
    let result = try BuiltProgram.run(["check", clean, "--lang", "en"])
    #expect(result.out.contains("no errors: error 0"))
  }

  @Test func `no escape sequence leaves the program when it does not write to a terminal`() throws {
    let result = try BuiltProgram.run(["check", "examples/deficient.yaml"])
    #expect(!result.out.contains("\u{1B}"))
  }

  @Test func `--as-of 2016 asks for the seal of the time`() throws {
    let result = try BuiltProgram.run(["check", clean, "--as-of", "平成28年4月1日", "--format", "json"])
    #expect(result.out.contains("\"asOf\": \"2016-04-01\""))
  }

  @Test func `an as-of that is no date is a usage error in plain words`() throws {
    let result = try BuiltProgram.run(["check", clean, "--as-of", "平成31年5月1日"])
    #expect(result.status == 64)
    #expect(result.error.contains("平成31年5月1日"))
  }

  @Test func `check without a file is a usage error in Japanese`() throws {
    let result = try BuiltProgram.run(["check"])
    #expect(result.status == 64)
    #expect(result.error.contains("引数がありません"))
  }
}
